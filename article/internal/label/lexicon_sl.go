package label

// Risky: "deli" is also "parts", "avtor" a noun of prose: at the start or in a whole only.
const slovenianPhrases = `
share:
=deli, =deli na, =delite, =kopiraj povezavo, =natisni, =shrani, deli na, delite clanek, delite na
more:
=beri dalje, =nadaljuj z branjem, =pokazi vec, =preberi vec, =preberite vec, =prikazi vec, =vec, ^preberite celoten, ^vec o tem
related:
=morda vas zanima, =najbolj brano, =najnovejse, =povezane vsebine, =povezani clanki, =preberi tudi, =preberite tudi, =priporocamo
=sorodni clanki, ^berite tudi, ^drugi intervjuji, ^na isto temo, ^naslednji clanek, ^ne spreglejte, ^oglejte si tudi, ^poslusajte tudi
^povezano, ^preberi se, ^preberi tudi, ^preberite se, ^preberite tudi, ^prejsnji clanek, ^sorodne, ^sorodni clanki, ^vec o
newsletter:
=e novice, na e novice, na vas e naslov, narocite se na, prijavite se na
subscribe:
=doniraj, =doniraj za, =naroci se, =narocite se, =narocnina, =podprite nas, podprite nas, postanite narocnik, samo za narocnike
ze narocnik
ad:
=oglas, =oglasi, =oglasno sporocilo, =promocijsko besedilo, =sponzorirana vsebina, clanek se nadaljuje
comment:
=dodaj komentar, =komentar, =komentarji, =komentiraj, =odgovori, napisite komentar, vas e naslov ne bo objavljen
copyright:
vse pravice pridrzane
consent:
=piskotki, =politika zasebnosti, =sprejmi, =sprejmi vse, =strinjam se, =varstvo osebnih podatkov, nastavitve piskotkov, uporablja piskotke
uporabljamo piskotke
photo:
=fotografija je simbolicna, =simbolicna fotografija, ^avtor fotografije, ^fotografija, ^osebni arhiv, ^vir
bio:
=avtor, =avtorica, ^o avtorici, ^o avtorju, vsi clanki avtorja
byline:
=urednistvo, ^avtor, ^avtorica, ^besedilo, ^napisal, ^napisala, ^pise, ^pogovarjal se je, ^pogovarjala se je, ^pripravil, ^pripravila
^spraseval, ^sprasevala
updated:
=avgusta, =cetrtek, =danes, =decembra, =februarja, =januarja, =julija, =junija, =marca, =nedelja, =novembra, =objavljeno, =oktobra, =petek
=ponedeljek, =posodobljeno, =septembra, =sreda, =torek, =vceraj, ^cas branja, ^objavljeno, ^posodobljeno, min branja, minut branja
pred urami
topic:
=kljucne besede, =oznake, =rubrika, =teme, =znacke, ^kljucne besede, ^oznake, ^teme, ^znacke
nav:
=crna kronika, =domov, =druzba, =gospodarstvo, =isci, =iskanje, =kazalo, =lokalno, =mnenja, =naprej, =nazaj, =novice, =o nas, =okolje
=slovenija, =sport, =svet, =vreme, =zapri, =zdravje, =znanost, glavni meni, na vrh strani, preskoci na vsebino, skoci na vsebino
login:
=geslo, =moj racun, =odjava, =prijava, =prijavi se, =registracija, pozabljeno geslo, ste pozabili geslo
app:
mobilna aplikacija, prenesite aplikacijo
player:
=poslusaj, =poslusajte clanek, vas brskalnik ne podpira
error:
stran ne obstaja, strani ni mogoce najti, vklopite javascript
poll:
=anketa, =glasuj, =glasujte, =rezultati
correction:
^op ur, ^opomba urednistva, ^opravicilo, ^popravek, v prejsnji razlicici
edited:
^pogovarjal se je, ^pogovarjala se je, ^prevedel, ^prevedla, ^prevod, intervju je bil, iz anglescine prevedel, iz anglescine prevedla
skrajsan in urejen
legal:
=pogoji uporabe, =pravno obvestilo, =splosni pogoji, pogoji uporabe
shop:
=kosarica, =kupi, =v kosarico, dodaj v kosarico
summary:
=kljucni poudarki, =na kratko, =povzetek, ^povzetek
figcap:
=galerija, =odpri galerijo, =povecaj, ^podpis k sliki, odpri galerijo
`
