package render

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
)

// words counts the maximal runs of letters, digits and combining marks of s.
func words(s string) map[string]int {
	count := map[string]int{}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		count[w]++
	}
	return count
}

// missing returns the words that want counts more often than got.
func missing(want, got map[string]int) map[string]int {
	out := map[string]int{}
	for w, n := range want {
		if got[w] < n {
			out[w] = n - got[w]
		}
	}
	return out
}

// homes returns the visible text of a: all that is neither derived nor rest. Runs part no words, all else does.
func homes(a *article.Article) string {
	parts := []string{a.Title, a.Deck}
	var nodes func([]article.Node)
	figure := func(f *article.Figure) { parts = append(parts, article.Text(f.Caption.Text), f.Caption.Credit.Text) }
	nodes = func(body []article.Node) {
		for _, n := range body {
			switch n := n.(type) {
			case *article.Paragraph:
				parts = append(parts, n.OwnTime(), n.Label, article.Text(n.Text))
			case *article.Heading:
				parts = append(parts, article.Text(n.Text))
			case *article.Quote:
				nodes(n.Body)
				parts = append(parts, n.Source)
			case *article.List:
				for _, item := range n.Items {
					nodes(item)
				}
			case *article.Table:
				for _, row := range append([][]article.Cell{n.Head}, n.Rows...) {
					for _, c := range row {
						parts = append(parts, article.Text(c.Text))
					}
				}
			case *article.Code:
				parts = append(parts, n.Text)
			case *article.Embed:
				parts = append(parts, article.Text(n.Text))
			case *article.Figure:
				figure(n)
			case *article.Break:
			case *article.QATurn:
				parts = append(parts, n.OwnTime(), n.Label)
				nodes(n.Body)
			}
		}
	}
	if a.Lead != nil {
		figure(a.Lead)
	}
	nodes(a.Body)
	for _, t := range a.Teasers {
		parts = append(parts, t.Title, strings.Join(t.Sections, "\n"), strings.Join(t.Paragraphs, "\n"), strings.Join(t.Authors, "\n"), t.Date, t.Group, t.More)
		if t.Figure != nil {
			figure(t.Figure)
		}
	}
	return strings.Join(parts, "\n")
}

// visible returns the text of an HTML document, with borders of blocks as line ends.
func visible(t testing.TB, src string) string {
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	inline := map[string]bool{"a": true, "strong": true, "em": true, "code": true, "sub": true, "sup": true, "s": true, "u": true, "q": true, "mark": true, "span": true, "small": true, "b": true}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && !inline[n.Data] {
			b.WriteByte('\n')
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if n.Type == html.ElementNode && !inline[n.Data] {
			b.WriteByte('\n')
		}
	}
	walk(doc)
	return b.String()
}

// unmarked undoes the syntax of Markdown that the renderer writes: escapes, signs, fixed elements, addresses.
func unmarked(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && s[i+1] < 0x80 && s[i+1] != '\n':
			i++
			b.WriteByte(s[i])
		case c == '`': // code stands for itself up to as many backticks
			n := len(s[i:]) - len(strings.TrimLeft(s[i:], "`"))
			end := strings.Index(s[i+n:], s[i:i+n])
			if end < 0 {
				return b.String()
			}
			b.WriteString(s[i+n : i+n+end])
			i += n + end + n - 1
		case c == '<' && mdFixed.MatchString(s[i:min(i+9, len(s))]) && mdFixed.FindStringIndex(s[i:])[0] == 0:
			i += strings.IndexByte(s[i:], '>')
		case c == '*' || c == '~' || c == '[':
		case strings.HasPrefix(s[i:], "]("):
			if end := strings.IndexByte(s[i:], ')'); end > 0 {
				i += end
			}
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// safeText makes of fuzzed text what a parser could have made: valid, collapsed, without control characters.
func safeText(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029' || r == '\uFFFD' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return strings.Join(strings.Fields(s), " ")
}

func FuzzFormats(f *testing.F) {
	f.Add("The *old* harbour", "1. tide_table & #3", "https://a.example/?a=1&copy;=2")
	f.Add("- - -", "`code` ``x``", "javascript:x")
	f.Add("a", "!", "x")
	f.Add("***", "un**frig**ging", "![x](y)")
	for i, p := range payloads() {
		f.Add(p, fmt.Sprint("word", i), p)
	}
	f.Fuzz(func(t *testing.T, one, two, three string) {
		in := []string{safeText(one), safeText(two), safeText(three)}
		i := 0
		a := filled(func() string { i++; return in[i%3] })
		checkFormats(t, a)
	})
}

func TestWords(t *testing.T) {
	for _, texts := range [][3]string{{"Boats come", "and go", "https://a.example/x"}, {"Ölfass, (old)", "船は来る。", "a"}, {"x_y", "*z*", "2. April"}, {"a\\", "`b`", "#c"}} {
		i := 0
		checkFormats(t, filled(func() string { i++; return texts[i%3] }))
	}
}

// checkFormats fails unless every format writes the same twice and every word of a home, and nothing unsafe.
func checkFormats(t *testing.T, a *article.Article) {
	t.Helper()
	want := words(homes(a))
	for _, f := range Formats() {
		once := written(t, func(b *bytes.Buffer) error { return f.Write(b, a) })
		again := written(t, func(b *bytes.Buffer) error { return f.Write(b, a) })
		if diff := cmp.Diff(once, again); diff != "" {
			t.Fatalf("%s: two answers\n%s", f.Name, diff)
		}
		switch f.Name {
		case "html":
			checkHTML(t, once)
			if diff := cmp.Diff(map[string]int{}, missing(want, words(visible(t, once)))); diff != "" {
				t.Errorf("html: words missing (-want +got)\n%s", diff)
			}
		case "markdown":
			if diff := cmp.Diff(map[string]int{}, missing(want, words(unmarked(once)))); diff != "" {
				t.Errorf("markdown: words missing (-want +got)\n%s", diff)
			}
		case "text":
			if diff := cmp.Diff(map[string]int{}, missing(want, words(once))); diff != "" {
				t.Errorf("text: words missing (-want +got)\n%s", diff)
			}
		}
	}
}

func benchmark(b *testing.B, f Format, a *article.Article, times int) {
	var buf bytes.Buffer
	if err := f.Write(&buf, a); err != nil {
		b.Fatal(err)
	}
	b.Run(fmt.Sprintf("%s/%dx", f.Name, times), func(b *testing.B) {
		b.SetBytes(int64(buf.Len()))
		b.ReportAllocs()
		for b.Loop() {
			buf.Reset()
			if err := f.Write(&buf, a); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func TestNothingInvented(t *testing.T) {
	a := filled(func() string { return "boat" })
	for _, name := range []string{"markdown", "text", "html"} {
		f, ok := Lookup(name)
		if !ok {
			t.Fatalf("no format %s", name)
		}
		out := written(t, func(b *bytes.Buffer) error { return f.Write(b, a) })
		if name == "html" {
			out = visible(t, out)
		} else if name == "markdown" {
			out = unmarked(out)
		}
		got := words(out)
		for w := range maps.Clone(got) {
			if strings.Trim(w, "boat") == "" || w == "2024" || w == "03" || w == "14" || name == "markdown" && (w == "1" || w == "2") {
				delete(got, w)
			}
		}
		if diff := cmp.Diff(map[string]int{}, got); diff != "" {
			t.Errorf("%s: words of its own (-want +got)\n%s", name, diff)
		}
	}
}
