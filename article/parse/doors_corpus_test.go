package parse_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/parse"
)

// bare prints a page as a crawler leaves it: the words it shows, a block a paragraph.
func bare(p *block.Page) string {
	var b strings.Builder
	for i := range p.Blocks {
		k := &p.Blocks[i]
		if k.Text == "" || k.Hidden {
			continue
		}
		switch k.Seam {
		case block.SeamMark:
			b.WriteString(" ")
		case block.SeamLine:
			b.WriteString("\n")
		default:
			b.WriteString("\n\n")
		}
		b.WriteString(k.Text)
	}
	return b.String()
}

// printed are the cues that bare text keeps.
var printed = []article.Cue{article.CueLabel, article.CueMarker, article.CueDash}

// partLabels part labels from what is said.
var partLabels = []string{":", "：", " :", ".", ")", "]", " –", " —", " -", "—"}

// TestDoorsAgreeOnCorpus reads each interview of the corpus that is a page again as bare text: the turns are the same, where
// nothing but printed signs tells them.
func TestDoorsAgreeOnCorpus(t *testing.T) {
	interviews(t, func(t *testing.T, input string, opts parse.Options, a *article.Article) {
		if opts.Format != parse.FormatHTML {
			t.Skip("bare text already")
		}
		text := bare(block.FromHTML(input, opts.Limits))
		if why := markedUp(a, text); why != "" {
			t.Skip(why)
		}
		b, err := parse.Article([]byte(text), parse.Options{Format: parse.FormatText})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(unnamed(a), unnamed(b)); diff != "" {
			t.Errorf("(-page +text):\n%s", diff)
		}
	})
}

// unnamed lists the turns with the speakers numbered: names stand in a page's metadata too.
func unnamed(a *article.Article) []said {
	out := turnsOf(a)
	for i, turn := range a.Turns() {
		out[i].Speaker = strconv.Itoa(turn.Speaker)
	}
	return out
}

// markedUp returns what of an interview bare text does not keep, "" where it keeps all.
func markedUp(a *article.Article, text string) string {
	for n := range article.All(a.Body) {
		switch n := n.(type) {
		case *article.Heading:
			return "a heading is a paragraph like others"
		case *article.Quote:
			return "a quote is a paragraph like others"
		case *article.QATurn:
			if !slices.Contains(printed, n.Cue) {
				return "a turn is told by more than words"
			}
			if n.Label != "" && !slices.ContainsFunc(partLabels, func(sign string) bool { return strings.Contains(text, n.Label+sign) }) {
				return "a label is told by its marks"
			}
		}
	}
	if last, ok := a.Body[len(a.Body)-1].(*article.Paragraph); ok && last.Text[0].Marks != 0 {
		return "a last paragraph is told by its marks"
	}
	return ""
}
