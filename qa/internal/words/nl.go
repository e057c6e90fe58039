package words

func dutch() *Lang {
	return &Lang{
		Code:        "nl",
		Months:      list("januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december"),
		Stop:        list("de, het, een, en, van, is, dat, niet, op, voor, met, zijn, te"),
		First:       list("ik, mij, me, mijn, wij, we, ons, onze, mezelf, 'k"),
		Second:      list("u, uw, jij, je, jou, jouw, jullie"),
		Ask:         list("wat, hoe, waarom, wie, waar, wanneer, welke, welk, is, zijn, heeft, hebben, kan, kun, kunt, en, maar, dus, hoeveel, bent, ben"),
		Question:    list("v, vraag"),
		Answer:      list("a, antwoord"),
		Interviewer: list("interviewer, redactie, verslaggever, journalist, de redactie"),
		Guest:       list("geïnterviewde, gast"),
		Host:        list("presentator, presentatrice"),
		Moderator:   list("moderator, gespreksleider"),
		Audience:    list("publiek, luisteraar, lezer, kijker, toehoorder"),
		Chairs:      list("modereerde, modereert, gespreksleider, gespreksleiding, onder leiding van"),
		Aside: list("lacht, lachend, gelach, lachen, glimlacht, grijnst, zucht, stilte, applaus, pauze, denkt, denkt na, huilt, onverstaanbaar, knikt, schudt, grinnikt, " +
			"muziek, aarzelt, schiet in de lach"),
		Talk:       list("interview, in gesprek met, gesprek met, we spraken, spraken met, sprak met, vragen aan, geïnterviewd, vertelt, dubbelinterview, podcast, aan het woord"),
		FAQ:        list("faq, veelgestelde vragen, vraag en antwoord, vragen en antwoorden"),
		By:         list("interview door, interview:, geïnterviewd door, tekst en interview, door:, vragen:"),
		Edited:     list("ingekort, bewerkt voor de leesbaarheid, geredigeerd, bewerkt en ingekort, voor de leesbaarheid, voor de duidelijkheid"),
		Translated: list("vertaling:, vertaald door, vertaling door, uit het engels"),
		Corrected:  list("correctie:, rectificatie"),
		Named:      list("ik heet, mijn naam is"),
		Am:         list("ik ben"),
		Title:      list("dhr, meneer, mevrouw, mevr, mw, drs, ir, mr, prof, dr"),
		NoLabel: list("foto, foto's, beeld, bron, bronnen, noot, tip, tips, lees ook, lees meer, lees verder, meer, meer info, meer informatie, video, datum, tijd, plaats, " +
			"locatie, adres, telefoon, tel, prijs, toegang, duur, ingrediënten, bereiding, bereidingswijze, voorbeeld, stap, deel, hoofdstuk, tabel, totaal, " +
			"uitslag, scheidsrechter, regie, cast, genre, samenvatting, conclusie, auteur, tekst, vertaling, uitgever, uitgeverij, pagina's, isbn, taal, naam, " +
			"leeftijd, lengte, gewicht, kleur, materiaal, contact, website, tags, categorie, gepubliceerd, let op, ps, voordelen, nadelen, aanvang, titel"),
		Given: list("jan, johannes, piet, pieter, kees, cornelis, hendrik, henk, willem, wim, gerrit, jacob, jacobus, dirk, maarten, martijn, jeroen, peter, paul, marc, mark, erik, frank, rob, " +
			"robert, bas, bart, daan, sem, lars, thijs, ruben, tim, tom, sander, stefan, joost, jos, jaap, klaas, bert, bram, arjan, johan, koen, luuk, niels, sjoerd, wouter, geert, " +
			"anna, maria, johanna, elisabeth, cornelia, wilhelmina, sanne, anne, lisa, marieke, marijke, ingrid, petra, monique, linda, esther, saskia, annemarie, femke, emma, sophie, " +
			"julia, lotte, iris, eva, fleur, floor, roos, hanneke, ellen, els, ria, truus, greet, willemijn, marloes, mirjam, karin, yvonne, wendy, nienke, tineke"),
	}
}
