package qa

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestDescription(t *testing.T) {
	for _, c := range []struct {
		name, lang, intro, who, want, reason string
	}{
		{"before", "en", "We met the islands’ last surveyor, Ida Lindqvist, a cousin of the mayor, at noon.", "Ida Lindqvist", "the islands’ last surveyor", "what stands before the name tells more"},
		{"behind", "en", "Jane Doe, professor of law at Overton, keeps bees.", "Jane Doe", "professor of law at Overton", ""},
		{"right before", "en", "For six years the ranger Esther Boyle has argued with farmers.", "Esther Boyle", "ranger", ""},
		{"capital", "pl", "Zegarmistrz Antoni Wrona dogląda zegara.", "Antoni Wrona", "zegarmistrz", "the capital is that of the sentence"},
		{"noun", "de", "Stellwerker Otto Kling wartet auf den Zug und auf die Nacht.", "Otto Kling", "Stellwerker", "nouns keep theirs"},
		{"verb", "da", "I et skur ved fjorden måler Signe Krag tågen.", "Signe Krag", "", "a verb stands before the name"},
		{"clause", "en", "The mill, which Jane Doe keeps, stands by the lock.", "Jane Doe", "", ""},
		{"relative", "uk", "Млин, який тримає Петро Гнатюк, збудували ще до залізниці.", "Петро Гнатюк", "", "the comma closes the clause"},
		{"last verb", "de", "Wir haben mit Ole Petersen, dem letzten Fährmann der Wiese gesprochen.", "Ole Petersen", "dem letzten Fährmann der Wiese", "the verb closes the sentence"},
		{"particle", "ja", "宮大工の高瀬誠一さんは寺を直す。", "高瀬誠一", "宮大工", ""},
		{"possessive", "en", "The kiln is cold. Its owner, Walter Crake, does not mind.", "Walter Crake", "owner", ""},
		{"object", "en", "Behind a door that hid the coal, Walter Crake keeps beans.", "Walter Crake", "", "the comma closes a clause"},
		{"place", "en", "In the village Walter Crake is known.", "Walter Crake", "", "a preposition opens the sentence"},
		{"local case", "hu", "A faluban Bodnár Ilka él, és nem is megy el.", "Bodnár Ilka", "", "the ending tells where"},
		{"age", "el", "Ο Σταύρος Μερτής, εβδομήντα χρονών, μένει στο νησί και δεν φεύγει από εκεί.", "Σταύρος Μερτής", "", "an age in words"},
		{"behind an age", "en", "Walter Crake, 72, a retired miller, keeps the lock.", "Walter Crake", "a retired miller", ""},
		{"verb behind an age", "en", "Walter Crake, 72, keeps the lock, the mill and the inn.", "Walter Crake", "", ""},
		{"for years", "fr", "Affineuse depuis trente ans, Oriande Quellec parle à ses fromages.", "Oriande Quellec", "affineuse depuis trente ans", ""},
		{"yesterday", "cs", "Včera Kamila Hrubá otevřela dílnu.", "Kamila Hrubá", "", "an adverb is no trade"},
		{"courtesy", "hi", "सुश्री मीरा जोशी नाव बनाती हैं।", "मीरा जोशी", "", "a courtesy title is no trade"},
		{"yesterday", "tr", "Dün Ayşe Kaya atölyeyi açtı.", "Ayşe Kaya", "", "an adverb is no trade"},
		{"since when", "fr", "Depuis trente ans, Oriande Quellec parle à ses fromages.", "Oriande Quellec", "", "nobody is told of"},
		{"elided article", "it", "Al lavoro con l’organaro Elvio Tassinari, che non ha mai fretta.", "Elvio Tassinari", "organaro", ""},
		{"with", "sv", "En morgon följde vi med fiskaren Torkel Brask ut på sjön.", "Torkel Brask", "fiskaren", ""},
		{"two words", "tr", "Ney ustası Behzat Karlı kamış arıyor ve bunu kimse bilmiyor.", "Behzat Karlı", "ney ustası", ""},
		{"this morning", "tr", "Bu sabah Behzat Karlı kamış arıyor ve bunu kimse bilmiyor.", "Behzat Karlı", "", ""},
		{"courtesy of trade", "vi", "Nghệ nhân Bạch Văn Thuyên nói về con rối của mình.", "Bạch Văn Thuyên", "nghệ nhân", ""},
		{"without capitals", "hi", "मल्लाह भोला पासवान चालीस साल से नाव चला रहे हैं।", "भोला पासवान", "मल्लाह", ""},
		{"clause of its own", "ja", "渡し船の船頭、芦田一馬さんに話を聞いた。", "芦田一馬", "渡し船の船頭", ""},
		{"reading", "ja", "芦田一馬（あしだ・かずま）　1981年生まれ。映写技師。", "芦田一馬", "映写技師", ""},
		{"syllables", "ko", "나무다리를 놓는 목수 표진철 씨를 개울가에서 만났다.", "표진철", "목수", ""},
		{"noun and genitive", "ru", "Смотритель переправы Матвей Горохов проводит людей по льду, и это не так просто.", "Матвей Горохов", "смотритель переправы", ""},
		{"yesterday morning", "ru", "Вчера утром Матвей Горохов проводил людей по льду, и это не так просто.", "Матвей Горохов", "", ""},
		{"founder of", "fr", "Fondeur de cloches à Saint-Lubin, Oriande Quellec ferme son atelier dans la rue, et il ne le dit pas.", "Oriande Quellec", "fondeur de cloches à Saint-Lubin", ""},
		{"far from", "fr", "Loin de la ville, Oriande Quellec ferme son atelier dans la rue, et il ne le dit pas.", "Oriande Quellec", "", ""},
		{"builder of boats", "ar", "صانع القوارب يونس البحار يحكي عن البحر.", "يونس البحار", "صانع القوارب", ""},
		{"article of Hebrew", "he", "הנגר אבשלום טולדנו בונה כיסאות של עץ.", "אבשלום טולדנו", "הנגר", ""},
		{"verb of Hebrew", "he", "הסביר אבשלום טולדנו את העץ של הכיסאות.", "אבשלום טולדנו", "", ""},
		{"predicate", "tr", "Behzat Karlı, eski taş değirmeni hâlâ elle döndürüyor", "Behzat Karlı", "", "the sentence goes on of its subject"},
		{"line on the person", "pl", "Teodor Wrzos (ur. 1958), przewoźnik, strażak i kolekcjoner map.", "Teodor Wrzos", "przewoźnik", ""},
		{"dash", "pl", "Teodor Wrzos – przewoźnik, strażak i kolekcjoner map.", "Teodor Wrzos", "przewoźnik", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDoc(Input{Lang: c.lang, Body: []article.Node{&article.Paragraph{Text: []article.Run{{Text: c.intro}}}}})
			if got, _ := d.description(c.who); got != c.want {
				t.Errorf("got %q, want %q %s", got, c.want, c.reason)
			}
		})
	}
}

func TestTrades(t *testing.T) {
	for _, c := range []struct {
		lang, text, want, reason string
	}{
		{"de", "Der Stellwerker Otto Kling wartet.", "Otto Kling", ""},
		{"de", "Dort wartet Stellwerker Otto Kling.", "Otto Kling", "nouns are capitalised, Otto is a given name"},
		{"de", "Dort wartet Hanna Maria Kling.", "Hanna Maria Kling", "two given names"},
		{"ru", "Водолаз Игорь Савин вернулся.", "Игорь Савин", ""},
		{"en", "Mary Ann Holloway waits.", "Mary Ann Holloway", ""},
		{"it", "Qui abita Gian Domenico Baresi.", "Gian Domenico Baresi", ""},
		{"ro", "Ciobanul Ion Petrescu coboară.", "Ion Petrescu", ""},
	} {
		x := newLexicon(c.lang, fold(c.text))
		g := newGazette(Input{Deck: c.text}, nil, x)
		best := &candidate{}
		for _, n := range g.order {
			if n.weight > best.weight {
				best = n
			}
		}
		if best.name != c.want {
			t.Errorf("%s: got %q, want %q %s", c.text, best.name, c.want, c.reason)
		}
	}
}
