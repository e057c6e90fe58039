package parse_test

import (
	"flag"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/source"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/render"
)

var (
	_     = flag.Bool("update", false, "rewrite the expectations of the corpus")
	cases = flag.String("cases", "testdata", "folder of the corpus; testdata/open holds what is not read right yet")
)

// corpus reads all cases.
func corpus(t testing.TB) []articletest.Case {
	t.Helper()
	all, err := articletest.ReadCases(*cases)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// corpusStages are what a case records, first to last.
var corpusStages = []articletest.Stage{
	{Name: "blocks", Write: writeBlocks},
	{Name: "labels", Write: writeLabels},
	{Name: "article", Write: writeArticle},
	{Name: "markdown", Write: func(w io.Writer, _ articletest.Case, a *article.Article) error { return render.Markdown(w, a) }},
}

// TestCorpus compares each case with what is recorded.
func TestCorpus(t *testing.T) { articletest.Golden(t, *cases, corpusStages...) }

// writeBlocks prints the blocks of the page, each with what parts it from the one before.
func writeBlocks(w io.Writer, c articletest.Case, _ *article.Article) error {
	text, err := source.Read([]byte(c.Input), source.Options{})
	if err != nil {
		return err
	}
	page := block.FromText(text.String, c.Options.Limits)
	if c.Options.Format == parse.FormatHTML {
		page = block.FromHTML(text.String, c.Options.Limits)
	}
	var out strings.Builder
	for i := range page.Blocks {
		b := &page.Blocks[i]
		fmt.Fprintf(&out, "%d %s", i, b.Kind)
		if b.Level > 0 {
			fmt.Fprintf(&out, "%d", b.Level)
		}
		out.WriteString(seamNames[b.Seam])
		if b.Hidden {
			out.WriteString(" hidden")
		}
		if b.Bullet != "" {
			fmt.Fprintf(&out, " bullet=%q", b.Bullet)
		}
		if b.Figure != nil {
			fmt.Fprintf(&out, " url=%q alt=%q", b.Figure.URL, b.Figure.Alt)
		}
		if b.URL != "" {
			fmt.Fprintf(&out, " url=%q", b.URL)
		}
		if words := strings.TrimPrefix(article.DumpNodes([]article.Node{&article.Paragraph{Text: b.Runs}}), "paragraph"); words != "\n" {
			out.WriteString(words)
		} else {
			out.WriteByte('\n')
		}
	}
	_, err = io.WriteString(w, out.String())
	return err
}

var seamNames = map[block.Seam]string{block.SeamBlock: "", block.SeamLine: " after-line", block.SeamBreak: " after-break", block.SeamMark: " after-mark"}

// writeLabels prints the label of each block with its first words. Margins are left out: each new fit of the weights
// moves them all.
func writeLabels(w io.Writer, _ articletest.Case, a *article.Article) error {
	for i, b := range a.Trace.Blocks {
		if _, err := fmt.Fprintf(w, "%d %s %s\n", i, b.Label, firstWords(b.Text)); err != nil {
			return err
		}
	}
	return nil
}

// writeArticle prints the article without its confidence, which moves with the weights as margins do.
func writeArticle(w io.Writer, _ articletest.Case, a *article.Article) error {
	head, rest, _ := strings.Cut(a.Dump(), "\n")
	head, _, _ = strings.Cut(head, " confidence=")
	_, err := io.WriteString(w, head+"\n"+rest)
	return err
}

// firstWords cuts s to what tells it apart from others.
func firstWords(s string) string {
	const letters = 40
	s = strings.ReplaceAll(s, "\n", " ")
	if r := []rune(s); len(r) > letters {
		return string(r[:letters]) + "…"
	}
	return s
}

// TestAccountCorpus holds that every visible word of each case has one home, and that no word has been added.
func TestAccountCorpus(t *testing.T) {
	for _, c := range corpus(t) {
		t.Run(c.Name(), func(t *testing.T) {
			lost, invented := account(t, []byte(c.Input), c.Options)
			if len(invented) > 0 {
				t.Errorf("%d words invented %q", len(invented), invented)
			}
			if len(lost) > 0 && !losesMarkup(c) {
				t.Errorf("%d words lost %q", len(lost), lost)
			}
		})
	}
}

// losesMarkup reports whether c is a text with words that no reader is shown: the times of cues, addresses of links.
func losesMarkup(c articletest.Case) bool {
	return c.Options.Format == parse.FormatText && (strings.Contains(c.Input, "-->") || strings.Contains(c.Input, "]("))
}
