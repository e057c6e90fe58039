package label

// Risky: "di" and "da" open sentences, "leggi" is a noun too (laws), so both count at the start or in a whole only.
const italianPhrases = `
share:
=condividi, =copia, =copia link, =invia, =regala, =regala articolo, =salva, =stampa, condividi l articolo, condividi questo, condividi su
condividi via, copia il link, invia per email, link copiato, seguici su, stampa articolo
more:
=altro, =continua, =continua a leggere, =leggi, =leggi di piu, =leggi tutto, =mostra altro, =scopri di piu, =vedi tutti, ^clicca qui
^continua a leggere, ^continua la lettura, ^leggi di piu, ^leggi l articolo, ^leggi tutto, ^scopri di piu, ^vai all articolo
articolo completo, carica altri, continua a leggere, l articolo continua, leggi l articolo completo, leggi tutto, mostra di piu
mostra meno, vedi tutte
related:
=articoli correlati, =consigliati, =correlati, =i piu letti, =i piu visti, =leggi anche, =piu letti, =potrebbe interessarti
=scelti per voi, =ti potrebbe interessare, =ultima ora, =ultime notizie, =vedi anche, ^altre interviste, ^altre notizie, ^altri articoli
^approfondimenti, ^approfondisci, ^ascolta anche, ^dello stesso autore, ^guarda anche, ^i piu letti, ^leggi altro, ^leggi anche
^leggi pure, ^leggi qui, ^leggi tutto su, ^nello stesso numero, ^per approfondire, ^sullo stesso argomento, ^sullo stesso tema
^tutte le interviste, ^vedi anche, altri articoli, articoli correlati, articoli recenti, articolo precedente, articolo successivo
contenuti correlati, contenuti sponsorizzati, da non perdere, i piu letti, notizie correlate, piu lette, piu letti
potrebbe anche interessarti, potrebbe interessarti, potrebbero interessarti, scelti per te, ti potrebbe interessare
ti potrebbero interessare, ultime notizie, ultimi articoli
newsletter:
=indirizzo email, =iscriviti, =la tua email, =le newsletter, =newsletter, canale telegram, canale whatsapp, iscriviti al canale
iscriviti alla newsletter, iscriviti alla nostra newsletter, iscriviti alle nostre, la newsletter, la nostra newsletter
le nostre newsletter, nella tua casella, nella tua mail, ogni mattina nella, resta aggiornato, ricevi gli aggiornamenti, ricevi le notizie
subscribe:
=abbonamenti, =abbonamento, =abbonati, =abbonati ora, =contenuto riservato agli abbonati, =diventa socio, =dona, =dona ora, =premium
=registrati, =sostieni, =sostieni il giornale, =sostienici, ^sostieni, abbonati a, abbonati ora, abbonati per, accesso illimitato
cinque per mille, con una donazione, contenuti esclusivi, contenuto riservato, disdici quando vuoi, diventa sostenitore, fai una donazione
gia abbonato, hai gia un abbonamento, hai gia un account, il primo mese, il tuo abbonamento, il tuo sostegno, per continuare a leggere
per leggere l articolo, registrati gratis, rinnovo automatico, riservato agli abbonati, se sei gia abbonato, sei gia abbonato, sostieni il
sostieni il nostro, sostienici, un giornalismo indipendente
ad:
=advertisement, =annunci, =annuncio, =contenuto sponsorizzato, =pubblicita, =sponsorizzato, ^contenuto sponsorizzato
^in collaborazione con, ^pubblicita, contenuto sponsorizzato, continua dopo la pubblicita, disattiva adblock, l articolo continua dopo
salta pubblicita
comment:
=commenta, =commenti, =commento, =lascia un commento, =rispondi, aggiungi un commento, annulla risposta, commenta per primo, i commenti
il tuo indirizzo email non sara pubblicato, invia commento, lascia un commento, leggi i commenti, mostra commenti, nessun commento
partecipa alla discussione, scrivi un commento, tutti i commenti, vedi i commenti
copyright:
^pubblicato originariamente, ^questo articolo e uscito, ^riproduzione riservata, ^tutti i diritti riservati
articolo e stato pubblicato originariamente, diritti riservati, per gentile concessione, riproduzione riservata, riproduzione vietata
tutti i diritti riservati, vietata la riproduzione
consent:
=accetta, =accetto, =cookie, =cookie policy, =gestione cookie, =impostazioni cookie, =informativa sulla privacy, =preferenze, =privacy
=privacy policy, =rifiuta, accetta e continua, accetta tutti, accettare i cookie, annunci e contenuti personalizzati
archiviare informazioni su dispositivo, cookie policy, dati personali, gestisci cookie, i nostri partner, impostazioni privacy
informativa privacy, informativa sui cookie, informativa sulla privacy, noi e i nostri partner, preferenze privacy
pubblicita e contenuti personalizzati, questo sito usa, questo sito utilizza, trattamento dei dati, tuo consenso, utilizza cookie
utilizziamo cookie, utilizziamo i cookie
photo:
=fonte, =foto, =foto d archivio, =fotogramma, =illustrazione, =immagine, ^credit, ^crediti, ^credits, ^fonte, ^foto, ^foto di, ^fotografia
^illustrazione di, ^immagine, ^immagini, ^ph, foto ansa, foto d archivio, foto di repertorio, foto lapresse, immagine di repertorio
bio:
=biografia, =chi e, =chi sono, =l autore, =l autrice, ^sull autrice, collabora con, e autore, e autrice, e giornalista, e nata, e nato
e redattore, e redattrice, e scrittore, e scrittrice, giornalista freelance, giornalista professionista, giornalista pubblicista
insegna all, laureata in, laureato in, scrive di, scrive per, si occupa di, sull autore, tutti gli articoli di, vedi tutti gli articoli di
vive a
byline:
=a cura di, =ansa, =autore, =da, =della redazione, =di, =redazione, =testo, ^a cura della redazione, ^a cura di, ^articolo di, ^da
^dal nostro, ^dal nostro inviato, ^di, ^intervista di, ^postato da, ^pubblicato da, ^scritto da, ^testi di, ^testo di, ^testo e foto di
dal nostro corrispondente, dal nostro inviato, della redazione, redazione ansa, redazione online
updated:
=aggiornato, =aggiornato il, =agosto, =alle, =aprile, =data, =dicembre, =domenica, =febbraio, =gennaio, =giovedi, =giugno, =ieri, =il
=lettura, =luglio, =lunedi, =maggio, =martedi, =marzo, =mercoledi, =min, =novembre, =oggi, =ore, =ottobre, =pubblicato, =pubblicato il
=sabato, =settembre, =tempo di lettura, =venerdi, ^aggiornamento, ^aggiornato, ^aggiornato alle, ^modificato, ^modificato il, ^pubblicato
^pubblicato il, ^tempo di lettura, ^ultima modifica, ^ultimo aggiornamento, aggiornato alle, aggiornato il, giorni fa, min di lettura
minuti di lettura, minuti fa, ore fa, pubblicato il, tempo di lettura, ultima modifica, ultimo aggiornamento
topic:
=altro su, =argomenti, =categoria, =categorie, =etichette, =leggi altro su, =parole chiave, =tag, =temi, ^archiviato in, ^argomenti
^argomenti trattati, ^categorie, ^etichette, ^parole chiave, ^tag, ^tags, ^temi, argomenti correlati, argomenti trattati, segui i temi
nav:
=ambiente, =attualita, =avanti, =calcio, =cerca, =chi siamo, =chiudi, =cinema, =contatti, =cronaca, =cultura, =economia, =edicola, =esteri
=foto, =home, =indietro, =italia, =lavoro, =mappa del sito, =menu, =meteo, =mondo, =motori, =notizie, =opinioni, =pagina, =politica
=precedente, =redazione, =ricerca, =salute, =scienze, =servizi, =sezioni, =spettacoli, =sport, =successivo, =tecnologia, =torna su
=viaggi, =video, apri menu, chiudi menu, menu principale, passa al contenuto, salta al contenuto, ti trovi qui, torna alla home
torna in alto, torna su, vai al contenuto, vai al contenuto principale, vai al menu
login:
=accedi, =entra, =esci, =il mio account, =login, =password, =profilo, =registrati, accedi al tuo, accedi con, crea un account
effettua il login, hai dimenticato la password, non hai un account, password dimenticata, recupera password
app:
=app, =scarica l app, app store, attiva le notifiche, disponibile su google play, la nostra app, notifiche push, scarica l app
scarica la nostra app, su google news
player:
=ascolta, =ascolta l articolo, =audio, =guarda, =riproduci, =schermo intero, =video, ascolta l articolo, ascolta questo articolo
guarda il video, il browser non supporta, il tuo browser non, riproduci video
error:
=caricamento, =caricamento in corso, =errore, =pagina non trovata, abilita javascript, attiva javascript, caricamento in corso
javascript disabilitato, nessun risultato, non e piu disponibile, pagina non trovata, riprova piu tardi, si e verificato un errore
poll:
=risultati, =sondaggio, =vota, partecipa al sondaggio, ti e stato utile, vota ora
correction:
^correzione, ^errata corrige, ^ndr, ^ndt, ^nota dell editore, ^nota della redazione, ^rettifica, articolo aggiornato, e stato corretto
nota della redazione, precedente versione di, questo articolo e stato aggiornato, una versione precedente, versione precedente di questo
edited:
^ha collaborato, ^intervista, ^intervista a cura di, ^intervista di, ^tradotto da, ^traduzione, ^traduzione di, ^trascrizione, a cura di
e stata editata, e stata modificata per, intervista condotta da, intervista e stata, intervista raccolta da, intervista realizzata da
per brevita e chiarezza, per chiarezza e brevita, per esigenze di spazio, per motivi di chiarezza, per motivi di spazio
per questioni di chiarezza, per questioni di spazio, per ragioni di chiarezza, per ragioni di spazio, testo raccolto da, tradotto da
traduzione dall inglese, traduzione di
legal:
=accessibilita, =codice etico, =condizioni d uso, =disclaimer, =note legali, =termini di servizio, =termini e condizioni
condizioni di utilizzo, condizioni generali, dichiarazione di accessibilita, direttore responsabile, non costituisce, non costituiscono
non riflettono necessariamente, note legali, p iva, partita iva, termini di servizio, termini e condizioni
testata giornalistica registrata
shop:
=acquista, =aggiungi al carrello, =carrello, =compra, =prezzo, acquista ora, acquista su, aggiungi al carrello, codice sconto, compra su
disponibile su amazon, link affiliati, link di affiliazione, miglior prezzo, scopri l offerta, spedizione gratuita, su amazon
una commissione, vedi offerta
summary:
=i punti chiave, =in breve, =in sintesi, =punti chiave, =riassunto, ^i punti chiave, ^in breve, ^in sintesi, generato con l ia
generato da ai, intelligenza artificiale generativa, riassunto generato, sintesi generata
figcap:
=didascalia, =fotogallery, =galleria, =gallery, =guarda la gallery, =ingrandisci, =sfoglia la gallery, ^didascalia, ^fotogallery
apri la galleria, clicca per ingrandire, guarda la fotogallery, guarda la gallery, guarda le foto, ingrandisci immagine
sfoglia la gallery, vai alla gallery
`
