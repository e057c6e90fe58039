package words

var croatian = table{
	code:        "hr",
	months:      "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, studenog, prosinca, januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra",
	stop:        "je, se, na, su, da, od, za, kako, što, koji, nije, bi, ali",
	first:       "ja, mene, me, meni, moj, moja, moje, mojoj, mi, nas, nam, naš, naša, sam, smo, imam, mislim, radim, bio sam",
	second:      "vi, vas, vam, vaš, vaša, vaše, vašu, ti, tebe, tvoj, tvoja, ste, imate, biste, jeste, možete, mislite",
	ask:         "što, šta, kako, zašto, tko, ko, kada, kad, gdje, gde, koliko, koji, koja, koje, kakav, kakva, je, jesu, jeste, hoće, ima, imate, i, a",
	question:    "pitanje, p",
	answer:      "odgovor, o",
	interviewer: "novinar, novinarka, redakcija, urednik",
	guest:       "gost, gošća, sugovornik, sugovornica, sagovornik",
	host:        "voditelj, voditeljica",
	moderator:   "moderator, moderatorica, moderatorka",
	audience:    "publika, iz publike, slušatelj, čitatelj, gledatelj",
	chairs:      "moderirao, moderirala, moderator, vodio, vodila",
	aside:       "smijeh, smije se, smijeh u publici, osmijeh, uzdah, tišina, pljesak, stanka, razmišlja, plače, smeh, smeje se",
	talk:        "intervju, razgovor s, razgovor sa, razgovarali smo, razgovarao, razgovarala, u razgovoru, pitanja za, podcast, priča",
	faq:         "često postavljana pitanja, pitanja i odgovori, najčešća pitanja",
	by:          "razgovarao, razgovarala, razgovarali, intervju vodio, intervju vodila, intervju:, razgovor vodio, razgovor vodila",
	edited:      "skraćen, uređen, autoriziran, redigiran",
	translated:  "prijevod:, prevela, preveo, prevod:",
	corrected:   "ispravak, ispravka",
	named:       "zovem se, moje ime je",
	am:          "ja sam",
	title:       "gospodin, gospođa, gospodine, gospođo, dr, prof, mr, akademik",
	noLabel: "foto, fotografija, izvor, napomena, pročitajte još, pročitajte i, više, video, datum, vrijeme, vreme, mjesto, mesto, adresa, telefon, tel, cijena, cena, ulaznice, trajanje, sastojci, priprema, primjer, primer, korak, " +
		"dio, deo, poglavlje, tablica, ukupno, rezultat, strijelci, sudac, redatelj, glume, žanr, sažetak, zaključak, autor, autorica, tekst, nakladnik, stranica, jezik, ime, dob, visina, težina, boja, materijal, kontakt, oznake, kategorija, objavljeno",
	given: "ivan, marko, josip, stjepan, tomislav, željko, mario, damir, zoran, ante, luka, nikola, petar, davor, goran, krešimir, hrvoje, boris, vlado, vladimir, milan, dragan, branko, miroslav, aleksandar, dušan, zdravko, marija, ana, " +
		"ivana, marina, nada, vesna, katarina, jelena, mirjana, ljiljana, snježana, gordana, jasna, sanja, maja, petra, lucija, nikolina, milica, dragana, tamara, senka",
}
