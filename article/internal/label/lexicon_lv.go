package label

// Risky: "autors" is a noun of prose, "vairāk" an adverb: in a whole only.
const latvianPhrases = `
share:
=dalies, =dalities, =drukat, =izdrukat, =kopet saiti, =nosutit, =saglabat, dalies ar, dalies ar rakstu, dalities ar rakstu, seko mums
sekojiet mums
more:
=lasi vairak, =lasit talak, =lasit vairak, =radit vairak, =skatit vairak, =vairak, ^lasi vairak, ^lasiet vairak, ^lasit visu
raksts turpinas
related:
=iesakam, =jaunakas zinas, =jaunakie, =lasi ari, =lasiet ari, =lasitakais, =lidzigi raksti, =popularakie, =saistitie raksti
^citas intervijas, ^citi raksti, ^ieprieksejais raksts, ^iesakam, ^jus varetu intereset, ^lasi ari, ^lasi vel, ^lasiet ari, ^lasitakais
^nakamais raksts, ^nepalaid garam, ^par so temu, ^saistitie, ^saistitie raksti, ^skaties ari, ^skatieties ari, ^tevi varetu intereset
^vairak par
newsletter:
=jaunumi e pasta, piesakies jaunumiem, pieteikties jaunumiem, sanem jaunumus, tavs e pasts
subscribe:
=abone, =abonements, =abonet, =atbalsti mus, =atbalstit, =ziedot, atbalsti mus, jau esi abonents, klusti par abonentu, tikai abonentiem
ad:
=apmaksats saturs, =reklama, =reklamraksts, =sponsorets saturs, raksts turpinas pec
comment:
=atbildet, =komentari, =komentars, =komentet, =pievienot komentaru, atstaj komentaru, jusu e pasta adrese netiks
tava e pasta adrese netiks publiceta
copyright:
bez rakstiskas atlaujas, parpublicejot, parpublicesana, visas tiesibas aizsargatas
consent:
=noraidit, =piekritu, =pienemt visu, =privatuma politika, =sikdatnes, =sikdatnu politika, izmanto sikdatnes, izmantojam sikdatnes
photo:
=attels, =ilustrativs attels, =ilustrativs foto, ^attels, ^publicitates foto, no personiga arhiva, privatais arhivs, publicitates foto
bio:
=autore, =autors, ^par autori, ^par autoru, visi autora raksti
byline:
=avots, =redakcija, ^autore, ^autors, ^avots, ^interveja, ^sagatavoja, ^sarunajas, ^teksts
updated:
=aprilis, =atjaunots, =decembris, =februaris, =gada, =janvaris, =julijs, =junijs, =maijs, =marts, =novembris, =oktobris, =plkst
=publicets, =septembris, =sodien, =vakar, ^atjaunots, ^lasisanas laiks, ^papildinats, ^publiceta, ^publicets, lasisanas laiks
min lasisanas, pirms stundam
topic:
=atslegvardi, =birkas, =rubrika, =tagi, =temas, =temati, ^atslegvardi, ^birkas, ^kategorijas, ^rubrika, ^temas, ^temati
nav:
=aizvert, =atpakal, =bizness, =dzivesstils, =ekonomika, =izvelne, =kontakti, =kultura, =laika zinas, =latvija, =meklet, =par mums
=pasaule, =sabiedriba, =sakumlapa, =sakums, =sports, =veseliba, =vide, =viedokli, =zinas, =zinatne, galvena izvelne, pariet uz saturu
uz augsu
login:
=ieiet, =iziet, =mans konts, =parole, =pieslegties, =registracija, =registreties, aizmirsat paroli, aizmirsi paroli
app:
=lietotne, lejupielade lietotni, mobila lietotne
player:
=klausies rakstu, =klausities, =noklausities, jusu parluks neatbalsta, tava parlukprogramma neatbalsta
error:
iesledziet javascript, lapa nav atrasta
poll:
=aptauja, =balsot, =rezultati
correction:
^labojums, ^precizejums, ^precizets, ^redakcijas piezime, iepriekseja versija
edited:
^interviju sagatavoja, ^tulkoja, ^tulkojis, ^tulkojums, ^tulkojusi, intervija ir saisinata, no anglu valodas tulkojusi
saisinata un redigeta
legal:
=atruna, =lietosanas noteikumi, =noteikumi, redakcijas viedokli
shop:
=grozs, =ielikt groza, =pirkt, pievienot grozam
summary:
=galvenais, =isuma, =kopsavilkums, ^isuma, ^kopsavilkums
figcap:
=fotogalerija, =galerija, =palielinat, atvert galeriju, skatit galeriju
`
