package words

var italian = table{
	code:        "it",
	months:      "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre",
	stop:        "di, che, la, il, un, una, per, è, con, non, del, della, sono",
	first:       "io, mi, mio, mia, miei, mie, noi, ci, nostro, nostra, nostri, nostre, sono, ho, abbiamo, siamo, credo, penso, avevo, ero, volevo, sto, faccio, ricordo",
	second:      "lei, suo, sua, suoi, tu, tuo, tua, tuoi, ti, te, voi, vostro, vostra, vostri, vi, hai, sei, avete, siete, pensa, crede, ha, si",
	firstEnd:    "iamo",
	prompt:      "racconti, ci racconti, mi dica, ci dica, dica, descriva, spieghi, raccontaci, dicci, parlaci, parli, nomini, provi, dimmi, indichi, faccia",
	reply:       "sì, no, perché, certo, esatto, esattamente, mai, forse, sicuramente, assolutamente, beh, ma no, per niente, ovviamente, naturalmente, direi, credo, penso, è vero, sempre, ah, guardi, magari, purtroppo, a volte, dipende",
	thanks:      "grazie",
	ask:         "che, cosa, come, perché, chi, quale, quali, quando, dove, quanto, quanti, è, c'è, c’è, ha, può, e, ma, in, qual",
	question:    "d, domanda",
	answer:      "r, risposta",
	interviewer: "intervistatore, intervistatrice, giornalista, redazione, la redazione",
	guest:       "intervistato, intervistata, ospite",
	host:        "conduttore, conduttrice, presentatore, presentatrice",
	moderator:   "moderatore, moderatrice",
	audience:    "pubblico, ascoltatore, lettore, lettrice, spettatore, dal pubblico",
	chairs:      "ha moderato, modera, moderava, moderato da, moderatore, moderatrice",
	aside: "ride, risate, ridendo, risata, sorride, sorridendo, sospira, silenzio, applausi, pausa, pensa, piange, ci pensa, annuisce, scherza, ironico, " +
		"incomprensibile, musica",
	talk: "intervista, intervistato, intervistata, conversazione con, abbiamo incontrato, abbiamo intervistato, a colloquio con, colloquio con, dialogo con, " +
		"parla, domande a, quattro chiacchiere, chiacchierata con, racconta, podcast",
	faq: "faq, domande frequenti, domande e risposte",
	by:  "intervista di, intervista a cura di, intervistato da, intervistata da, intervista:, raccolta da",
	edited: "è stata modificata per, editata per chiarezza, condensata, rivista per, rivista e, condensata e, editata e, adattato da, testo raccolto, " +
		"intervista raccolta, è stata editata, per chiarezza e brevità, per ragioni di spazio, modificata per",
	translated: "traduzione di, tradotto da, traduzione:, tradotta da",
	corrected:  "correzione:, rettifica, errata corrige",
	named:      "mi chiamo, il mio nome è",
	am:         "sono",
	title:      "sig, signor, signora, signore, dott, dottor, dottore, dottoressa, dott.ssa, prof, professore, professoressa, ing, avv, avvocato, on, onorevole, don",
	noLabel: "foto, fotografia, immagine, credito, crediti, fonte, fonti, nota, leggi anche, leggi, vedi anche, guarda, video, data, ora, orario, luogo, dove, " +
		"quando, indirizzo, telefono, tel, prezzo, ingresso, biglietti, durata, ingredienti, preparazione, procedimento, tempo, difficoltà, dosi, consiglio, " +
		"esempio, passo, parte, capitolo, tabella, totale, risultato, marcatori, arbitro, regia, cast, sceneggiatura, genere, riassunto, conclusione, autore, " +
		"autrice, testo, traduzione, editore, pagine, isbn, lingua, nome, età, altezza, peso, colore, materiale, contatti, sito, tag, categoria, pubblicato, " +
		"aggiornamento, attenzione, ps, p.s, vantaggi, svantaggi, info, titolo",
	given: "gian, giuseppe, giovanni, antonio, mario, luigi, francesco, angelo, vincenzo, pietro, salvatore, carlo, franco, domenico, bruno, paolo, michele, giorgio, aldo, sergio, luciano, " +
		"andrea, marco, stefano, roberto, alessandro, luca, massimo, fabio, davide, matteo, lorenzo, simone, daniele, riccardo, claudio, maurizio, enrico, giacomo, filippo, " +
		"tommaso, emanuele, gianni, piero, renato, alberto, alfredo, ettore, umberto, leonardo, federico, nicola, maria, anna, rosa, giuseppina, angela, giovanna, teresa, lucia, " +
		"carmela, caterina, francesca, antonietta, carla, elena, concetta, rita, margherita, franca, paola, laura, chiara, giulia, sara, valentina, alessandra, silvia, elisa, " +
		"federica, martina, barbara, cristina, daniela, roberta, simona, claudia, monica, patrizia, stefania, sofia, aurora, alice, beatrice, bianca, emma, irene, marta, gabriella, " +
		"luisa, nadia, ornella",
	article:  "il, lo, la, un, una",
	genitive: "del, della, dei, delle",
	with:     "con",
	place:    "in, nel, nella",
	thing:    "valle, radio, villa, monte, lago, isola, fiume, via, piazza, ponte, porto, hotel, caffè, museo, teatro, castello, club, festival, istituto, fondazione, casa, torre, borgo, rocca, castel, cascina, osteria, san, santa",
	signs:    "di, testo, autore",
	adverb:   "tuttavia, invece, però, infatti, inoltre, anche, dunque, quindi, allora",
	photo:    "immagine, foto di, credito",
	third:    "lui, lei, egli",
	prep:     "a, ad, al, alla, allo, ai, alle, da, dal, dalla, dallo, dai, dalle, di, dello, degli, fra, nello, nei, nelle, per, presso, senza, sopra, sotto, su, sul, sulla, sui, tra, verso",
	age:      "anni",
	since:    "da",
	welcome:  "benvenuti a, benvenuti su, benvenute, benvenuto a, benvenuti in",
	show:     "podcast, puntata, episodio",
	hosts:    "condotto da",
	agent:    "tore, trice, aio, aia, iere, iera, ista, logo, loga, grafo, grafa",
}
