package label

// Risky: "door" and "van" open sentences, "beeld" and "bron" are nouns of prose; "lees" asks readers but also recounts.
const dutchPhrases = `
share:
=afdrukken, =bewaar, =bewaar artikel, =bewaren, =cadeau geven, =deel, =delen, =geef cadeau, =kopieer link, =mailen, =opslaan, =printen
artikel delen, bewaar dit artikel, deel dit artikel, deel dit bericht, deel op, deel via, delen op, delen via, geef dit artikel cadeau
kopieer de link, kopieer link, link gekopieerd, stuur per mail, volg ons op
more:
=alles bekijken, =bekijk meer, =lees meer, =lees verder, =meer, =meer lezen, =toon meer, =verder lezen, ^bekijk alle, ^klik hier
^lees het hele artikel, ^lees hier, ^lees meer, ^lees verder, ^meer lezen, artikel gaat verder, bekijk alles, lees verder
lees verder na de advertentie, lees verder onder de, meer laden, meer tonen, minder tonen, tekst gaat verder, tekst loopt door
tekst loopt verder, toon meer
related:
=aanbevolen, =aanraders, =bekijk ook, =gerelateerd, =laatste nieuws, =lees ook, =meer nieuws, =meer over, =meest gelezen, =net binnen
=populair, =uitgelicht, =zie ook, ^aanbevolen, ^bekijk ook, ^gerelateerd, ^kijk ook, ^lees het hele, ^lees hier, ^lees hier ook
^lees meer, ^lees meer over, ^lees ook, ^lees verder, ^luister ook, ^meer interviews, ^meer lezen, ^meer nieuws, ^meer over, ^meer uit
^meest gelezen, ^uit het archief, ^verder lezen, ^verwante artikelen, ^volgend artikel, ^vorig artikel, ^zie ook, aanbevolen voor jou
anderen lazen ook, bekijk meer van, bekijk ook, gerelateerde artikelen, gerelateerde berichten, het laatste nieuws, interessant voor jou
laatste nieuws, lees ook, meer artikelen, meest bekeken, meest gelezen, misschien vind je, net binnen, niet te missen, ook interessant
vergelijkbare artikelen, volgende artikel, vorige artikel
newsletter:
=aanmelden, =e mailadres, =inschrijven, =je e mailadres, =nieuwsbrief, =nieuwsbrieven, =schrijf je in, aanmelden voor de nieuwsbrief
abonneer je op, blijf op de hoogte, dagelijkse nieuwsbrief, in je inbox, in je mailbox, in uw mailbox, meld je aan, meld je aan voor
ontvang dagelijks, ontvang de, ontvang elke, ontvang onze, onze nieuwsbrief, onze nieuwsbrieven, schrijf je in, schrijf u in, via whatsapp
wekelijkse nieuwsbrief
subscribe:
=abonnee, =abonnement, =abonnementen, =abonneren, =doneer, =doneer nu, =plus, =premium, =steun ons, =voor abonnees, =word abonnee
=word lid, abonneer nu, al abonnee, alleen voor abonnees, ben je al abonnee, bent u al abonnee, dit artikel is exclusief, eerste maand
exclusief voor abonnees, gratis proberen, heb je al een account, jouw steun, lees onbeperkt, log in om verder, maandelijks opzegbaar
met een abonnement, met een donatie, neem een abonnement, om verder te lezen, onbeperkt lezen, onbeperkt toegang, onbeperkte toegang
per maand, reeds abonnee, start met, steun onafhankelijke, steun ons, steun onze, verder lezen, voor abonnees, wil je verder lezen
word abonnee, word lid, word vriend
ad:
=advertentie, =adverteren, =advertorial, =gesponsord, =ingezonden mededeling, =partnerbijdrage, =reclame, =sponsored, ^advertentie
^gesponsord, ^in samenwerking met, adblocker, advertentie door, advertentie sluiten, gesponsorde inhoud, na de advertentie
onder de advertentie, onder deze advertentie, scroll verder
comment:
=antwoorden, =plaats reactie, =reactie, =reacties, =reageer, =reageren, alle reacties, bekijk reacties, geef een reactie, geen reacties
je e mailadres wordt niet gepubliceerd, laat een reactie achter, lees de reacties, meepraten, om te reageren, plaats een reactie
plaats reactie, praat mee, reactie annuleren, reacties zijn gesloten, reageer op, schrijf een reactie
copyright:
^alle rechten voorbehouden, ^dit artikel verscheen, ^dit interview verscheen, ^eerder verschenen in, alle rechten voorbehouden
auteursrecht, auteursrechtelijk beschermd, dit artikel verscheen eerder, met toestemming overgenomen, niet toegestaan zonder
niets uit deze uitgave, overname, zonder toestemming
consent:
=accepteren, =akkoord, =alles accepteren, =cookie instellingen, =cookiebeleid, =cookies, =privacy, =privacybeleid, =privacystatement
=privacyverklaring, =weigeren, alle cookies, beheer cookies, cookie instellingen, cookiebeleid, cookies accepteren, cookies toestaan
cookievoorkeuren, deze website gebruikt, gebruiken cookies, gebruikt cookies, gepersonaliseerde advertenties en content
informatie op een apparaat opslaan, jouw privacy, maken gebruik van cookies, onze partners, persoonsgegevens, plaatsen cookies
privacy instellingen, privacy statement, privacybeleid, privacyverklaring, toestemming, we gebruiken cookies, wij en onze partners
wij gebruiken cookies
photo:
=afbeelding, =archieffoto, =beeld, =bron, =foto, =illustratie, =ter illustratie, ^afbeelding, ^archieffoto, ^beeld, ^bron, ^foto, ^foto s
^fotografie, ^graphic, ^illustratie, archieffoto, beeld anp, foto anp, foto ter illustratie, foto van, getty beeld
bio:
=de auteur, =over de auteur, =over de schrijver, ^over de auteurs, alle artikelen van, is auteur, is columnist, is correspondent
is freelance, is hoogleraar, is journalist, is redacteur, is schrijver, is verslaggever, meer van deze auteur, over de auteur
schrijft over, schrijft voor, studeerde, volg auteur, werkt als, woont en werkt in, woont in
byline:
=anp, =auteur, =door, =redactie, =tekst, =van, =van onze redactie, ^auteur, ^door, ^door onze, ^door onze redactie, ^een artikel van
^geschreven door, ^interview door, ^opgetekend door, ^opinie van, ^tekst, ^van onze, ^van onze correspondent, bron anp, geschreven door
onze redactie, van onze redacteur, van onze verslaggever
updated:
=aangepast, =april, =augustus, =bijgewerkt, =datum, =december, =dinsdag, =donderdag, =februari, =geleden, =gepubliceerd, =gepubliceerd op
=gisteren, =januari, =juli, =juni, =laatst bijgewerkt, =leestijd, =maandag, =maart, =mei, =min, =minuten, =november, =oktober, =om, =op
=september, =uur, =vandaag, =vrijdag, =woensdag, =zaterdag, =zondag, ^aangepast, ^bijgewerkt, ^geplaatst, ^gepubliceerd, ^gewijzigd
^laatst bijgewerkt, ^laatst gewijzigd, ^laatste update, ^leestijd, ^update, dagen geleden, gepubliceerd op, laatst gewijzigd
laatste update, leestijd, min leestijd, minuten geleden, minuten leestijd, minuten lezen, uren geleden, uur geleden
topic:
=categorie, =categorieen, =labels, =lees meer over, =meer over, =onderwerp, =onderwerpen, =tags, =thema, =trefwoorden, =volg onderwerp
^categorie, ^categorieen, ^geplaatst in, ^in dit artikel, ^meer over dit onderwerp, ^onderwerpen, ^tags, ^thema s, ^trefwoorden
gerelateerde onderwerpen, meer over dit onderwerp, volg dit onderwerp
nav:
=adverteren, =archief, =auto, =binnenland, =buitenland, =colofon, =contact, =cultuur, =economie, =entertainment, =gezondheid, =home
=hoofdmenu, =in het nieuws, =klantenservice, =krant, =lifestyle, =media, =menu, =net binnen, =nieuws, =opinie, =over ons, =overzicht
=pagina, =podcasts, =politiek, =puzzels, =regio, =reizen, =secties, =showbizz, =sluiten, =sport, =startpagina, =tech, =terug, =vacatures
=video, =volgende, =vorige, =weer, =wetenschap, =wonen, =zoek, =zoeken, ga naar de homepage, ga naar de inhoud, ga naar hoofdinhoud
ga naar inhoud, hoofdnavigatie, je bent hier, menu openen, menu sluiten, naar boven, naar de hoofdinhoud, naar de inhoud, naar hoofdinhoud
overslaan en naar, spring naar, terug naar boven, terug naar de homepage
login:
=account, =account aanmaken, =inloggen, =log in, =mijn account, =profiel, =registreren, =uitloggen, =wachtwoord, account aanmaken
heb je nog geen account, inloggen met, log in met, maak een account, mijn account, nog geen account, wachtwoord vergeten
app:
=app, =download de app, app store, download de app, download onze app, in de app, onze app, pushmeldingen, via de app, voorkeursbron
player:
=afspelen, =audio, =bekijk, =beluister, =luister, =luister naar dit artikel, =video, =volledig scherm, bekijk de video
beluister dit artikel, je browser ondersteunt, kan deze video, luister naar dit artikel, luister naar het artikel, speel video
uw browser ondersteunt, video afspelen
error:
=even geduld, =fout, =laden, =pagina niet gevonden, er ging iets mis, er is een fout, er is iets misgegaan, geen resultaten
javascript inschakelen, javascript staat uit, niet meer beschikbaar, pagina niet gevonden, probeer het later, schakel javascript in
wordt geladen, zet javascript aan
poll:
=peiling, =poll, =resultaten, =stelling, =stem, breng je stem, doe mee aan, hoe beoordeel je, stem nu, was dit artikel
correction:
^aanvulling, ^correctie, ^correcties en aanvullingen, ^in een eerdere versie, ^naschrift, ^noot van de redactie, ^rectificatie
^verbetering, dit artikel is aangepast, dit artikel is bijgewerkt, dit artikel werd, een eerdere versie, eerdere versie van deze
eerdere versie van dit, naschrift redactie, stond eerder
edited:
^dit interview, ^interview, ^opgetekend door, ^transcriptie, ^vertaald door, ^vertaling, bewerkt en ingekort, dit interview is
dit interview werd, ingekort en, interview is ingekort, licht geredigeerd, omwille van de duidelijkheid, omwille van de leesbaarheid
omwille van de lengte, vertaald door, vertaald uit, vertaling door, vertaling uit, voor de leesbaarheid, wegens de lengte
legal:
=algemene voorwaarden, =disclaimer, =gebruiksvoorwaarden, =gedragscode, =toegankelijkheid, =toegankelijkheidsverklaring, =voorwaarden
algemene voorwaarden, gebruiksvoorwaarden, geen beleggingsadvies, geen financieel advies, geen rechten worden ontleend, huisregels
niet aansprakelijk
shop:
=bestel, =bestellen, =in winkelwagen, =koop nu, =kopen, =prijs, =webshop, =winkel, =winkelwagen, affiliate, bekijk aanbieding
bekijk prijs, bestel hier, bestel nu, bij bol, commissie, gratis verzending, in winkelwagen, koop nu, kopen bij, kortingscode
kortingscodes, ontvangen wij een
summary:
=belangrijkste punten, =dit is het nieuws, =in het kort, =in t kort, =kort samengevat, =samenvatting, ^in het kort, ^kort samengevat
^samenvatting, ai samenvatting, door ai gegenereerd, gegenereerd door ai, kunstmatige intelligentie gegenereerd, met behulp van ai
samengevat door ai
figcap:
=bekijk fotoserie, =foto s, =fotoserie, =galerij, =onderschrift, =vergroot, =vergroot afbeelding, ^fotobijschrift, ^fotoserie
^onderschrift, afbeelding vergroten, bekijk alle foto, bekijk de foto, bekijk foto, bekijk fotogalerij, fotogalerij, klik om te vergroten
open galerij, toon volledig scherm, vergroot afbeelding
`
