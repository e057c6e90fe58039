package parse_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/source"
	"github.com/verbatim-go/verbatim/article/parse"
)

// account compares the words of the input with those of the article's homes and returns the first that differ.
func account(t *testing.T, src []byte, opts parse.Options) (missing, extra []string) {
	t.Helper()
	a, err := parse.Article(src, opts)
	if err != nil {
		t.Fatal(err)
	}
	return difference(visibleWords(t, src), articletest.Words(a))
}

// visibleWords are the words of the input by a walker that shares nothing with the blocks.
func visibleWords(t *testing.T, src []byte) []string {
	t.Helper()
	text, err := source.Read(src, source.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if text.Format != source.FormatHTML {
		var out []string
		for w := range block.Words(text.String) {
			out = append(out, w)
		}
		return out
	}
	tree, err := html.Parse(strings.NewReader(text.String))
	if err != nil {
		t.Skip("the tree is deeper than html.Parse allows: no second opinion")
	}
	return block.VisibleWords(tree)
}

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
	sort.Strings(missing)
	sort.Strings(extra)
	return missing, extra
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
	bad := 0
	for _, f := range files {
		missing, extra := account(t, readFile(t, f), parse.Options{})
		if len(missing)+len(extra) > 0 {
			bad++
			t.Errorf("%s: %d words lost %.12q, %d invented %.12q", f, len(missing), missing, len(extra), extra)
		}
	}
	t.Logf("%d pages accounted for, %d with a fault", len(files), bad)
}

func readFile(t *testing.T, name string) []byte {
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
