package words

var danish = table{
	code:        "da",
	months:      "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
	stop:        "og, at, det, er, en, på, af, for, med, til, ikke, der, den, jeg",
	first:       "jeg, mig, min, mit, mine, vi, os, vores",
	second:      "du, dig, din, dit, dine, i, jer, jeres, de, dem, deres",
	prompt:      "fortæl, nævn, beskriv, forklar, sig, giv, vælg",
	reply:       "ja, nej, jo, jovist, næh, fordi, selvfølgelig, absolut, præcis, aldrig, måske, sikkert, nok, altid, tja, jeg tror, faktisk, desværre, nogle gange, det passer, bestemt, naturligvis",
	thanks:      "tak",
	ask:         "hvad, hvordan, hvorfor, hvem, hvornår, hvor, hvilken, hvilke, hvilket, er, har, kan, skal, men, og, så, fortæl, vil, tror",
	question:    "spørgsmål, spm, q",
	answer:      "svar",
	interviewer: "interviewer, journalist, redaktionen, reporter",
	guest:       "gæst, interviewperson",
	host:        "vært, studievært",
	moderator:   "ordstyrer, moderator",
	audience:    "publikum, lytter, læser, tilhører, seer",
	chairs:      "modererede, modererer, ordstyrer",
	aside:       "griner, grin, ler, latter, smiler, sukker, stilhed, pause, bifald, klapsalver, tænker, græder, uforståeligt, nikker, fniser, tøver, musik",
	talk:        "interview, interviewet, samtale med, vi talte med, talte med, spørgsmål til, fortæller, podcast, i samtale, møder, svarer på",
	faq:         "faq, ofte stillede spørgsmål, spørgsmål og svar",
	by:          "interview af, interview:, interviewet af, tekst og interview",
	edited:      "redigeret, forkortet, er redigeret, er forkortet",
	translated:  "oversættelse:, oversat af, oversætter:",
	corrected:   "rettelse",
	named:       "jeg hedder, mit navn er",
	am:          "jeg er",
	title:       "hr, fru, frk, dr, prof, professor",
	noLabel: "foto, billede, billeder, kilde, kilder, bemærk, læs også, læs mere, se også, video, dato, tid, tidspunkt, sted, adresse, telefon, tlf, pris, entré, " +
		"billetter, varighed, ingredienser, fremgangsmåde, sådan gør du, eksempel, trin, del, kapitel, tabel, i alt, resultat, mål, dommer, instruktør, " +
		"medvirkende, manuskript, genre, konklusion, forfatter, tekst, forlag, sider, isbn, sprog, navn, alder, højde, vægt, farve, materiale, kontakt, " +
		"hjemmeside, tags, kategori, opdateret, vigtigt, tip, ps, fordele, ulemper, fakta, bor, blå bog, titel",
	given: "jens, peter, lars, michael, henrik, thomas, søren, jan, martin, niels, christian, anders, jesper, mads, rasmus, hans, jørgen, ole, per, erik, kasper, morten, mikkel, " +
		"jakob, simon, emil, svend, poul, bent, anne, kirsten, mette, hanne, helle, anna, susanne, lene, maria, marianne, inge, karen, camilla, louise, line, sofie, ida, emma, " +
		"freja, signe, birgit, bodil, trine, pia, ulla, gitte, karin, kim, frederik, gustav, oscar, astrid, ingrid",
	article: "en, et",
	with:    "med",
	place:   "på",
	signs:   "af, tekst",
	adverb:  "imidlertid, derimod, desuden, også, nemlig",
	photo:   "billede, billeder",
	third:   "han, hun",
	prep:    "af, bag, blandt, efter, for, fra, før, gennem, hos, i, langs, mellem, mod, om, over, siden, til, uden, under, ved",
	possess: "hans, hendes, dens, deres",
	age:     "år",
	since:   "siden",
}
