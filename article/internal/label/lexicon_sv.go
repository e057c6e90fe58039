package label

// Risky: "av" and "text" open sentences of prose, "dela" is a verb.
const swedishPhrases = `
share:
=dela, =ge bort artikel, =kopiera, =kopiera lank, =lank kopierad, =mejla, =skriv ut, =spara, =tipsa, dela artikeln, dela den har, dela med
dela pa facebook, dela via, folj oss pa, ge bort artikeln, kopiera lank, lanken kopierad, spara artikel
more:
=las mer, =las vidare, =mer, =visa alla, =visa fler, =visa mer, ^klicka har, ^las hela, ^las mer, ^las mer om, ^visa mer
artikeln fortsatter, fortsatt lasa, ladda fler, las artikeln, las hela artikeln, se alla, visa farre, visa mindre
related:
=just nu, =las aven, =las ocksa, =mer om, =mest last, =populart, =rekommenderat, =relaterade artiklar, =relaterat, =se ocksa, =senaste
=senaste nytt, =toppnyheter, ^bakgrund, ^fler intervjuer, ^las aven, ^las fler, ^las hela, ^las ocksa, ^las vidare, ^lyssna ocksa
^mer fran, ^mer lasning, ^mer om, ^mest, ^missa inte, ^relaterat, ^se aven, ^se ocksa, andra laser, andra laste, du kanske ocksa
fler artiklar, fler nyheter, foregaende artikel, las ocksa, liknande artiklar, mer fran, mest last, mest lasta, nasta artikel
rekommenderad lasning, relaterade artiklar, senaste nytt
newsletter:
=din e post, =e postadress, =nyhetsbrev, =prenumerera, aktivera notiser, anmal dig, anmal dig till, din e postadress, direkt i din inkorg
fa nyheter, fa vart nyhetsbrev, i din inkorg, nyhetsbrevet, prenumerera pa, till din mejl, vara nyhetsbrev, vart nyhetsbrev
subscribe:
=bli prenumerant, =kop prenumeration, =logga in, =plus, =premium, =prenumerera, =stod oss, =swisha, avsluta nar du vill, bli medlem
bli prenumerant, endast for prenumeranter, for prenumeranter, fortsatt lasa, ge en gava, har du redan, ingen bindningstid, kr manaden
las vidare med, lasa hela artikeln, logga in for, manaden kostar, obegransad, prova gratis, redan kund, redan medlem, redan prenumerant
stod oss, stod var, stod var journalistik, stotta, vill du lasa
ad:
=annons, =annonser, =annonssamarbete, =reklam, =sponsrat, =sponsrat innehall, ^annons, ^detta ar en annons, annonsera hos, annonsmaterial
artikeln fortsatter efter, efter annonsen, innehall fran annonsor, sponsrat innehall, ta bort annonser
comment:
=kommentar, =kommentarer, =kommentera, =svara, =visa kommentarer, avbryt svar, delta i diskussionen
din e postadress kommer inte publiceras, inga kommentarer, kommentera artikeln, lamna en kommentar, las kommentarer, skriv en kommentar
skriv kommentar
copyright:
^forst publicerad i, alla rattigheter, alla rattigheter forbehallna, ange kallan, artikeln ar tidigare publicerad
artikeln publicerades forst, citera garna, eftertryck forbjudet, far ej kopieras, skyddat av upphovsratt, upphovsratt
consent:
=acceptera, =cookieinstallningar, =cookiepolicy, =cookies, =godkann, =godkann alla, =integritetspolicy, =personuppgifter, anvander cookies
behandling av personuppgifter, cookiepolicy, dina personuppgifter, godkann alla, hantera cookies, integritetspolicy, kakor
lagra och eller fa atkomst till information, lagrar och far atkomst till information, om cookies, personanpassad annonsering och innehall
personanpassade annonser och innehall, personuppgiftspolicy, samtycke, vara partner, vara partners, vi anvander cookies
vi och vara partners
photo:
=arkivbild, =bild, =foto, =genrebild, =grafik, =illustration, =kalla, ^arkivbild, ^arkivfoto, ^bild, ^bilder, ^foto, ^fotograf, ^genrebild
^grafik, ^illustration, ^kalla, arkivbild, foto privat, foto tt, pressbild
bio:
=om forfattaren, =om skribenten, ^om forfattaren, ^om forfattarna, alla artiklar av, ar forfattare, ar frilans, ar frilansjournalist
ar journalist, ar kronikor, ar ledarskribent, ar reporter, fler artiklar av, folj skribent, kulturskribent, mer av skribenten
om skribenten, visa alla artiklar
byline:
=av, =redaktionen, =reporter, =skribent, =text, =tt, ^av, ^berattat for, ^intervju av, ^publicerad av, ^reporter, ^skriven av, ^text
^text av, ^text och foto, vara reportrar
updated:
=april, =augusti, =december, =februari, =fredag, =idag, =igar, =januari, =juli, =juni, =kl, =lastid, =lordag, =maj, =mandag, =mars, =min
=minuter, =november, =oktober, =onsdag, =publicerad, =publicerat, =sedan, =senast uppdaterad, =september, =sondag, =tisdag, =torsdag
=uppdaterad, =uppdaterat, ^andrad, ^lastid, ^publicerad, ^publicerat, ^senast uppdaterad, ^skapad, ^uppdaterad, dagar sedan, lastid
min lastid, minuter sedan, minuters lasning, senast uppdaterad, timmar sedan
topic:
=amne, =amnen, =etiketter, =kategori, =kategorier, =las mer om, =mer om, =nyckelord, =taggar, ^amnen, ^amnen i artikeln, ^amnesord
^etiketter, ^kategori, ^kategorier, ^mer om, ^nyckelord, ^taggar, folj amne, i artikeln
nav:
=annonsera, =ansvarig utgivare, =arkiv, =bostad, =debatt, =ekonomi, =familj, =foregaende, =halsa, =hem, =inrikes, =kontakt, =kontakta oss
=korsord, =kultur, =kundservice, =ledare, =lokalt, =meny, =nasta, =noje, =nyheter, =om oss, =opinion, =podd, =poddar, =politik, =resor
=sok, =sport, =stang, =start, =startsida, =sverige, =teknik, =tillbaka, =tipsa oss, =tv, =utrikes, =vader, =varlden, =vetenskap, =video
ansvarig utgivare, ga till innehall, hoppa till huvudinnehall, hoppa till innehall, huvudmeny, oppna meny, stang meny, till innehallet
till sidans topp, till startsidan, till toppen, tillbaka till toppen, tipsa oss
login:
=konto, =logga in, =logga ut, =losenord, =mitt konto, =registrera, =skapa konto, glomt losenord, har du inget konto, logga in med
mina sidor, skapa ett konto, skapa konto
app:
=app, =appen, hamta appen, i appen, ladda ner appen, ladda ner var app, pushnotiser, var app
player:
=lyssna, =lyssna pa artikeln, =se klippet, =spela, =spela upp, =titta, =video, din webblasare, helskarm, lyssna pa, lyssna pa artikeln
se videon, spela upp, stoder inte
error:
=fel, =laddar, =sidan hittades inte, aktivera javascript, ett fel, forsok igen, gick fel, inga resultat, laser in, sidan hittades inte
sidan kunde inte
poll:
=omrostning, =quiz, =resultat, =rosta, rosta har, tyck till, vad tycker du
correction:
^fortydligande, ^korrigering, ^rattelse, ^red anm, ^redaktionens anmarkning, ^redaktionens kommentar, artikeln har uppdaterats
en tidigare version, i en tidigare version, rattelse, tidigare version av
edited:
^intervju, ^intervjun, ^oversatt av, ^oversattning, av utrymmesskal, for tydlighetens skull, har kortats, har redigerats, intervjun har
kortats och redigerats, oversatt fran, oversattning, redigerad och forkortad, redigerats for
legal:
=allmanna villkor, =anvandarvillkor, =om cookies, =tillganglighet, =tillganglighetsredogorelse, =villkor, allmanna villkor
ansvarar inte for, anvandarvillkor, asikter som uttrycks, kopvillkor, skribentens egna
shop:
=butik, =kop, =kop nu, =lagg i varukorg, =pris, =varukorg, annonslankar, bestall, fri frakt, kop nu, lagg i varukorgen, rabattkod
rabattkoder, reklamlank
summary:
=det viktigaste, =i korthet, =kort sagt, =sammanfattning, =snabbversionen, ^i korthet, ^sammanfattning, ^snabbversionen, ai genererad
ai verktyg, gjord med ai, hjalp av ai, sammanfattad av, sammanfattningen ar gjord
figcap:
=bilder, =bildspel, =bildtext, =forstora, =forstora bilden, =galleri, =visa bild, ^bildspel, ^bildtext, bild av, forstora bild
forstora bilden, klicka for att forstora, oppna bild, visa alla bilder, visa bildspel
`
