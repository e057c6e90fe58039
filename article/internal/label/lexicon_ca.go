package label

// Risky: "per" opens any sentence: bylines at the start only.
const catalanPhrases = `
share:
=comparteix, =comparteix ho, =compartir, =copia l enllac, =desa, =envia, =imprimeix, comparteix a, comparteix l article, segueix nos
more:
=continua llegint, =llegeix mes, =llegir mes, =mes, =mes informacio, =mostra mes, =veure mes, ^continua llegint, ^llegeix l article
^segueix llegint, segueix llegint
related:
=articles relacionats, =destacats, =el mes llegit, =et pot interessar, =llegeix tambe, =mes llegides, =noticies relacionades
=ultimes noticies, ^altres articles, ^altres entrevistes, ^article anterior, ^article seguent, ^articles relacionats, ^el mes llegit
^escolta tambe, ^et pot interessar, ^llegeix tambe, ^mes informacio, ^mes sobre, ^mira tambe, ^noticies relacionades, ^per saber ne mes
^t interessara, ^tambe et pot interessar, ^vegeu tambe
newsletter:
=butlleti, =subscriu te al butlleti, al teu correu, rep les noticies, subscriu te a la newsletter, subscriu te al nostre
subscribe:
=dona suport, =fes te soci, =fes te subscriptor, =fes una donacio, =subscripcio, =subscriu te, dona suport al, fes te soci, fes te socia
fes te subscriptor, ja ets subscriptor, nomes per a subscriptors
ad:
=contingut patrocinat, =patrocinat, =publicitat, =publireportatge, ^publicitat, continua despres de la publicitat
comment:
=cap comentari, =comenta, =comentaris, =deixa un comentari, =respon, escriu un comentari, l adreca electronica no es publicara
la teva adreca de correu no es publicara
copyright:
^publicat originalment, prohibida la reproduccio, tots els drets reservats
consent:
=accepta, =accepta les galetes, =galetes, =politica de galetes, =politica de privacitat, utilitza galetes, utilitzem galetes
photo:
=il lustracio, =imatge, =imatge d arxiu, ^font, ^fotografia de, ^imatge, ^imatge d arxiu
bio:
=l autor, =l autora, ^sobre l autor, ^sobre l autora, tots els articles de
byline:
=redaccio, ^autor, ^entrevista de, ^escrit per, ^text de
updated:
=actualitzat, =ahir, =avui, =desembre, =dijous, =dilluns, =dimarts, =dimecres, =dissabte, =diumenge, =divendres, =febrer, =gener, =juliol
=juny, =maig, =marc, =publicat, =setembre, ^actualitzat, ^darrera actualitzacio, ^publicat, ^temps de lectura, fa hores, min de lectura
minuts de lectura
topic:
=arxivat a, =categories, =etiquetes, =paraules clau, =temes, ^arxivat a, ^categories, ^etiquetes, ^paraules clau, ^temes
nav:
=anterior, =catalunya, =cerca, =cercar, =ciencia, =contacte, =cultura, =economia, =el temps, =esports, =inici, =internacional, =menu, =mon
=noticies, =opinio, =pais, =portada, =qui som, =salut, =seguent, =societat, =tanca, salta al contingut, torna a dalt, ves al contingut
login:
=contrasenya, =el meu compte, =inicia la sessio, =inicia sessio, =registra t, =tanca sessio, has oblidat la contrasenya
app:
descarrega l app, descarrega t l app
player:
=escolta, =escolta l article, =reprodueix, el teu navegador no
error:
activa javascript, no s ha trobat la pagina, pagina no trobada
poll:
=enquesta, =resultats, =vota
correction:
^correccio, ^fe d errates, ^nota de l editor, ^nota de la redaccio, ^rectificacio, una versio anterior
edited:
^traduccio, ^traduit per, editada per motius, entrevista ha estat editada, per raons d espai, traduccio de, traduit de l angles
legal:
=avis legal, =condicions d us, =termes i condicions, no comparteix necessariament
shop:
=afegeix a la cistella, =cistella, =compra, =compra ara
summary:
=claus, =en resum, =les claus, =resum, ^en resum, ^resum
figcap:
=amplia la imatge, =galeria, =peu de foto, ^peu de foto, obre la galeria, veure galeria
`
