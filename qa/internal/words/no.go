package words

var norwegian = table{
	code:        "no",
	months:      "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember",
	stop:        "og, i, det, er, som, på, en, av, for, med, til, ikke, å, jeg",
	first:       "jeg, meg, min, mitt, mine, vi, oss, vår, vårt, våre, eg",
	second:      "du, deg, din, ditt, dine, dere, deres, de, dykk",
	prompt:      "fortell, nevn, beskriv, forklar, si, gi, velg",
	reply:       "ja, nei, jo, joda, fordi, selvfølgelig, absolutt, nettopp, aldri, kanskje, sikkert, klart, alltid, tja, jeg tror, faktisk, dessverre, av og til, det stemmer, så klart, nja",
	thanks:      "takk",
	ask:         "hva, hvordan, hvorfor, hvem, når, hvor, hvilken, hvilke, hvilket, er, har, kan, skal, men, og, så, fortell, vil, tror, kva, korleis, kvifor",
	question:    "spørsmål, spm, q",
	answer:      "svar",
	interviewer: "intervjuer, journalist, redaksjonen, reporter",
	guest:       "gjest, intervjuobjekt",
	host:        "programleder, vert",
	moderator:   "ordstyrer, moderator",
	audience:    "publikum, lytter, leser, tilhører, seer, sal, salen",
	chairs:      "modererte, modererer, ordstyrer",
	aside:       "ler, latter, smiler, humrer, sukker, stillhet, pause, applaus, tenker, gråter, uhørbart, nikker, fniser, nøler, musikk, flirer",
	talk:        "intervju, intervjuet, samtale med, vi snakket med, snakket med, spørsmål til, forteller, podkast, i samtale, møter, svarer på",
	faq:         "faq, ofte stilte spørsmål, spørsmål og svar",
	by:          "intervju av, intervju:, intervjuet av, tekst og intervju",
	edited:      "redigert, forkortet, kortet ned, er redigert, er forkortet, redigert og forkortet",
	translated:  "oversettelse:, oversatt av, oversetter:",
	corrected:   "rettelse",
	named:       "jeg heter, mitt navn er, navnet mitt er",
	am:          "jeg er",
	title:       "herr, fru, frk, dr, prof, professor",
	noLabel: "foto, bilde, bilder, kilde, kilder, obs, les også, les mer, se også, video, dato, tid, tidspunkt, sted, adresse, telefon, tlf, pris, inngang, " +
		"billetter, varighet, ingredienser, fremgangsmåte, slik gjør du, eksempel, steg, del, kapittel, tabell, totalt, resultat, mål, dommer, regi, " +
		"medvirkende, manus, sjanger, oppsummering, konklusjon, forfatter, tekst, forlag, sider, isbn, språk, navn, alder, høyde, vekt, farge, materiale, " +
		"kontakt, nettside, stikkord, kategori, publisert, oppdatert, viktig, tips, ps, fordeler, ulemper, fakta, bor, tittel",
	given: "jan, per, bjørn, ole, lars, kjell, knut, arne, svein, thomas, hans, geir, tor, morten, terje, odd, erik, martin, andreas, john, harald, anders, rune, trond, tore, gunnar, " +
		"olav, kristian, magnus, henrik, sindre, eirik, øyvind, jon, nils, einar, sverre, anne, inger, kari, marit, ingrid, liv, eva, berit, astrid, bjørg, hilde, anna, solveig, " +
		"marianne, randi, ida, nina, maria, elisabeth, kristin, silje, hanne, ellen, heidi, turid, tone, siri, bente, camilla, kristine, ragnhild, sigrid, guro, gro, torunn",
	article: "en, et",
	with:    "med",
	place:   "på",
	signs:   "av, tekst",
	adverb:  "imidlertid, derimot, dessuten, også, nemlig",
	photo:   "bilde, bilder",
	third:   "han, hun",
	prep:    "av, bak, blant, etter, for, fra, før, gjennom, hos, i, langs, mellom, mot, om, over, rundt, siden, til, under, uten, ved",
	possess: "hans, hennes, dens, deres",
	age:     "år",
	since:   "siden",
}
