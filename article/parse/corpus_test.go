package parse_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/source"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/render"
)

var (
	update = flag.Bool("update", false, "rewrite the expectations of the corpus")
	cases  = flag.String("cases", "testdata", "folder of the corpus; testdata/open holds what is not read right yet")
)

// corpusCase is one archive below testdata: the comment says what it shows; input.html or input.txt is the page,
// options.json its options, and the other files are what each stage makes of it.
type corpusCase struct {
	path string
	articletest.Archive
	src  string
	opts parse.Options
}

// inputs are the names an input can have.
var inputs = map[string]parse.Format{"input.html": parse.FormatHTML, "input.txt": parse.FormatText}

const optionsFile = "options.json"

// corpus reads all cases.
func corpus(t testing.TB) []corpusCase {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(*cases, "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases (%v)", err)
	}
	all := make([]corpusCase, len(paths))
	for i, path := range paths {
		all[i] = readCase(t, path)
	}
	return all
}

func readCase(t testing.TB, path string) corpusCase {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	c := corpusCase{path: path}
	if c.Archive, err = articletest.ReadArchive(b); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	for _, f := range c.Files {
		if format, ok := inputs[f.Name]; ok {
			c.src, c.opts.Format = f.Data, format
		}
	}
	if c.src == "" {
		t.Fatalf("%s: no input", path)
	}
	if data, ok := c.File(optionsFile); ok {
		dec := json.NewDecoder(strings.NewReader(data))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&c.opts); err != nil {
			t.Fatalf("%s: %s: %v", path, optionsFile, err)
		}
	}
	return c
}

// name is what the case is called in tests: its file's name.
func (c corpusCase) name() string { return strings.TrimSuffix(filepath.Base(c.path), ".txtar") }

// stages returns what each stage makes of the input, first to last.
func (c corpusCase) stages(t testing.TB) []articletest.ArchiveFile {
	t.Helper()
	opts := c.opts
	opts.Trace = true
	a, err := parse.Article([]byte(c.src), opts)
	if err != nil {
		t.Fatal(err)
	}
	var markdown bytes.Buffer
	if err := render.Markdown(&markdown, a); err != nil {
		t.Fatal(err)
	}
	return []articletest.ArchiveFile{
		{Name: "blocks", Data: printedBlocks(t, c)},
		{Name: "labels", Data: printedLabels(a.Trace)},
		{Name: "article", Data: printedArticle(a)},
		{Name: "markdown", Data: markdown.String()},
	}
}

// printedBlocks prints the blocks of the page, each with what parts it from the one before.
func printedBlocks(t testing.TB, c corpusCase) string {
	t.Helper()
	text, err := source.Read([]byte(c.src), source.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var page *block.Page
	if c.opts.Format == parse.FormatHTML {
		page = block.FromHTML(text.String, c.opts.Limits)
	} else {
		page = block.FromText(text.String, c.opts.Limits)
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
	return out.String()
}

var seamNames = map[block.Seam]string{block.SeamBlock: "", block.SeamLine: " after-line", block.SeamBreak: " after-break", block.SeamMark: " after-mark"}

// printedLabels prints the label of each block with its first words. Margins are left out: each new fit of the weights
// moves them all.
func printedLabels(trace *article.Trace) string {
	var out strings.Builder
	for i, b := range trace.Blocks {
		fmt.Fprintf(&out, "%d %s %s\n", i, b.Label, firstWords(b.Text))
	}
	return out.String()
}

// printedArticle prints the article without its confidence, which moves with the weights as margins do.
func printedArticle(a *article.Article) string {
	head, rest, _ := strings.Cut(a.Dump(), "\n")
	head, _, _ = strings.Cut(head, " confidence=")
	return head + "\n" + rest
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

// TestCorpus compares each case with what is recorded. A case fails with the first stage that differs: those behind it
// differ because of it.
func TestCorpus(t *testing.T) {
	for _, c := range corpus(t) {
		t.Run(c.name(), func(t *testing.T) {
			outs := c.stages(t)
			if *update {
				c.record(t, outs)
				return
			}
			compareCase(t, c, outs)
		})
	}
}

func compareCase(t *testing.T, c corpusCase, outs []articletest.ArchiveFile) {
	t.Helper()
	for _, f := range c.Files {
		made := slices.ContainsFunc(outs, func(o articletest.ArchiveFile) bool { return o.Name == f.Name })
		if _, input := inputs[f.Name]; !made && !input && f.Name != optionsFile {
			t.Errorf("%s: an expectation that no stage makes", f.Name)
		}
	}
	for _, out := range outs {
		want, ok := c.File(out.Name)
		if !ok {
			t.Fatalf("%s: no expectation; run with -update and read it", out.Name)
		}
		if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(withEnd(out.Data), "\n")); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", out.Name, diff)
		}
	}
}

func withEnd(s string) string {
	if s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return s + "\n"
}

// record writes the case with outs as its expectations.
func (c corpusCase) record(t *testing.T, outs []articletest.ArchiveFile) {
	t.Helper()
	kept := articletest.Archive{Comment: c.Comment}
	for _, f := range c.Files {
		if _, input := inputs[f.Name]; input || f.Name == optionsFile {
			kept.Files = append(kept.Files, f)
		}
	}
	kept.Files = append(kept.Files, outs...)
	b, err := kept.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(c.path, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestAccountCorpus holds that every visible word of each case has one home, and that no word has been added.
func TestAccountCorpus(t *testing.T) {
	for _, c := range corpus(t) {
		t.Run(c.name(), func(t *testing.T) {
			lost, invented := account(t, []byte(c.src), c.opts)
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
func losesMarkup(c corpusCase) bool {
	return c.opts.Format == parse.FormatText && (strings.Contains(c.src, "-->") || strings.Contains(c.src, "]("))
}
