package words

func hungarian() *Lang {
	return &Lang{
		Code:   "hu",
		Months: list("január, február, március, április, május, június, július, augusztus, szeptember, október, november, december"),
		Stop:   list("a, az, és, hogy, nem, is, egy, ez, volt, van, de, csak, meg"),
		First: list("én, engem, nekem, mi, minket, nekünk, vagyok, vagyunk, voltam, gondolom, szerintem, hiszem, szeretem, magam, tudom, csináltam, akartam, saját, nálunk, " +
			"éreztem"),
		Second: list("ön, önt, önnek, önök, maga, magát, te, téged, neked, ti, titeket, nektek, vagy, vagytok, gondolod, gondolja, szerinted, ön szerint, tudod, csinálsz, " +
			"voltál"),
		FirstEnd:    list("ttam, ttem, ltam, ltem, rtam, rtem, ztam, ztem, dtam, dtem, gytam, gytem"),
		Ask:         list("mi, mit, hogyan, hogy, miért, ki, kik, mikor, hol, hova, honnan, milyen, melyik, mennyi, mennyire, hány, és, van, mivel, lehet, akkor"),
		Question:    list("kérdés, k"),
		Answer:      list("válasz, v"),
		Interviewer: list("riporter, újságíró, szerkesztő, szerkesztőség, kérdező"),
		Guest:       list("vendég, interjúalany"),
		Host:        list("műsorvezető, házigazda"),
		Moderator:   list("moderátor"),
		Audience:    list("közönség, hallgató, olvasó, néző"),
		Chairs:      list("moderálta, moderálja, moderátor"),
		Aside:       list("nevet, nevetés, mosoly, sóhaj, csend, szünet, taps, gondolkod, sír, érthetetlen, bólint, elneveti, felnevet, kacag, kuncog, hallgat"),
		Talk:        list("interjú, interjúnk, beszélgetés, beszélgettünk, kérdeztük, beszélgetés vele, kérdések, mesél, podcast, interjút adott, nyilatkozott"),
		FAQ:         list("gyik, gyakori kérdések, gyakran ismételt kérdések, kérdések és válaszok"),
		By:          list("az interjút készítette, interjú:, készítette:, kérdezte:, riporter:"),
		Edited:      list("szerkesztett, rövidített, szerkesztve, rövidítve, szerkesztett formában, szerkesztett változat, tömörített, rövidítettük"),
		Translated:  list("fordítás:, fordította, ford"),
		Corrected:   list("helyesbítés, javítás:"),
		Named:       list("a nevem, nevem"),
		Title:       list("úr, asszony, dr, prof, ifj, özv, gróf, báró"),
		NoLabel: list("fotó, fotók, kép, képek, forrás, források, megjegyzés, olvassa el, olvasd el, bővebben, lásd még, videó, dátum, idő, időpont, helyszín, hely, cím, " +
			"telefon, tel, ár, belépő, jegyek, időtartam, hozzávalók, elkészítés, példa, lépés, rész, fejezet, táblázat, összesen, eredmény, gólok, játékvezető, " +
			"rendező, rendezte, szereplők, forgatókönyv, műfaj, összefoglalás, szerző, szöveg, kiadó, oldalszám, isbn, nyelv, név, kor, életkor, magasság, súly, " +
			"szín, anyag, kapcsolat, honlap, címkék, kategória, frissítve, fontos, figyelem, tipp, ui, előnyök, hátrányok, e-mail, téma"),
		Given: list("jános, istván, józsef, lászló, zoltán, ferenc, sándor, péter, gábor, attila, tamás, györgy, imre, andrás, tibor, csaba, miklós, gyula, károly, béla, dániel, balázs, " +
			"márton, dávid, ádám, máté, bence, levente, gergely, pál, géza, ernő, mária, erzsébet, ilona, katalin, éva, anna, margit, zsuzsanna, zsuzsa, julianna, ágnes, judit, andrea, " +
			"ildikó, erika, krisztina, irén, magdolna, eszter, edit, mónika, gabriella, szilvia, piroska, anikó, klára, veronika, orsolya, réka, dóra, nóra, vera, emese, enikő, " +
			"rozália, borbála"),
	}
}
