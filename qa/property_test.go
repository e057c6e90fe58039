package qa

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

// wordsOf returns the words of body, labels included. Times count only where the text does not hold them. Inside a turn's
// opening a timestamp may stand before or behind the label, so the order of one opening is not compared, only its words.
func wordsOf(body []article.Node) []string {
	var out []string
	add := func(s string) { out = append(out, strings.FieldsFunc(s, notWord)...) }
	var walk func([]article.Node)
	walk = func(body []article.Node) {
		for _, n := range body {
			switch n := n.(type) {
			case *article.QATurn:
				if n.OwnTime() != "" {
					add(n.Time)
				}
				add(n.Label)
				walk(n.Body)
			case *article.Paragraph:
				add(n.Time)
				add(n.Label)
				add(article.Text(n.Text))
			case *article.List:
				for _, item := range n.Items {
					walk(item)
				}
			case *article.Quote:
				walk(n.Body)
				add(n.Source)
			case *article.Figure:
				add(article.Text(n.Caption.Text))
			case *article.Heading, *article.Table, *article.Code:
				add(plain(n))
			case *article.Embed:
				add(article.Text(n.Text))
			case *article.Break:
			}
		}
	}
	walk(body)
	return out
}

func bag(ws []string) []string {
	out := slices.Clone(ws)
	slices.Sort(out)
	return out
}

// checkWords fails unless got holds the words of in, in order where no timestamp moved beside its label.
func checkWords(t *testing.T, in, got []article.Node) {
	t.Helper()
	want, have := wordsOf(in), wordsOf(got)
	if diff := cmp.Diff(bag(want), bag(have)); diff != "" {
		t.Fatalf("words (-in +out):\n%s", diff)
	}
	timed := false
	for n := range article.All(got) {
		switch n := n.(type) {
		case *article.QATurn:
			timed = timed || n.Time != ""
		case *article.Paragraph:
			timed = timed || n.Time != ""
		}
	}
	if diff := cmp.Diff(want, have); diff != "" && !timed {
		t.Fatalf("order of words (-in +out):\n%s", diff)
	}
}

func caseInputs(tb testing.TB) map[string]Input {
	tb.Helper()
	out := map[string]Input{}
	for name, in := range caseTexts(tb) {
		out[name] = parseCase(in)
	}
	return out
}

func caseTexts(tb testing.TB) map[string]string {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no cases: %v", err)
	}
	out := map[string]string{}
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		in, _, _ := strings.Cut(string(src), "-- want --\n")
		out[filepath.Base(f)] = in
	}
	return out
}

func TestWordsKept(t *testing.T) {
	for name, in := range caseInputs(t) {
		t.Run(name, func(t *testing.T) { checkWords(t, in.Body, Split(in).Body) })
	}
}

func TestInputUnchanged(t *testing.T) {
	for name, in := range caseInputs(t) {
		before := show(Result{Body: in.Body})
		first, second := show(Split(in)), show(Split(in))
		if diff := cmp.Diff(before, show(Result{Body: in.Body})); diff != "" {
			t.Errorf("%s: input changed (-before +after):\n%s", name, diff)
		}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Errorf("%s: two answers (-first +second):\n%s", name, diff)
		}
	}
}

// TestUnrelatedEnd appends a paragraph that has nothing to do with the piece: no turn may change.
func TestUnrelatedEnd(t *testing.T) {
	for name, in := range caseInputs(t) {
		want := turnsOf(Split(in).Body)
		in.Body = append(slices.Clone(in.Body), &article.Break{}, &article.Paragraph{Text: article.Plainly("The harbour office opens at nine on weekdays.")})
		if diff := cmp.Diff(want, turnsOf(Split(in).Body)); diff != "" {
			t.Errorf("%s (-without +with):\n%s", name, diff)
		}
	}
}

func turnsOf(body []article.Node) []string {
	var out []string
	for _, n := range body {
		if _, ok := n.(*article.QATurn); ok {
			var b strings.Builder
			showNodes(&b, []article.Node{n}, "")
			out = append(out, b.String())
		}
	}
	return out
}

// otherNames stand in for the last name of a speaker; the first letters differ from those of most names.
var otherNames = [...]string{"Wexcombe", "Quistrup", "Zumbatov"}

// TestRename gives each speaker another last name throughout: nothing but the name may change. Names that the language inflects
// are left out, and so are labels of initials, which change with the name.
func TestRename(t *testing.T) {
	renamed := 0
	for name, in := range caseTexts(t) {
		got := Split(parseCase(in))
		for _, s := range got.Speakers {
			ws := strings.Fields(s.Name)
			if len(ws) < 2 || !hasCase(s.Name) || inflected(in, ws[len(ws)-1]) || slices.ContainsFunc(s.Labels, allUpper) {
				continue
			}
			renamed++
			for _, to := range otherNames {
				swap := strings.NewReplacer(ws[len(ws)-1], to, strings.ToUpper(ws[len(ws)-1]), strings.ToUpper(to))
				want := swap.Replace(show(got))
				if diff := cmp.Diff(want, show(Split(parseCase(swap.Replace(in))))); diff != "" {
					t.Errorf("%s: %s renamed %s (-want +got):\n%s", name, s.Name, to, diff)
				}
			}
		}
	}
	if renamed == 0 {
		t.Error("no case has a speaker to rename")
	}
}

// inflected reports whether text prints name with another ending.
func inflected(text, name string) bool {
	stem := string([]rune(name)[:len([]rune(name))-1])
	for _, w := range strings.FieldsFunc(text, notWord) {
		if w != name && strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// TestLabelsCut looks for labels left in what is said.
func TestLabelsCut(t *testing.T) {
	for name, in := range caseInputs(t) {
		for n := range article.All(Split(in).Body) {
			q, ok := n.(*article.QATurn)
			if !ok || q.Label == "" || len(q.Body) == 0 {
				continue
			}
			if text := plain(q.Body[0]); strings.HasPrefix(text, q.Label+":") {
				t.Errorf("%s: label %q stands in the text %q", name, q.Label, text)
			}
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, in := range caseInputs(f) {
		var b strings.Builder
		for _, n := range in.Body {
			b.WriteString(plain(n) + "\n")
		}
		f.Add(in.Title, b.String(), uint64(1))
	}
	f.Add("", "[00:01] A: **\n(00:02): b?\n\u200bQ:\n: ?\n—\n", uint64(7))
	f.Fuzz(func(t *testing.T, title, body string, seed uint64) {
		if len(body) > 20000 {
			t.Skip("a longer body only takes longer")
		}
		in := Input{Title: strings.ToValidUTF8(title, "?"), Body: marked(parseBody(strings.ToValidUTF8(body, "?")), seed)}
		r := Split(in)
		checkWords(t, in.Body, r.Body)
		if r.Confidence < 0 || r.Confidence > 1 {
			t.Fatalf("confidence %v", r.Confidence)
		}
		for n := range article.All(r.Body) {
			q, ok := n.(*article.QATurn)
			if !ok {
				continue
			}
			if len(q.Body) == 0 {
				t.Fatalf("empty turn %+v", q)
			}
			if q.Speaker < -1 || q.Speaker >= len(r.Speakers) {
				t.Fatalf("speaker %d of %d", q.Speaker, len(r.Speakers))
			}
		}
	})
}

// marked gives some paragraphs marks, at places that seed tells.
func marked(body []article.Node, seed uint64) []article.Node {
	rnd := rand.New(rand.NewPCG(seed, 1))
	for _, n := range body {
		p, ok := n.(*article.Paragraph)
		if !ok || len(p.Text) == 0 || rnd.IntN(3) > 0 {
			continue
		}
		text := article.Text(p.Text)
		at := strings.IndexAny(text, " ?:")
		if at < 0 || rnd.IntN(2) == 0 {
			at = len(text) - 1
		}
		if text[at] >= 0x80 {
			continue
		}
		p.Text = []article.Run{{Text: text[:at+1], Marks: article.MarkStrong}}
		if at+1 < len(text) {
			p.Text = append(p.Text, article.Run{Text: text[at+1:]})
		}
	}
	return body
}
