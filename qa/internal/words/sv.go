package words

func swedish() *Lang {
	return &Lang{
		Code:        "sv",
		Months:      list("januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december"),
		Stop:        list("och, att, det, som, en, på, är, av, för, med, till, inte, den"),
		First:       list("jag, mig, min, mitt, mina, vi, oss, vår, vårt, våra"),
		Second:      list("du, dig, din, ditt, dina, ni, er, ert, era"),
		Ask:         list("vad, hur, varför, vem, vilka, vilken, vilket, när, var, är, har, kan, ska, men, och, finns, berätta, så, tror, vill"),
		Question:    list("fråga, f, q"),
		Answer:      list("svar, s"),
		Interviewer: list("intervjuare, reporter, journalist, redaktionen, intervjuaren"),
		Guest:       list("gäst, intervjuperson"),
		Host:        list("programledare, värd"),
		Moderator:   list("moderator, samtalsledare"),
		Audience:    list("publik, publiken, lyssnare, läsare, åhörare, tittare"),
		Chairs:      list("modererade, modererar, moderator, samtalsledare"),
		Aside:       list("skratt, skrattar, ler, suckar, tystnad, paus, applåd, tänker, gråter, ohörbart, nickar, fnissar, flinar, funderar, musik, tyst"),
		Talk:        list("intervju, intervjun, samtal med, i samtal, vi pratade med, pratade med, frågor till, intervjuar, berättar, podd, möter, snackar med, svarar på"),
		FAQ:         list("faq, vanliga frågor, frågor och svar"),
		By:          list("intervju av, intervju:, intervjuad av, intervjuare:, text och intervju"),
		Edited:      list("redigerad, kortats, har redigerats, förkortad, nedkortad, redigerats och kortats, redigerad och nedkortad, har kortats"),
		Translated:  list("översättning:, översatt av, översättare:"),
		Corrected:   list("rättelse"),
		Named:       list("jag heter, mitt namn är"),
		Am:          list("jag är"),
		Title:       list("herr, fru, fröken, dr, prof, professor, doktor"),
		NoLabel: list("foto, bild, bilder, källa, källor, obs, läs också, läs även, läs mer, mer, se även, video, datum, tid, plats, adress, telefon, tel, pris, entré, " +
			"biljetter, längd, ingredienser, gör så här, tillagning, exempel, steg, del, kapitel, tabell, totalt, resultat, mål, domare, regi, skådespelare, manus, " +
			"genre, sammanfattning, slutsats, författare, text, förlag, sidor, isbn, språk, namn, ålder, vikt, färg, material, kontakt, hemsida, taggar, kategori, " +
			"publicerad, uppdaterad, viktigt, tips, ps, fördelar, nackdelar, fakta, bor, familj, yrke, titel, e-post"),
		Given: list("lars, karl, anders, johan, per, nils, carl, mikael, jan, hans, lennart, olof, gunnar, sven, fredrik, bengt, bo, daniel, gustav, göran, åke, magnus, peter, stefan, erik, " +
			"john, leif, björn, mats, thomas, andreas, alexander, håkan, henrik, mattias, jonas, oskar, ulf, rolf, axel, emil, viktor, maria, anna, margareta, elisabeth, eva, birgitta, " +
			"kristina, karin, marie, ingrid, christina, linnea, linnéa, sofia, marianne, kerstin, lena, helena, inger, johanna, emma, sara, elin, katarina, ulla, monica, ulrika, malin, " +
			"anette, jenny, susanne, gunilla, agneta, ida, hanna, astrid, maja, ebba, elsa, greta, åsa, annika, cecilia, camilla, frida, siv, barbro"),
	}
}
