package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// cell adds b, a cell of a data table, to its table, which begins where its first cell stands.
func (t *tree) cell(b *block.Block) {
	if grid := t.a.tableAround(b.Box); t.table == nil || t.grid != grid {
		t.table, t.grid = &article.Table{}, grid
		t.append(t.table)
	}
	row := t.row(b)
	for len(*row) < int(b.Col) {
		*row = append(*row, article.Cell{})
	}
	if len(*row) > int(b.Col) {
		c := &(*row)[b.Col]
		c.Text = joinRuns(c.Text, b.Runs)
		return
	}
	*row = append(*row, article.Cell{Text: b.Runs})
}

// row returns the row of the open table in which b stands: its head, or one of those below. A first row is the head where
// all its cells are headers; with a header at the front of each row, it is a row like the others.
func (t *tree) row(b *block.Block) *[]article.Cell {
	table := t.table
	if b.Row == 0 && table.Rows == nil {
		if b.Header {
			return &table.Head
		}
		if table.Head != nil {
			table.Rows, table.Head = [][]article.Cell{table.Head}, nil
		}
	}
	at := int(b.Row)
	if table.Head != nil {
		at--
	}
	for len(table.Rows) <= at {
		table.Rows = append(table.Rows, nil) // a row without words has no blocks
	}
	return &table.Rows[at]
}

// tableAround returns the box of the table that a box stands in.
func (a *assembly) tableAround(box int32) int32 {
	for box > 0 && a.page.Boxes[box].Tag != block.TagTable {
		box = a.page.Boxes[box].Parent
	}
	return box
}
