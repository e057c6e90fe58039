// Package state finds the text of an article in the scripts of its page. Many pages leave the printing to a program and
// bring the text along as data: JSON in a script element, a value that a script assigns, the stream of a framework. It
// is of use only where the page itself prints next to nothing of the article.
//
//	script texts -> values -> expand -> []candidate -> choose -> Text
//
// It knows no site and no framework by name but for the forms that need decoding: what it looks for is prose under a
// member that may hold some, in one piece, in a list of pieces, or in a tree of typed nodes, next to a title that the
// page declares.
package state

import (
	"errors"
	"iter"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// Text is the text of an article found in a script.
type Text struct {
	HTML  string // markup for the HTML door, "" where the text has none
	Plain string // a text without markup, for the text door
	Key   string // name of the member that held it

	Said []block.Evidence // what the object that held it says of its story
}

// Page is what the page declares of its article, in any order.
type Page struct {
	Titles       []string
	Descriptions []string
}

// Find returns the text that fits p best of all that the scripts hold. It reports false where none does: where no text
// is long enough, or nothing ties it to what the page declares. Data beyond the limits is left out, which err, a
// *jsontext.LimitError, tells.
func Find(scripts iter.Seq[string], p Page, lim jsontext.Limits) (t Text, ok bool, err error) {
	f := finder{titles: folded(p.Titles), names: map[string]memberName{}}
	for v, fault := range values(scripts, lim) {
		if limit, passed := errors.AsType[*jsontext.LimitError](fault); passed && err == nil {
			err = limit
		}
		f.walk(expand(v, lim), place{})
	}
	t, ok = f.choose(wordsOf(p.Titles, p.Descriptions))
	return t, ok, err
}
