package words

var hungarian = table{
	code:   "hu",
	months: "január, február, március, április, május, június, július, augusztus, szeptember, október, november, december",
	stop:   "a, az, és, hogy, nem, is, egy, ez, volt, van, de, csak, meg",
	first: "én, engem, nekem, mi, minket, nekünk, vagyok, vagyunk, voltam, gondolom, szerintem, hiszem, szeretem, magam, tudom, csináltam, akartam, saját, nálunk, " +
		"éreztem",
	second: "ön, önt, önnek, önök, maga, magát, te, téged, neked, ti, titeket, nektek, vagy, vagytok, gondolod, gondolja, szerinted, ön szerint, tudod, csinálsz, " +
		"voltál",
	firstEnd:    "ttam, ttem, ltam, ltem, rtam, rtem, ztam, ztem, dtam, dtem, gytam, gytem",
	prompt:      "meséljen, mesélj, mondjon, mondj, nevezzen, írja, magyarázza, kérem, soroljon, említsen, mesélne",
	reply:       "igen, nem, mert, persze, természetesen, pontosan, soha, egyáltalán, talán, biztosan, de, hát, dehogy, mindig, azt hiszem, lehet, valóban, sajnos, néha, őszintén, természetes, sose",
	thanks:      "köszönöm, köszönjük, köszönet",
	ask:         "mi, mit, hogyan, hogy, miért, ki, kik, mikor, hol, hova, honnan, milyen, melyik, mennyi, mennyire, hány, és, van, mivel, lehet, akkor",
	question:    "kérdés, k",
	answer:      "válasz, v",
	interviewer: "riporter, újságíró, szerkesztő, szerkesztőség, kérdező",
	guest:       "vendég, interjúalany",
	host:        "műsorvezető, házigazda",
	moderator:   "moderátor",
	audience:    "közönség, hallgató, olvasó, néző",
	chairs:      "moderálta, moderálja, moderátor",
	aside:       "nevet, nevetés, mosoly, sóhaj, csend, szünet, taps, gondolkod, sír, érthetetlen, bólint, elneveti, felnevet, kacag, kuncog, hallgat",
	talk:        "interjú, interjúnk, beszélgetés, beszélgettünk, kérdeztük, beszélgetés vele, kérdések, mesél, podcast, interjút adott, nyilatkozott",
	faq:         "gyik, gyakori kérdések, gyakran ismételt kérdések, kérdések és válaszok",
	by:          "az interjút készítette, interjú:, készítette:, kérdezte:, riporter:",
	edited:      "szerkesztett, rövidített, szerkesztve, rövidítve, szerkesztett formában, szerkesztett változat, tömörített, rövidítettük",
	translated:  "fordítás:, fordította, ford",
	corrected:   "helyesbítés, javítás:",
	named:       "a nevem, nevem",
	title:       "úr, asszony, dr, prof, ifj, özv, gróf, báró",
	thing:       "rádió, völgy, sziget, utca, tér, híd, kikötő, szálló, múzeum, színház, klub, fesztivál, intézet, alapítvány",
	noLabel: "fotó, fotók, kép, képek, forrás, források, megjegyzés, olvassa el, olvasd el, bővebben, lásd még, videó, dátum, idő, időpont, helyszín, hely, cím, " +
		"telefon, tel, ár, belépő, jegyek, időtartam, hozzávalók, elkészítés, példa, lépés, rész, fejezet, táblázat, összesen, eredmény, gólok, játékvezető, " +
		"rendező, rendezte, szereplők, forgatókönyv, műfaj, összefoglalás, szerző, szöveg, kiadó, oldalszám, isbn, nyelv, név, kor, életkor, magasság, súly, " +
		"szín, anyag, kapcsolat, honlap, címkék, kategória, frissítve, fontos, figyelem, tipp, ui, előnyök, hátrányok, e-mail, téma",
	given: "jános, istván, józsef, lászló, zoltán, ferenc, sándor, péter, gábor, attila, tamás, györgy, imre, andrás, tibor, csaba, miklós, gyula, károly, béla, dániel, balázs, " +
		"márton, dávid, ádám, máté, bence, levente, gergely, pál, géza, ernő, mária, erzsébet, ilona, katalin, éva, anna, margit, zsuzsanna, zsuzsa, julianna, ágnes, judit, andrea, " +
		"ildikó, erika, krisztina, irén, magdolna, eszter, edit, mónika, gabriella, szilvia, piroska, anikó, klára, veronika, orsolya, réka, dóra, nóra, vera, emese, enikő, " +
		"rozália, borbála",
	article: "az, egy",
	signs:   "szöveg",
	adverb:  "azonban, viszont, ugyanis, pedig, ráadásul, tegnap, ma, holnap, most, akkor, majd, aztán, végül, itt, ott, otthon, talán, mégis, ezért, de, amikor, míg, egykor, éppen, általában, hamarosan, idén, tavaly",
	photo:   "fotó, fotók, kép",
	third:   "ő",
	age:     "éves",
	local:   "ban, ben, ból, ből, on, en, ön, ról, ről, nál, nél, tól, től, kor, ig",
	welcome: "üdvözlöm önöket, üdvözöljük, köszöntöm a hallgatókat, köszöntjük hallgatóinkat",
	show:    "podcast, adás, epizód",
	hosts:   "műsorvezető",
}
