package block

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-go/verbatim/article"
)

// show prints the blocks of p, one a line: seam, kind, box, bullet, time, then the text with marked runs in brackets.
func show(p *Page) []string {
	var out []string
	for _, b := range p.Blocks {
		var s strings.Builder
		s.WriteString([...]string{"block", "line", "break", "mark"}[b.Seam])
		if b.Kind != Text {
			s.WriteString(" " + b.Kind.String())
		}
		if b.Level > 0 {
			s.WriteString(strconv.Itoa(int(b.Level)))
		}
		if b.Kind == Cell {
			fmt.Fprintf(&s, " %d.%d", b.Row, b.Col)
		}
		if b.Box > 0 {
			s.WriteString(" in " + strconv.Itoa(int(b.Box)))
		}
		if b.Bullet != "" {
			s.WriteString(" " + strconv.Quote(b.Bullet))
		}
		if b.Time != "" {
			s.WriteString(" @" + b.Time)
		}
		s.WriteString(": ")
		if b.Figure != nil {
			s.WriteString(b.Figure.URL + " " + b.Figure.Alt)
		}
		for _, r := range b.Runs {
			if r.Marks == 0 {
				s.WriteString(r.Text)
				continue
			}
			fmt.Fprintf(&s, "{%s", strings.Join(r.Marks.Names(), " "))
			if r.URL != "" {
				s.WriteString(" " + r.URL)
			}
			s.WriteString("|" + r.Text + "}")
		}
		out = append(out, s.String())
	}
	return out
}

func TestFromText(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"empty", " \n\n\u00a0\n", nil},
		{"paragraphs", "One.\n\nTwo.\n\n\n \nThree.", []string{"block: One.", "block: Two.", "block: Three."}},
		{"lines are paragraphs", "A kicker\nThe miller speaks of water and of men who do not listen to it\nBy Ida Roth",
			[]string{"block: A kicker", "line: The miller speaks of water and of men who do not listen to it", "line: By Ida Roth"}},
		{"white space", "  One \u00a0 two\u3000three\u00ad\u200b\ufeff.\t\n", []string{"block: One two three."}},
		{"joiners stay", "می\u200cخواهم", []string{"block: می\u200cخواهم"}},
		{"NFC", "cafe\u0301", []string{"block: café"}},
		{"bullets", "- one\n* two\n• three\n+ four\n1. five\na) six", []string{
			`block "- ": one`, `line "* ": two`, `line "• ": three`, `line "+ ": four`, "line: 1. five", "line: a) six"}},
		{"dialogue", "— Où êtes-vous né ?\n—¿Y dónde?\n–Hier.\n-Aquí.", []string{
			`block "— ": Où êtes-vous né ?`, `line "—": ¿Y dónde?`, `line "–": Hier.`, `line "-": Aquí.`}},
		{"no bullets", "-5 degrees\n-ism\n—\n*Name changed", []string{
			"block: -5 degrees", "line: -ism", "line: —", "line: *Name changed"}},
		{"headings", "# One\n\n## Two ##\nText\n\nThree\n=====\n\nFour\n---\n\n#five\n####### six", []string{
			"block heading1: One", "block heading2: Two", "line: Text", "block heading1: Three", "block heading2: Four",
			"block: #five", "line: ####### six"}},
		{"rules", "a\n\n* * *\n\nb\n\n---\n\n--\n\n***", []string{
			"block: a", "block rule: ", "block: b", "block rule: ", "block: --", "block rule: "}},
		{"marks", "He **never** said _that_, ~~not~~ `once`. *laughs* ***All***", []string{
			"block: He {strong|never} said {emphasis|that}, {strike|not} {mono|once}. {emphasis|laughs} {strong emphasis|All}"}},
		{"marks in each other", "**Bold with *both* in it** and _a_.", []string{
			"block: {strong|Bold with }{strong emphasis|both}{strong| in it} and {emphasis|a}."}},
		{"no marks", "2 * 3 * 4, snake_case_name, Leser*innen und Hörer*innen, f*** it, a*, *see below", []string{
			"block: 2 * 3 * 4, snake_case_name, Leser*innen und Hörer*innen, f*** it, a*, *see below"}},
		{"a mark that would glue words stays", "**W**as not **i**t", []string{"block: **W**as not **i**t"}},
		{"signs in a row that part words", "*0*[1](#)", []string{"block: {emphasis|0}{link #|*[1}"}},
		{"label in bold", "**问：**你好", []string{"block: {strong|问：}你好"}},
		{"links", "See [the *mill*](https://example.org/a_(b) \"Mill\"), [mail](mailto:a@example.org), [on](/x) and <https://example.org>.", []string{
			"block: See {link https://example.org/a_(b)|the }{emphasis link https://example.org/a_(b)|mill}, {link mailto:a@example.org|mail}, {link /x|on} and {link https://example.org|https://example.org}."}},
		{"no links", "[laughs](aside) [x](javascript:alert(1)) [y] (z) [a](b c) [open](https://example.org", []string{
			"block: [laughs](aside) [x](javascript:alert(1)) [y] (z) [a](b c) [open](https://example.org"}},
		{"pictures", "Before ![The mill](https://example.org/m.jpg) after\n\n[![x](/a.png)](/b)", []string{
			"block: Before", "mark image: https://example.org/m.jpg The mill", "mark: after", "block image: /a.png x"}},
		{"escapes", "# A\n\n2\\. \\*not bold\\*", []string{"block heading1: A", "block: 2. *not bold*"}},
		{"backslashes without Markdown", `C:\*dir\*`, []string{`block: C:\*dir\*`}},
		{"quotation", "She wrote:\n> one\n> two\n>\n> > deep\n\nAfter", []string{
			"block: She wrote:", "block in 1: one", "line in 1: two", "block in 2: deep", "block: After"}},
		{"arrows", "> Read more\n\n> Next story", []string{"block: > Read more", "block: > Next story"}},
		{"code", "Run:\n\n```go\nx :=  1\n\n  y()\n```\nDone", []string{"block: Run:", "block code: x :=  1\n\n  y()", "block: Done"}},
		{"open fence", "```\nx", []string{"block: ```", "line: x"}},
		{"table", "| A | B |\n|---|:-:|\n| 1 | **2** |\nText", []string{
			"block cell 0.0 in 1: A", "block cell 0.1 in 1: B", "block cell 1.0 in 1: 1", "block cell 1.1 in 1: {strong|2}", "line: Text"}},
		{"no tables", "Home | News\nA | B", []string{"block: Home | News", "line: A | B"}},
		{"broken bytes", "a\xffb", []string{"block: a\uFFFDb"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(FromText(tt.in, Limits{}))); diff != "" {
				t.Errorf("FromText(%q) (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

func TestFromTextFeatures(t *testing.T) {
	in := "# The mill\n\n> She said **so**, and [went home](/h).\n> It was late; the river rose, and nobody in the village had seen it rise before.\n\n![m](/m.png)"
	got := FromText(in, Limits{})
	link := article.Run{Text: "went home", Marks: article.MarkLink, URL: "/h"}
	want := &Page{
		Blocks: []Block{
			{Kind: Heading, Level: 1, Text: "The mill", Runs: article.Plainly("The mill"), Words: 2},
			{Box: 1, Text: "She said so, and went home.", Words: 6, LinkWords: 2, Links: 1, Strong: 1,
				Runs: []article.Run{{Text: "She said "}, {Text: "so", Marks: article.MarkStrong}, {Text: ", and "}, link, {Text: "."}}},
			{Box: 1, Seam: SeamLine, Words: 16,
				Text: "It was late; the river rose, and nobody in the village had seen it rise before.",
				Runs: article.Plainly("It was late; the river rose, and nobody in the village had seen it rise before.")},
			{Kind: Image, Figure: &article.Figure{URL: "/m.png", Alt: "m"}},
		},
		Boxes: []Box{
			{Parent: -1, Tag: TagBody, First: 0, Last: 4, Blocks: 3, Words: 24, LinkWords: 2, Links: 1, Commas: 3, Sentences: 2,
				Paragraphs: 1, ProseWords: 16, Images: 1, Headings: 1},
			{Parent: 0, Tag: TagBlockquote, Depth: 1, First: 1, Last: 3, Blocks: 2, Words: 22, LinkWords: 2, Links: 1, Commas: 3,
				Sentences: 2, Paragraphs: 1, ProseWords: 16},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFromTextLimit(t *testing.T) {
	got := FromText("one\n\ntwo\n\nthree\n\nfour\nfive", Limits{Nodes: 3})
	if diff := cmp.Diff([]string{"block: one", "block: two", "block: three four five"}, show(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]article.Notice{{Text: "more than 3 blocks: the last one holds the rest", Origin: "text"}}, got.Notices); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
}

// FuzzText checks that words out were words in, in order and whole; that the answer is the same twice; and that every
// block is worth having.
func FuzzText(f *testing.F) {
	f.Add("# A\n\nOne *two* [three](https://example.org) ![four](/f)\n- five\n> six\n\n```x\nseven\n```")
	f.Add("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Ann>Hi <i>there")
	f.Add("1\n00:00:01,000 --> 00:00:02,000\n- Hi\n- Ho\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.")
	f.Add("*0*[0](#)")
	f.Add("a | b\n-|-\nc | **d**")
	f.Add("Ann: one\n  two\nBob: [00:12] cafe\u0301\u00ad")
	f.Fuzz(func(t *testing.T, s string) {
		p := FromText(s, Limits{})
		if diff := cmp.Diff(p, FromText(s, Limits{})); diff != "" {
			t.Errorf("the same input twice (-first +second):\n%s", diff)
		}
		var out []string
		for i, b := range p.Blocks {
			if b.Text == "" && b.Kind != Image && b.Kind != Rule {
				t.Errorf("block %d is empty: %+v", i, b)
			}
			if b.Text != article.Text(b.Runs) {
				t.Errorf("block %d: text %q is not its runs %+v", i, b.Text, b.Runs)
			}
			if b.Kind != Code && strings.TrimSpace(b.Text) != b.Text || strings.Contains(b.Text, "  ") && b.Kind != Code {
				t.Errorf("block %d: white space in %q", i, b.Text)
			}
			out = slices.AppendSeq(out, Words(b.Text))
		}
		checkWords(t, s, out)
	})
}

// checkWords compares the words of the blocks with those of the input. Without links, fences and captions none may be
// missing; with them what is missing must not be more than such things can hide.
func checkWords(t *testing.T, s string, out []string) {
	t.Helper()
	s = strings.ToValidUTF8(s, "\uFFFD")
	if cueFormat(s) != cuesNone {
		return // names are repeated, and much is not shown
	}
	s = norm.NFC.String(strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "").Replace(s))
	in := slices.Collect(Words(s))
	if !strings.Contains(s, "](") && !strings.Contains(s, "```") && !strings.Contains(s, "~~~") {
		if diff := cmp.Diff(in, out); diff != "" {
			t.Errorf("words (-in +out):\n%s", diff)
		}
		return
	}
	i := 0
	for _, w := range out {
		for i < len(in) && in[i] != w {
			i++
		}
		if i == len(in) {
			t.Fatalf("word %q was not in the input, or not there", w)
		}
		i++
	}
}

func BenchmarkFromText(b *testing.B) {
	page := strings.Repeat("Ida Roth: The **river** rose overnight, and nobody in the village had [seen it](https://example.org/a) rise before.\n\n"+
		"Miller: Der Fluss stieg über Nacht – „niemand“ hat es bemerkt.\n\n", 40)
	wrapped := strings.Repeat("The river rose overnight, and nobody in the village had seen it rise\nbefore. The miller looked at the wheel, which stood still, and said that\n"+
		"the water would go down by itself before the week was over.\n\n", 50)
	for _, in := range []struct{ name, text string }{
		{"page", page}, {"wrapped", wrapped}, {"one line", strings.ReplaceAll(page, "\n", " ")},
		{"stars", strings.Repeat("*a **", 1800)}, {"brackets", strings.Repeat("[](", 3000)}, {"quotes", strings.Repeat("> > >\n", 1500)},
		{"fences", strings.Repeat("```x\n", 1800)}, {"cues", "WEBVTT\n\n" + strings.Repeat("00:01.000 --> 00:02.000\n<v Ann>One <i>two\n\n", 200)},
		{"escapes", "# a\n" + strings.Repeat("\\*", 4000)},
		{"one voice", "WEBVTT\n\n" + strings.Repeat("00:01.000 --> 00:02.000\n<v Ann>One two\n\n", 200)}, {"tables", strings.Repeat("a|b\n-|-\n", 1000)},
	} {
		for _, n := range []int{1, 10, 100} {
			s := strings.Repeat(in.text, n)
			b.Run(fmt.Sprintf("%s/%dx", in.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				b.ReportAllocs()
				for b.Loop() {
					FromText(s, Limits{})
				}
			})
		}
	}
}

func TestCleanPieces(t *testing.T) {
	var b []byte
	for _, s := range []string{" \n", "a ", "\u00a0b", "", "c\u00ad", "\u2009\u2009", "d "} {
		b = appendClean(b, s)
	}
	if diff := cmp.Diff("a bc d ", string(b)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for in, want := range map[string]string{
		"": "", " ": "", "a": "a", "  a\t\vb\f": "a b", "a\u2028b\u205fc\u1680d\u0085e": "a b c d e", "e\u0301 ": "é",
		"\u200da\u200c": "\u200da\u200c", "a\u200b": "a", "\x01a\x0eb \x1f c": "ab c", "\u2126": "Ω", "…–“”": "…–“”",
	} {
		if got := clean(in); got != want || !utf8.ValidString(got) {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCountWords(t *testing.T) {
	for in, want := range map[string]int32{
		"": 0, "one two": 2, "don't": 2, "Straße über": 2, "3,500 words": 3, "我是人": 2, "磨坊": 1, "한국 사람": 2, "日本 go": 2,
		"हिन्दी में": 2, "คนโม่แป้ง": 4, "—…": 0, "e\u0301te\u0301": 1, "Старый мельник": 2,
	} {
		if got := countWords(in); got != want {
			t.Errorf("countWords(%q) = %d, want %d", in, got, want)
		}
	}
	for in, want := range map[string][2]int32{
		"Yes, 3.5 of 1,000; no.": {2, 1}, "Really?! Well...": {0, 2}, "是，不是。": {1, 1}, "हाँ।": {0, 1}, "example.org": {0, 0},
	} {
		if commas, ends := sentences(in); [2]int32{commas, ends} != want {
			t.Errorf("sentences(%q) = %d, %d, want %v", in, commas, ends, want)
		}
	}
	if diff := cmp.Diff([]string{"Don", "t", "café", "हिन्दी", "3"}, slices.Collect(Words("“Don't” café—हिन्दी 3%"))); diff != "" {
		t.Errorf("Words (-want +got):\n%s", diff)
	}
}

func TestFenceLanguage(t *testing.T) {
	for fence, want := range map[string]string{
		"```":            "",
		"```go":          "go",
		"~~~ objective":  "objective",
		"~~~c++":         "c++",
		"~~~go linenums": "go",
		"```{.python}":   "",
	} {
		p := FromText(fence+"\nx()\n"+fence[:3], Limits{})
		if len(p.Blocks) != 1 || p.Blocks[0].Kind != Code || p.Blocks[0].Language != want {
			t.Errorf("%s: got %+v, want one block of %q", fence, p.Blocks, want)
		}
	}
}
