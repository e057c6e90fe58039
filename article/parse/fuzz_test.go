package parse_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/render"
)

// FuzzHTML checks what holds for every page read as HTML.
func FuzzHTML(f *testing.F) {
	addCorpus(f, parse.FormatHTML)
	f.Add("<p>A<b>B</b>:<br>C? <a href=javascript:x>d</a><table><tr><td>e<td>f</table><img alt=g onerror=h>")
	f.Add("<table><tr><th>a<td>b<tr><th>c<td>d</table><table><tr><th><th>e<tr><td>f<td><ul><li>g</ul></table>")
	f.Fuzz(func(t *testing.T, in string) { checkRoad(t, in, parse.FormatHTML) })
}

// FuzzText checks what holds for every page read as text.
func FuzzText(f *testing.F) {
	addCorpus(f, parse.FormatText)
	f.Add("Ann: one?\nBen: *two* [x](javascript:y)\n\n> three\n\n1. four\n```go\nfive")
	f.Fuzz(func(t *testing.T, in string) { checkRoad(t, in, parse.FormatText) })
}

func addCorpus(f *testing.F, format parse.Format) {
	for _, c := range corpus(f) {
		if c.Options.Format == format {
			f.Add(c.Input)
		}
	}
}

// checkRoad checks what holds for every input: it is left as it was, its words have one home each, the same input gives
// the same article, the article survives JSON, and no renderer writes markup that runs.
func checkRoad(t *testing.T, in string, format parse.Format) {
	t.Helper()
	opts := parse.Options{Format: format, URL: "https://a.example/page"}
	src := []byte(in)
	a, err := parse.Article(src, opts)
	if diff := cmp.Diff(in, string(src)); diff != "" {
		t.Fatalf("the input was changed (-want +got):\n%s", diff)
	}
	again, errAgain := parse.Article(src, opts)
	if !errors.Is(errAgain, err) {
		t.Fatalf("first error %v, then %v", err, errAgain)
	}
	if err != nil {
		if !errors.Is(err, parse.ErrNoWords) {
			t.Fatalf("error %v, want none but ErrNoWords", err)
		}
		return
	}
	if diff := cmp.Diff(a, again); diff != "" {
		t.Errorf("second time (-first +second):\n%s", diff)
	}
	if format == parse.FormatHTML {
		checkAccount(t, in, opts, a)
	} else {
		checkNothingInvented(t, in, opts, a)
	}
	checkRound(t, a)
	checkOutput(t, a)
}

func checkAccount(t *testing.T, in string, opts parse.Options, a *article.Article) {
	t.Helper()
	if _, ok := visibleWords(t, []byte(in), opts); !ok {
		return
	}
	if lost, invented := account(t, []byte(in), opts); len(lost)+len(invented) > 0 {
		t.Errorf("%d words lost %q, %d invented %q in\n%s", len(lost), lost, len(invented), invented, a.Dump())
	}
}

// checkNothingInvented is the account of a text. Addresses of links, names of languages, descriptions of pictures and
// the timing of cues are no words that a reader is shown, so that a text may lose some of its own to its markup.
func checkNothingInvented(t *testing.T, in string, opts parse.Options, a *article.Article) {
	t.Helper()
	words, _ := visibleWords(t, []byte(in), opts)
	lost, invented := difference(words, articletest.Words(a))
	if len(invented) > 0 {
		t.Errorf("invented %q in\n%s", invented, a.Dump())
	}
	if len(lost) > 0 && !strings.ContainsAny(in, "[<`~&") && !strings.Contains(in, "-->") && !strings.Contains(in, "WEBVTT") {
		t.Errorf("lost %q in\n%s", lost, a.Dump())
	}
}

// checkRound writes a as JSON and reads it back.
func checkRound(t *testing.T, a *article.Article) {
	t.Helper()
	got, err := article.ReadJSON(a.AppendJSON(nil))
	if err != nil {
		t.Fatalf("%v in\n%s", err, a.AppendJSON(nil))
	}
	if diff := articletest.Diff(a, got); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
}

// checkOutput renders a as HTML and fails for whatever a browser would run or load as a program.
func checkOutput(t *testing.T, a *article.Article) {
	t.Helper()
	var b bytes.Buffer
	if err := render.HTML(&b, a); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(&b)
	if err != nil {
		return // nested more deeply than the parser reads
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "style", "iframe", "svg", "math", "object", "embed", "form", "base":
			t.Errorf("element %s", n.Data)
		}
		for _, at := range n.Attr {
			if strings.HasPrefix(at.Key, "on") || at.Key == "style" || at.Key == "srcdoc" {
				t.Errorf("attribute %s=%q", at.Key, at.Val)
			}
			if (at.Key == "href" || at.Key == "src") && runs(at.Val) {
				t.Errorf("address %s=%q", at.Key, at.Val)
			}
		}
	}
}

// runs reports whether a browser would run the address as a program; it drops control characters before it looks.
func runs(address string) bool {
	address = strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, address))
	return strings.HasPrefix(address, "javascript:") || strings.HasPrefix(address, "vbscript:") ||
		strings.HasPrefix(address, "data:") && !strings.HasPrefix(address, "data:image/")
}
