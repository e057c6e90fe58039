package parse_test

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/parse"
)

// prose is a paragraph that no rule takes for anything else.
const prose = "The ferry left the harbour before dawn, and those who had come to wave stood on the wet stones until its lights were gone."

func page(body string) string {
	return "<!DOCTYPE html><html lang=en><title>The ferry</title><body><article><h1>The ferry</h1>" + body + "</article>"
}

func mustParse(t testing.TB, src string, opts parse.Options) *article.Article {
	t.Helper()
	a, err := parse.Article([]byte(src), opts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// counts returns how often the word stands in the article.
func counts(a *article.Article, word string) int {
	n := 0
	for _, w := range articletest.Words(a) {
		if w == word {
			n++
		}
	}
	return n
}

// TestDeepNesting reads trees that html.Parse refuses.
func TestDeepNesting(t *testing.T) {
	for _, tag := range []string{"div", "b", "section", "blockquote", "ul><li", "table><tr><td", "font", "custom-box"} {
		for _, depth := range []int{600, 20_000} {
			t.Run(fmt.Sprintf("%s %d", tag, depth), func(t *testing.T) {
				name, _, _ := strings.Cut(tag, ">")
				src := page("<p>" + prose + "</p>" + strings.Repeat("<"+tag+">", depth) + "<p>kernel " + prose + "</p>" + strings.Repeat("</"+name+">", depth) + "<p>shell " + prose + "</p>")
				start := time.Now()
				a := mustParse(t, src, parse.Options{})
				if took := time.Since(start); took > 2*time.Second {
					t.Errorf("took %v", took)
				}
				got := map[string]int{"kernel": counts(a, "kernel"), "shell": counts(a, "shell"), "ferry": counts(a, "ferry")}
				if diff := cmp.Diff(map[string]int{"kernel": 1, "shell": 1, "ferry": 4}, got); diff != "" {
					t.Errorf("words (-want +got):\n%s", diff)
				}
				if len(a.Notices) == 0 {
					t.Error("no notice of the depth")
				}
			})
		}
	}
}

// TestStraightTime reads inputs on which a careless parser needs the square of their length.
func TestStraightTime(t *testing.T) {
	const n = 16_000
	var attributes strings.Builder
	for i := range n {
		fmt.Fprintf(&attributes, "<html a%d><body b%d>", i, i)
	}
	for _, tt := range []struct{ name, src string }{
		{"repeated html", strings.Repeat("<html a>", n) + page("<p>"+prose)},
		{"repeated html and body, new attributes", attributes.String() + page("<p>"+prose)},
		{"unclosed paragraphs", page(strings.Repeat("<p>word ", 4*n))},
		{"unclosed items", page("<ul>" + strings.Repeat("<li>word ", 4*n))},
		{"unclosed links", page(strings.Repeat("<a href=/x>word ", n))},
		{"unclosed bold", page(strings.Repeat("<b>word ", n))},
		{"bold over paragraphs", page(strings.Repeat("<b><p>word ", 400))},
		{"figures", page(strings.Repeat("<figure><img src=/x.jpg><figcaption>A boat. Photo: Ada Wren</figcaption></figure>", n/4))},
		{"cards", page("<p>" + prose + "</p>" + strings.Repeat("<div class=card><a href=/x><h3>A story of boats and men</h3><p>"+prose+"</p></a></div>", n/8))},
		{"labels", page(strings.Repeat("<p><b>Ann Lee:</b> Why so? It is a question.</p><p><b>Bo Orr:</b> It is an answer.</p>", n/8))},
		{"brackets", page("<p>" + strings.Repeat("[", 4*n) + prose)},
		{"breaks", page(strings.Repeat("word<br>", 2*n))},
		{"one word", page("<p>" + strings.Repeat("x", 40*n))},
		{"tables in tables", page(strings.Repeat("<table><tr><td>word", 400))},
		{"attributes", page("<p " + strings.Repeat("a=b ", n) + ">" + prose)},
		{"new attributes", page("<p " + strings.ReplaceAll(attributes.String(), "<html ", "")[:n] + ">" + prose)},
		{"ampersands", page("<p>" + strings.Repeat("&amp", 4*n) + prose)},
		{"comments", page(strings.Repeat("<!--", n) + prose)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			took, err := quickest(tt.src, parse.FormatHTML)
			if took > limitOf(len(tt.src)) {
				t.Errorf("%d bytes took %v", len(tt.src), took)
			}
			if err != nil && !errors.Is(err, parse.ErrNoWords) {
				t.Error(err)
			}
		})
	}
}

// TestStraightTimeText is TestStraightTime for the text door.
func TestStraightTimeText(t *testing.T) {
	const n = 16_000
	for _, tt := range []struct{ name, src string }{
		{"labels", strings.Repeat("Ann Lee: Why so?\n\nBo Orr: It is an answer.\n\n", n/4)},
		{"new labels", manyLabels(n / 4)},
		{"stars", strings.Repeat("*a **b ", n)},
		{"brackets", strings.Repeat("[a](", n)},
		{"open brackets", strings.Repeat("[", 4*n) + prose},
		{"fences", strings.Repeat("```\na\n", n)},
		{"quotes", strings.Repeat("> ", n) + prose},
		{"dashes", strings.Repeat("– Why so?\n– It is so.\n", n)},
		{"table", strings.Repeat("| a | b |\n", n)},
		{"indents", strings.Repeat(" ", 4*n) + prose},
	} {
		t.Run(tt.name, func(t *testing.T) {
			took, err := quickest(tt.src, parse.FormatText)
			if took > limitOf(len(tt.src)) {
				t.Errorf("%d bytes took %v", len(tt.src), took)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func manyLabels(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Ann%c%c Lee%d: Why so, and what of it?\n\n", 'a'+i%26, 'a'+i/26%26, i)
	}
	return b.String()
}

// quickest returns how long src takes; what seems too slow is tried again, because the machine may have been busy with
// something else.
func quickest(src string, f parse.Format) (took time.Duration, err error) {
	for try := 0; try < 4 && (try == 0 || took > limitOf(len(src))); try++ {
		start := time.Now()
		_, err = parse.Article([]byte(src), parse.Options{Format: f})
		if now := time.Since(start); try == 0 || now < took {
			took = now
		}
	}
	return took, err
}

// limitOf is how long n bytes may take: ample for a slow and busy machine, and far below what squares cost.
func limitOf(n int) time.Duration {
	return time.Second + time.Duration(n)*6*time.Microsecond
}

// TestLimits passes each limit and looks for its notice and for the words.
func TestLimits(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		limits    parse.Limits
		kept      bool // the last word stands in the article all the same
	}{
		{"nodes", page(strings.Repeat("<p>"+prose+"</p>", 50) + "<p>last " + prose), parse.Limits{Nodes: 60}, false},
		{"depth", page(strings.Repeat("<div>", 40) + "<p>last " + prose), parse.Limits{Depth: 20}, true},
		{"attributes", page("<p a b c d e f g h>last " + prose), parse.Limits{Attrs: 4}, true},
		{"JSON-LD bytes", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + strings.Repeat("x", 5000) + `"}</script>` + page("<p>last "+prose), parse.Limits{JSONBytes: 1000}, true},
		{"JSON-LD depth", `<script type="application/ld+json">` + strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100) + `</script>` + page("<p>last "+prose), parse.Limits{JSONDepth: 10}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := mustParse(t, tt.src, parse.Options{Limits: tt.limits})
			if len(a.Notices) == 0 {
				t.Error("no notice")
			}
			if tt.kept && counts(a, "last") != 1 {
				t.Errorf("the last paragraph is lost:\n%s", a.Dump())
			}
		})
	}
	t.Run("bytes", func(t *testing.T) {
		var size *parse.SizeError
		if _, err := parse.Article([]byte(page(prose)), parse.Options{MaxBytes: 20}); !errors.As(err, &size) {
			t.Errorf("got %v, want a *SizeError", err)
		}
	})
}

// TestHugeJSONLD reads a page whose metadata dwarf it.
func TestHugeJSONLD(t *testing.T) {
	for _, tt := range []struct{ name, script string }{
		{"long", `{"@type":"NewsArticle","headline":"The ferry","keywords":[` + strings.Repeat(`"harbour",`, 400_000) + `"x"]}`},
		{"deep", strings.Repeat("[", 1_000_000)},
		{"broken", `{"@type":"NewsArticle","headline":"The ferry` + strings.Repeat("\\", 1_000_000)},
		{"many", strings.Repeat(`</script><script type="application/ld+json">{"@type":"Thing"}`, 20_000)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := `<script type="application/ld+json">` + tt.script + "</script>" + page("<p>"+prose+"</p><p>"+prose+" Nobody spoke.</p>")
			start := time.Now()
			a := mustParse(t, src, parse.Options{})
			if took := time.Since(start); took > limitOf(len(src)) {
				t.Errorf("took %v", took)
			}
			if diff := cmp.Diff([]string{"The ferry", prose, prose + " Nobody spoke."}, append([]string{a.Title}, paragraphs(a)...)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func paragraphs(a *article.Article) []string {
	var out []string
	for n := range a.All() {
		if p, ok := n.(*article.Paragraph); ok {
			out = append(out, article.Text(p.Text))
		}
	}
	return out
}

// TestAddresses looks for programs in every place that holds an address.
func TestAddresses(t *testing.T) {
	for _, evil := range []string{
		"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)", "&#1;javascript:alert(1)",
		"vbscript:x", "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload=alert(1)>", "blob:x", "file:///etc/passwd",
	} {
		t.Run(evil, func(t *testing.T) {
			src := fmt.Sprintf(`<base href="%[1]s"><link rel=canonical href="%[1]s"><meta property=og:url content="%[1]s"><meta property=og:image content="%[1]s">
				<script type="application/ld+json">{"@type":"NewsArticle","url":"%[1]s","author":{"name":"Ada Wren","url":"%[1]s"},"image":"%[1]s"}</script>`, evil) +
				page(fmt.Sprintf(`<p>%[2]s <a href="%[1]s">more</a></p><img src="%[1]s" alt=boat><p>%[2]s</p><blockquote cite="%[1]s"><p>%[2]s</p></blockquote>
				<iframe src="%[1]s"></iframe><div class=related><h3><a href="%[1]s">A story of boats and men</a></h3></div>`, evil, prose))
			a := mustParse(t, src, parse.Options{})
			checkOutput(t, a)
			for _, u := range addresses(a) {
				if u != "" && !strings.HasPrefix(u, "http") && !strings.HasPrefix(u, "/") {
					t.Errorf("address %q", u)
				}
			}
			if len(a.Notices) == 0 {
				t.Error("no notice of what was dropped")
			}
		})
	}
}

// addresses returns every address in a.
func addresses(a *article.Article) []string {
	out := []string{a.URL}
	for _, by := range a.Authors {
		out = append(out, by.URL)
	}
	for f := range a.Figures() {
		out = append(out, f.URL)
	}
	for _, teaser := range a.Teasers {
		out = append(out, teaser.URL)
	}
	for n := range a.All() {
		switch n := n.(type) {
		case *article.Paragraph:
			for _, r := range n.Text {
				out = append(out, r.URL)
			}
		case *article.Embed:
			out = append(out, n.URL)
		}
	}
	return out
}

// TestConcurrent reads the corpus from several goroutines at once, each case as it is read alone.
func TestConcurrent(t *testing.T) {
	all := corpus(t)
	want := make([]*article.Article, len(all))
	for i, c := range all {
		want[i] = mustParse(t, c.Input, c.Options)
	}
	const readers = 4
	got := make([][]*article.Article, readers)
	var wg sync.WaitGroup
	for r := range readers {
		got[r] = make([]*article.Article, len(all))
		wg.Go(func() {
			for n := range all {
				i := (n + r*len(all)/readers) % len(all) // no two at the same case
				got[r][i], _ = parse.Article([]byte(all[i].Input), all[i].Options)
			}
		})
	}
	wg.Wait()
	for r := range readers {
		for i, c := range all {
			if diff := cmp.Diff(want[i], got[r][i]); diff != "" {
				t.Errorf("reader %d, %s (-alone +together):\n%s", r, c.Name(), diff)
			}
		}
	}
}

// TestErrors reads what is no page.
func TestErrors(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		opts     parse.Options
		want     error
	}{
		{"empty", "", parse.Options{}, parse.ErrNoWords},
		{"one sign", "-", parse.Options{}, parse.ErrNoWords},
		{"white space", " \n\t\r\n", parse.Options{}, parse.ErrNoWords},
		{"tags alone", "<html><body><p></p><img src=x>", parse.Options{}, parse.ErrNoWords},
		{"script alone", "<script>var words</script>", parse.Options{}, parse.ErrNoWords},
		{"charset", "words", parse.Options{Charset: "klingon"}, parse.ErrCharset},
		{"one letter", "a", parse.Options{}, nil},
		{"binary", "\x7fELF\x02\x01\x01\x00\xff\xfe\xfd word \x00\x01", parse.Options{}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := parse.Article([]byte(tt.in), tt.opts); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

// TestBinary holds that data which is no text makes no article that anybody would believe in.
func TestBinary(t *testing.T) {
	var program strings.Builder
	program.WriteString("\x7fELF\x02\x01\x01")
	for i := range 3000 {
		program.WriteString("Ann: Who calls?\x00\x01\x02\n\nBob: The loader does, " + strconv.Itoa(i) + " times.\x03\x04\x05\n\n")
	}
	a, err := parse.Article([]byte(program.String()), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Confidence > 0 || a.Kind != article.KindArticle || len(a.Notices) == 0 || !strings.Contains(a.Notices[0].Text, "binary") {
		t.Errorf("%v with confidence %.2f, notices %v", a.Kind, a.Confidence, a.Notices)
	}
}
