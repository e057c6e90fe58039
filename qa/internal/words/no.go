package words

func norwegian() *Lang {
	return &Lang{
		Code:        "no",
		Months:      list("januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember"),
		Stop:        list("og, i, det, er, som, på, en, av, for, med, til, ikke, å, jeg"),
		First:       list("jeg, meg, min, mitt, mine, vi, oss, vår, vårt, våre, eg, vi"),
		Second:      list("du, deg, din, ditt, dine, dere, deres, de, dykk"),
		Ask:         list("hva, hvordan, hvorfor, hvem, når, hvor, hvilken, hvilke, hvilket, er, har, kan, skal, men, og, så, fortell, vil, tror, kva, korleis, kvifor"),
		Question:    list("spørsmål, spm, q"),
		Answer:      list("svar"),
		Interviewer: list("intervjuer, journalist, redaksjonen, reporter"),
		Guest:       list("gjest, intervjuobjekt"),
		Host:        list("programleder, vert"),
		Moderator:   list("ordstyrer, moderator"),
		Audience:    list("publikum, lytter, leser, tilhører, seer, sal, salen"),
		Chairs:      list("modererte, modererer, ordstyrer"),
		Aside:       list("ler, latter, smiler, humrer, sukker, stillhet, pause, applaus, tenker, gråter, uhørbart, nikker, fniser, nøler, musikk, flirer"),
		Talk:        list("intervju, intervjuet, samtale med, vi snakket med, snakket med, spørsmål til, forteller, podkast, i samtale, møter, svarer på"),
		FAQ:         list("faq, ofte stilte spørsmål, spørsmål og svar"),
		By:          list("intervju av, intervju:, intervjuet av, tekst og intervju"),
		Edited:      list("redigert, forkortet, kortet ned, er redigert, er forkortet, redigert og forkortet"),
		Translated:  list("oversettelse:, oversatt av, oversetter:"),
		Corrected:   list("rettelse"),
		Named:       list("jeg heter, mitt navn er, navnet mitt er"),
		Am:          list("jeg er"),
		Title:       list("herr, fru, frk, dr, prof, professor"),
		NoLabel: list("foto, bilde, bilder, kilde, kilder, obs, les også, les mer, se også, video, dato, tid, tidspunkt, sted, adresse, telefon, tlf, pris, inngang, " +
			"billetter, varighet, ingredienser, fremgangsmåte, slik gjør du, eksempel, steg, del, kapittel, tabell, totalt, resultat, mål, dommer, regi, " +
			"medvirkende, manus, sjanger, oppsummering, konklusjon, forfatter, tekst, forlag, sider, isbn, språk, navn, alder, høyde, vekt, farge, materiale, " +
			"kontakt, nettside, stikkord, kategori, publisert, oppdatert, viktig, tips, ps, fordeler, ulemper, fakta, bor, tittel"),
		Given: list("jan, per, bjørn, ole, lars, kjell, knut, arne, svein, thomas, hans, geir, tor, morten, terje, odd, erik, martin, andreas, john, harald, anders, rune, trond, tore, gunnar, " +
			"olav, kristian, magnus, henrik, sindre, eirik, øyvind, jon, nils, einar, sverre, anne, inger, kari, marit, ingrid, liv, eva, berit, astrid, bjørg, hilde, anna, solveig, " +
			"marianne, randi, ida, nina, maria, elisabeth, kristin, silje, hanne, ellen, heidi, turid, tone, siri, bente, camilla, kristine, ragnhild, sigrid, guro, gro, torunn"),
	}
}
