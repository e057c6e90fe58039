package label

// Risky: "anzeige" is also a report to the police, "kommentar" an opinion piece's kicker, "von" opens sentences, "bild"
// and "quelle" are nouns of prose: only whole or with what follows them at the start.
const germanPhrases = `
share:
=artikel, =auf, =drucken, =kopieren, =link kopieren, =merken, =per e mail, =per mail teilen, =senden, =speichern, =teilen, =versenden
=via, =weiterleiten, =zitieren, artikel anhoren teilen, artikel drucken, artikel merken, artikel teilen, artikel verschenken
artikel versenden, auf die merkliste, auf facebook teilen, auf twitter teilen, auf whatsapp teilen, auf x teilen, beitrag teilen
diese seite teilen, diesen artikel teilen, e mail versenden, folgen sie uns auf, in zwischenablage kopieren, jetzt teilen, link kopiert
link wurde kopiert, per e mail teilen, per mail versenden, seite drucken, teilen auf, teilen sie, teilen via, via whatsapp
zur merkliste hinzufugen
more:
=alle anzeigen, =details, =mehr, =mehr anzeigen, =mehr laden, =mehr lesen, =weiter, =weiterlesen, =weniger anzeigen, ^hier weiterlesen
^lesen sie mehr, ^mehr erfahren, ^mehr lesen, ^weiterlesen, ^zum artikel, ^zum beitrag, ^zum liveticker, ^zur meldung, alle anzeigen
alle artikel anzeigen, artikel lesen, den ganzen artikel, den vollstandigen artikel, gesamten artikel lesen, hier geht es weiter
hier klicken, jetzt lesen, lesen sie hier weiter, mehr anzeigen, mehr dazu, mehr dazu lesen sie, mehr laden, weiter lesen
weiter zum artikel, weiterlesen, weiterlesen nach der anzeige, zum vollstandigen artikel
related:
=aktuell, =aktuelles, =auch interessant, =beliebt, =das konnte ihnen auch gefallen, =das konnte sie auch interessieren, =dossier
=empfehlungen, =lesen sie auch, =leserempfehlungen, =mehr aus dem heft, =mehr zum thema, =meistgelesen, =meistgelesene, =neueste
=passend dazu, =themen, =top themen, ^ahnliche beitrage, ^auch interessant, ^auch spannend, ^aus dem archiv, ^hintergrund, ^horen sie auch
^lesen sie auch, ^lesen sie dazu, ^lesen sie hier, ^lesen sie mehr, ^lesetipp, ^lesetipps, ^lies auch, ^mehr artikel, ^mehr aus
^mehr dazu, ^mehr interviews, ^mehr nachrichten, ^mehr uber, ^mehr von, ^mehr zu, ^mehr zum, ^nachster beitrag, ^passend dazu
^passend zum thema, ^sehen sie auch, ^siehe auch, ^verwandte beitrage, ^vorheriger beitrag, ^weitere artikel, ^weitere informationen zu
^weitere interviews, ^weitere nachrichten, ^weitere themen, ^zum thema, ^zum weiterlesen, ahnliche artikel, aktuelle nachrichten
am meisten gelesen, andere leser interessierten, andere leser lasen, auch interessant, beliebte artikel, das interessiert andere leser
das konnte dich auch interessieren, das konnte sie auch interessieren, das konnte sie interessieren, die meistgelesenen
empfohlene artikel, empfohlener redaktioneller inhalt, fur sie ausgewahlt, lesen sie auch, mehr aus diesem ressort, mehr zu diesem thema
mehr zum thema, meist gelesen, meistgelesen, meistgelesene artikel, meistkommentiert, nachster artikel, neueste artikel, neueste beitrage
unsere empfehlungen, verwandte artikel, verwandte themen, vorheriger artikel, weitere artikel, weitere beitrage, weitere meldungen
weiterfuhrende links, zum thema passend
newsletter:
=abonnieren, =e mail adresse, =ihre e mail adresse, =jetzt anmelden, =newsletter, ^newsletter, abonnieren sie den, abonnieren sie unseren
als newsletter, bestellen sie, den newsletter, im newsletter, in ihr postfach, in ihrem postfach, jeden morgen in ihr, jetzt newsletter
kostenlos abonnieren, kostenlosen newsletter, kostenloser newsletter, mit unserem newsletter, newsletter abonnieren, newsletter anmelden
newsletter anmeldung, newsletter bestellen, nichts mehr verpassen, per e mail erhalten, per mail in ihr, telegram kanal, tragen sie sich
unser newsletter, unsere newsletter, unseren newsletter, whatsapp kanal, zum newsletter, zur newsletter anmeldung
subscribe:
=abo, =abo service, =abonnement, =abonnenten, =digitalabo, =e paper, =jetzt abonnieren, =jetzt registrieren, =jetzt spenden, =jetzt testen
=kostenlos testen, =plus, =spenden, abo abschliessen, abo bestellen, abo shop, abonnenten lesen, als abonnent, angebot auswahlen
bereits abonnent, bereits kunde, bereits registriert, der zugang zu diesem artikel, exklusiv fur abonnenten, fordermitglied werden
fur registrierte nutzer, haben sie bereits ein, ihr abo, ihre spende, im abo, im ersten monat, jederzeit kundbar, jetzt abo
jetzt abonnieren, jetzt freischalten, jetzt gratis testen, jetzt kostenlos testen, jetzt mitglied werden, jetzt spenden, jetzt testen
jetzt weiterlesen, kostenlos registrieren, mehr als ein abo, mit einer spende, mit ihrem abo, mit ihrer spende, mitglied werden
monat kostenlos, monatlich kundbar, nur fur abonnenten, probeabo, probemonat, registrieren sie sich, sie haben noch kein
sie sind bereits abonnent, spenden sie, spendenkonto, steuerlich absetzbar, testen sie jetzt, um diesen artikel zu lesen
unabhangigen journalismus, unbegrenzter zugang, unsere arbeit unterstutzen, unterstutze uns, unterstutzen sie, unterstutzen sie uns
unterstutzen sie unsere, unterstutzen sie unsere arbeit, unterstutzt uns auf, vollen zugriff, weiterlesen mit, werbefrei lesen
werden sie abonnent, werden sie mitglied, zugang zu allen artikeln, zugriff auf alle
ad:
=advertorial, =anzeige, =anzeigen, =bezahlte anzeige, =gesponsert, =gewinnspiel, =promotion, =sponsored, =werbeanzeige, =werbung, ^anzeige
^werbung, adblocker deaktivieren, anzeige beginn, anzeige bezahlter inhalt, anzeige ende, anzeige weiterlesen, artikel wird unterhalb
dieser artikel enthalt werbung, gesponserter beitrag, gesponserter inhalt, ihre werbung, in eigener sache anzeige, mit werbung
mit werbung weiterlesen, nach der werbung, unter der anzeige, unterhalb der anzeige, unterhalb der werbung, werbeblocker
werbung uberspringen
comment:
=antworten, =beitrage, =diskussion, =forum, =kommentar, =kommentar schreiben, =kommentare, =kommentieren, =leserkommentare
alle kommentare, antworten abbrechen, beitrag melden, deine e mail adresse wird nicht veroffentlicht, diskutieren sie, diskutieren sie mit
ihr kommentar, ihre meinung, jetzt kommentieren, keine kommentare, kommentar abgeben, kommentar absenden, kommentar hinterlassen
kommentar melden, kommentar schreiben, kommentar verfassen, kommentare anzeigen, kommentare ausblenden, kommentare lesen
kommentare zu diesem artikel, kommentarfunktion, kommentieren sie, leserbrief schreiben, mitdiskutieren, netiquette
nutzungsbedingungen fur kommentare, schreibe den ersten, schreibe einen kommentar, schreiben sie einen kommentar, schreiben sie uns
was denken sie, was meinen sie, zu den kommentaren, zum kommentieren
copyright:
^alle rechte vorbehalten, ^zuerst erschienen, abdruck mit freundlicher genehmigung, alle rechte liegen, alle rechte vorbehalten
copyright liegt, dieser artikel erschien zuerst, dieser beitrag erschien zuerst, dieser text erschien zuerst, dieser text wurde zuerst
dpa infocom, erschien zuerst in, mit genehmigung, nachdruck, ohne genehmigung, quelle dpa, unter creative commons lizenz
urheberrechtlich geschutzt, verlag gmbh, vervielfaltigung nur mit, weiterverbreitung
consent:
=ablehnen, =akzeptieren, =alle akzeptieren, =cookie einstellungen, =cookies, =datenschutz, =datenschutzeinstellungen
=datenschutzerklarung, =einstellungen, =privacy manager, =privatsphare, =widerruf, =zustimmen, alle akzeptieren, alle cookies
an dieser stelle finden sie, cookie einstellungen, cookies akzeptieren, datenschutz einstellungen, datenschutzbestimmungen
datenschutzerklarung, datenschutzhinweise, diese seite nutzt cookies, diese seite verwendet cookies, diese website verwendet cookies
drittplattformen, einwilligung, externe inhalte, externen inhalt, externer inhalt, hinweise zum datenschutz, ich bin damit einverstanden
ich stimme zu, ihre zustimmung, informationen auf einem gerat speichern und oder abrufen, inhalte anzeigen, mit ihrer zustimmung
personalisierte anzeigen und inhalte, personalisierte werbung und inhalte, personenbezogene daten, personenbezogenen daten
unsere datenschutzerklarung, verwenden cookies, verwendet cookies, von drittanbietern, wir nutzen cookies, wir setzen cookies
wir und unsere partner, wir verwenden cookies, zustimmen und weiter, zustimmung widerrufen
photo:
=archivbild, =archivfoto, =bild, =bilder, =foto, =fotos, =grafik, =illustration, =quelle, =symbolbild, =symbolfoto, ^bild, ^bilder
^bildnachweis, ^bildquelle, ^bildrechte, ^foto, ^foto von, ^fotos, ^fotos von, ^grafik, ^illustration, ^quelle, ^screenshot, ^symbolbild
bild picture alliance, bildnachweis, bildquelle, bildrechte, foto dpa, foto imago, foto privat, fotocredit, mit freundlicher genehmigung
quelle imago
bio:
=autorenprofil, =der autor, =die autorin, =uber den autor, =uber die autorin, =unser autor, =unsere autorin, =zur person, ^uber die person
^unser autor, ^unsere autorin, ^zu den personen, ^zum autor, ^zur autorin, ^zur person, alle artikel von, alle beitrage von, arbeitet als
arbeitet seit, beschaftigt sich mit, freie autorin, freie journalistin, freier autor, freier journalist, geboren in, ist autor
ist autorin, ist chefredakteur, ist freie, ist freier, ist journalist, ist journalistin, ist korrespondent, ist korrespondentin
ist redakteur, ist redakteurin, ist reporter, ist reporterin, ist seit, ist volontar, ist volontarin, lebt als freie, lebt als freier
lebt in, lebt und arbeitet, leitet das ressort, mehr artikel von, mehr von diesem autor, schreibt fur, schreibt seit, schreibt uber
studierte, uber den autor, uber die autorin, wurde geboren, zum profil, zur autorenseite
byline:
=autor, =autorin, =dpa, =gastbeitrag, =redaktion, =text, =von, ^analyse von, ^aufgezeichnet von, ^aus, ^autor, ^bericht von
^ein essay von, ^ein gastbeitrag von, ^ein interview von, ^ein kommentar von, ^eine analyse von, ^eine kolumne von, ^eine reportage von
^essay von, ^gastbeitrag von, ^interview von, ^kommentar von, ^notiert von, ^protokolliert von, ^reportage von, ^text, ^text von
^verfasst von, ^von, ein gastbeitrag von, ein kommentar von, von unserem korrespondenten, von unserem mitarbeiter, von unserer redaktion
updated:
=aktualisiert, =am, =april, =august, =datum, =dezember, =dienstag, =donnerstag, =erstellt, =februar, =freitag, =gestern, =heute, =januar
=juli, =juni, =lesezeit, =mai, =marz, =min, =minuten, =mittwoch, =montag, =november, =oktober, =samstag, =september, =sonntag, =stand
=stunden, =uhr, =um, =vor, ^aktualisiert, ^erschienen, ^erstellt, ^lesedauer, ^lesezeit, ^letzte aktualisierung, ^stand, ^update
^veroffentlicht, ^veroffentlicht am, ^zuletzt aktualisiert, ^zuletzt geandert, aktualisiert am, lesedauer, lesezeit, letzte aktualisierung
letzte anderung, letztes update, min lesedauer, min lesezeit, minuten lesezeit, uhr aktualisiert, uhr lesezeit, uhr veroffentlicht
veroffentlicht am, vor minuten, vor stunden, zuletzt aktualisiert
topic:
=kategorie, =kategorien, =labels, =lesen sie mehr zu, =mehr lesen uber, =mehr zum thema lesen, =rubrik, =rubriken, =schlagworte
=schlagworter, =stichworte, =tags, =thema, =themen, =themen des artikels, =unsere schwerpunkte, ^kategorie, ^kategorien, ^labels
^mehr lesen uber, ^mehr zu den themen, ^rubriklistenbild, ^schlagworte, ^schlagworter, ^stichworte, ^themen, ^themen in diesem artikel
^verschlagwortet mit, alle themen, diesem thema folgen, thema folgen, themen folgen
nav:
=aktuelles, =archiv, =ausland, =auto, =digital, =geld, =gesellschaft, =gesundheit, =hauptnavigation, =hilfe, =home, =immobilien
=impressum, =inhalt, =inland, =karriere, =kontakt, =kultur, =leben, =lokales, =mediadaten, =mediathek, =meinung, =menu, =menü, =merkliste
=nach oben, =nachrichten, =nachste seite, =navigation, =panorama, =podcasts, =politik, =ratgeber, =ratsel, =regional, =regionales, =reise
=ressorts, =rubriken, =schliessen, =seite, =service, =sie sind hier, =spiele, =sport, =startseite, =stellenmarkt, =suche, =suchen
=technik, =termine, =trauer, =unterhaltung, =verlag, =videos, =vorherige seite, =wetter, =wirtschaft, =wissen, =zuruck, direkt zum inhalt
hauptnavigation, inhalt springen, menu offnen, menu schliessen, nach oben, navigation uberspringen, seitenanfang, sie sind hier
springe zum inhalt, suche nach, suche offnen, zum hauptinhalt, zum inhalt, zum inhalt springen, zum seitenanfang, zur hauptnavigation
zur navigation, zur startseite, zuruck nach oben, zuruck zur startseite
login:
=abmelden, =anmelden, =benutzername, =einloggen, =konto, =login, =logout, =mein konto, =passwort, =passwort vergessen, =profil
=registrieren, anmelden oder registrieren, bitte melden sie sich an, eingeloggt, hier anmelden, jetzt einloggen, jetzt registrieren
konto erstellen, melden sie sich an, noch kein konto, passwort vergessen, sie sind angemeldet
app:
=app, =apps, =zur app, als bevorzugte quelle, app herunterladen, app jetzt, app laden, bei google news, die app, in der app, jetzt die app
jetzt herunterladen, laden im app store, mit unserer app, nachrichten app, push mitteilungen, push nachrichten, unsere app
player:
=abspielen, =anhoren, =artikel anhoren, =audio, =jetzt anhoren, =lautstarke, =pause, =stumm, =untertitel, =video, =vollbild, =vorlesen
=wiedergabe, artikel anhoren, artikel vorlesen, audio abspielen, beitrag horen, dein browser unterstutzt, diesen artikel anhoren
diesen artikel vorlesen lassen, dieses video, ihr browser unterstutzt, jetzt anhoren, video abspielen, video ansehen, video konnte nicht
wiedergabegeschwindigkeit, zum abspielen
error:
=bitte warten, =fehler, =laden, =seite nicht gefunden, aktivieren sie javascript, aktuellen browser, bitte aktivieren
bitte aktivieren sie, bitte laden sie, bitte versuchen sie es, browser ist veraltet, ein fehler ist aufgetreten, es ist ein fehler
etwas ist schiefgelaufen, ihr browser ist, javascript aktivieren, javascript ist deaktiviert, javascript muss, keine ergebnisse
leider ist ein fehler, nicht gefunden werden, nicht mehr unterstutzt, nicht mehr verfugbar, seite nicht gefunden, veralteten browser
wird geladen
poll:
=abstimmen, =abstimmung, =ergebnis, =quiz, =umfrage, abstimmung beendet, ihre stimme, jetzt abstimmen, jetzt mitmachen, machen sie mit
nehmen sie an unserer, stimmen sie ab, teilgenommen, umfrage wird, war dieser artikel hilfreich, wie bewerten sie, wie hat ihnen
correction:
^anm d red, ^anm d verf, ^anm der redaktion, ^anmerkung, ^anmerkung der redaktion, ^berichtigung, ^erganzung der redaktion
^hinweis der redaktion, ^in einer ersten version, ^in einer fruheren version, ^korrektur, ^korrekturhinweis, ^nachtrag, ^richtigstellung
^transparenzhinweis, anm d red, anmerkung der redaktion, dieser artikel wurde, dieser text wurde aktualisiert, einer fruheren fassung
einer fruheren version, fruheren version dieses, haben wir korrigiert, hinweis der redaktion, in einer alteren version
in einer vorherigen version, wir bitten den fehler, wir haben den fehler, wir haben die passage, wurde nachtraglich
edited:
^aufgezeichnet, ^aufgezeichnet von, ^aus dem englischen, ^das gesprach fuhrte, ^das gesprach fuhrten, ^das gesprach wurde
^das interview entstand, ^das interview fuhrte, ^das interview fuhrten, ^das interview wurde, ^die fragen stellte, ^die fragen stellten
^interview, ^interview von, ^protokoll, ^transkript, ^transkription, ^ubersetzt von, ^ubersetzung, aus dem amerikanischen
aus dem arabischen, aus dem englischen, aus dem franzosischen, aus dem italienischen, aus dem polnischen, aus dem russischen
aus dem spanischen, aus dem turkischen, aus dem ukrainischen, das gesprach fuhrte, das gesprach fuhrten, das interview fuhrte
das interview fuhrten, die fragen stellte, die fragen stellten, fragen stellte, gekurzt und bearbeitet, gekurzt und redaktionell
grunden der lesbarkeit, grunden der verstandlichkeit, interview erschien zuerst, interview fuhrte, interview wurde, leicht gekurzt
per e mail gefuhrt, redaktionell bearbeitet, sprach mit ihm, ubersetzt aus dem, ubersetzung aus dem, wurde gekurzt, wurde redaktionell
wurde schriftlich gefuhrt, wurde sprachlich, zur besseren lesbarkeit
legal:
=abo kundigen, =agb, =allgemeine geschaftsbedingungen, =barrierefreiheit, =disclaimer, =haftungsausschluss, =hinweisgeber, =impressum
=jugendschutz, =kundigen, =nutzungsbasiert, =nutzungsbedingungen, =rechtliche hinweise, =vertrag kundigen, =vertrage kundigen
allgemeine geschaftsbedingungen, ersetzt keine, fur den inhalt verantwortlich, keine anlageberatung, keine gewahr, keine haftung
nicht die meinung, nicht zwangslaufig die, nutzungsbedingungen, redaktionsstatut, risikohinweis, spiegelt nicht, stellt keine
ubernehmen keine, vertrage hier kundigen
shop:
=bestellen, =in den warenkorb, =jetzt bestellen, =jetzt kaufen, =kaufen, =preis, =shop, =warenkorb, affiliate, affiliate link
affiliate links, bei amazon, bei jedem kauf, bestellen sie, eine provision, erhalten wir, gutscheincode, gutscheine, in den warenkorb
inkl mwst, jetzt bestellen, jetzt kaufen, jetzt sichern, jetzt zugreifen, lieferbar, partnerlinks, preisvergleich, provision vom handler
verdienen wir, versandkosten, versandkostenfrei, werbelinks, zum angebot, zum deal, zum shop
summary:
=auf einen blick, =darum geht es, =darum geht s, =das wichtigste, =das wichtigste in kurze, =in kurze, =kernpunkte, =kompakt
=kurz zusammengefasst, =kurzfassung, =zusammenfassung, ^auf einen blick, ^das wichtigste in kurze, ^kurz und knapp, ^zusammenfassung
automatisch erstellt, das wichtigste in kurze, ki generiert, ki generierte, kunstlicher intelligenz erstellt, maschinell
mit hilfe kunstlicher intelligenz, mit hilfe von ki, mit ki erstellt, von ki, zusammenfassung des artikels, zusammengefasst von
figcap:
=alle bilder, =bild anzeigen, =bild in originalgrose, =bild offnen, =bild vergrossern, =bilder, =bildergalerie, =bildunterschrift
=bildunterschrift anzeigen, =fotos anzeigen, =fotostrecke, =galerie, =galerie offnen, =grafik vergrossern, =nachstes bild, =vergrossern
=von, =vorheriges bild, ^bildbeschreibung, ^bildergalerie, ^bildunterschrift, ^fotostrecke, ^legende, alle bilder anzeigen, bild anzeigen
bild herunterladen, bild in lightbox, bild offnen, bild schliessen, bild vergrossern, bilder ansehen, bilder anzeigen
bildergalerie anzeigen, bildunterschrift anzeigen, fotostrecke starten, galerie offnen, grossansicht, im vollbild, klicken zum vergrossern
zur bildergalerie, zur fotostrecke, zur galerie
`
