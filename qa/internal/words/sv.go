package words

var swedish = table{
	code:        "sv",
	months:      "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
	stop:        "och, att, det, som, en, på, är, av, för, med, till, inte, den",
	first:       "jag, mig, min, mitt, mina, vi, oss, vår, vårt, våra",
	second:      "du, dig, din, ditt, dina, ni, er, ert, era",
	prompt:      "berätta, nämn, beskriv, förklara, säg, ge, välj",
	reply:       "ja, nej, jo, jodå, nä, därför att, för att, självklart, absolut, precis, aldrig, kanske, visst, såklart, tja, säkert, alltid, jag tror, faktiskt, tyvärr, ibland, nja, javisst, det stämmer",
	thanks:      "tack",
	ask:         "vad, hur, varför, vem, vilka, vilken, vilket, när, var, är, har, kan, ska, men, och, finns, berätta, så, tror, vill",
	question:    "fråga, f, q",
	answer:      "svar, s",
	interviewer: "intervjuare, reporter, journalist, redaktionen, intervjuaren",
	guest:       "gäst, intervjuperson",
	host:        "programledare, värd",
	moderator:   "moderator, samtalsledare",
	audience:    "publik, publiken, lyssnare, läsare, åhörare, tittare",
	chairs:      "modererade, modererar, moderator, samtalsledare",
	aside:       "skratt, skrattar, ler, suckar, tystnad, paus, applåd, tänker, gråter, ohörbart, nickar, fnissar, flinar, funderar, musik, tyst",
	talk:        "intervju, intervjun, samtal med, i samtal, vi pratade med, pratade med, frågor till, intervjuar, berättar, podd, möter, snackar med, svarar på",
	faq:         "faq, vanliga frågor, frågor och svar",
	by:          "intervju av, intervju:, intervjuad av, intervjuare:, text och intervju",
	edited:      "redigerad, kortats, har redigerats, förkortad, nedkortad, redigerats och kortats, redigerad och nedkortad, har kortats",
	translated:  "översättning:, översatt av, översättare:",
	corrected:   "rättelse",
	named:       "jag heter, mitt namn är",
	am:          "jag är",
	title:       "herr, fru, fröken, dr, prof, professor, doktor",
	noLabel: "foto, bild, bilder, källa, källor, obs, läs också, läs även, läs mer, mer, se även, video, datum, tid, plats, adress, telefon, tel, pris, entré, " +
		"biljetter, längd, ingredienser, gör så här, tillagning, exempel, steg, del, kapitel, tabell, totalt, resultat, mål, domare, regi, skådespelare, manus, " +
		"genre, sammanfattning, slutsats, författare, text, förlag, sidor, isbn, språk, namn, ålder, vikt, färg, material, kontakt, hemsida, taggar, kategori, " +
		"publicerad, uppdaterad, viktigt, tips, ps, fördelar, nackdelar, fakta, bor, familj, yrke, titel, e-post",
	given: "lars, karl, anders, johan, per, nils, carl, mikael, jan, hans, lennart, olof, gunnar, sven, fredrik, bengt, bo, daniel, gustav, göran, åke, magnus, peter, stefan, erik, " +
		"john, leif, björn, mats, thomas, andreas, alexander, håkan, henrik, mattias, jonas, oskar, ulf, rolf, axel, emil, viktor, maria, anna, margareta, elisabeth, eva, birgitta, " +
		"kristina, karin, marie, ingrid, christina, linnea, linnéa, sofia, marianne, kerstin, lena, helena, inger, johanna, emma, sara, elin, katarina, ulla, monica, ulrika, malin, " +
		"anette, jenny, susanne, gunilla, agneta, ida, hanna, astrid, maja, ebba, elsa, greta, åsa, annika, cecilia, camilla, frida, siv, barbro",
	article:  "en, ett",
	genitive: "för",
	with:     "med",
	place:    "på",
	signs:    "av, text",
	adverb:   "emellertid, dock, däremot, dessutom, också, igår, idag, imorgon, nu, då, sedan, därefter, här, där, hemma, kanske, ändå, därför, men, när, medan, engång, nyss, snart, äntligen",
	photo:    "bildkälla",
	third:    "han, hon",
	prep:     "av, bakom, bland, efter, från, före, genom, hos, i, kring, längs, mellan, mot, om, runt, sedan, till, under, utan, vid, över, åt",
	possess:  "hans, hennes, dess, deras",
	age:      "år",
	since:    "sedan",
	welcome:  "välkommen till, välkomna till, välkommen tillbaka, du lyssnar på",
	show:     "podd, podcast, avsnitt",
	hosts:    "programledare, poddvärd",
}
