package words

var polish = table{
	code:   "pl",
	months: "stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia",
	stop:   "i, w, na, z, się, nie, to, że, jest, do, jak, o, po",
	first: "ja, mnie, mi, mój, moja, moje, moim, mojej, my, nas, nam, nasz, nasza, nasze, jestem, mam, myślę, chciałem, chciałam, byłem, byłam, jesteśmy, mamy, " +
		"uważam, sądzę",
	second:      "proszę, pan, pana, panu, panem, pani, panią, państwo, państwa, ty, ciebie, cię, ci, twój, twoja, twoje, tobie, jesteś, masz, was, wasz, wasze",
	firstEnd:    "ałem, iłem, yłem, ąłem, ałam, iłam, yłam, ęłam, liśmy, łyśmy",
	prompt:      "proszę, niech, opowiedz, wymień, powiedz, opisz, wyjaśnij",
	reply:       "tak, nie, bo, ponieważ, oczywiście, dokładnie, nigdy, wcale, może, na pewno, jasne, zawsze, pewnie, no, myślę, prawda, owszem, niestety, czasem, absolutnie, skądże, zależy",
	thanks:      "dziękuję, dziękujemy, dzięki",
	ask:         "co, jak, czy, dlaczego, kto, kiedy, gdzie, jaki, jaka, jakie, który, która, które, ile, skąd, po, a, i, czego, komu",
	question:    "p, pytanie, pyt",
	answer:      "o, odpowiedź, odp",
	interviewer: "redakcja, dziennikarz, dziennikarka, red, redaktor",
	guest:       "gość, rozmówca, rozmówczyni",
	host:        "prowadzący, prowadząca",
	moderator:   "moderator, moderatorka",
	audience:    "publiczność, słuchacz, słuchaczka, czytelnik, widz, głos z sali",
	chairs:      "moderował, moderowała, moderuje, dyskusję prowadził, dyskusję prowadziła, moderator",
	aside: "śmiech, śmieje, śmieje się, uśmiech, uśmiecha, wzdycha, cisza, brawa, oklaski, pauza, zastanawia, płacze, niezrozumiałe, milczy, kiwa, żartuje, muzyka, " +
		"chwila ciszy",
	talk: "wywiad, rozmowa z, rozmawiamy z, rozmawia, rozmowa, z panem, pytania do, rozmawialiśmy, opowiada, podcast, w rozmowie z",
	faq:  "faq, najczęściej zadawane pytania, pytania i odpowiedzi",
	by:   "rozmawiał, rozmawiała, rozmawiali, wywiad przeprowadził, wywiad przeprowadziła, rozmowę przeprowadził, rozmowę przeprowadziła, wywiad:",
	edited: "skrócona, autoryzowany, zredagowany, skrócony, została skrócona, autoryzowana, zredagowana, wywiad autoryzowany, rozmowa autoryzowana, " +
		"skróty pochodzą",
	translated: "tłumaczenie:, tłumaczył, tłumaczyła, przełożył, przełożyła, przekład:",
	corrected:  "sprostowanie, korekta:",
	office:     "inżynier, profesor, reżyser, aktorka, pisarka, malarka, biolożka, historyk, lekarka, trenerka, kompozytor, dziennikarz, dziennikarka, prezydent, minister, dyrektor",
	named:      "nazywam się, mam na imię",
	am:         "jestem",
	title:      "pan, pani, dr, prof, mgr, inż, ks, hab",
	noLabel: "foto, fot, zdjęcie, zdjęcia, źródło, źródła, uwaga, czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, więcej, wideo, data, godzina, " +
		"czas, miejsce, adres, telefon, tel, cena, wstęp, bilety, czas trwania, składniki, przygotowanie, sposób przygotowania, przykład, krok, część, rozdział, " +
		"tabela, razem, wynik, bramki, sędzia, reżyseria, obsada, scenariusz, gatunek, podsumowanie, wnioski, autor, autorka, tekst, wydawnictwo, stron, strony, " +
		"isbn, język, nazwa, imię, wiek, wzrost, waga, kolor, materiał, kontakt, strona, tagi, kategoria, opublikowano, aktualizacja, ps, zalety, wady, tytuł, " +
		"e-mail",
	given: "jan, andrzej, piotr, krzysztof, stanisław, tomasz, paweł, józef, marcin, marek, michał, grzegorz, jerzy, tadeusz, adam, łukasz, zbigniew, ryszard, dariusz, henryk, " +
		"mariusz, kazimierz, wojciech, robert, mateusz, marian, rafał, jacek, janusz, mirosław, maciej, sławomir, jarosław, kamil, wiesław, roman, władysław, jakub, artur, " +
		"zdzisław, edward, mieczysław, damian, dawid, przemysław, sebastian, czesław, leszek, daniel, waldemar, antoni, bartosz, filip, leon, ignacy, witold, anna, maria, " +
		"katarzyna, małgorzata, agnieszka, krystyna, barbara, ewa, elżbieta, zofia, janina, teresa, joanna, magdalena, monika, jadwiga, danuta, irena, halina, helena, beata, " +
		"aleksandra, marta, dorota, marianna, grażyna, jolanta, stanisława, iwona, karolina, bożena, urszula, justyna, renata, alicja, paulina, sylwia, natalia, wanda, agata, " +
		"aneta, izabela, ewelina, marzena, wiesława, genowefa, patrycja, kazimiera, edyta, stefania, hanna, lucyna, weronika, zuzanna, julia, maja, bogna, kinga, olga",
	with:    "z, ze",
	place:   "w, we, na",
	thing:   "radio, dolina, jezioro, wyspa, ulica, plac, most, port, hotel, muzeum, teatr, klub, festiwal, instytut, fundacja, zamek, dom",
	signs:   "tekst, autor",
	adverb:  "jednak, natomiast, także, również, zresztą, bowiem, wczoraj, dziś, dzisiaj, jutro, teraz, wtedy, potem, wreszcie, tutaj, tam, tu, może, mimo, dlatego, ale, gdy, kiedy, niegdyś, właśnie, zwykle, wkrótce",
	photo:   "zdjęcie, zdjęcia, fot",
	third:   "on, ona",
	prep:    "bez, dla, do, dzięki, między, nad, o, obok, od, po, pod, przed, przez, przy, u, według, wśród, za",
	age:     "lat, lata",
	welcome: "witamy w, witam w, witajcie w, słuchacie",
	show:    "podcast, podkast, odcinek, audycja",
	hosts:   "prowadzący, prowadząca",
	agent:   "arz, arka, nik, niczka, ista, istka, log, graf, ciel, cielka",
}
