package block

import "strconv"

// tableState is an open table.
type tableState struct {
	first    int32 // its first block
	box      int32
	role     string
	row, col int32
	rows     int32
	cells    int32
	columns  int32   // cells of the widest row
	regular  int32   // rows with as many cells as the row before
	spans    []int32 // by column: how many more rows a cell from above reaches into
	inCell   bool
	header   bool // the open cell is a th or stands in thead
	headRow  bool
	headers  int32
	caption  bool
	nested   bool
	last     int32 // cells of the row before
}

// maxColumns bounds what colspan and rowspan may claim.
const maxColumns = 1000

func (b *Builder) openTablePart(f *frame, attrs []Attr) {
	if f.el == elTable {
		if n := len(b.tables); n > 0 {
			b.tables[n-1].nested = true
		}
		b.tables = append(b.tables, tableState{first: int32(len(b.page.Blocks)), box: f.box, role: f.role, row: -1})
		f.table = true
		return
	}
	if len(b.tables) == 0 {
		return
	}
	t := &b.tables[len(b.tables)-1]
	switch f.el {
	case elCaption:
		t.caption, t.inCell = true, false
	case elTableGroup:
		t.headRow = f.name == "thead"
	case elTr:
		t.endRow()
		t.row++
		t.col, t.inCell = 0, false
	case elCell:
		t.openCell(f.name == "th", spanOf(get(attrs, "colspan")), spanOf(get(attrs, "rowspan")))
	}
}

func spanOf(s string) int32 {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 1
	}
	return int32(min(n, maxColumns))
}

func (t *tableState) openCell(header bool, cols, rows int32) {
	if t.row < 0 {
		t.row = 0
	}
	if t.cells > 0 && t.inCell {
		t.col++
	}
	for int(t.col) < len(t.spans) && t.spans[t.col] > 0 {
		t.spans[t.col]--
		t.col++
	}
	for i := t.col; rows > 1 && i < t.col+cols && i < maxColumns; i++ {
		for int(i) >= len(t.spans) {
			t.spans = append(t.spans, 0)
		}
		t.spans[i] = rows - 1
	}
	t.col += cols - 1
	t.inCell = true
	t.cells++
	t.header = header || t.headRow
	if t.header {
		t.headers++
	}
}

func (t *tableState) endRow() {
	if t.row < 0 {
		return
	}
	n := t.col
	if t.inCell {
		n++
	}
	if n == 0 {
		return
	}
	t.rows++
	t.columns = max(t.columns, n)
	if n == t.last {
		t.regular++
	}
	t.last = n
}

// place notes where in the table blk stands.
func (t *tableState) place(blk *Block) {
	if t.inCell {
		blk.Row, blk.Col, blk.Header = t.row, t.col, t.header
	}
}

// closeTable decides whether a table holds data or only lays out the page, and makes cells of its blocks or not.
func (b *Builder) closeTable(f *frame) {
	n := len(b.tables)
	if n == 0 || !f.table {
		return
	}
	t := &b.tables[n-1]
	t.endRow()
	blocks := b.page.Blocks[t.first:]
	data := t.isData(blocks)
	for i := range blocks {
		blk := &blocks[i]
		switch {
		case blk.Kind == Cell:
		case data && (blk.Kind == Text || blk.Kind == Heading) && b.inCellBox(blk, t.box):
			blk.Kind, blk.Level = Cell, 0
		default:
			blk.Row, blk.Col, blk.Header = 0, 0, false
		}
	}
	b.tables = b.tables[:n-1]
}

// inCellBox reports whether blk stands in a cell, not in the caption of the table.
func (b *Builder) inCellBox(blk *Block, table int32) bool {
	for i := blk.Box; i > table; i = b.page.Boxes[i].Parent {
		switch b.page.Boxes[i].Tag {
		case TagTd, TagTh:
			return true
		case TagCaption:
			return false
		}
	}
	return false
}

// isData reports whether blocks, those of the table, are cells of data.
func (t *tableState) isData(blocks []Block) bool {
	const (
		cellWords  = 25 // mean words of a cell of data; prose laid out in columns has more
		plainWords = 10 // the same where no header and no caption speak for data
		proseWords = 80 // one text as long as this is an article's paragraph
	)
	if t.nested || t.role == "presentation" || t.role == "none" || t.columns < 2 || t.rows < 2 {
		return false
	}
	var words, longest, texts int32
	for i := range blocks {
		switch blocks[i].Kind {
		case Text, Heading:
			words += blocks[i].Words
			longest = max(longest, blocks[i].Words)
			texts++
		case Control, Embed:
			return false
		case Code, Cell, Image, Rule:
		}
	}
	if texts == 0 || longest > proseWords {
		return false
	}
	mean := words / max(1, t.cells)
	if t.headers > 0 || t.caption {
		return mean <= cellWords
	}
	return mean <= plainWords && t.regular*2 >= t.rows-1
}
