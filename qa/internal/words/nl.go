package words

var dutch = table{
	code:        "nl",
	months:      "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
	stop:        "de, het, een, en, van, is, dat, niet, op, voor, met, zijn, te",
	first:       "ik, mij, me, mijn, wij, we, ons, onze, mezelf, 'k",
	second:      "u, uw, jij, je, jou, jouw, jullie",
	prompt:      "vertel, noem, beschrijf, leg, zeg, geef, vertelt, noemt, omschrijf, stel",
	reply:       "ja, nee, jawel, omdat, natuurlijk, zeker, precies, nooit, helemaal niet, misschien, absoluut, nou, tja, klopt, ik denk, altijd, inderdaad, eigenlijk, ach, och, soms, helaas, vast",
	thanks:      "dank, bedankt, dankuwel",
	ask:         "wat, hoe, waarom, wie, waar, wanneer, welke, welk, is, zijn, heeft, hebben, kan, kun, kunt, en, maar, dus, hoeveel, bent, ben",
	question:    "v, vraag",
	answer:      "a, antwoord",
	interviewer: "interviewer, redactie, verslaggever, journalist, de redactie",
	guest:       "geïnterviewde, gast",
	host:        "presentator, presentatrice",
	moderator:   "moderator, gespreksleider",
	audience:    "publiek, luisteraar, lezer, kijker, toehoorder",
	chairs:      "modereerde, modereert, gespreksleider, gespreksleiding, onder leiding van",
	aside: "lacht, lachend, gelach, lachen, glimlacht, grijnst, zucht, stilte, applaus, pauze, denkt, denkt na, huilt, onverstaanbaar, knikt, schudt, grinnikt, " +
		"muziek, aarzelt, schiet in de lach",
	talk:       "interview, in gesprek met, gesprek met, we spraken, spraken met, sprak met, vragen aan, geïnterviewd, vertelt, dubbelinterview, podcast, aan het woord",
	faq:        "faq, veelgestelde vragen, vraag en antwoord, vragen en antwoorden",
	by:         "interview door, interview:, geïnterviewd door, tekst en interview, door:, vragen:",
	edited:     "ingekort, bewerkt voor de leesbaarheid, geredigeerd, bewerkt en ingekort, voor de leesbaarheid, voor de duidelijkheid",
	translated: "vertaling:, vertaald door, vertaling door, uit het engels",
	corrected:  "correctie:, rectificatie",
	named:      "ik heet, mijn naam is",
	am:         "ik ben",
	title:      "dhr, meneer, mevrouw, mevr, mw, drs, ir, mr, prof, dr",
	noLabel: "foto, foto's, beeld, bron, bronnen, noot, tip, tips, lees ook, lees meer, lees verder, meer, meer info, meer informatie, video, datum, tijd, plaats, " +
		"locatie, adres, telefoon, tel, prijs, toegang, duur, ingrediënten, bereiding, bereidingswijze, voorbeeld, stap, deel, hoofdstuk, tabel, totaal, " +
		"uitslag, scheidsrechter, regie, cast, genre, samenvatting, conclusie, auteur, tekst, vertaling, uitgever, uitgeverij, pagina's, isbn, taal, naam, " +
		"leeftijd, lengte, gewicht, kleur, materiaal, contact, website, tags, categorie, gepubliceerd, let op, ps, voordelen, nadelen, aanvang, titel",
	given: "jan, johannes, piet, pieter, kees, cornelis, hendrik, henk, willem, wim, gerrit, jacob, jacobus, dirk, maarten, martijn, jeroen, peter, paul, marc, mark, erik, frank, rob, " +
		"robert, bas, bart, daan, sem, lars, thijs, ruben, tim, tom, sander, stefan, joost, jos, jaap, klaas, bert, bram, arjan, johan, koen, luuk, niels, sjoerd, wouter, geert, " +
		"anna, maria, johanna, elisabeth, cornelia, wilhelmina, sanne, anne, lisa, marieke, marijke, ingrid, petra, monique, linda, esther, saskia, annemarie, femke, emma, sophie, " +
		"julia, lotte, iris, eva, fleur, floor, roos, hanneke, ellen, els, ria, truus, greet, willemijn, marloes, mirjam, karin, yvonne, wendy, nienke, tineke",
	article:  "de, het, een",
	genitive: "van",
	with:     "met",
	place:    "in",
	thing:    "radio, eiland, hotel, museum, theater, straat, plein, haven, universiteit, festival, stichting, instituut, club",
	signs:    "door, tekst, auteur",
	adverb:   "echter, evenwel, overigens, namelijk, bovendien, trouwens, gisteren, vandaag, morgen, nu, toen, daarna, dan, hier, daar, thuis, misschien, toch, daarom, maar, als, terwijl, ooit, net, straks, eindelijk, meestal, soms",
	photo:    "beeld, foto's",
	third:    "hij, zij, ze",
	prep:     "aan, achter, bij, boven, buiten, door, langs, na, naar, naast, om, onder, op, over, rond, sinds, te, tegen, tot, tussen, uit, vanaf, voor, zonder",
	possess:  "zijn, haar, hun",
	age:      "jaar",
	since:    "sinds",
	welcome:  "welkom bij, welkom terug, u luistert naar, je luistert naar",
	show:     "podcast, aflevering",
	hosts:    "gepresenteerd door",
}
