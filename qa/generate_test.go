package qa

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

// generator makes random bodies of what interviews are made of, in any order: labels alone and again, times, questions,
// pictures and pull quotes between them.
type generator struct{ *rand.Rand }

func newGenerator(seed uint64) generator { return generator{rand.New(rand.NewPCG(seed, seed))} }

var (
	generatedOpenings = []string{"", "", "", "Q: ", "A: ", "Q:", "A:", "Ann Lee: ", "Lee:", "Bo Orr: ", "ORR ", "0:12 ", "[00:14] Ann Lee: ", "– ", "1. ", "HR:"}
	generatedSayings  = []string{
		"", "Why so?", "And how did it begin?", "It is so.", "Yes.", "(laughs)", "[laughs] No.", "The harbour office opens at nine.", "Low water",
		"You hear it in the gates, long before the gauge shows it, and then you walk out and look. That was always so, and it will be so.",
		"Ann Lee is a harbour master. Bo Orr met her at the lower gate.", "This interview was edited for length.", "What is the tide? It is the moon.",
		"为什么？", "因为是这样。", "متى بدأت؟", "* * *", "Ann Lee",
	}
	generatedMarks = []article.Marks{0, 0, 0, article.MarkStrong, article.MarkEmphasis, article.MarkSmallCaps, article.MarkColour, article.MarkStrong | article.MarkLink}
)

func pick[T any](g generator, from []T) T { return from[g.IntN(len(from))] }

func (g generator) runs() []article.Run {
	var out []article.Run
	for _, text := range []string{pick(g, generatedOpenings), pick(g, generatedSayings), pick(g, generatedSayings)} {
		if text == "" {
			continue
		}
		if len(out) > 0 && out[len(out)-1].Text[len(out[len(out)-1].Text)-1] != ' ' {
			out[len(out)-1].Text += " "
		}
		out = append(out, article.Run{Text: text, Marks: pick(g, generatedMarks)})
	}
	if n := len(out); n > 0 && len(out[n-1].Text) > 1 && out[n-1].Text[len(out[n-1].Text)-1] == ' ' {
		out[n-1].Text = out[n-1].Text[:len(out[n-1].Text)-1]
	}
	return out
}

func (g generator) paragraph() article.Node {
	runs := g.runs()
	for len(runs) == 0 {
		runs = g.runs()
	}
	return &article.Paragraph{Text: runs}
}

func (g generator) body(n, depth int) []article.Node {
	var out []article.Node
	for range n {
		out = append(out, g.node(depth))
	}
	return out
}

func (g generator) node(depth int) article.Node {
	kind := g.IntN(20)
	if depth == 0 {
		kind = min(kind, 11)
	}
	switch kind {
	default:
		return g.paragraph()
	case 11:
		return &article.Heading{Level: 1 + g.IntN(6), Text: g.runs()}
	case 12:
		return &article.Quote{Body: g.body(1+g.IntN(2), depth-1), Source: pick(g, []string{"", "Ann Lee"}), Pull: g.IntN(2) == 0}
	case 13, 14:
		l := &article.List{Ordered: g.IntN(2) == 0}
		for range 1 + g.IntN(4) {
			l.Items = append(l.Items, g.body(1+g.IntN(2), depth-1))
		}
		return l
	case 15:
		return &article.Figure{URL: "/a.jpg", Caption: article.Caption{Text: g.runs()}}
	case 16:
		return &article.Table{Rows: [][]article.Cell{{{Text: g.runs()}, {Text: g.runs()}}, {{Text: g.runs()}, {Text: g.runs()}}}}
	case 17:
		return &article.Embed{URL: "/e", Text: g.runs()}
	case 18:
		return &article.Break{}
	case 19:
		return &article.Code{Text: "tide()"}
	}
}

// TestGenerated holds for some hundred bodies that nobody has thought of that no word is lost or moved, that the input
// stays as it is, and that turns say something.
func TestGenerated(t *testing.T) {
	for seed := range uint64(300) {
		g := newGenerator(seed)
		body := g.body(3+g.IntN(30), 2)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			before := show(Result{Body: body})
			r := Split(Input{Title: "“Why so?”", Authors: []article.Author{{Name: "Bo Orr"}}, Body: body})
			if diff := cmp.Diff(before, show(Result{Body: body})); diff != "" {
				t.Fatalf("input changed (-before +after):\n%s", diff)
			}
			checkWords(t, body, r.Body)
			for n := range article.All(r.Body) {
				if q, ok := n.(*article.QATurn); ok && (len(q.Body) == 0 || q.Speaker < -1 || q.Speaker >= len(r.Speakers)) {
					t.Errorf("turn %+v of %d speakers", q, len(r.Speakers))
				}
			}
		})
	}
}
