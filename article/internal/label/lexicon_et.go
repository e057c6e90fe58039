package label

// Risky: "jaga", "telli" and "vasta" are imperatives of prose too: in a whole only.
const estonianPhrases = `
share:
=jaga, =jaga facebookis, =kopeeri link, =prindi, =saada, =saada sobrale, =salvesta, jaga artiklit, jaga lugu, jalgi meid
more:
=loe edasi, =loe lahemalt, =loe lisaks, =loe veel, =naita rohkem, =rohkem, =vaata rohkem, ^loe edasi, ^loe pikemalt, ^loe tervet
artikkel jatkub
related:
=loe ka, =loetumad, =populaarsemad, =seotud artiklid, =seotud lood, =soovitame, =uuemad, =viimased uudised, ^eelmine artikkel
^jargmine artikkel, ^kuula ka, ^loe ka, ^loe lisaks, ^loe veel, ^loetumad, ^rohkem teemal, ^samal teemal, ^seotud, ^soovitame, ^sulle voib
^teised intervjuud, ^teised lood, ^vaata ka
newsletter:
=liitu uudiskirjaga, =uudiskiri, liitu uudiskirjaga, sinu e post, telli uudiskiri
subscribe:
=anneta, =telli, =tellimus, =toeta, =toeta meid, ainult tellijale, oled juba tellija, toeta meid, vormista tellimus
ad:
=kuulutused, =reklaam, =sisuturundus, =toetatud sisu, artikkel jatkub parast
comment:
=jata kommentaar, =kommentaar, =kommentaarid, =kommenteeri, =lisa kommentaar, =vasta, sinu e postiaadressi ei avaldata
copyright:
ilma kirjaliku nousolekuta, koik oigused kaitstud
consent:
=kupsised, =kupsiste seaded, =luba koik, =noustun, =privaatsuspoliitika, =privaatsustingimused, kasutab kupsiseid, kasutame kupsiseid
photo:
=fotod, =illustreeriv foto, =pildid, =pilt, ^fotod, ^pildi autor, ^pilt, erakogu
bio:
=autor, =autorist, ^autor on, ^autorist, koik autori
byline:
=allikas, =toimetus, ^allikas, ^autor, ^intervjueeris, ^tekst, ^tekst ja fotod
updated:
=aprill, =avaldatud, =detsember, =eile, =jaanuar, =juuli, =juuni, =kell, =lugemisaeg, =marts, =oktoober, =tana, =uuendatud, =veebruar
^avaldatud, ^lugemisaeg, ^muudetud, ^uuendatud, min lugemist, minutit lugemist, tundi tagasi
topic:
=kategooriad, =marksonad, =rubriik, =sildid, =teemad, ^kategooriad, ^marksonad, ^rubriik, ^sildid, ^teemad
nav:
=ajalugu, =ari, =arvamus, =avaleht, =eesti, =elu, =haridus, =ilm, =kontakt, =kultuur, =maailm, =majandus, =meelelahutus, =meist, =menuu
=otsi, =otsing, =sport, =sulge, =tagasi, =teadus, =tervis, =uudised, =valismaa, liigu edasi pohisisu juurde, mine sisu juurde, ules
login:
=logi sisse, =logi valja, =loo konto, =minu konto, =parool, =registreeru, =sisene, unustasid parooli
app:
=rakendus, laadi alla app, lae alla rakendus
player:
=kuula, =kuula artiklit, =kuula lugu, sinu brauser ei toeta
error:
=laen, lehte ei leitud, luba javascript
poll:
=haaleta, =kusitlus, =tulemused
correction:
^oiendus, ^parandus, ^tapsustus, ^toimetuse markus, varasemas versioonis
edited:
^intervjueeris, ^tolge, ^tolkinud, ^tolkis, inglise keelest tolkinud, intervjuud on, luhendatud ja toimetatud, toimetatud ja luhendatud
legal:
=kasutustingimused, =uldtingimused, ei pruugi uhtida
shop:
=lisa ostukorvi, =osta, =ostukorv
summary:
=kokkuvote, =luhidalt, =peamine, ^kokkuvote, ^luhidalt
figcap:
=galerii, =pildigalerii, =suurenda, ^pildiallkiri, ava galerii, vaata galeriid
`
