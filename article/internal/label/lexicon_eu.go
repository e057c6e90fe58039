package label

// Risky: "gaiak" and "egilea" are nouns of prose: at the start or in a whole only.
const basquePhrases = `
share:
=bidali, =gorde, =inprimatu, =kopiatu esteka, =partekatu, jarraitu gaitzazu, partekatu artikulua, partekatu facebook
more:
=gehiago, =gehiago ikusi, =gehiago irakurri, =ikusi gehiago, =irakurri gehiago, =jarraitu irakurtzen, =osorik irakurri, ^gehiago jakiteko
^irakurri osorik
related:
=azken albisteak, =erlazionatutako, =interesgarria, =irakurri ere, =irakurrienak, =lotutako albisteak, =lotutako edukiak
^aurreko artikulua, ^beste albisteak, ^beste elkarrizketak, ^entzun ere, ^gehiago honi buruz, ^honi buruz gehiago, ^hurrengo artikulua
^ikusi ere, ^irakurri ere, ^irakurrienak, ^lotutako, ^zerikusia duten
newsletter:
=buletina, =harpidetu buletinera, eman izena buletinean, harpidetu buletinera, zure posta elektronikoan
subscribe:
=babestu, =egin bazkide, =egin ekarpena, =harpidetu, =harpidetza, egin zaitez harpidedun, egin zure ekarpena, harpidedunentzat
ad:
=babestutako edukia, =iragarkia, =publizitatea, ^publizitatea
comment:
=erantzun, =iruzkina idatzi, =iruzkina utzi, =iruzkinak, =utzi iruzkina, iruzkinik ez, zure eposta helbidea ez da argitaratuko
copyright:
eskubide guztiak erreserbatuta
consent:
=cookie politika, =cookieak, =onartu, =onartu guztiak, =pribatutasun politika, =ukatu, cookieak erabiltzen
photo:
=argazkia, =argazkiak, =artxiboko argazkia, =irudia, ^argazkia, ^argazkiak, ^irudia, ^iturria
bio:
=egilea, ^egileari buruz, egile honen artikulu
byline:
=erredakzioa, ^egilea, ^elkarrizketa eta, ^idazlea, ^testua
updated:
=abendua, =abuztua, =apirila, =argitaratua, =atzo, =azaroa, =eguneratua, =ekaina, =gaur, =iraila, =maiatza, =martxoa, =otsaila, =urria
=urtarrila, =uztaila, ^argitaratua, ^azken eguneratzea, ^eguneratua, ^irakurtzeko denbora, duela ordu, minutuko irakurketa
topic:
=etiketak, =gaiak, =gako hitzak, =kategoriak, =sailak, ^etiketak, ^gaiak, ^gako hitzak, ^kategoriak
nav:
=albisteak, =aurrekoa, =azala, =bilatu, =eguraldia, =ekonomia, =euskal herria, =gizartea, =harremanetarako, =hasiera, =hurrengoa
=ingurumena, =iritzia, =itxi, =kirola, =kirolak, =kontaktua, =kultura, =menua, =mundua, =nor gara, =osasuna, =politika, =zientzia
edukira joan, itzuli gora, joan edukira
login:
=erregistratu, =hasi saioa, =itxi saioa, =nire kontua, =pasahitza, =saioa hasi, pasahitza ahaztu
app:
deskargatu aplikazioa, deskargatu app a
player:
=entzun, =entzun artikulua, zure nabigatzaileak ez
error:
ez da aurkitu orria, gaitu javascript, orria ez da aurkitu
poll:
=bozkatu, =emaitzak, =inkesta
correction:
^erredakzioaren oharra, ^hutsen zuzenketa, ^zuzenketa, aurreko bertsio
edited:
^itzulpena, ^itzultzailea, editatu eta laburtu, elkarrizketa hau laburtu, ingelesetik itzulia, laburtu eta editatu
legal:
=erabilera baldintzak, =lege oharra, =pribatutasuna
shop:
=erosi, =saskia, =saskira gehitu
summary:
=gakoak, =laburbilduz, =laburpena, ^laburpena
figcap:
=argazki galeria, =galeria, =handitu, ^argazki oina, ikusi galeria
`
