package words

var czech = table{
	code:        "cs",
	months:      "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince",
	stop:        "a, je, se, na, že, to, v, s, ale, jako, by, pro, jsem",
	first:       "já, mě, mně, mi, můj, moje, mou, my, nás, nám, náš, naše, jsem, jsme, mám, máme, myslím, chtěl, chtěla, bych, naši",
	second:      "vy, vás, vám, vámi, váš, vaše, vaši, vašem, vaší, ty, tě, tobě, ti, tvůj, tvoje, jste, máte, jsi, máš, byste",
	secondEnd:   "áte, íte, ujete",
	prompt:      "vyprávějte, jmenujte, popište, vysvětlete, řekněte, povězte, prosím, zkuste, uveďte, dejte",
	reply:       "ano, ne, jo, protože, samozřejmě, určitě, přesně, nikdy, vůbec, možná, jistě, asi, no, vždycky, ale ne, pravda, bohužel, někdy, upřímně, rozhodně, jasně, spíš",
	thanks:      "děkuji, děkujeme, díky, děkuju",
	ask:         "co, jak, proč, kdo, kdy, kde, jaký, jaká, jaké, který, která, které, kolik, je, jsou, a, ale, kam, odkud, čím, máte, můžete",
	question:    "otázka, ot",
	answer:      "odpověď, odp",
	interviewer: "redakce, redaktor, redaktorka, novinář, novinářka, reportér, tazatel",
	guest:       "host, dotazovaný",
	host:        "moderátorka, uvaděč",
	moderator:   "moderátor",
	audience:    "publikum, posluchač, posluchačka, čtenář, divák, hlas z publika",
	chairs:      "moderoval, moderovala, moderuje, debatu vedl, debatu vedla",
	aside:       "smích, směje, smějí, usmívá, úsměv, vzdych, povzdech, ticho, pauza, potlesk, přemýšlí, pláče, nesrozumiteln, kývá, zasmě, chechtá, mlčí, hudba",
	talk:        "rozhovor, rozhovor s, v rozhovoru, povídali jsme si, mluvili jsme, zeptali jsme se, otázky pro, vypráví, podcast, říká",
	faq:         "faq, časté otázky, často kladené otázky, otázky a odpovědi, časté dotazy",
	by:          "rozhovor vedl, rozhovor vedla, rozhovor vedli, ptal se, ptala se, rozhovor:, rozhovor připravil, rozhovor připravila",
	edited:      "redakčně upraven, zkrácen, autorizován, redakčně krácen, krácen, redakčně zkrácen, autorizováno",
	translated:  "překlad:, přeložil, přeložila",
	corrected:   "oprava:, omluva",
	office:      "spisovatel, spisovatelka, režisér, režisérka, profesor, profesorka, historik, novinářka, inženýr, ministr, prezident, architekt",
	named:       "jmenuji se, jmenuju se, mé jméno je",
	am:          "jsem",
	title:       "pan, pane, paní, slečna, dr, prof, mgr, ing, profesor, doktor, mudr, phdr, judr",
	noLabel: "foto, fotografie, obrázek, zdroj, zdroje, poznámka, pozn, čtěte také, čtěte též, čtěte více, více, viz, video, datum, čas, místo, adresa, telefon, tel, " +
		"cena, vstupné, délka, suroviny, ingredience, postup, příprava, příklad, krok, část, kapitola, tabulka, celkem, výsledek, branky, góly, rozhodčí, režie, " +
		"hrají, scénář, žánr, shrnutí, závěr, autor, autorka, text, nakladatelství, stran, isbn, jazyk, jméno, název, věk, výška, váha, barva, materiál, " +
		"kontakt, web, štítky, kategorie, publikováno, aktualizováno, důležité, pozor, tip, ps, výhody, nevýhody, téma, e-mail",
	given: "jan, jiří, petr, pavel, josef, martin, tomáš, jaroslav, miroslav, zdeněk, václav, karel, františek, milan, michal, ladislav, vladimír, lukáš, david, jakub, ondřej, " +
		"stanislav, marek, radek, vojtěch, filip, daniel, antonín, roman, libor, luboš, aleš, bohumil, oldřich, rudolf, vlastimil, jana, marie, eva, hana, anna, lenka, kateřina, " +
		"lucie, věra, alena, petra, veronika, jaroslava, tereza, martina, michaela, jitka, helena, ludmila, zdeňka, ivana, monika, eliška, zuzana, markéta, jarmila, barbora, " +
		"jiřina, marcela, dagmar, klára, adéla, natálie, božena, pavla, olga, irena, radka, vendula, bára, juraj, peter, štefan, jozef, ján, ľubomír, katarína, mária",
	with:    "s, se",
	place:   "v, ve, na",
	thing:   "rádio, údolí, jezero, ostrov, ulice, náměstí, most, přístav, hotel, muzeum, divadlo, klub, festival, institut, nadace, hrad, zámek",
	signs:   "text, autor",
	adverb:  "však, ovšem, naopak, také, totiž, navíc, včera, dnes, zítra, letos, loni, nyní, teď, tehdy, potom, pak, nakonec, zde, tady, tam, doma, možná, snad, přesto, proto, ale, když, dokud, kdysi, právě, obvykle",
	photo:   "fotografie, snímek",
	third:   "on, ona",
	prep:    "bez, do, k, ke, kolem, mezi, nad, o, od, po, pod, podle, pro, proti, před, přes, při, u, vedle, z, za, ze",
	age:     "let",
	welcome: "vítejte v, vítejte u, vítám vás, posloucháte",
	show:    "podcast, epizoda, díl, pořad",
	hosts:   "pořadem provází",
	agent:   "tel, telka, ník, nice, ista, istka, log, graf, ář, ářka, ař, ařka",
}
