package label

// Risky: "autor" and "foto" open captions and bylines, "zdroj" is a noun of prose.
const czechPhrases = `
share:
=kopirovat odkaz, =odemknout clanek, =poslat, =sdilet, =sdilet na facebooku, =tisk, =tisknout, =ulozit, =vytisknout, =zkopirovat odkaz
darovat clanek, kopirovat odkaz, odkaz zkopirovan, poslat e mailem, sdilejte, sdilet clanek, sdilet na, sledujte nas, ulozit na pozdeji
more:
=cele, =cist dale, =cist vice, =dalsi, =vice, =vse, =zobrazit vice, =zobrazit vse, ^cely clanek, ^cist dal, ^cist dale, ^cist vice
^kliknete, ^pokracovani, ^vice, ^zobrazit, cely clanek, clanek pokracuje, dalsi clanky, nacist dalsi, pokracovat ve cteni, text pokracuje
zobrazit mene, zobrazit vse
related:
=aktualne, =ctete take, =dalsi clanky, =doporucujeme, =mohlo by vas zajimat, =mohlo by vas zaujmout, =nejctenejsi, =nejnovejsi
=nejnovejsi clanky, =podobne clanky, =prectete si take, =souvisejici, =souvisejici clanky, ^cist dal, ^ctete dale, ^ctete take, ^ctete tez
^ctete vice, ^dalsi clanek, ^dalsi k tematu, ^dalsi rozhovory, ^mohlo by vas, ^na stejne tema, ^nejctenejsi, ^neprehlednete
^poslechnete si, ^prectete si, ^sledujte take, ^souvisejici, ^tema, ^vice k tematu, ^vice o, ^viz take, dalsi clanky, doporucene clanky
doporucujeme, k tematu, mohlo by vas zajimat, nasledujici clanek, nejctenejsi clanky, nejnovejsi clanky, nenechte si ujit, podobne clanky
prectete si take, predchozi clanek, souvisejici clanky, souvisejici temata, vybrane pro vas
newsletter:
=newsletter, =newslettery, =odebirat, =prihlasit k odberu, =prihlaste se, =vas e mail, do vaseho e mailu, do vasi schranky
dostavat novinky, nas newsletter, odber newsletteru, odeberu, odebirat newsletter, prihlasit k odberu, prihlaste se k
prihlaste se k odberu, sledujte nas na, zadejte svuj e mail, zasilani
subscribe:
=darujte, =koupit predplatne, =podporte nas, =predplatit, =predplatne, =premium, =prispet, =pro predplatitele, =stante se, clanek je
exkluzivne pro predplatitele, jen pro predplatitele, koupit predplatne, mate jiz, mate predplatne, mesicne, neomezeny pristup
odemknout clanek, podporte nas, pouze pro predplatitele, predplatte si, prihlaste se pro, pro predplatitele, stanete se predplatitelem
stante se predplatitelem, uz mate predplatne, zbyva precist, ziskejte pristup, zkusit zdarma
ad:
=advertorial, =inzerce, =komercni sdeleni, =partnersky obsah, =reklama, =sponzorovano, ^inzerce, ^komercni sdeleni, ^reklama
^reklamni sdeleni, bez reklam, clanek pokracuje pod, komercni sdeleni, pod reklamou, preskocit reklamu
comment:
=diskuse, =diskutovat, =diskuze, =komentar, =komentare, =komentovat, =odpovedet, =vstoupit do diskuse, diskuse k clanku, do diskuse
komentare k, napsat komentar, pridat komentar, pridat prispevek, vase e mailova adresa nebude, vlozit komentar, vstoupit do diskuse
zadne komentare, zapojte se do diskuse, zobrazit komentare, zrusit odpoved
copyright:
^vsechna prava vyhrazena, autorska prava, autorskym zakonem, bez predchoziho, bez souhlasu, clanek vysel v, jakekoli uziti obsahu
jakekoliv uziti, je zakazano, prava vyhrazena, publikovani nebo, sireni obsahu, text vysel v, vsechna prava vyhrazena
consent:
=cookies, =gdpr, =nastaveni cookies, =nastaveni soukromi, =ochrana osobnich udaju, =ochrana soukromi, =odmitnout, =prijmout vse
=souhlasim, =soukromi, my a nasi partneri, nasi partneri, nastaveni cookies, nastaveni soukromi, ochrana osobnich udaju, osobni udaje
osobnich udaju, personalizovana reklama a obsah, pouziva cookies, pouzivame cookies, soubory cookie, souhlas s, souhlasim se
udeleni souhlasu, ukladat a nebo pristupovat k informacim, vas souhlas, zasady ochrany, zpracovani osobnich
photo:
=autor, =foto, =fotografie, =ilustracni foto, =ilustracni snimek, =profimedia, =zdroj, ^autor fotografie, ^foto, ^fotogalerie, ^fotografie
^ilustrace, ^ilustracni, ^repro, ^snimek, ^zdroj, ^zdroj foto, archivni foto, foto ctk, ilustracni foto, ilustracni fotografie
ilustracni snimek, zdroj foto
bio:
=o autorce, =o autorovi, ^o autorce, autor je, autorka je, clanky autora, dalsi clanky autora, je novinar, je novinarka, je redaktor
je redaktorka, je reporter, je sefredaktor, narodil se, o autorovi, pise o, spolupracuje s, vsechny clanky autora, vystudoval, vystudovala
byline:
=autor, =autori, =autorka, =ctk, =redakce, =text, =zdroj, ^autor, ^autori, ^autorka, ^napsal, ^napsala, ^od, ^pripravil, ^pripravila
^ptal se, ^ptala se, ^rozhovor vedl, ^rozhovor vedla, ^text, ^zapsal, ^zapsala, ^zaznamenal, ^zaznamenala, ^zdroj, nas zpravodaj
vlastni zpravodaj
updated:
=aktualizace, =aktualizovano, =brezna, =cervence, =cervna, =ctvrtek, =datum, =dnes, =doba cteni, =dubna, =hodin, =kvetna, =ledna
=listopadu, =min, =minut, =nedele, =patek, =pondeli, =pred, =prosince, =publikovano, =rijna, =sobota, =srpna, =streda, =unora, =utery
=vcera, =vydano, =zari, =zverejneno, ^aktualizace, ^aktualizovano, ^cteni na, ^datum, ^delka cteni, ^doba cteni, ^naposledy
^posledni aktualizace, ^publikovano, ^vydano, ^vytvoreno, ^zverejneno, doba cteni, min cteni, minut cteni, minuty cteni
posledni aktualizace, pred hodinami, pred hodinou
topic:
=kategorie, =klicova slova, =rubrika, =rubriky, =stitky, =tagy, =tema, =temata, ^kategorie, ^klicova slova, ^rubriky, ^souvisejici temata
^stitky, ^tagy, ^tema, ^temata, sledovat tema, temata clanku
nav:
=archiv, =auto, =bydleni, =byznys, =cestovani, =dalsi, =domaci, =domu, =ekonomika, =hlavni stranka, =hledat, =homepage, =hry, =komentare
=kontakt, =kontakty, =krimi, =krize, =kultura, =magazin, =menu, =nazory, =o nas, =pocasi, =podcasty, =politika, =prace, =predchozi
=redakce, =regiony, =reklama, =rubriky, =sport, =svet, =technologie, =titulni strana, =tv program, =uvod, =veda, =video, =vyhledavani
=zahranici, =zavrit, =zdravi, =zpet, =zpravy, hlavni menu, hlavni navigace, mapa stranek, na hlavni stranku, nahoru, otevrit menu
prejit k obsahu, prejit na obsah, preskocit na obsah, sefredaktor, zavrit menu, zpet na, zpet nahoru
login:
=heslo, =muj ucet, =odhlasit, =prihlaseni, =prihlasit, =prihlasit se, =registrace, =registrovat, =ucet, nemate ucet, prihlasit se pres
vytvorit ucet, zalozit ucet, zapomenute heslo, zapomneli jste heslo
app:
=aplikace, =mobilni aplikace, mobilni aplikace, nase aplikace, stahnete si aplikaci, stahnete si nasi, stahnout aplikaci, v aplikaci
player:
=audio, =poslechnete si, =poslechnout, =prehrat, =prehrat video, =pustit, =video, clanek v audioverzi, poslechnete si clanek
poslechnout clanek, prehrat video, pustit video, vas prohlizec, video se
error:
=chyba, =nacitam, =nacitani, =stranka nenalezena, doslo k chybe, nasli jste chybu, nebyla nalezena, povolte javascript, stranka nenalezena
v clanku chybu, zadne vysledky, zapnete javascript, zkuste to, zkuste to znovu
poll:
=anketa, =hlasovat, =kviz, =vysledky, celkem hlasovalo, hlasovani, hlasujte, zucastnete se
correction:
^aktualizace, ^editorial poznamka, ^omluva, ^oprava, ^poznamka redakce, ^upresneni, aktualizujeme, clanek byl aktualizovan, clanek jsme
omlouvame se, opravili jsme, poznamka redakce, text jsme, v drivejsi verzi, v predchozi verzi, v puvodni verzi
edited:
^preklad, ^prelozil, ^prelozila, ^rozhovor, ^rozhovor vedl, kracen a upraven, prelozil, redakcne upraven, redakcne upraveno
redakcne zkracen, rozhovor byl, rozhovor vedl, z anglictiny prelozil, zkracen a upraven, zkraceno a
legal:
=eticky kodex, =obchodni podminky, =podminky, =podminky uziti, =pravni informace, =vseobecne obchodni podminky, =vseobecne podminky, issn
nemusi vyjadrovat, nenese odpovednost, obchodni podminky, podminky uziti, pravidla diskuse, vydavatel
shop:
=cena, =do kosiku, =kosik, =koupit, =obchod, =objednat, affiliate odkazy, do kosiku, doprava zdarma, koupit nyni, nakoupit, objednat nyni
slevove kody, slevovy kod
summary:
=hlavni body, =shrnuti, =souhrn, =strucne, =v kostce, =ve zkratce, ^shrnuti, ^souhrn, ^strucne, ^v kostce, ^ve zkratce, pomoci ai
shrnuti vytvorila, umelou inteligenci vytvoren, vygenerovano ai, vytvoreno pomoci ai
figcap:
=fotogalerie, =galerie, =otevrit galerii, =popisek, =popisek fotografie, =zobrazit fotogalerii, =zvetsit, ^fotogalerie, ^galerie, ^popisek
dalsi fotografie, fotek v galerii, klepnutim zvetsite, klikni pro zvetseni, otevrit fotogalerii, otevrit galerii, prohlednout si
zobrazit fotogalerii, zobrazit galerii, zvetsit obrazek
`
