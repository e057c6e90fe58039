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
		{"capital", "pl", "Zegarmistrz Antoni Wrona dogląda zegara.", "Antoni Wrona", "Zegarmistrz", ""},
		{"verb", "da", "I et skur ved fjorden måler Signe Krag tågen.", "Signe Krag", "", "a verb stands before the name"},
		{"clause", "en", "The mill, which Jane Doe keeps, stands by the lock.", "Jane Doe", "", ""},
		{"relative", "uk", "Млин, який тримає Петро Гнатюк, збудували ще до залізниці.", "Петро Гнатюк", "", "the comma closes the clause"},
		{"last verb", "de", "Wir haben mit Ole Petersen, dem letzten Fährmann der Wiese gesprochen.", "Ole Petersen", "dem letzten Fährmann der Wiese", "the verb closes the sentence"},
		{"particle", "ja", "宮大工の高瀬誠一さんは寺を直す。", "高瀬誠一", "宮大工", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDoc(Input{Lang: c.lang, Body: []article.Node{&article.Paragraph{Text: []article.Run{{Text: c.intro}}}}})
			if got := d.description(c.who); got != c.want {
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
