package label

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestSectionCut(t *testing.T) {
	link := func(s string) article.Run { return article.Run{Text: s, Marks: article.MarkLink, URL: "/coast"} }
	for _, tt := range []struct {
		name string
		in   []article.Run
		want int
	}{
		{"so long ago", []article.Run{link("Coast"), {Text: " 24 minutes ago"}}, len("Coast")},
		{"a date", []article.Run{link("Coast"), {Text: " | 3 May 2024"}}, len("Coast")},
		{"one word with the date", []article.Run{link("Coast"), {Text: "3 May 2024"}}, 0},
		{"words go on", []article.Run{link("Coast"), {Text: " of fog and of many more things"}}, 0},
		{"a link alone", []article.Run{link("Coast")}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := SectionCut(tt.in); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}
