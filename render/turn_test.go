package render

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestSpeakerLine(t *testing.T) {
	for _, c := range []struct {
		name, text string
		speaker    article.Speaker
		label      string
		want       string
	}{
		{"as printed", "Yes.", article.Speaker{Name: "Ida Quist", Labels: []string{"Ida Quist", "Quist"}}, "Ida Quist", "Ida Quist:"},
		{"as printed before", "Yes.", article.Speaker{Name: "Ida Quist", Labels: []string{"Ida Quist", "Quist"}}, "", "Quist:"},
		{"no label anywhere", "Yes.", article.Speaker{Name: "Ida Quist"}, "", "Ida Quist:"},
		{"a number is that of one question", "Yes.", article.Speaker{Name: "Ida Quist", Labels: []string{"Q1", "Q2"}}, "", "Ida Quist:"},
		{"wide signs", "对。", article.Speaker{Name: "陆行舟", Labels: []string{"陆"}}, "", "陆："},
		{"wide signs, label of other letters", "对。", article.Speaker{Labels: []string{"A"}}, "A", "A："},
		{"narrow signs", "对", article.Speaker{Labels: []string{"答"}}, "答", "答:"},
		{"a sign of its own", "Yes.", article.Speaker{Labels: []string{"Q."}}, "Q.", "Q."},
	} {
		turn := &article.QATurn{Label: c.label, Body: []article.Node{&article.Paragraph{Text: article.Plainly(c.text)}}}
		a := &article.Article{Body: []article.Node{turn}, Speakers: []article.Speaker{c.speaker}}
		if got := withColon(speakerLine(a, turn), setsWide(a)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
