package label

// Risky: "av" and "tekst" open sentences, "del" is a noun (part).
const norwegianPhrases = `
share:
=del, =del artikkel, =gi bort, =kopier lenke, =lagre, =lagre artikkel, =send pa e post, =skriv ut, =tips en venn, del artikkelen, del på
del saken, del via, følg oss på, gi bort artikkelen, kopier lenke, kopier lenken, lenke kopiert
more:
=les hele saken, =les mer, =mer, =se alle, =se mer, =vis flere, =vis mer, ^klikk her, ^les hele, ^les mer, ^se mer, ^vis mer
artikkelen fortsetter, fortsett å lese, last flere, last inn flere, les hele artikkelen, les hele saken, les videre, saken fortsetter
vis alle, vis mindre
related:
=anbefales, =anbefalt, =flere saker, =les også, =mer om, =mest lest, =relaterte saker, =se også, =siste, =siste nytt, =siste saker
^bakgrunn, ^flere, ^hør ogsa, ^ikke ga glipp, ^kanskje liker du, ^les flere, ^les hele, ^les mer om, ^les også, ^les videre
^liknende artikler, ^lytt ogsa, ^mer fra, ^mer om, ^mest, ^relatert, ^se også, anbefalte artikler, andre leser, flere artikler
flere saker, forrige artikkel, les også, lignende saker, mer fra, mest lest, mest leste, neste artikkel, relaterte artikler
relaterte saker, siste nytt
newsletter:
=din e post, =e post, =meld deg på, =nyhetsbrev, abonner på, e postadressen din, få nyheter, få nyhetsbrev, i innboksen, meld deg på
nyhetsbrev fra, nyhetsbrevet, påmelding, rett i innboksen, våre nyhetsbrev, vårt nyhetsbrev
subscribe:
=abonnement, =bli abonnent, =for abonnenter, =kjøp abonnement, =logg inn, =pluss, =prøv gratis, =støtt oss, allerede abonnent
bli abonnent, bli medlem, denne artikkelen er for, eksklusivt for abonnenter, er du allerede, for abonnenter, full tilgang, få tilgang
har du allerede, ingen bindingstid, kjøp tilgang, kr måneden, kun for abonnenter, les videre med, logg inn for, prøv gratis, støtt
ubegrenset tilgang
ad:
=annonse, =annonser, =annonsørinnhold, =kommersielt samarbeid, =reklame, =sponset, =sponset innhold, ^annonse, ^annonsørinnhold, ^betalt
annonsørinnhold, artikkelen fortsetter etter, artikkelen fortsetter under annonsen, etter annonsen, fortsetter under bildet
saken fortsetter etter, saken fortsetter under, sponset innhold
comment:
=debatt, =kommentar, =kommentarer, =kommenter, =svar, avbryt svar, delta i debatten, din e postadresse vil ikke, ingen kommentarer
kommentarfeltet, kommenter artikkelen, legg igjen en kommentar, les kommentarer, si din mening, skriv en kommentar, vis kommentarer
copyright:
^alle rettigheter, ^først publisert i, alle rettigheter, artikkelen ble først publisert, beskyttet av, opphavsrett, opphavsrettsloven
redaktørplakaten, saken ble først publisert, uten tillatelse, vær varsom plakaten, åndsverkloven
consent:
=cookies, =godta, =godta alle, =informasjonskapsler, =personvern, =personvernerklæring, =personvernpolicy, =samtykke, administrer samtykke
behandler personopplysninger, bruk av cookies, bruk av informasjonskapsler, bruker cookies, bruker informasjonskapsler, godta alle
informasjonskapsler, lagre og eller fa tilgang til informasjon, personopplysninger, personvern og, personvernerklæring, personvernpolicy
samtykke til, tilpasset annonsering og innhold, vi bruker, vi og vare partnere
photo:
=arkivfoto, =bilde, =foto, =grafikk, =illustrasjon, =illustrasjonsfoto, =kilde, =skjermdump, ^arkivfoto, ^bilde, ^foto, ^fotograf
^grafikk, ^illustrasjon, ^illustrasjonsfoto, ^kilde, ^skjermdump, foto ntb, foto privat, ntb scanpix
bio:
=om forfatteren, alle artikler av, bor i, er forfatter, er frilans, er frilansjournalist, er journalist, er kommentator, er redaktør
er utdannet, flere artikler av, født i, om forfatteren, se alle artikler, skriver om
byline:
=av, =journalist, =ntb, =redaksjonen, =skrevet av, =tekst, ^av, ^fortalt til, ^intervju av, ^journalist, ^kronikk av, ^publisert av
^skrevet av, ^tekst, ^tekst av, ^tekst og foto
updated:
=april, =august, =desember, =februar, =fredag, =i dag, =i går, =januar, =juli, =juni, =kl, =lesetid, =lørdag, =mai, =mandag, =mars, =min
=minutter, =november, =oktober, =onsdag, =oppdatert, =publisert, =september, =siden, =sist oppdatert, =søndag, =tirsdag, =torsdag, ^endret
^lesetid, ^oppdatert, ^publisert, ^sist endret, ^sist oppdatert, dager siden, lesetid, min lesetid, min siden, minutter siden
minutters lesetid, sist oppdatert, timer siden
topic:
=emne, =emner, =etiketter, =kategori, =kategorier, =les mer om, =mer om, =nøkkelord, =stikkord, =tags, =tema, ^emneord, ^emner, ^etiketter
^i denne saken, ^kategori, ^kategorier, ^nøkkelord, ^stikkord, ^tagger, ^tema, ^temaer, følg emne
nav:
=annonsere, =arkiv, =bolig, =debatt, =e avis, =forbruker, =forrige, =forside, =forsiden, =helse, =hjem, =innenriks, =jobb, =kjendis
=kontakt, =kontakt oss, =kultur, =kundeservice, =livsstil, =lokalt, =lukk, =meninger, =meny, =neste, =nettavis, =norge, =nyheter, =om oss
=podkast, =politikk, =reise, =sport, =søk, =teknologi, =tilbake, =tips oss, =tv, =utenriks, =verden, =video, =vitenskap, =vær, =økonomi
ansvarlig redaktør, gå til hovedinnhold, gå til innhold, hopp til hovedinnhold, hopp til innhold, hovedmeny, lukk meny, sjefredaktør
til forsiden, til toppen, tilbake til toppen, tips oss, åpne meny
login:
=logg inn, =logg ut, =min konto, =min side, =opprett konto, =passord, =registrer deg, glemt passord, har du ikke konto, logg inn med
min side, opprett bruker, opprett konto
app:
=app, =appen, i appen, last ned app, last ned appen, push varsler, skru på varsler, vår app
player:
=hør, =lytt, =lytt til saken, =se video, =spill av, =video, fullskjerm, hør artikkelen, lytt til artikkelen, lytt til saken
nettleseren din, se videoen, spill av, støtter ikke
error:
=feil, =laster, =siden finnes ikke, aktiver javascript, det har oppstått en feil, det oppsto en feil, fant ikke, ingen resultater
laster inn, noe gikk galt, prøv igjen, siden finnes ikke, skru på javascript
poll:
=avstemning, =quiz, =resultat, =stem, hva mener du, hva synes du, stem her
correction:
^beriktigelse, ^i en tidligere versjon, ^oppdatering, ^presisering, ^red anm, ^rettelse, ^retting, artikkelen er oppdatert
en tidligere versjon, rettet, saken er oppdatert, saken oppdateres, tidligere versjon av
edited:
^intervju, ^intervjuet, ^oversatt, ^oversatt av, ^oversettelse, er blitt redigert, er redigert, for klarhetens skyld
for lesbarhetens skyld, forkortet og, intervjuet er, oversatt av, oversatt fra, redigert for, redigert og forkortet
legal:
=abonnementsvilkår, =brukervilkår, =etiske retningslinjer, =kjøpsvilkår, =tilgjengelighet, =tilgjengelighetserklæring, =vilkår
abonnementsvilkår, brukervilkår, gir uttrykk for, ikke ansvarlig for, skribentens holdning, står for skribentens, uttrykk for skribentens
shop:
=bestill, =butikk, =handlekurv, =kjøp, =kjøp nå, =legg i handlekurv, =pris, annonselenker, bestill nå, gratis frakt, kjøp her, kjøp nå
legg i handlekurven, rabattkode, rabattkoder, reklamelenke
summary:
=hovedpunkter, =kort fortalt, =kortversjonen, =oppsummering, =oppsummert, =sammendrag, ^kort fortalt, ^kortversjonen, ^oppsummering
^oppsummert, ^sammendrag, ai generert, laget av ai, laget med kunstig intelligens, laget ved hjelp av ai, oppsummeringen er
ved hjelp av kunstig intelligens
figcap:
=bildeserie, =bildetekst, =forstørr, =forstørr bilde, =galleri, =se bilder, =vis bilde, =vis bildetekst, ^bildeserie, ^bildetekst
forstørr bildet, klikk for å forstørre, se alle bilder, se bildene, vis bildetekst, vis større, åpne bilde, åpne galleri
`
