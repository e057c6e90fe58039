package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// TimeInText reports whether the timestamp of t stands in its text and Time only repeats it: a stamp in brackets behind the
// label is printed as part of the speech, like an aside, and stays there. Otherwise Time is the only place of its words.
func TimeInText(t *article.QATurn) bool {
	if t.Time == "" || len(t.Body) == 0 {
		return false
	}
	p, ok := t.Body[0].(*article.Paragraph)
	if !ok {
		return false
	}
	s, n := stamp(strings.TrimSpace(article.Text(p.Text)))
	return n > 0 && s == t.Time
}
