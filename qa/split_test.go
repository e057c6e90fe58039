package qa

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// TestCases reads testdata/*.txt: an interview in the notation of parseCase, and behind "-- want --" what Split makes of it.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			src, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			in, want, ok := strings.Cut(string(src), "-- want --\n")
			if !ok && !*update {
				t.Fatal("no expectation")
			}
			got := show(Split(parseCase(in)))
			if *update {
				if err := os.WriteFile(f, []byte(in+"-- want --\n"+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// parseCase reads a compact notation: "title:", "deck:", "author:", "site:" and "hint:" lines, an empty line, then one node a
// line: "# heading", "## heading below it", "- item", "-+ a further paragraph of the item", "| cell | cell", "> quote", ">> pull quote", "! caption",
// "---", else a paragraph. **strong**, __emphasis__ and ^^small caps^^ mark runs.
func parseCase(s string) Input {
	var in Input
	head, body, _ := strings.Cut(s, "\n\n")
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch key {
		case "title":
			in.Title = value
		case "deck":
			in.Deck = value
		case "site":
			in.Site = value
		case "lang":
			in.Lang = value
		case "hint":
			in.Hints = append(in.Hints, value)
		case "author":
			in.Authors = append(in.Authors, article.Author{Name: value})
		}
	}
	in.Body = parseBody(body)
	return in
}

func parseBody(s string) []article.Node {
	var out []article.Node
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case line == "---":
			out = append(out, &article.Break{})
		case strings.HasPrefix(line, "## "):
			out = append(out, &article.Heading{Level: 3, Text: parseRuns(line[3:])})
		case strings.HasPrefix(line, "# "):
			out = append(out, &article.Heading{Level: 2, Text: parseRuns(line[2:])})
		case strings.HasPrefix(line, "- "):
			item := []article.Node{&article.Paragraph{Text: parseRuns(line[2:])}}
			if n := len(out); n > 0 {
				if l, ok := out[n-1].(*article.List); ok {
					l.Items = append(l.Items, item)
					continue
				}
			}
			out = append(out, &article.List{Items: [][]article.Node{item}})
		case strings.HasPrefix(line, "-+ ") && len(out) > 0:
			if l, ok := out[len(out)-1].(*article.List); ok {
				last := len(l.Items) - 1
				l.Items[last] = append(l.Items[last], &article.Paragraph{Text: parseRuns(line[3:])})
			}
		case strings.HasPrefix(line, "| "):
			var row []article.Cell
			for cell := range strings.SplitSeq(line[2:], " | ") {
				row = append(row, article.Cell{Text: parseRuns(cell)})
			}
			if n := len(out); n > 0 {
				if t, ok := out[n-1].(*article.Table); ok {
					t.Rows = append(t.Rows, row)
					continue
				}
			}
			out = append(out, &article.Table{Rows: [][]article.Cell{row}})
		case strings.HasPrefix(line, ">> "):
			out = append(out, &article.Quote{Pull: true, Body: []article.Node{&article.Paragraph{Text: parseRuns(line[3:])}}})
		case strings.HasPrefix(line, "> "):
			out = append(out, &article.Quote{Body: []article.Node{&article.Paragraph{Text: parseRuns(line[2:])}}})
		case strings.HasPrefix(line, "! "):
			out = append(out, &article.Figure{Caption: article.Caption{Text: parseRuns(line[2:])}})
		default:
			out = append(out, &article.Paragraph{Text: parseRuns(line)})
		}
	}
	return out
}

var testMarks = map[string]article.Marks{"**": article.MarkStrong, "__": article.MarkEmphasis, "^^": article.MarkSmallCaps, "~~": article.MarkColour}

func parseRuns(s string) []article.Run {
	var out []article.Run
	var m article.Marks
	from := 0
	for i := 0; i+2 <= len(s); i++ {
		mark, ok := testMarks[s[i:i+2]]
		if !ok {
			continue
		}
		if i > from {
			out = append(out, article.Run{Text: s[from:i], Marks: m})
		}
		m ^= mark
		from = i + 2
		i++
	}
	if from < len(s) {
		out = append(out, article.Run{Text: s[from:], Marks: m})
	}
	return out
}

// show prints a result: kind, speakers, notes, and the body with a turn's nodes indented.
func show(r Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", r.Kind)
	for i, s := range r.Speakers {
		fmt.Fprintf(&b, "speaker %d %s %q", i, s.Role, s.Name)
		if len(s.Labels) > 0 {
			fmt.Fprintf(&b, " labels %q", s.Labels)
		}
		if s.Description != "" {
			fmt.Fprintf(&b, " (%s)", s.Description)
		}
		b.WriteByte('\n')
	}
	for _, n := range r.Notes {
		fmt.Fprintf(&b, "note %s %q\n", n.Kind, n.Text)
	}
	showNodes(&b, r.Body, "")
	return b.String()
}

func showNodes(b *strings.Builder, body []article.Node, indent string) {
	for _, n := range body {
		b.WriteString(indent)
		switch n := n.(type) {
		case *article.Paragraph:
			if n.Label != "" || n.Time != "" {
				fmt.Fprintf(b, "{%s|%s} ", n.Label, n.Time)
			}
			b.WriteString(article.Text(n.Text) + "\n")
		case *article.Heading:
			b.WriteString("# " + article.Text(n.Text) + "\n")
		case *article.List:
			b.WriteString("list\n")
			for _, item := range n.Items {
				showNodes(b, item, indent+"  - ")
			}
		case *article.Quote:
			fmt.Fprintf(b, "quote pull=%v", n.Pull)
			if n.Source != "" {
				fmt.Fprintf(b, " source=%q", n.Source)
			}
			b.WriteByte('\n')
			showNodes(b, n.Body, indent+"  ")
		case *article.Figure:
			b.WriteString("figure " + article.Text(n.Caption.Text) + "\n")
		case *article.Break:
			b.WriteString("---\n")
		case *article.QATurn:
			fmt.Fprintf(b, "== %s %d %s", n.Kind, n.Speaker, n.Cue)
			if n.Label != "" {
				fmt.Fprintf(b, " label=%q", n.Label)
			}
			if n.Time != "" {
				fmt.Fprintf(b, " time=%s", n.Time)
			}
			if len(n.Asides) > 0 {
				fmt.Fprintf(b, " asides=%q", n.Asides)
			}
			b.WriteByte('\n')
			showNodes(b, n.Body, indent+"  ")
		default:
			fmt.Fprintf(b, "%T\n", n)
		}
	}
}
