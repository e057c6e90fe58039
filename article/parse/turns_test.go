package parse_test

import (
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/qa"
)

// TestCorpusTurns holds for every conversation of the corpus that its exchanges hold each turn once and in order, that every
// turn counts for a speaker or for nobody, and that no label is part of what its turn says.
func TestCorpusTurns(t *testing.T) {
	talks := 0
	for _, c := range corpus(t) {
		a, err := parse.Article([]byte(c.Input), c.Options)
		if err != nil {
			t.Fatal(err)
		}
		if a.Kind == article.KindArticle {
			continue
		}
		talks++
		t.Run(c.Name(), func(t *testing.T) {
			var turns, paired []*article.QATurn
			for _, turn := range a.Turns() {
				turns = append(turns, turn)
				checkLabel(t, turn)
			}
			for _, e := range qa.Exchanges(a.Turns()) {
				paired = append(paired, e.Turns...)
			}
			if len(paired) != len(turns) {
				t.Fatalf("%d turns in exchanges, %d in the article", len(paired), len(turns))
			}
			said := 0
			for _, s := range qa.Stats(a) {
				said += s.Turns
			}
			if said != len(turns) {
				t.Errorf("%d turns counted for the speakers, %d in the article", said, len(turns))
			}
			for i := range turns {
				if paired[i] != turns[i] {
					t.Errorf("turn %d is another in the exchanges", i)
				}
			}
		})
	}
	if talks == 0 {
		t.Error("no conversation in the corpus")
	}
}

func checkLabel(t *testing.T, turn *article.QATurn) {
	t.Helper()
	if turn.Label == "" || len(turn.Body) == 0 {
		return
	}
	said := article.Plain(turn.Body[:1])
	if rest, ok := strings.CutPrefix(said, turn.Label); ok && strings.IndexAny(rest, ":：") == 0 {
		t.Errorf("the label %q is part of %q", turn.Label, said)
	}
}
