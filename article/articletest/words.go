package articletest

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/article"
)

// Words returns every word of a at its one home, in the order title, deck, lead, body, teasers, rest. A page and its
// article hold the same words equally often, so a test may sort both lists and compare them.
//
// Homes are Title, Deck, captions and credits, the body with its turn labels and times, of a teaser its Title, Sections,
// Paragraphs, Date, Authors, More and the caption and credit of its Figure, and the text of Rest. What repeats them is
// no home: authors, dates, sections and topics of the article, speakers, asides, photographer and agency, the summary
// and the group of a teaser, notes.
//
// A page that shows no headline, or one that its metadata outvote, has its title from there: words that no reader sees,
// and that Words counts all the same.
func Words(a *article.Article) []string {
	var w words
	w.add(a.Title)
	w.add(a.Deck)
	w.figure(a.Lead)
	w.body(a.Body)
	for _, t := range a.Teasers {
		w.teaser(t)
	}
	for _, r := range a.Rest {
		w.add(r.Text)
	}
	return w
}

// SplitWords returns the words of s as package article defines them: maximal runs of letters, digits and combining
// marks. All else parts words. s should be in NFC, as articles are.
func SplitWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.N) })
}

type words []string

func (w *words) add(s string) { *w = append(*w, SplitWords(s)...) }

func (w *words) runs(runs []article.Run) { w.add(article.Text(runs)) }

func (w *words) figure(f *article.Figure) {
	if f != nil {
		w.runs(f.Caption.Text)
		w.add(f.Caption.Credit.Text)
	}
}

// body adds what each node holds of its own; article.All visits those inside it.
func (w *words) body(body []article.Node) {
	for n := range article.All(body) {
		switch n := n.(type) {
		case *article.Heading:
			w.runs(n.Text)
		case *article.Paragraph:
			w.add(n.Label)
			w.add(n.OwnTime())
			w.runs(n.Text)
		case *article.Quote:
			w.add(n.Source)
		case *article.Figure:
			w.figure(n)
		case *article.Table:
			w.cells(n.Head)
			for _, row := range n.Rows {
				w.cells(row)
			}
		case *article.Code:
			w.add(n.Text)
		case *article.Embed:
			w.runs(n.Text)
		case *article.QATurn:
			w.add(n.Label)
			w.add(n.OwnTime())
		case *article.List, *article.Break:
		}
	}
}

func (w *words) cells(cells []article.Cell) {
	for _, c := range cells {
		w.runs(c.Text)
	}
}

func (w *words) teaser(t article.Teaser) {
	w.add(t.Title)
	for _, s := range t.Sections {
		w.add(s)
	}
	for _, s := range t.Paragraphs {
		w.add(s)
	}
	w.figure(t.Figure)
	w.add(t.Date)
	for _, s := range t.Authors {
		w.add(s)
	}
	w.add(t.Onward())
}
