package label

// Risky: "autor" and "foto" are words of prose; what Czech shares stands in its table.
const slovakPhrases = `
share:
=kopirovat odkaz, =paci sa mi, =poslat e mailom, =tlacit, =ulozit, =vytlacit, =zdielaj, =zdielat, sledujte nas, zdielat clanok, zdielat na
more:
=cely clanok, =citajte dalej, =citat dalej, =citat viac, =dalej, =viac, =vsetky, =zobrazit viac, ^cely rozhovor, ^citajte viac
clanok pokracuje, pokracovanie clanku
related:
=citajte tiez, =mohlo by vas zaujimat, =najcitanejsie, =najnovsie, =odporucame, =podobne clanky, =suvisiace, =suvisiace clanky, =z rubriky
^citajte aj, ^citajte tiez, ^dalsie clanky, ^dalsie rozhovory, ^k teme, ^mohlo by vas, ^najcitanejsie, ^nasledujuci clanok, ^odporucame
^pozrite si aj, ^precitajte si, ^precitajte si aj, ^predchadzajuci clanok, ^suvisiace, ^suvisiaci clanok, ^viac o teme
newsletter:
=odoberat newsletter, do vasej schranky, odber noviniek, odoberajte, prihlaste sa na odber, vas e mail
subscribe:
=darovat, =podporit, =podporte nas, =predplatit, =predplatne, =prispiet, len pre predplatitelov, odomknite clanok, podporte nas
podporte nasu, predplatte si, stante sa, uz ste predplatitel
ad:
=inzercia, =plateny obsah, =pr clanok, =reklama, =sponzorovany obsah, clanok pokracuje pod, pokracovanie pod reklamou
comment:
=diskusia, =komentare, =napiste komentar, =odpovedat, =pridat komentar, =prispevky, pridajte komentar
vasa e mailova adresa nebude zverejnena, vstupit do diskusie, zapojte sa do diskusie
copyright:
^prevzate z, autorske prava, clanok povodne vysiel, vsetky prava vyhradene
consent:
=nastavenia cookies, =ochrana osobnych udajov, =odmietnut, =prijat vsetko, =suhlasim, pouziva subory cookie, pouzivame cookies
subory cookies
photo:
=archiv, =ilustracna snimka, =ilustracne foto, =snimka, ^autor fotografie, ^ilustracne foto, ^snimka, ^zdroj foto, archiv autora
bio:
=autor, =autorka, ^o autorke, ^o autorovi, dalsie clanky autora, vsetky clanky autora
byline:
=redakcia, =zdroj, ^autor, ^autorka, ^napisal, ^napisala, ^pripravil, ^pripravila, ^rozhovor viedla, ^rozhovor viedol, ^spracoval
^text a foto, ^zhovaral sa, ^zhovarala sa
updated:
=aktualizovane, =aprila, =decembra, =dnes, =jula, =juna, =maja, =marca, =nedela, =novembra, =oktobra, =piatok, =pondelok, =pridane
=publikovane, =streda, =stvrtok, =utorok, =uverejnene, =vcera, ^aktualizovane, ^cas citania, ^publikovane, ^zverejnene, min citania
minut citania, naposledy aktualizovane, pred hodinami
topic:
=kategorie, =klucove slova, =rubrika, =stitky, =temy, ^kategorie, ^klucove slova, ^rubrika, ^stitky, ^tagy, ^temy
nav:
=archiv, =domace, =domov, =ekonomika, =hladat, =kultura, =mapa stranky, =nasledujuca, =nazory, =o nas, =pocasie, =predchadzajuca
=publicistika, =regiony, =rubriky, =slovensko, =spat, =spolocnost, =sport, =svet, =uvod, =veda, =vyhladavanie, =zahranicie, =zatvorit
=zdravie, hlavne menu, prejst na obsah, preskocit na obsah, spat hore
login:
=heslo, =moj ucet, =odhlasit, =prihlasenie, =prihlasit, =prihlasit sa, =registracia, nemate ucet, vytvorit ucet, zabudli ste heslo
zabudnute heslo
app:
=aplikacia, mobilna aplikacia, stiahnite si aplikaciu
player:
=pocuvat, =prehrat, =vypocut clanok, vas prehliadac nepodporuje, vypocujte si clanok
error:
=nacitavam, povolte javascript, stranka nebola najdena, zapnite javascript, ziadne vysledky
poll:
=anketa, =hlasovat, =kviz, =vysledky
correction:
^oprava, ^opravene, ^pozn red, ^poznamka redakcie, v povodnej verzii, v predchadzajucej verzii
edited:
^prelozil, ^prelozila, ^prepis, ^rozhovor viedla, ^rozhovor viedol, redakcne skrateny, redakcne upraveny, rozhovor bol autorizovany
skrateny a upraveny, z anglictiny prelozil, z anglictiny prelozila
legal:
=obchodne podmienky, =podmienky pouzivania, =vyhlasenie o pristupnosti, vseobecne podmienky
shop:
=do kosika, =kosik, =kupit, doprava zadarmo, pridat do kosika
summary:
=to najdolezitejsie, =v skratke, =zhrnutie, ^v skratke, vytvorene umelou inteligenciou
figcap:
=fotogaleria, =galeria, =zvacsit, ^popis fotky, otvorit galeriu, zobrazit galeriu
`
