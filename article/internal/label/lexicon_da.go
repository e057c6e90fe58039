package label

// Risky: "af" opens sentences; "del" is a noun (part).
const danishPhrases = `
share:
=del, =del artikel, =gem, =giv artikel, =kopier link, =send, =send pa mail, =udskriv, del artikel, del artiklen, del pa, del på facebook
del via, folg os pa, følg os på, gem artikel, giv artiklen, kopier link, link kopieret
more:
=læs mere, =læs videre, =mere, =se alle, =se mere, =vis flere, =vis mere, ^klik her, ^læs hele, ^læs mere, ^se mere, ^vis mere
artiklen fortsætter, fortsæt læsning, hent flere, indlæs flere, læs artiklen, læs hele artiklen, læs videre, se flere, vis alle
vis mindre
related:
=anbefalet, =andre læser, =læs også, =mere om, =mest læste, =nyheder, =populære, =relaterede artikler, =se også, =seneste
=seneste nyheder, =seneste nyt, ^andre læste ogsa, ^flere, ^gå ikke glip, ^hør ogsa, ^lyt ogsa, ^læs desuden, ^læs flere, ^læs hele
^læs også, ^læs videre, ^mere fra, ^mere om, ^mest, ^relateret, ^se også, anbefalede artikler, andre læser, flere artikler
forrige artikel, lignende artikler, læs også, mere fra, mest læst, mest læste, måske er du, næste artikel, relaterede artikler
relateret indhold, seneste nyheder, seneste nyt
newsletter:
=din e mail, =e mail, =nyhedsbrev, =nyhedsbreve, =tilmeld, =tilmeld dig, direkte i din indbakke, få nyhedsbrevet, få vores nyhedsbrev
i din indbakke, i din mail, nyhedsbrevet, tilmeld dig, tilmeld dig vores, tilmeld nyhedsbrev, vores nyhedsbrev, vores nyhedsbreve
subscribe:
=abonnement, =bliv abonnent, =for abonnenter, =køb abonnement, =log ind, =plus, =prøv gratis, =støt os, allerede abonnent, bliv abonnent
bliv medlem, er du allerede, for abonnenter, fuld adgang, få adgang, første måned, har du allerede, ingen binding, kr om måneden
kræver abonnement, kun for abonnenter, køb abonnement, log ind for, læs videre med, opsig når du vil, prøv gratis, som abonnent, støt os
støt vores, ubegrænset adgang
ad:
=annonce, =annoncer, =kommercielt samarbejde, =reklame, =sponsoreret, =sponsoreret indhold, ^annonce, ^annoncørbetalt, ^sponsoreret
annonceindhold, annoncørbetalt indhold, artiklen fortsætter efter, artiklen fortsætter under, betalt indhold, efter annoncen
sponsoreret indhold
comment:
=kommentar, =kommentarer, =kommenter, =skriv kommentar, =svar, annuller svar, deltag i debatten, din e mailadresse vil ikke
efterlad et svar, ingen kommentarer, kommentér artiklen, læs kommentarer, skriv en kommentar, vis kommentarer
copyright:
^alle rettigheder, alle rettigheder, alle rettigheder forbeholdes, beskyttet af, blev først bragt, blev oprindeligt bragt
kopiering forbudt, må ikke, ophavsret, ophavsretten, uden tilladelse
consent:
=accepter, =acceptér, =afvis, =cookiepolitik, =cookies, =persondatapolitik, =privatlivspolitik, =tillad alle, accepter alle
accepter cookies, anvender cookies, behandler personoplysninger, bruger cookies, cookie og privatlivspolitik, cookieindstillinger
cookiepolitik, dit samtykke, opbevare og eller tilga oplysninger, personaliseret annoncering og indhold, persondatapolitik
personoplysninger, privatlivspolitik, samtykke til, tillad alle, tilpasset annoncering og indhold, vi bruger cookies, vi og vores partnere
vores partnere, ændr samtykke
photo:
=arkivfoto, =billede, =foto, =grafik, =illustration, =kilde, =pressefoto, ^arkivfoto, ^billede, ^foto, ^fotograf, ^fotos, ^grafik
^illustration, ^kilde, foto privat, foto ritzau, pr foto, ritzau scanpix
bio:
=bla bog, =om forfatteren, =om skribenten, ^bla bog, alle artikler af, bor i, er forfatter, er freelance, er freelancejournalist
er journalist, er korrespondent, er redaktør, er uddannet, flere artikler af, født i, om forfatteren, se alle artikler af, skriver om
byline:
=af, =redaktionen, =ritzau, =skrevet af, =tekst, ^af, ^artikel af, ^fortalt til, ^interview af, ^kommentar af, ^skrevet af, ^tekst
^tekst af, ^udgivet af
updated:
=april, =august, =december, =den, =februar, =fredag, =i dag, =i går, =januar, =juli, =juni, =kl, =læsetid, =lørdag, =maj, =mandag, =marts
=min, =minutter, =november, =oktober, =onsdag, =opdateret, =publiceret, =september, =siden, =sidst opdateret, =søndag, =tirsdag, =torsdag
=udgivet, ^læsetid, ^offentliggjort, ^opdateret, ^publiceret, ^senest opdateret, ^sidst opdateret, ^udgivet, dage siden, læsetid
min læsetid, min siden, minutter siden, minutters læsning, senest opdateret, sidst opdateret, timer siden
topic:
=emne, =emner, =etiketter, =kategori, =kategorier, =læs mere om, =mere om, =nøgleord, =stikord, =tags, ^emneord, ^emner, ^etiketter
^i denne artikel, ^kategori, ^kategorier, ^nøgleord, ^stikord, ^tags, følg emne
nav:
=annoncering, =arkiv, =bolig, =danmark, =debat, =e avis, =erhverv, =forbrug, =forrige, =forside, =forsiden, =indland, =jobs, =kontakt
=kontakt os, =krimi, =kultur, =kundeservice, =livsstil, =lokalt, =luk, =menu, =navne, =nyheder, =næste, =om os, =penge, =podcast
=podcasts, =politik, =rejser, =samfund, =sport, =sundhed, =søg, =tilbage, =tv, =udland, =vejr, =viden, =video, =økonomi, ansvarshavende
gå til forsiden, gå til hovedindhold, gå til indhold, hop til indhold, hovedmenu, luk menu, spring til hovedindhold, spring til indhold
til forsiden, til toppen, tilbage til toppen, tip os
login:
=adgangskode, =log ind, =log ud, =login, =min konto, =opret bruger, =opret konto, =profil, glemt adgangskode, har du ikke en, log ind med
min profil, opret bruger, opret en bruger, opret konto
app:
=app, =apps, download app, download appen, hent app, hent appen, i appen, push beskeder, vores app
player:
=afspil, =afspil video, =hør, =lyt, =lyt til artiklen, =se video, =video, afspil video, din browser, fuld skærm, hør artiklen
lyt til artiklen, lyt til denne, se videoen
error:
=fejl, =indlæser, =siden findes ikke, aktiver javascript, der er sket en fejl, der opstod en fejl, ingen resultater, prøv igen
siden blev ikke fundet, siden findes ikke, slå javascript til
poll:
=afstemning, =quiz, =resultat, =stem, deltag i afstemningen, hvad mener du, stem her
correction:
^berigtigelse, ^fejlrettelse, ^i en tidligere version, ^præcisering, ^redaktionel note, ^rettelse, artiklen er opdateret
en tidligere version, rettelse, tidligere version af
edited:
^interview, ^interviewet, ^oversat, ^oversat af, ^oversættelse, er blevet redigeret, er redigeret, for læsbarhedens skyld, forkortet og
interviewet er, oversat af, oversat fra, redigeret for, redigeret og forkortet
legal:
=betingelser, =brugervilkår, =etik, =handelsbetingelser, =handelsvilkår, =tilgængelighed, =tilgængelighedserklæring, =vilkår
abonnementsvilkår, brugerbetingelser, brugervilkår, generelle vilkår, ikke ansvarlig for, skribentens egen, udtryk for skribentens
shop:
=bestil, =butik, =kurv, =køb, =køb nu, =læg i kurv, =pris, affiliatelinks, bestil nu, fri fragt, køb her, køb nu, læg i kurv, rabatkode
rabatkoder, reklamelink
summary:
=kort fortalt, =kort sagt, =overblik, =resume, =resumé, =sammendrag, ^kort fortalt, ^resume, ^sammendrag, ai genereret
kunstig intelligens genereret, lavet med ai, ved hjælp af ai
figcap:
=billedserie, =billedtekst, =forstør, =forstør billede, =galleri, =se billeder, =vis billede, ^billedserie, ^billedtekst, ^galleri
forstør billede, klik for at forstørre, se alle billeder, se billederne, vis billedtekst, åbn billede, åbn galleri
`
