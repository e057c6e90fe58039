package words

func danish() *Lang {
	return &Lang{
		Code:        "da",
		Months:      list("januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december"),
		Stop:        list("og, at, det, er, en, på, af, for, med, til, ikke, der, den, jeg"),
		First:       list("jeg, mig, min, mit, mine, vi, os, vores"),
		Second:      list("du, dig, din, dit, dine, i, jer, jeres, de, dem, deres"),
		Ask:         list("hvad, hvordan, hvorfor, hvem, hvornår, hvor, hvilken, hvilke, hvilket, er, har, kan, skal, men, og, så, fortæl, vil, tror"),
		Question:    list("spørgsmål, spm, q"),
		Answer:      list("svar"),
		Interviewer: list("interviewer, journalist, redaktionen, reporter"),
		Guest:       list("gæst, interviewperson"),
		Host:        list("vært, studievært"),
		Moderator:   list("ordstyrer, moderator"),
		Audience:    list("publikum, lytter, læser, tilhører, seer"),
		Chairs:      list("modererede, modererer, ordstyrer"),
		Aside:       list("griner, grin, ler, latter, smiler, sukker, stilhed, pause, bifald, klapsalver, tænker, græder, uforståeligt, nikker, fniser, tøver, musik"),
		Talk:        list("interview, interviewet, samtale med, vi talte med, talte med, spørgsmål til, fortæller, podcast, i samtale, møder, svarer på"),
		FAQ:         list("faq, ofte stillede spørgsmål, spørgsmål og svar"),
		By:          list("interview af, interview:, interviewet af, tekst og interview"),
		Edited:      list("redigeret, forkortet, er redigeret, er forkortet"),
		Translated:  list("oversættelse:, oversat af, oversætter:"),
		Corrected:   list("rettelse"),
		Named:       list("jeg hedder, mit navn er"),
		Am:          list("jeg er"),
		Title:       list("hr, fru, frk, dr, prof, professor"),
		NoLabel: list("foto, billede, billeder, kilde, kilder, bemærk, læs også, læs mere, se også, video, dato, tid, tidspunkt, sted, adresse, telefon, tlf, pris, entré, " +
			"billetter, varighed, ingredienser, fremgangsmåde, sådan gør du, eksempel, trin, del, kapitel, tabel, i alt, resultat, mål, dommer, instruktør, " +
			"medvirkende, manuskript, genre, konklusion, forfatter, tekst, forlag, sider, isbn, sprog, navn, alder, højde, vægt, farve, materiale, kontakt, " +
			"hjemmeside, tags, kategori, opdateret, vigtigt, tip, ps, fordele, ulemper, fakta, bor, blå bog, titel"),
		Given: list("jens, peter, lars, michael, henrik, thomas, søren, jan, martin, niels, christian, anders, jesper, mads, rasmus, hans, jørgen, ole, per, erik, kasper, morten, mikkel, " +
			"jakob, simon, emil, svend, poul, bent, anne, kirsten, mette, hanne, helle, anna, susanne, lene, maria, marianne, inge, karen, camilla, louise, line, sofie, ida, emma, " +
			"freja, signe, birgit, bodil, trine, pia, ulla, gitte, karin, kim, frederik, gustav, oscar, astrid, ingrid"),
	}
}
