package words

func finnish() *Lang {
	return &Lang{
		Code:   "fi",
		Months: list("tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta"),
		Stop:   list("ja, on, ei, että, se, oli, mutta, myös, kun, ovat, hän, tai, joka"),
		First: list("minä, minun, minua, minulle, minulla, mä, mun, me, meidän, meille, meitä, meillä, olen, olemme, ajattelen, luulen, uskon, halusin, mielestäni, itse, " +
			"aloitin"),
		Second: list("sinä, sinun, sinua, sinulle, sinulla, sä, sun, te, teidän, teille, teitä, teillä, olet, olette, mielestäsi, mielestänne, ajattelet, oletko, oletteko, " +
			"haluatko"),
		FirstEnd:    list("mme"),
		SecondEnd:   list("tteko, ttekö, tko, tkö"),
		Ask:         list("mitä, mikä, miten, miksi, kuka, milloin, missä, mihin, mistä, millainen, millaista, kuinka, onko, oletko, entä, ovatko, mitkä, kumpi, voiko"),
		Question:    list("kysymys, k, q"),
		Answer:      list("vastaus, v"),
		Interviewer: list("haastattelija, toimittaja, toimitus"),
		Guest:       list("haastateltava, vieras"),
		Host:        list("juontaja, isäntä"),
		Moderator:   list("moderaattori, puheenjohtaja"),
		Audience:    list("yleisö, kuuntelija, lukija, katsoja"),
		Chairs:      list("juonsi, moderaattori, puheenjohtajana"),
		Aside:       list("naura, nauru, naurah, hymy, huokai, huokaa, hiljaisuus, tauko, taputuksia, aplodit, miettii, pohtii, itkee, epäselvää, nyökkää, virnist, naureskelee"),
		Talk:        list("haastattelu, haastattelussa, haastattelimme, keskustelu, juttelimme, kysyimme, kertoo, podcast, kysymystä, vastaa"),
		FAQ:         list("ukk, usein kysyttyä, usein kysytyt kysymykset, kysymyksiä ja vastauksia"),
		By:          list("haastattelu:, haastattelija:, haastatteli, teksti ja haastattelu"),
		Edited:      list("lyhennetty, toimitettu selkeyden, tiivistetty, muokattu selkeyden"),
		Translated:  list("käännös:, kääntäjä:, suomentanut, suomennos:"),
		Corrected:   list("oikaisu, korjaus:"),
		Named:       list("nimeni on, olen nimeltäni"),
		Title:       list("herra, rouva, neiti, tri, prof, professori, tohtori"),
		NoLabel: list("kuva, kuvat, valokuva, lähde, lähteet, huom, lue myös, lue lisää, katso myös, video, päivämäärä, aika, kello, paikka, osoite, puhelin, puh, hinta, " +
			"liput, kesto, ainekset, ohje, valmistus, esimerkki, vaihe, osa, luku, taulukko, yhteensä, tulos, maalit, tuomari, ohjaus, ohjaaja, rooleissa, " +
			"käsikirjoitus, genre, yhteenveto, johtopäätös, kirjoittaja, tekijä, teksti, kustantaja, sivuja, sivut, isbn, kieli, nimi, ikä, pituus, paino, väri, " +
			"materiaali, yhteystiedot, sivusto, tagit, kategoria, julkaistu, päivitetty, tärkeää, vinkki, ps, plussat, miinukset, fakta, asuu, perhe, ammatti, " +
			"otsikko"),
		Given: list("juhani, matti, johannes, mikael, antero, tapani, kalevi, tapio, olavi, pekka, jari, timo, mika, kari, antti, jukka, markku, hannu, heikki, mikko, juha, seppo, petri, sami, " +
			"ville, marko, erkki, jorma, veikko, lauri, tuomas, janne, eero, risto, esa, aleksi, eetu, onni, arto, kimmo, olli, maria, helena, anneli, johanna, kaarina, marjatta, " +
			"kristiina, hanna, liisa, anna, tuula, ritva, leena, päivi, anne, pirjo, sari, minna, tiina, eeva, riitta, kirsi, aino, elina, laura, heidi, marja, kaisa, sanna, outi, " +
			"satu, katja, emilia, eila, merja, ulla, jaana, saara, venla, helmi, raija, pirkko"),
	}
}
