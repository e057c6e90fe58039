package parse_test

import (
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/source"
	"github.com/verbatim-go/verbatim/article/parse"
)

// account parses src and returns the words of the input that stand nowhere in the article, and those of the article
// that the input does not hold. A page without words has a clean account.
func account(t testing.TB, src []byte, opts parse.Options) (lost, invented []string) {
	t.Helper()
	want, ok := visibleWords(t, src, opts)
	if !ok {
		t.Skip("the tree is deeper than html.Parse allows: no second opinion")
	}
	a, err := parse.Article(src, opts)
	if errors.Is(err, parse.ErrNoWords) {
		return want, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	lost, invented = difference(want, articletest.Words(a))
	// A headline that the page shows nowhere comes from its metadata, and then the account is even without it.
	if a.Title != "" && len(lost) == 0 && sameBag(invented, articletest.Words(&article.Article{Title: a.Title})) {
		invented = nil
	}
	if fromMetadata(a) {
		invented = nil
	}
	return lost, invented
}

// fromMetadata reports whether a says that its text stands in the page's metadata or its scripts only: then it holds
// more words than the page shows.
func fromMetadata(a *article.Article) bool {
	return slices.ContainsFunc(a.Notices, func(n article.Notice) bool {
		return strings.HasPrefix(n.Text, "the text of the article was taken from ")
	})
}

// visibleWords are the words of the input, by a walker that shares nothing with the blocks; ok is false where the
// input is a tree that html.Parse refuses.
func visibleWords(t testing.TB, src []byte, opts parse.Options) (words []string, ok bool) {
	t.Helper()
	text, err := source.Read(src, source.Options{Charset: opts.Charset, Header: opts.Header, MaxBytes: opts.MaxBytes})
	if err != nil {
		t.Fatal(err)
	}
	if isText := text.Format != source.FormatHTML; opts.Format == parse.FormatText || opts.Format == parse.FormatAuto && isText {
		plain := strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "").Replace(text.String)
		return slices.Collect(block.Words(norm.NFC.String(plain))), true
	}
	tree, err := html.Parse(strings.NewReader(text.String))
	if err != nil {
		return nil, false
	}
	return block.VisibleWords(tree), true
}

// difference returns, sorted, what want has more often than got, and what got has more often than want.
func difference(want, got []string) (missing, extra []string) {
	n := map[string]int{}
	for _, w := range want {
		n[w]++
	}
	for _, w := range got {
		n[w]--
	}
	for w, k := range n {
		for ; k > 0; k-- {
			missing = append(missing, w)
		}
		for ; k < 0; k++ {
			extra = append(extra, w)
		}
	}
	slices.Sort(missing)
	slices.Sort(extra)
	return missing, extra
}

// sameBag reports whether two lists hold the same words equally often.
func sameBag(a, b []string) bool {
	missing, extra := difference(a, b)
	return len(missing)+len(extra) == 0
}

// TestAccountOdd holds the accounts of markup that no author means and every crawler meets.
func TestAccountOdd(t *testing.T) {
	for _, tt := range []struct{ name, html string }{
		{"an empty list with a name inside", `Ann Lee: Why so?<ol><a class="byline author"></p>`},
		{"a control in a heading that is a paragraph", `<p role="heading"><button class="kicker">Tags: boats, rivers</button>Bo Orr: It is so.`},
		{"a label alone before a picture", `<p>Q: Why so?<p>A: It is so.<p>Q: And now?<p>A:<p>` + prose + `<p>A:<figure><img src="/a.jpg" alt="A quay" width="800" height="500"></figure><p>` + prose},
		{"a figure over the beginning of the body", `<div class="figure"><img src="/a.jpg" width="800" height="500" alt="A quay"><p>` + prose + `</p><p class="caption">Low water at the quay</p></div><p>` + prose},
		{"a header at the side of the first row", `<table><tr><th>Port<td>Ny<tr><th>Low<td>6</table>`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if lost, invented := account(t, []byte(tt.html), parse.Options{Format: parse.FormatHTML}); len(lost)+len(invented) > 0 {
				t.Errorf("lost %q, invented %q", lost, invented)
			}
		})
	}
}

// TestAccountPages holds the accounts of whole folders of pages, where there are any beside the repository.
func TestAccountPages(t *testing.T) {
	dir := "../../../shared/eval/sets"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no folder of pages beside the repository")
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", "pages", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		t.Run(strings.TrimPrefix(f, dir), func(t *testing.T) {
			if lost, invented := account(t, readFile(t, f), parse.Options{}); len(lost)+len(invented) > 0 {
				t.Errorf("%d words lost %.24q, %d invented %.24q", len(lost), lost, len(invented), invented)
			}
		})
	}
}

// readFile returns what a file holds, unpacked where its name ends in .gz.
func readFile(t testing.TB, name string) []byte {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
