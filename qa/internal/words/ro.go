package words

var romanian = table{
	code:   "ro",
	months: "ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie",
	stop:   "și, de, la, în, a, cu, nu, este, că, pe, care, un, o, din",
	first: "eu, mie, mine, mă, îmi, meu, mea, mei, mele, noi, nouă, ne, nostru, noastră, noștri, noastre, sunt, am, cred, vreau, eram, aveam, suntem, avem, " +
		"consider, m-am",
	second:      "dumneavoastră, dvs, tu, tine, ție, te, îți, tău, ta, voi, vă, vouă, vostru, voastră, ești, ai, aveți, sunteți, credeți, crezi, v-ați, v-a",
	prompt:      "povestiți, povestiți-ne, spuneți, spuneți-ne, numiți, descrieți, explicați, dați, povestește, spune, spune-ne, vorbiți",
	reply:       "da, nu, pentru că, fiindcă, desigur, bineînțeles, exact, niciodată, deloc, poate, sigur, absolut, cred, mereu, întotdeauna, ei, păi, adevărat, din păcate, uneori, sincer, categoric",
	thanks:      "mulțumesc, mulțumim",
	ask:         "ce, cum, de, cine, când, unde, care, cât, câți, câte, este, sunt, există, și, dar, pentru, din, în, ați, se",
	question:    "î, întrebare",
	answer:      "r, răspuns",
	interviewer: "reporter, redacția, jurnalist, redactor, intervievator",
	guest:       "invitat, invitată, intervievat",
	host:        "gazdă, prezentator, prezentatoare",
	moderator:   "moderator, moderatoare",
	audience:    "public, ascultător, cititor, spectator, din public",
	chairs:      "a moderat, moderează, moderator, moderată de",
	aside:       "râde, râs, râzând, zâmbe, oftează, suspină, tăcere, pauză, aplauze, gândește, se gândește, plânge, neinteligibil, glumește, muzică, râsete",
	talk:        "interviu, interviul, de vorbă cu, am stat de vorbă, dialog cu, discuție cu, am vorbit cu, întrebări pentru, povestește, podcast, convorbire",
	faq:         "întrebări frecvente, întrebări și răspunsuri",
	by:          "interviu realizat de, a consemnat, interviu de, interviu:, a intervievat",
	edited:      "editat pentru claritate, prescurtat, editat pentru, editat și condensat, scurtat, condensat",
	translated:  "traducere:, traducere de, tradus de",
	corrected:   "erată, corectură",
	named:       "mă numesc, numele meu este, mă cheamă",
	am:          "sunt",
	title:       "dl, domnul, dna, doamna, domnișoara, dr, prof, profesor, doctor, ing, domnule",
	noLabel: "foto, fotografie, imagine, sursa, sursă, surse, notă, citește și, citiți și, citește mai mult, vezi și, video, data, ora, timp, loc, locație, adresa, " +
		"adresă, telefon, tel, preț, intrare, bilete, durată, ingrediente, mod de preparare, preparare, exemplu, pas, pasul, parte, capitol, tabel, total, " +
		"rezultat, goluri, arbitru, regia, regizor, distribuție, scenariu, gen, rezumat, concluzie, autor, text, editura, pagini, isbn, limba, nume, vârstă, " +
		"înălțime, greutate, culoare, material, contact, site, etichete, categorie, publicat, actualizat, important, atenție, sfat, ps, avantaje, dezavantaje, " +
		"email, titlu, tema",
	given: "ion, gheorghe, vasile, constantin, nicolae, ioan, dumitru, mihai, andrei, alexandru, florin, marian, adrian, cristian, daniel, gabriel, stefan, ștefan, ionuț, george, " +
		"viorel, petru, radu, bogdan, marius, sorin, liviu, victor, emil, grigore, ilie, tudor, vlad, cătălin, răzvan, dan, aurel, sandu, cornel, călin, dragoș, horia, maria, " +
		"elena, ana, ioana, mihaela, andreea, mariana, cristina, daniela, gabriela, georgeta, rodica, florentina, alexandra, camelia, ileana, adriana, simona, alina, monica, " +
		"raluca, carmen, laura, diana, oana, roxana, anca, irina, ramona, viorica, lucia, doina, sofia, steliana, aurelia, ecaterina, corina, valentina, margareta",
	article: "un, o",
	with:    "cu",
	place:   "în, pentru",
	thing:   "valea, radio, lacul, insula, strada, piața, podul, portul, hotelul, muzeul, teatrul, clubul, festivalul, institutul, fundația, casa",
	signs:   "text, autor",
	adverb:  "însă, totuși, totodată, astfel, deci, apoi, ieri, azi, astăzi, mâine, acum, atunci, aici, acolo, acasă, poate, dar, când, cândva, tocmai, curând, uneori",
	photo:   "sursa foto, fotografie",
	third:   "el, ea",
	prep:    "de, din, dintre, după, fără, între, la, lângă, pe, peste, prin, sub, spre",
	possess: "său, sa",
	age:     "ani",
	since:   "de",
	welcome: "bun venit la, bine ați venit la, ascultați",
	show:    "podcast, episodul, emisiune",
	hosts:   "prezentat de, gazda",
}
