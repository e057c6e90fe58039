package block

import "strings"

// isTableRule reports whether s is the line below the head of a Markdown table: "| --- | :-: |".
func isTableRule(s string) bool {
	dashes, bars := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '-':
			dashes++
		case '|':
			bars++
		case ':', ' ':
		default:
			return false
		}
	}
	return dashes > 0 && bars > 0
}

// tableRows makes cells of the table whose head is line i of g and returns the first line after it.
func (t *cutter) tableRows(g []textLine, i int, seam Seam) int {
	t.open(TagTable)
	defer t.close()
	row := int32(0)
	t.tableRow(g[i].text, row, seam)
	for i += 2; i < len(g) && strings.IndexByte(g[i].text, '|') >= 0 && !t.full(); i++ {
		row++
		t.tableRow(g[i].text, row, SeamBlock)
	}
	return i
}

// tableRow makes cells of one line of a table.
func (t *cutter) tableRow(s string, row int32, seam Seam) {
	s = strings.TrimPrefix(s, "|")
	if strings.HasSuffix(s, "|") && !strings.HasSuffix(s, "\\|") {
		s = s[:len(s)-1]
	}
	for col := int32(0); ; col++ {
		cell, rest, more := strings.Cut(s, "|")
		t.inline(Block{Kind: Cell, Header: row == 0, Row: row, Col: col, Seam: seam}, clean(cell))
		if !more {
			return
		}
		s, seam = rest, SeamBlock
	}
}
