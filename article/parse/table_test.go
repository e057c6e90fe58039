package parse_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// grids prints the tables of a, a row a line, the cells parted by bars, "=" before a head.
func grids(a *article.Article) []string {
	var out []string
	for n := range a.All() {
		table, ok := n.(*article.Table)
		if !ok {
			continue
		}
		var lines []string
		if table.Head != nil {
			lines = append(lines, "="+gridLine(table.Head))
		}
		for _, row := range table.Rows {
			lines = append(lines, gridLine(row))
		}
		out = append(out, strings.Join(lines, "\n"))
	}
	return out
}

func gridLine(cells []article.Cell) string {
	texts := make([]string, len(cells))
	for i, c := range cells {
		texts[i] = article.Text(c.Text)
	}
	return strings.Join(texts, "|")
}

func TestTables(t *testing.T) {
	const tides = `<table><tr><th>Port</th><th>Low</th></tr><tr><td>Ny</td><td>6</td></tr><tr><td>Gam</td><td>7</td></tr></table>`
	for _, tt := range []struct {
		name, html string
		want       []string
	}{
		{"a head above", tides, []string{"=Port|Low\nNy|6\nGam|7"}},
		{"headers at the side", `<table><tr><th>Port</th><td>Ny</td></tr><tr><th>Low</th><td>6</td></tr><tr><th>High</th><td>12</td></tr></table>`,
			[]string{"Port|Ny\nLow|6\nHigh|12"}},
		{"a table behind another, its first corner empty", tides + `<table><tr><th></th><th>High</th></tr><tr><td>Ny</td><td>12</td></tr></table>`,
			[]string{"=Port|Low\nNy|6\nGam|7", "=|High\nNy|12"}},
		{"a list in a cell", `<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Ny</td><td><ul><li>Ida</li><li>Tern</li></ul></td></tr><tr><td><ul><li>Gam</li></ul></td><td>none</td></tr></table>`,
			[]string{"=Port|Boats\nNy|Ida Tern\nGam|none"}},
		{"a picture between rows", `<table><tr><th>Port</th><th>Low</th></tr><tr><td>Ny</td><td><img src="/ny.jpg" width="600" height="400" alt="The quay of Ny"></td></tr><tr><td>Gam</td><td>7</td></tr></table>`,
			[]string{"=Port|Low\nNy\nGam|7"}},
		{"a row without words", `<table><tr><th>Port</th><th>Low</th></tr><tr><td></td><td></td></tr><tr><td>Gam</td><td>7</td></tr></table>`,
			[]string{"=Port|Low\n\nGam|7"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := story("", tt.html, "")
			a := mustParse(t, string(src), parse.Options{})
			if diff := cmp.Diff(tt.want, grids(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if lost, invented := account(t, src, parse.Options{}); len(lost)+len(invented) > 0 {
				t.Errorf("lost %q, invented %q", lost, invented)
			}
		})
	}
}
