package article_test

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestOnward(t *testing.T) {
	for _, c := range []struct {
		teaser article.Teaser
		want   string
	}{
		{article.Teaser{More: "read on"}, "read on"},
		{article.Teaser{More: "read on", Paragraphs: []string{"The bridge opens."}}, "read on"},
		{article.Teaser{More: "read on", Paragraphs: []string{"The bridge opens. read on"}}, ""},
		{article.Teaser{Paragraphs: []string{"The bridge opens. "}}, ""},
	} {
		if got := c.teaser.Onward(); got != c.want {
			t.Errorf("Onward of %+v = %q, want %q", c.teaser, got, c.want)
		}
	}
}
