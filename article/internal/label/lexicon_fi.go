package label

// Risky: "teksti" and "kuva" are nouns of prose: with what follows them at the start only.
const finnishPhrases = `
share:
=jaa, =kopioi linkki, =laheta sahkopostilla, =lahjoita artikkeli, =lahjoita juttu, =tallenna, =tulosta, jaa artikkeli, jaa facebookissa
jaa juttu, jaa tama, jaa whatsappissa, kopioi linkki, linkki kopioitu, seuraa meita, tallenna artikkeli, tulosta artikkeli
more:
=jatka lukemista, =katso kaikki, =katso lisaa, =lisaa, =lue lisaa, =nayta kaikki, =nayta lisaa, ^jatka lukemista, ^klikkaa, ^lue koko
^lue lisaa, ^nayta lisaa, artikkeli jatkuu, jatka lukemista, juttu jatkuu, juttu jatkuu kuvan, juttu jatkuu mainoksen, lataa lisaa
lue koko juttu, nayta kaikki, nayta vahemman
related:
=aiheesta lisaa, =katso myos, =lisaa aiheesta, =lue myos, =lue seuraavaksi, =luetuimmat, =paivan luetuimmat, =suosittelemme, =suosituimmat
=tuoreimmat, =tuoreimmat uutiset, =uusimmat, ^aiheeseen liittyvaa, ^aiheeseen liittyvat, ^aiheesta lisaa, ^ala missaa, ^katso myos
^kuuntele myos, ^lisaa aiheesta, ^lisaa haastatteluja, ^lue koko, ^lue lisaa, ^lue myos, ^lue seuraavaksi, ^luetuimmat, ^muita juttuja
^muut, edellinen artikkeli, katso myos, lisaa aiheesta, lue myos, luetuimmat, muita artikkeleita, saattaisit olla kiinnostunut
samasta aiheesta, seuraava artikkeli, sinua voisi kiinnostaa, suositellut, suosittelemme, tuoreimmat, uusimmat uutiset
newsletter:
=sahkoposti, =tilaa, =tilaa uutiskirje, =uutiskirje, =uutiskirjeet, sahkopostiisi, sahkopostiosoite, suoraan sahkopostiin
tilaa ilmoitukset, tilaa maksuton, tilaa uutiskirje, uutiskirjeemme, uutiskirjeen
subscribe:
=jasenyys, =kirjaudu, =lahjoita, =premium, =tilaa, =tilaa lehti, =tilaa nyt, =tilaajille, =tilaus, =tue, =tue meita, =vain tilaajille
jatka lukemista tilaajana, jo tilaaja, kirjaudu sisaan lukeaksesi, kk kuussa, kokeile ilmaiseksi, kuukauden maksutta, liity jaseneksi
lue tilaamalla, oletko jo tilaaja, rajaton, rajoittamaton, tama artikkeli on tilaajille, tilaa nyt, tilaajana, tilaajille
tue riippumatonta, vain tilaajille
ad:
=ilmoitus, =kaupallinen yhteistyo, =mainokset, =mainos, =mainostajan sisalto, =sponsoroitu, ^kaupallinen yhteistyo, ^mainos
juttu jatkuu mainoksen jalkeen, kaupallinen yhteistyo, mainoksen jalkeen, mainos alkaa, mainos paattyy, sisalto jatkuu mainoksen
sponsoroitu sisalto
comment:
=keskustelu, =kommentit, =kommentoi, =kommentti, =nayta kommentit, =vastaa, ei kommentteja, jata kommentti, kirjoita kommentti
kommentoi juttua, kommentointi, lue kommentit, osallistu keskusteluun, peruuta vastaus, sahkopostiosoitettasi ei julkaista
copyright:
^artikkeli on julkaistu, ^juttu on julkaistu, kaikki oikeudet, kaikki oikeudet pidatetaan, kopioiminen, kopiointi kielletty, luvaton
tekijanoikeudet, tekijanoikeus
consent:
=evasteasetukset, =evasteet, =hyvaksy, =hyvaksy kaikki, =hyvaksyn, =tietosuoja, =tietosuojaseloste, =yksityisyys, evasteasetukset
evasteiden kaytto, evasteita, henkilotietojen, hyvaksy kaikki, hyvaksyt, kaytamme evasteita, kayttaa evasteita, me ja kumppanimme
raataloity mainonta ja sisalto, suostumus, tallentaa ja tai kayttaa laitteella olevia tietoja, tietosuojakaytanto, tietosuojaseloste
yksityisyydensuoja
photo:
=arkistokuva, =grafiikka, =kuva, =kuvaaja, =kuvat, =kuvituskuva, =lahde, =piirros, ^arkistokuva, ^grafiikka, ^kuva, ^kuvaaja, ^kuvat
^kuvitus, ^kuvituskuva, ^lahde, ^piirros, arkistokuva, kuva lehtikuva, kuvankaappaus, kuvituskuva
bio:
=kirjoittaja, =kirjoittajasta, =kuka, =tietoa kirjoittajasta, ^tietoa kirjoittajasta, asuu, kaikki kirjoittajan, kirjoittaja on
kirjoittajan muut, on kirjailija, on toimittaja, on vapaa toimittaja
byline:
=kirjoittaja, =stt, =teksti, =toimittaja, =toimitus, ^julkaisija, ^kirjoittaja, ^kirjoittanut, ^teksti, ^teksti ja kuvat, ^toimittaja
teksti ja kuvat
updated:
=eilen, =elokuuta, =heinakuuta, =helmikuuta, =huhtikuuta, =joulukuuta, =julkaistu, =kesakuuta, =keskiviikko, =klo, =lauantai, =lokakuuta
=lukuaika, =maaliskuuta, =maanantai, =marraskuuta, =min, =minuuttia, =muokattu, =paivitetty, =perjantai, =sitten, =sunnuntai, =syyskuuta
=tammikuuta, =tanaan, =tiistai, =torstai, =toukokuuta, ^julkaistu, ^lukuaika, ^muokattu, ^paivitetty, ^viimeksi paivitetty, lukuaika
min lukuaika, minuuttia sitten, paivaa sitten, tuntia sitten, viimeksi paivitetty
topic:
=aihe, =aiheet, =asiasanat, =avainsanat, =jutun aiheet, =kategoria, =kategoriat, =tagit, =tunnisteet, ^aiheet, ^asiasanat, ^avainsanat
^juttutyyppi, ^jutun aiheet, ^kategoria, ^tunnisteet, jutun aiheet, seuraa aihetta
nav:
=anna palautetta, =arkisto, =asiakaspalvelu, =autot, =edellinen, =elamantapa, =etusivu, =hae, =haku, =kotimaa, =kulttuuri, =matkailu
=mediatiedot, =mielipide, =nakoislehti, =ota yhteytta, =paikalliset, =palaute, =podcastit, =politiikka, =radio, =ruoka, =saa, =seuraava
=sulje, =takaisin, =talous, =terveys, =tiede, =tietoa meista, =tv, =ulkomaat, =urheilu, =uutiset, =valikko, =video, =videot, =viihde
=yhteystiedot, avaa valikko, hyppaa sisaltoon, paavalikko, siirry etusivulle, siirry paasisaltoon, siirry sisaltoon
siirry suoraan sisaltoon, sivun alkuun, sulje valikko, takaisin ylos, vastaava paatoimittaja
login:
=kirjaudu, =kirjaudu sisaan, =kirjaudu ulos, =luo tili, =oma tili, =rekisteroidy, =salasana, kirjaudu sisaan, luo tili, luo tunnus
unohditko salasanan
app:
=sovellus, lataa sovelluksemme, lataa sovellus, mobiilisovellus, sovelluksessa
player:
=katso, =kuuntele, =kuuntele artikkeli, =toista, =video, ei tue, katso video, koko naytto, kuuntele artikkeli, kuuntele juttu
selaimesi ei, toista video
error:
=ladataan, =sivua ei loytynyt, =virhe, ei tuloksia, jokin meni pieleen, ota javascript, sivua ei loydy, sivua ei loytynyt, tapahtui virhe
yrita uudelleen
poll:
=aanesta, =kysely, =tulokset, =visa, aanesta tasta, mita mielta, vastaa kyselyyn
correction:
^juttua korjattu, ^juttua on, ^juttua paivitetty, ^korjattu, ^korjaus, ^oikaisu, ^tarkennus, ^tasmennys, ^toimituksen huomautus
aiemmassa versiossa, aiemmin jutussa, artikkelia on, juttua korjattu, juttua muokattu, juttua on korjattu, jutussa kerrottiin aiemmin
jutussa luki aiemmin, lisatty
edited:
^haastattelu, ^kaannos, ^kaantanyt, ^litterointi, ^suomentanut, haastattelua on, haastattelua on lyhennetty, lyhennetty ja muokattu
muokattu ja lyhennetty, selkeyden vuoksi, suomennos, suomentanut, tiivistetty ja muokattu
legal:
=ehdot, =kayttoehdot, =saavutettavuus, =saavutettavuusseloste, =tilausehdot, =toimitusehdot, ei vastaa, kayttoehdot, sijoitusneuvo
sopimusehdot
shop:
=hinta, =kauppa, =lisaa ostoskoriin, =osta, =osta nyt, =ostoskori, alennuskoodi, alennuskoodit, ilmainen toimitus, lisaa koriin
lisaa ostoskoriin, osta nyt
summary:
=juttu tiivistettyna, =lyhyesti, =tiivistelma, =yhteenveto, ^lyhyesti, ^tiivistelma, ^yhteenveto, tekoaly on, tekoalyn avulla
tekoalyn tekema, tekoalyn tuottama, tiivistelma on
figcap:
=avaa kuva, =avaa kuvien katselu, =galleria, =kuvagalleria, =kuvateksti, =suurenna, ^kuvagalleria, ^kuvateksti, avaa kuva
avaa kuvagalleria, avaa kuvien katselu, katso kaikki kuvat, katso kuvat, nayta kuvateksti, suurenna kuva
`
