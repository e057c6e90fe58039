package label

// Risky: "szerző" and "fotó" are nouns of prose; with what follows them at the start only.
const hungarianPhrases = `
share:
=cikk megosztasa, =kuldes, =kuldes e mailben, =link masolasa, =megosztas, =megosztom, =mentes, =nyomtatas, =tovabbkuldes
cikk ajandekozasa, kovess minket, kovessen minket, link masolasa, megosztas e mailben, megosztas facebookon, ossza meg, oszd meg
more:
=bovebben, =elolvasom, =mutass tobbet, =olvass tovabb, =osszes, =reszletek, =tovabb, =tovabb olvasom, ^bovebben, ^kattints, ^olvass tovabb
^tovabb a, ^tovabbi, a teljes cikk, betoltes, cikk folytatodik, folytatas, kattintson ide, kevesebb mutatasa, osszes megtekintese
tobb betoltese, tovabb olvasom, tovabbi cikkek
related:
=ajanljuk, =ajanlo, =ezt is olvasta mar, =friss hirek, =hasonlo cikkek, =kapcsolodo, =kapcsolodo cikkek, =legfrissebb, =legfrissebb hirek
=legolvasottabb, =nepszeru, =olvasd el ezt is, =olvassa el ezt is, =olvasta mar, ^ajanljuk meg, ^ajanlott, ^bovebben a temarol
^bovebben errol, ^elozo bejegyzes, ^ez is erdekelhet, ^ez is erdekelheti, ^ezt is, ^ezt olvasta mar, ^kapcsolodo, ^kovetkezo bejegyzes
^lasd meg, ^legolvasottabb, ^ne maradjon le, ^olvasd el, ^olvassa el, ^olvasta mar, ^tovabbi, a tema cikkei, ajanlott cikkek, elozo cikk
ez is erdekelheti, ezeket is, hasonlo cikkek, kapcsolodo cikkek, kovetkezo cikk, legfrissebb hirek, legolvasottabb cikkek
masok ezt olvassak, nem maradhatsz le, olvasd el ezt is, onnek ajanljuk, tovabbi hirek
newsletter:
=e mail cim, =feliratkozas, =feliratkozom, =hirlevel, =hirlevelek, a hirlevelre, e mail cimed, ertesuljon, feliratkozas a hirlevelre
hirlevelunkre, iratkozz fel, iratkozz fel hirlevelunkre, iratkozzon fel, kovess minket, napi hirlevel, postafiokjaba
subscribe:
=elofizetek, =elofizetes, =elofizeto, =elofizetoknek, =premium, =tamogass, =tamogatas, =tamogatom, a cikk elolvasasahoz, csak elofizetok
csatlakozz, elofizetoink, elofizetok szamara, fizess elo, fizessen elo, fuggetlen ujsagiras, korlatlan hozzaferes, legy tamogatonk
legyel tamogato, legyen elofizeto, legyen tamogatonk, mar elofizeto, mar van elofizetesem, tamogasd, tamogass minket, tamogassa
tamogasson minket, teljes hozzaferes
ad:
=fizetett tartalom, =hirdetes, =promocio, =reklam, =szponzoralt, =tamogatott tartalom, ^hirdetes, ^szponzoralt tartalom
^tamogatott tartalom, a cikk a hirdetes utan, a hirdetes utan, fizetett politikai, hirdetes utan folytatodik, szponzoralt tartalom
tamogatott tartalom
comment:
=hozzaszolas, =hozzaszolasok, =komment, =kommentek, =kommentelek, =valasz, az e mail cimet nem, hozzaszolas irasa, hozzaszolok
irja meg velemenyet, kommentek megjelenitese, nincs hozzaszolas, szolj hozza, szoljon hozza, valasz megszakitasa, velemenyed
copyright:
^minden jog fenntartva, a szerzoi jogok, az iras eredetileg, engedelye nelkul, jogok fenntartva, minden jog fenntartva, szerzoi jog, tilos
consent:
=adatkezelesi tajekoztato, =adatvedelem, =adatvedelmi tajekoztato, =cookie, =elfogadom, =elutasitom, =suti beallitasok, =sutik
adatkezelesi tajekoztato, adatvedelmi nyilatkozat, adatvedelmi tajekoztato, cookie kat, elfogadja a, hozzajarulas, mi es partnereink
mindet elfogadom, suti tajekoztato, sutik kezelese, sutiket, sutiket hasznal, szemelyes adatait, szemelyes adatok
szemelyre szabott hirdetesek es tartalom
photo:
=forras, =foto, =fotok, =grafika, =illusztracio, =kep, =nyitokep, ^boritokep, ^forras, ^foto, ^fotok, ^grafika, ^illusztracio, ^kep
^kepek, ^kepunk illusztracio, ^nyitokep, foto mti, fotok, fotó mti, illusztracio, kepunk illusztracio, kiemelt kep
bio:
=a szerzo, =a szerzorol, =szerzo, a szerzo a, a szerzo cikkei, a szerzo tovabbi, a szerzorol, munkatarsa, osszes cikke, szuletett
ujsagiro
byline:
=forras, =irta, =mti, =szerk, =szerkeszto, =szerzo, =szoveg, ^az interjut keszitette, ^forras, ^irta, ^kerdezett, ^kerdezte, ^lejegyezte
^szerkesztette, ^szerzo, ^szerzok, ^szoveg, munkatarsunktol, tudositonktol
updated:
=aprilis, =augusztus, =csutortok, =datum, =december, =februar, =frissites, =frissitve, =hetfo, =januar, =julius, =junius, =kedd, =ma
=majus, =marcius, =megjelent, =november, =oktober, =olvasasi ido, =oraja, =pentek, =perc, =perce, =publikalva, =szeptember, =szerda
=szombat, =tegnap, =vasarnap, ^frissites, ^frissitve, ^kozzeteve, ^letrehozva, ^megjelent, ^modositva, ^olvasasi ido, ^publikalva
^utoljara frissitve, ^utolso frissites, napja, olvasasi ido, ora elott, perc elott, perc olvasas, perce, perces olvasmany, utoljara
utolso frissites
topic:
=cimke, =cimkek, =kategoria, =kategoriak, =kulcsszavak, =rovat, =tema, =temak, ^cimke, ^cimkek, ^kategoria, ^kulcsszavak, ^rovat, ^rovatok
^temak, tema kovetese
nav:
=allas, =archivum, =auto, =belfold, =bezaras, =bulvar, =cimlap, =egeszseg, =eletmod, =elozo, =fooldal, =gazdasag, =hirek, =idojaras
=impresszum, =jatek, =kapcsolat, =kereses, =kovetkezo, =kozelet, =kulfold, =kultura, =mediaajanlat, =menu, =otthon, =podcast, =politika
=rolunk, =rovatok, =sport, =szolgaltatasok, =tech, =tudomany, =utazas, =velemeny, =video, =vissza, a lap tetejere, az oldal tetejere
fomenu, foszerkeszto, menu bezarasa, menu megnyitasa, oldalterkep, tovabb a fo tartalomra, ugras a tartalomhoz, ugras a tartalomra
vissza a cimlapra, vissza a fooldalra, vissza a tetejere
login:
=bejelentkezes, =belepek, =belepes, =fiokom, =jelszo, =kijelentkezes, =profil, =regisztracio, elfelejtett jelszo, elfelejtettem
fiok letrehozasa, jelentkezz be, jelentkezzen be, nincs meg fiokod
app:
=alkalmazas, =applikacio, alkalmazasunkat, az applikacioban, letoltes, mobilalkalmazas, toltsd le az, toltse le az
player:
=hallgasd meg, =lejatszas, =meghallgatom, =video, =video lejatszasa, a bongeszo nem, bongeszoje nem, hallgasd meg, hallgassa meg
nezze meg a videot, teljes kepernyo, video lejatszasa
error:
=betoltes, =hiba, =oldal nem talalhato, az oldal nem talalhato, engedelyezze a javascript, hiba tortent, kapcsolja be, nincs talalat
probald ujra, probalja ujra
poll:
=eredmenyek, =kviz, =szavazas, =szavazok, eredmeny megtekintese, leadott szavazatok, szavazz, szavazzon
correction:
^a szerkeszto megjegyzese, ^a szerkesztoseg megjegyzese, ^frissites, ^helyesbites, ^helyreigazitas, ^javitas, ^pontositas, ^szerk megj
a cikk korabbi, cikkunket frissitettuk, frissul, korabban tevesen, korabbi valtozataban, korabbi verziojaban
edited:
^az interju, ^forditas, ^forditotta, ^interju, a jobb erthetoseg, az erthetoseg kedveert, az interju, az interjut, az interjut keszitette
forditotta, roviditett es szerkesztett, rovidített valtozat, szerkesztett es, szerkesztett valtozata, terjedelmi okokbol
legal:
=altalanos szerzodesi feltetelek, =aszf, =etikai kodex, =felhasznalasi feltetelek, =impresszum, =jogi nyilatkozat, altalanos szerzodesi
felhasznalasi feltetelek, jogi nyilatkozat, moderalasi, nem feltetlenul, nem minosul, nem vallal felelosseget
shop:
=ar, =kosar, =kosarba, =megrendelem, =megveszem, =vasarlas, =webshop, ingyenes szallitas, kosarba teszem, kuponkod, megrendeles
vasarolja meg
summary:
=a lenyeg, =dioheljban, =osszefoglalo, =osszegzes, =roviden, ^a lenyeg, ^osszefoglalo, ^roviden, ai altal, ai osszefoglalo
mesterseges intelligencia altal, mesterseges intelligencia segitsegevel
figcap:
=fotogaleria, =galeria, =galeria megnyitasa, =kepalairas, =kepgaleria, =nagyitas, =osszes kep, ^galeria, ^kepalairas, ^kepgaleria
galeria megnyitasa, galeria megtekintese, kattints a nagyitashoz, kattintson a kepre, kepek megtekintese, nezze meg galeriankat
tovabbi kepek
`
