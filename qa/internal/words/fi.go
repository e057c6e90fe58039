package words

var finnish = table{
	code:   "fi",
	months: "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta",
	stop:   "ja, on, ei, että, se, oli, mutta, myös, kun, ovat, hän, tai, joka",
	first: "minä, minun, minua, minulle, minulla, mä, mun, me, meidän, meille, meitä, meillä, olen, olemme, ajattelen, luulen, uskon, halusin, mielestäni, itse, " +
		"aloitin",
	second: "sinä, sinun, sinua, sinulle, sinulla, sä, sun, te, teidän, teille, teitä, teillä, olet, olette, mielestäsi, mielestänne, ajattelet, oletko, oletteko, etkö, ettekö, " +
		"haluatko",
	firstEnd:    "mme",
	secondEnd:   "tteko, ttekö, tko, tkö",
	prompt:      "kerro, kertokaa, nimeä, nimetkää, kuvaile, kuvailkaa, selitä, sano, anna",
	reply:       "kyllä, ei, en, joo, koska, tietysti, tietenkin, totta kai, ehkä, aina, tuskin, varmasti, juuri niin, no, olen, on, toki, en ole, niin, valitettavasti, joskus, oikeastaan, ilman muuta",
	thanks:      "kiitos, kiitoksia, kiitämme",
	ask:         "mitä, mikä, miten, miksi, kuka, milloin, missä, mihin, mistä, millainen, millaista, kuinka, onko, oletko, entä, ovatko, mitkä, kumpi, voiko",
	question:    "kysymys, k, q",
	answer:      "vastaus, v",
	interviewer: "haastattelija, toimittaja, toimitus",
	guest:       "haastateltava, vieras",
	host:        "juontaja, isäntä",
	moderator:   "moderaattori, puheenjohtaja",
	audience:    "yleisö, kuuntelija, lukija, katsoja",
	chairs:      "juonsi, moderaattori, puheenjohtajana",
	aside:       "naura, nauru, naurah, hymy, huokai, huokaa, hiljaisuus, tauko, taputuksia, aplodit, miettii, pohtii, itkee, epäselvää, nyökkää, virnist, naureskelee",
	talk:        "haastattelu, haastattelussa, haastattelimme, keskustelu, juttelimme, kysyimme, kertoo, podcast, kysymystä, vastaa",
	faq:         "ukk, usein kysyttyä, usein kysytyt kysymykset, kysymyksiä ja vastauksia",
	by:          "haastattelu:, haastattelija:, haastatteli, teksti ja haastattelu",
	edited:      "lyhennetty, toimitettu selkeyden, tiivistetty, muokattu selkeyden",
	translated:  "käännös:, kääntäjä:, suomentanut, suomennos:",
	corrected:   "oikaisu, korjaus:",
	named:       "nimeni on, olen nimeltäni",
	title:       "herra, rouva, neiti, tri, prof, professori, tohtori",
	thing:       "radio, hotelli, museo, teatteri, satama, yliopisto, festivaali, seura",
	noLabel: "kuva, kuvat, valokuva, lähde, lähteet, huom, lue myös, lue lisää, katso myös, video, päivämäärä, aika, kello, paikka, osoite, puhelin, puh, hinta, " +
		"liput, kesto, ainekset, ohje, valmistus, esimerkki, vaihe, osa, luku, taulukko, yhteensä, tulos, maalit, tuomari, ohjaus, ohjaaja, rooleissa, " +
		"käsikirjoitus, genre, yhteenveto, johtopäätös, kirjoittaja, tekijä, teksti, kustantaja, sivuja, sivut, isbn, kieli, nimi, ikä, pituus, paino, väri, " +
		"materiaali, yhteystiedot, sivusto, tagit, kategoria, julkaistu, päivitetty, tärkeää, vinkki, ps, plussat, miinukset, fakta, asuu, perhe, ammatti, " +
		"otsikko",
	given: "juhani, matti, johannes, mikael, antero, tapani, kalevi, tapio, olavi, pekka, jari, timo, mika, kari, antti, jukka, markku, hannu, heikki, mikko, juha, seppo, petri, sami, " +
		"ville, marko, erkki, jorma, veikko, lauri, tuomas, janne, eero, risto, esa, aleksi, eetu, onni, arto, kimmo, olli, maria, helena, anneli, johanna, kaarina, marjatta, " +
		"kristiina, hanna, liisa, anna, tuula, ritva, leena, päivi, anne, pirjo, sari, minna, tiina, eeva, riitta, kirsi, aino, elina, laura, heidi, marja, kaisa, sanna, outi, " +
		"satu, katja, emilia, eila, merja, ulla, jaana, saara, venla, helmi, raija, pirkko",
	signs:   "teksti",
	adverb:  "kuitenkin, puolestaan, lisäksi, myös, eilen, tänään, huomenna, nyt, silloin, sitten, lopulta, täällä, siellä, kotona, ehkä, silti, siksi, mutta, kun, kunnes, kerran, juuri, yleensä, pian, tuolloin",
	photo:   "kuva, kuvat",
	third:   "hän",
	age:     "vuotta, vuotias",
	local:   "ssa, ssä, sta, stä, lla, llä, lta, ltä, lle, na, nä",
	welcome: "tervetuloa, kuuntelet",
	show:    "podcast, podcastin, jakso",
	hosts:   "juontaja, juontajana",
}
