package label

// For Croatian, Bosnian and Serbian in Latin letters. Risky: "foto" and "izvor" captions, "autor" and "piše" bylines: as
// labels only.
const croatianPhrases = `
share:
=ispis, =ispisi, =kopiraj link, =kopiraj poveznicu, =podeli, =podelite, =podijeli, =podijeli na facebooku, =podijelite, =posalji
=posalji e mailom, =sačuvaj, =spremi, =stampaj, kopiraj link, podeli na, podelite na, podijeli clanak, podijeli na, podijelite clanak
podijelite na, poveznica kopirana, pratite nas na
more:
=detaljnije, =jos, =pogledaj sve, =prikazi vise, =procitaj vise, =pročitajte više, =ucitaj jos, =vidi sve, =vise, ^detaljnije
^nastavi citati, ^opsirnije, ^procitaj vise, ^procitajte vise, ^saznaj vise, clanak se nastavlja, nastavak clanka, nastavak teksta
nastavi citati, prikazi manje, prikazi sve, prikazi vise, sadrzaj se nastavlja, tekst se nastavlja, ucitaj jos, ucitaj vise
related:
=iz rubrike, =izdvojeno, =najcitanije, =najnovije, =najnovije vesti, =najnovije vijesti, =povezane vijesti, =povezani clanci, =povezano
=preporucujemo, =procitajte i, =procitajte jos, =slicni clanci, =vezane vesti, =vezani clanci, ^citaj i, ^citajte i, ^citajte jos
^na istu temu, ^najcitanije, ^najnovije, ^ostali clanci, ^ostali intervjui, ^pogledajte i, ^pogledajte jos, ^poslusajte i, ^povezane
^preporucujemo, ^procitaj i, ^procitajte i, ^procitajte jos, ^procitajte vise, ^pročitaj još, ^vezane vesti, ^vezane vijesti, ^vise o
izdvajamo, mozda ce vas, mozda vas zanima, najcitanije vesti, najcitanije vijesti, najnovije vesti, najnovije vijesti, ne propustite
ostale vesti, ostale vijesti, povezani clanci, prethodni clanak, procitajte i, procitajte jos, sledeci clanak, slicni clanci
sljedeci clanak, vezane vesti, vijesti iz rubrike, vise s weba
newsletter:
=newsletter, =pretplati se, =pretplatite se, =prijavi se, =vasa e mail adresa, na newsletter, na viber, najvaznije vijesti, nas newsletter
pridruzite se nasem, prijavi se na newsletter, prijavite se na, primajte, u vas inbox, viber kanal, whatsapp kanal
subscribe:
=doniraj, =donirajte, =podrzi nas, =podrzite nas, =premium, =pretplata, =pretplati se, =za pretplatnike, ekskluzivno za pretplatnike
jeste li vec, kupite pretplatu, neogranicen pristup, podrzite nas, postanite clan, postanite pretplatnik, sadrzaj dostupan
samo za pretplatnike, vec ste pretplatnik, za nastavak citanja, za pretplatnike
ad:
=marketing, =oglas, =oglas se nastavlja, =oglasi, =plaćeni oglas, =promo, =reklama, =sponzorirano, =sponzorisano, ^oglas, ^promo, ^reklama
^sponzorirani, clanak se nastavlja ispod, nastavak nakon oglasa, nastavak teksta nakon, placeni oglas, reklama nastavak
sponzorirani clanak, sponzorirani sadrzaj, tekst se nastavlja ispod
comment:
=komentar, =komentara, =komentari, =komentarisi, =komentiraj, =odgovori, budi prvi, dodaj komentar, komentiraj, napisi komentar
odustani od odgovora, ostavi komentar, ostavite komentar, pogledaj komentare, posalji komentar, prikazi komentare, svi komentari
ukljuci se u raspravu, vas komentar, vasa adresa e poste nece
copyright:
^izvorno objavljeno, ^sva prava pridrzana, ^sva prava zadrzana, autorska prava, bez dozvole, bez odobrenja, clanak je izvorno, prenosenje
sva prava pridrzana, sva prava zadrzana, tekst je prvotno objavljen, uz navodenje izvora, zabranjeno je
consent:
=kolacici, =kolačići, =politika privatnosti, =postavke, =pravila privatnosti, =prihvacam, =prihvatam, =privatnost, =slazem se
izjava o privatnosti, koristi kolacice, koristimo kolacice, licnih podataka, mi i nasi partneri, osobni podaci, osobnih podataka
pohrana i ili pristup podacima, politika privatnosti, postavke kolacica, pravila o privatnosti, pravila privatnosti, prihvacam sve
prilagodeni oglasi i sadrzaj, upotrebu kolacica, vasa privatnost, zastita privatnosti
photo:
=arhiva, =foto, =fotografija, =ilustracija, =ilustracijska fotografija, =izvor, =slika, ^foto, ^fotografija, ^fotografije, ^ilustracija
^izvor, ^izvor fotografije, ^naslovna fotografija, ^slika, ^snimka, arhivska fotografija, foto ilustracija, foto pixsell, foto tanjug
ilustracijska fotografija, privatna arhiva, privatni album
bio:
=autor, =o autoru, ^o autorici, ^o autorki, autor je, diplomirala je, diplomirao je, novinar je, novinarka je, o autoru, rođen je
rođena je, svi clanci autora, svi tekstovi autora, vise od autora
byline:
=autor, =autorica, =hina, =izvor, =novinar, =pise, =piše, =redakcija, =tanjug, =tekst, ^autor, ^autori, ^autorica, ^intervju vodila
^intervju vodio, ^izvor, ^napisala, ^napisao, ^novinar, ^objavila, ^objavio, ^pise, ^pisu, ^priredila, ^priredio, ^razgovarala
^razgovarali, ^razgovarao, ^razgovor vodila, ^razgovor vodio, ^tekst, ^zabiljezila, ^zabiljezio, dopisnik iz, nas dopisnik
updated:
=azurirano, =cetvrtak, =danas, =datum, =izmjena, =juce, =jucer, =kolovoza, =lipnja, =listopada, =min, =minuta, =nedelja, =nedjelja
=objavljeno, =ozujka, =petak, =ponedeljak, =ponedjeljak, =pre, =prije, =procitaj za, =prosinca, =rujna, =sati, =sijecnja, =sreda, =srijeda
=srpnja, =studenoga, =subota, =svibnja, =travnja, =u, =utorak, =veljace, =vrijeme citanja, =zadnja izmjena, ^azurirano, ^datum objave
^izmenjeno, ^objavljeno, ^posljednja izmjena, ^vreme citanja, ^vrijeme citanja, ^zadnja izmjena, ^zadnje azurirano, min citanja
minuta citanja, poslednja izmena, pre sata, prije dan, prije dana, prije minuta, prije sati, vrijeme citanja, zadnja izmjena
topic:
=kategorija, =kategorije, =kljucne rijeci, =oznake, =rubrike, =tag, =tagovi, =teme, ^kategorija, ^kljucne reci, ^kljucne rijeci, ^oznake
^tagovi, ^tagovi clanka, ^teme, ^vise o, prati temu, vise o temi
nav:
=arhiva, =auto, =biznis, =crna kronika, =drustvo, =ekonomija, =fudbal, =gospodarstvo, =hronika, =hrvatska, =impressum, =izbornik, =kolumne
=kontakt, =kultura, =lifestyle, =magazin, =marketing, =najnovije, =naslovnica, =natrag, =nauka, =nogomet, =novac, =o nama, =pocetna
=pocetna strana, =podcast, =politika, =prethodna, =pretraga, =putovanja, =regija, =region, =sljedeca, =sport, =srbija, =svet, =svijet
=tehnologija, =trazi, =vesti, =video, =vijesti, =vreme, =vrijeme, =zabava, =zatvori, =zdravlje, =znanost, glavna navigacija
glavni izbornik, glavni urednik, idi na sadrzaj, na vrh, natrag na vrh, povratak na vrh, preskoci na sadrzaj, skoci na sadrzaj
login:
=lozinka, =moj racun, =odjava, =prijava, =prijavi se, =profil, =registracija, =registriraj se, kreiraj racun, nemate racun, prijavite se
zaboravili ste lozinku, zaboravljena lozinka
app:
=aplikacija, =aplikacije, mobilna aplikacija, nasu aplikaciju, preuzmi aplikaciju, preuzmite aplikaciju, preuzmite nasu, putem aplikacije
player:
=pogledaj, =pogledajte video, =pokreni, =poslusaj, =slusaj, =video, pogledajte video, pokreni video, poslusaj clanak
preglednik ne podrzava, vas preglednik
error:
=greska, =stranica nije pronadena, =ucitavanje, dogodila se greska, doslo je do greske, nema rezultata, omogucite javascript
pokusajte ponovno, stranica nije pronadena, ucitavanje
poll:
=anketa, =glasaj, =kviz, =rezultati, glasajte, rezultati ankete, sudjelujte u anketi, ukupno glasova
correction:
^ispravak, ^ispravka, ^napomena, ^napomena redakcije, ^napomena urednistva, ^op a, ^op red, ^pojasnjenje, clanak je azuriran
napomena redakcije, prethodnoj verziji, ranija verzija, u ranijoj verziji, vijest se dopunjuje, vijest u nastajanju
edited:
^intervju, ^prevela, ^preveo, ^prevod, ^prijevod, ^razgovarala, ^razgovarao, ^razgovor vodila, ^razgovor vodio, ^transkript
intervju vodio, prevela s, preveo s, prevod sa, radi jasnoce, razgovarala, razgovarao, s engleskog prevela, s engleskog preveo
sa engleskog, skracen i ureden, ureden i skracen
legal:
=impressum, =opci uvjeti, =pravne napomene, =uslovi koriscenja, =uvjeti, =uvjeti koristenja, iskljucivo stavovi, ne odgovara za
ne odrazavaju nuzno, ne predstavlja investicijski, opci uvjeti, stav redakcije, uslovi koriscenja, uvjeti koristenja
shop:
=cijena, =dodaj u kosaricu, =kosarica, =kupi, =kupi odmah, =naruci, besplatna dostava, dodaj u korpu, dodaj u kosaricu, kod za popust
kupi odmah, kupite ovdje
summary:
=kljucne tocke, =najvaznije, =sazetak, =u kratkim crtama, =ukratko, ^najvaznije, ^sazetak, ^ukratko, generirano umjetnom
umjetna inteligencija je, uz pomoc ai, uz pomoc umjetne inteligencije
figcap:
=fotogalerija, =galerija, =galerija fotografija, =otvori galeriju, =pogledajte galeriju, =povecaj, ^fotogalerija, ^galerija
^opis fotografije, klikni za povecanje, otvori galeriju, pogledaj galeriju, pogledajte galeriju, povecaj sliku, sve fotografije
`
