package render

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
)

// allowed are the elements of HTML's output with the attributes that each may have.
var allowed = map[string][]string{
	"html": {"lang", "dir"}, "head": nil, "meta": {"charset"}, "title": nil, "link": {"rel", "href"}, "body": nil,
	"article": {"lang", "dir"}, "section": {"class", "data-speaker"}, "aside": {"class"}, "div": {"class"}, "footer": nil, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil,
	"p": {"class"}, "blockquote": {"class"}, "ul": nil, "ol": nil, "li": nil, "table": nil, "thead": nil, "tbody": nil, "tr": nil, "th": nil, "td": nil, "pre": nil, "code": {"class"},
	"figure": nil, "figcaption": nil, "img": {"src", "alt", "width", "height"}, "small": {"class"}, "hr": nil, "a": {"href"}, "b": {"class"}, "span": {"class"}, "time": {"datetime"},
	"q": nil, "strong": nil, "em": nil, "mark": nil, "u": nil, "s": nil, "sub": nil, "sup": nil,
}

var classes = regexp.MustCompile(`^(deck|byline|label|time|turn (question|answer|statement)|pull|embed|credit|teasers|teaser|section|date|more|small-caps|language-[A-Za-z0-9+#._-]+)$`)

func written(t testing.TB, write func(w *bytes.Buffer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// checkHTML fails when out holds an element, attribute or address that is not on the list.
func checkHTML(t testing.TB, out string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		switch n.Type {
		case html.CommentNode:
			t.Errorf("comment %q", n.Data)
		case html.ElementNode:
			attrs, ok := allowed[n.Data]
			if !ok || n.Namespace != "" {
				t.Errorf("element %s %s", n.Namespace, n.Data)
			}
			for _, a := range n.Attr {
				if !slices.Contains(attrs, a.Key) || a.Namespace != "" {
					t.Errorf("attribute %s of %s", a.Key, n.Data)
				}
				checkValue(t, n.Data, a)
			}
		}
	}
}

func checkValue(t testing.TB, element string, a html.Attribute) {
	t.Helper()
	switch a.Key {
	case "class":
		if !classes.MatchString(a.Val) {
			t.Errorf("class %q", a.Val)
		}
	case "href", "src":
		checkAddress(t, a.Val, element == "img")
	}
}

// checkAddress judges as a browser does: control characters at the ends and line ends anywhere are nothing.
func checkAddress(t testing.TB, address string, image bool) {
	t.Helper()
	address = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(strings.TrimFunc(address, func(r rune) bool { return r <= ' ' }))
	scheme, _, ok := strings.Cut(address, ":")
	if !ok || strings.ContainsAny(scheme, "/?#") {
		return
	}
	switch scheme = strings.ToLower(scheme); {
	case scheme == "http", scheme == "https":
	case !image && (scheme == "mailto" || scheme == "tel"):
	case image && regexp.MustCompile(`(?i)^data:image/(png|jpeg|gif|webp)[;,]`).MatchString(address):
	default:
		t.Errorf("address %q", address)
	}
}

// rawTag finds what Markdown would read as HTML: an angle bracket without a backslash, outside code.
var (
	mdCode    = regexp.MustCompile("(?s)```.*?```|`+[^`]+`+")
	mdEscape  = regexp.MustCompile(`\\[!-/:-@\[-` + "`" + `{-~]`)
	mdFixed   = regexp.MustCompile(`</?(q|mark|u|sub|sup|s|strong|em|code)>`)
	mdAddress = regexp.MustCompile(`(!?)\[[^\[\]]*\]\(([^)]*)\)`)
)

// checkMarkdown fails when out, of an article without backticks, holds raw HTML or an address that is not allowed.
func checkMarkdown(t testing.TB, out string) {
	t.Helper()
	out = mdEscape.ReplaceAllString(mdCode.ReplaceAllString(out, ""), "")
	out = mdFixed.ReplaceAllString(out, "")
	if i := strings.IndexByte(out, '<'); i >= 0 {
		t.Errorf("raw HTML: %q", out[i:min(i+60, len(out))])
	}
	for _, m := range mdAddress.FindAllStringSubmatch(out, -1) {
		checkAddress(t, m[2], m[1] == "!")
	}
}

func TestHostileTexts(t *testing.T) {
	for _, p := range payloads() {
		t.Run(p, func(t *testing.T) {
			a := filled(func() string { return p })
			checkHTML(t, written(t, func(b *bytes.Buffer) error { return HTML(b, a) }))
			checkHTML(t, written(t, func(b *bytes.Buffer) error { return HTMLFragment(b, a) }))
			for _, write := range []func(*bytes.Buffer) error{
				func(b *bytes.Buffer) error { return JSON(b, a) }, func(b *bytes.Buffer) error { return JSONLD(b, a) },
			} {
				out := written(t, write)
				if !json.Valid([]byte(out)) || strings.ContainsAny(out, "<>&\u2028\u2029") {
					t.Errorf("no JSON, or not safe in a script: %s", out)
				}
			}
			plain := filled(func() string { return strings.ReplaceAll(p, "`", "") })
			checkMarkdown(t, written(t, func(b *bytes.Buffer) error { return Markdown(b, plain) }))
		})
	}
}

func TestAddresses(t *testing.T) {
	tests := []struct{ in, link, image string }{
		{"https://a.example/x?y=1&z=2#t", "https://a.example/x?y=1&z=2#t", "https://a.example/x?y=1&z=2#t"},
		{"/tide", "/tide", "/tide"}, {"//a.example/t", "//a.example/t", "//a.example/t"}, {"?page=2:3", "?page=2:3", "?page=2:3"},
		{"mailto:ina@a.example", "mailto:ina@a.example", ""}, {"tel:+1", "tel:+1", ""},
		{"HTTP://a.example", "HTTP://a.example", "HTTP://a.example"},
		{" https://a.example/a b\n", "https://a.example/a%20b", "https://a.example/a%20b"},
		{"data:image/png;base64,AA", "", "data:image/png;base64,AA"}, {"data:image/svg+xml,x", "", ""}, {"data:image/webp,x", "", "data:image/webp,x"},
		{"javascript:x", "", ""}, {"java\nscript:x", "", ""}, {"a b:c", "", ""}, {"", "", ""},
	}
	for _, tt := range tests {
		if link, image := linkURL(tt.in), imageURL(tt.in); link != tt.link || image != tt.image {
			t.Errorf("%q: link %q, image %q, want %q and %q", tt.in, link, image, tt.link, tt.image)
		}
	}
}

func FuzzAddress(f *testing.F) {
	for _, p := range payloads() {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, out := range []string{linkURL(s), imageURL(s)} {
			checkAddress(t, out, strings.HasPrefix(strings.ToLower(out), "data:"))
			if strings.ContainsAny(out, "\"'<>` \n\t()") {
				t.Errorf("%q could end its place", out)
			}
		}
		if once := linkURL(s); linkURL(once) != once {
			t.Errorf("%q changes when judged again", s)
		}
	})
}

func BenchmarkFormats(b *testing.B) {
	for _, f := range Formats() {
		for _, times := range []int{1, 10, 100} {
			a := &article.Article{Title: "Tide", Kind: article.KindInterview}
			for range times {
				a.Body = append(a.Body, filled(func() string { return "Boats *come* and go <daily>. " }).Body...)
			}
			benchmark(b, f, a, times)
		}
	}
}
