package parse_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article/parse"
)

// generator makes random pages of what real ones are made of, in any order and nesting: byte by byte, a fuzzer rarely
// comes upon a table with a header at its side.
type generator struct {
	*rand.Rand
	out  strings.Builder
	open []string
}

func newGenerator(seed uint64) *generator {
	return &generator{Rand: rand.New(rand.NewPCG(seed, seed))}
}

func (g *generator) pick(from []string) string { return from[g.IntN(len(from))] }

var (
	generatedTags = strings.Fields(`p p p div div section article main aside header footer nav h1 h2 h3 h4 ul ol li li dl dt dd
		table table caption thead tbody tr tr tr th th td td td figure figcaption blockquote pre code q cite a a b strong em i span
		span small sub sup u s mark time button label form select option details summary dialog address picture video object
		my-card iframe noscript template svg math title hgroup fieldset legend center font`)
	generatedVoids = []string{
		`<br>`, `<br><br>`, `<hr>`, `<img src="/a.jpg" alt="A quay" width="800" height="500">`, `<img src="data:image/gif;base64,x" data-src="/b.png">`,
		`<img alt="">`, `<input>`, `<wbr>`, `<!-- a remark -->`, `<embed src="/e">`, `<source srcset="/c.webp 2x">`, `&nbsp;`, `&amp;`, "\n\n",
	}
	generatedAttrs = []string{
		``, ``, ``, ` class="caption"`, ` class="credit copyright"`, ` class="teaser card"`, ` class="byline author"`, ` class="speaker"`,
		` class="question"`, ` class="kicker"`, ` class="tags"`, ` class="pullquote"`, ` class="sr-only"`, ` class="article-body"`,
		` class="related"`, ` class="twitter-tweet"`, ` hidden`, ` style="display:none"`, ` style="color:#b00020"`, ` colspan="2"`,
		` rowspan="3"`, ` href="/story/the-long-way"`, ` href="/"`, ` role="heading" aria-level="3"`, ` role="presentation"`, ` itemprop="author"`,
		` itemscope itemtype="https://schema.org/NewsArticle"`, ` datetime="2024-03-14"`, ` lang="ar" dir="rtl"`, ` id="comments"`,
	}
	generatedTexts = []string{
		"Ann Lee: Why so?", "Bo Orr: It is so.", "Q.", "A:", "– And then?", "[laughs]", "0:12", "14 March 2024", "By Ada Wren", "Photo: Ada Wren", "© Reuters",
		"Most read", "Read more", "Tags: boats, rivers", "Coast | Work", "Low water at the quay", "The harbour", "1.", "•", "问：是吗？", "答：是的。", "س: متى؟",
		prose, prose, prose + " " + prose, "It was so, and it will be so.", "word", "a", "?", "…", " ", "e\u0301", "\u00ad", "\u200b",
	}
)

var (
	generatedHeads = []string{
		``, `<!DOCTYPE html><html lang=en><title>The ferry | Valley Post</title><body>`, `<title>The ferry</title><h1>The ferry</h1>`,
		`<meta property="og:title" content="The ferry"><meta property="og:site_name" content="Valley Post"><meta name="author" content="Ada Wren, Bo Orr">`,
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry","articleBody":"` + prose + " " + prose + `","author":{"name":"Ada Wren","url":"javascript:x"}}</script>`,
		`<base href="/x/"><link rel="canonical" href="https://a.example/ferry"><meta name="keywords" content="boats, rivers;, ">`,
	}
	generatedKeys = strings.Fields(`title headline url id body content text html blocks children items type _type name tag level style listItem marks
		attrs data articleBody paragraphs caption src alt credit intro description pages 1 2 __ref ordered value`)
	generatedTypes = strings.Fields(`paragraph heading h2 list ul ol li listitem image figure quote blockquote text span strong link br hr table tr td
		core/paragraph ad embed section div title code unknown`)
)

// data writes a value of JSON as a script may hold it, about so deep.
func (g *generator) data(deep int) string {
	switch n := g.IntN(10); {
	case n < 3 || deep == 0:
		return `"` + strings.ReplaceAll(g.pick(generatedTexts), "\u00ad", "") + `"`
	case n == 3:
		return `"<p>` + prose + `</p><p>` + prose + `</p>"`
	case n == 4:
		return g.pick([]string{"1", "2", "true", "null", `"` + g.pick(generatedTypes) + `"`})
	case n < 7:
		values := make([]string, g.IntN(5))
		for i := range values {
			values[i] = g.data(deep - 1)
		}
		return "[" + strings.Join(values, ",") + "]"
	}
	members := []string{`"type":"` + g.pick(generatedTypes) + `"`}
	for range g.IntN(6) {
		members = append(members, `"`+g.pick(generatedKeys)+`":`+g.data(deep-1))
	}
	return "{" + strings.Join(members, ",") + "}"
}

// page writes a page of about n pieces.
func (g *generator) page(n int) string {
	g.out.WriteString(g.pick(generatedHeads))
	if g.IntN(3) == 0 {
		fmt.Fprintf(&g.out, `<script>window.DATA={"title":"The ferry","url":"/ferry","body":%s}</script>`, g.data(6))
	}
	for range n {
		switch g.IntN(8) {
		case 0, 1, 2:
			tag := g.pick(generatedTags)
			fmt.Fprintf(&g.out, "<%s%s>", tag, g.pick(generatedAttrs))
			g.open = append(g.open, tag)
		case 3, 4:
			g.close()
		case 5:
			g.out.WriteString(g.pick(generatedVoids))
		default:
			g.out.WriteString(g.pick(generatedTexts))
		}
	}
	return g.out.String()
}

// close closes the element opened last; now and then another, or one that was never opened.
func (g *generator) close() {
	if len(g.open) == 0 || g.IntN(12) == 0 {
		fmt.Fprintf(&g.out, "</%s>", g.pick(generatedTags))
		return
	}
	last := len(g.open) - 1
	fmt.Fprintf(&g.out, "</%s>", g.open[last])
	g.open = g.open[:last]
}

// text writes a text of about n pieces.
func (g *generator) text(n int) string {
	breaks := []string{"\n", "\n", "\n\n", "\n\n", " ", "\n> ", "\n- ", "\n1. ", "\n# ", "\n| ", " | ", "\n---\n", "\n```\n", "*", "**", "[", "](/a)", "![", "    "}
	for range n {
		g.out.WriteString(g.pick(generatedTexts))
		g.out.WriteString(g.pick(breaks))
	}
	return g.out.String()
}

// TestGenerated holds what holds for every page for some hundred that nobody has thought of.
func TestGenerated(t *testing.T) {
	for seed := range uint64(300) {
		checkGenerated(t, seed, "html", newGenerator(seed).page(10+int(seed)%200), parse.FormatHTML)
		checkGenerated(t, seed, "text", newGenerator(seed).text(5+int(seed)%60), parse.FormatText)
	}
}

func checkGenerated(t *testing.T, seed uint64, kind, src string, format parse.Format) {
	t.Helper()
	t.Run(fmt.Sprint(kind, seed), func(t *testing.T) {
		defer func() {
			if p := recover(); p != nil {
				t.Fatalf("panic: %v\nof\n%s", p, src)
			}
		}()
		checkRoad(t, src, format)
	})
}
