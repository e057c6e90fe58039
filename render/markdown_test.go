package render

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func TestMarkdownInline(t *testing.T) {
	const strong, em, link, mono = article.MarkStrong, article.MarkEmphasis, article.MarkLink, article.MarkMono
	run := func(text string, marks article.Marks) article.Run { return article.Run{Text: text, Marks: marks} }
	tests := []struct {
		name string
		in   []article.Run
		want string
	}{
		{"signs in the text", []article.Run{run("a*b_c _d_ `e` [f] <g> \\ ~h~ | i", 0)}, "a\\*b_c \\_d\\_ \\`e\\` \\[f\\] \\<g> \\\\ \\~h\\~ | i"},
		{"entities", []article.Run{run("a & b &amp; &#38; AT&T", 0)}, `a & b \&amp; \&#38; AT&T`},
		{"heading sign", []article.Run{run("# a # b", 0)}, `\# a # b`},
		{"list signs", []article.Run{run("- a", 0)}, `\- a`},
		{"number", []article.Run{run("12. May", 0)}, `12\. May`},
		{"number in parts", []article.Run{run("12", article.MarkColour), run(". May", 0)}, `12\. May`},
		{"quote sign", []article.Run{run("> a", 0)}, `\> a`},
		{"rule", []article.Run{run("---", 0)}, `\---`},
		{"line ends", []article.Run{run("a\n# b\r\tc", 0)}, `a # b  c`},
		{"space inside bold goes out", []article.Run{run("a", 0), run(" b ", strong), run("c", 0)}, "a **b** c"},
		{"bold and italics", []article.Run{run("a ", 0), run("b", strong|em), run(" c", 0)}, "a ***b*** c"},
		{"bold beside italics", []article.Run{run("a", strong), run("b", em)}, "**a**<em>b</em>"},
		{"bold inside a word", []article.Run{run("un", 0), run("tie", strong), run("d", 0)}, "un**tie**d"},
		{"label that touches the words", []article.Run{run("RS:", strong), run("Since when?", 0)}, "<strong>RS:</strong>Since when?"},
		{"bold of white space", []article.Run{run("a", 0), run(" ", strong), run("b", 0)}, "a b"},
		{"link", []article.Run{run("see ", 0), {Text: "the [map]", Marks: link, URL: "https://a.example/(x)?a=1&lt;"}}, `see [the \[map\]](https://a.example/%28x%29?a=1&amp;lt;)`},
		{"link that is refused", []article.Run{{Text: "map", Marks: link, URL: "javascript:x"}, run(" b", 0)}, "map b"},
		{"link after an exclamation", []article.Run{run("No!", 0), {Text: "map", Marks: link, URL: "/m"}}, `No\![map](/m)`},
		{"one link with marks", []article.Run{{Text: "a ", Marks: link, URL: "/m"}, {Text: "b", Marks: link | strong, URL: "/m"}}, "[a **b**](/m)"},
		{"code", []article.Run{run("a ", 0), run("x`y", mono), run(" b", 0)}, "a ``x`y`` b"},
		{"elements", []article.Run{run("H", 0), run("2", article.MarkSub), run("O", 0)}, "H<sub>2</sub>O"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, string(appendRuns(nil, tt.in, true))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestMarkdownBlocks(t *testing.T) {
	p := func(s string) article.Node { return &article.Paragraph{Text: article.Plainly(s)} }
	items := func(ss ...string) *article.List {
		l := &article.List{}
		for _, s := range ss {
			l.Items = append(l.Items, []article.Node{p(s)})
		}
		return l
	}
	ordered := items("x", "y")
	ordered.Ordered = true
	tests := []struct {
		name string
		in   []article.Node
		want string
	}{
		{"list", []article.Node{p("a"), items("x", "y"), p("b")}, "a\n\n- x\n- y\n\nb\n"},
		{"two lists stay two", []article.Node{items("x"), items("y"), items("z")}, "- x\n\n+ y\n\n- z\n"},
		{"ordered", []article.Node{ordered}, "1. x\n2. y\n"},
		{"list in a list", []article.Node{&article.List{Items: [][]article.Node{{p("a"), items("x", "y")}, {p("b")}}}}, "- a\n\n  - x\n  - y\n\n- b\n"},
		{"no rule of empty lists", []article.Node{&article.List{Items: [][]article.Node{{&article.List{Items: [][]article.Node{{&article.List{Items: [][]article.Node{nil}}}}}}}}}, "- + -\n"},
		{"quote", []article.Node{&article.Quote{Body: []article.Node{p("a"), p("b")}, Source: "Ina"}}, "> a\n>\n> b\n>\n> Ina\n"},
		{"code in an item", []article.Node{&article.List{Items: [][]article.Node{{&article.Code{Language: "go", Text: "a()\n```\n b"}}}}}, "- ````go\n  a()\n  ```\n   b\n  ````\n"},
		{"table without head", []article.Node{&article.Table{Rows: [][]article.Cell{{{Text: article.Plainly("a|b")}, {}}, {{Text: article.Plainly("c")}}}}}, "| | |\n| --- | --- |\n| a\\|b |  |\n| c |\n"},
		{"figure", []article.Node{&article.Figure{URL: "/q.jpg", Alt: "A [quay]", Caption: article.Caption{Text: article.Plainly("Low water."), Credit: article.Credit{Text: "Tom Roe/QQ"}}}},
			"![A \\[quay\\]](/q.jpg)\\\nLow water.\\\n*Tom Roe/QQ*\n"},
		{"caption that ends with a backslash", []article.Node{&article.Figure{Caption: article.Caption{Text: article.Plainly(`C:\`), Credit: article.Credit{Text: "QQ"}}}}, "C:\\\\  \n*QQ*\n"},
		{"heading that ends with a sign", []article.Node{&article.Heading{Level: 3, Text: article.Plainly("C #")}}, "### C \\#\n"},
		{"turns", []article.Node{
			&article.QATurn{Kind: article.TurnQuestion, Label: "RS", Speaker: -1, Body: []article.Node{p("Why?"), p("Really?")}},
			&article.QATurn{Kind: article.TurnAnswer, Label: "Dr. Roe", Time: "0:12", Speaker: -1, Body: []article.Node{&article.Figure{URL: "/a.png"}, p("So.")}},
			&article.QATurn{Kind: article.TurnQuestion, Speaker: -1, Body: []article.Node{p("And?")}},
			&article.QATurn{Kind: article.TurnAnswer, Speaker: 0, Body: []article.Node{p("Well.")}},
		}, "**RS:** Why?\n\nReally?\n\n0:12 **Dr. Roe:**\n\n![](/a.png)\n\nSo.\n\n**And?**\n\n**Tom Roe:** Well.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := &article.Article{Body: tt.in, Speakers: []article.Speaker{{Name: "Tom Roe"}}}
			if diff := cmp.Diff(tt.want, written(t, func(b *bytes.Buffer) error { return Markdown(b, a) })); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
