package article

import (
	"strconv"
	"strings"
)

func (d *dumper) nodes(nodes []Node) {
	for _, n := range nodes {
		d.node(n)
	}
}

func (d *dumper) node(n Node) {
	switch n := n.(type) {
	case nil:
		d.line("nil")
	case *Paragraph:
		d.line("paragraph", attr("time", n.Time), attr("label", n.Label), dumpRuns(n.Text))
	case *Heading:
		d.line("heading", strconv.Itoa(n.Level), dumpRuns(n.Text))
	case *Quote:
		d.line(quoteName(n), attr("source", n.Source))
		d.below(func() { d.nodes(n.Body) })
	case *List:
		d.list(n)
	case *Table:
		d.table(n)
	case *Code:
		d.line("code", attr("language", n.Language), dumpEscapes.Replace(n.Text))
	case *Figure:
		d.figure(n)
	case *Embed:
		d.line("embed", attr("url", n.URL), attr("provider", n.Provider), dumpRuns(n.Text))
	case *Break:
		d.line("break")
	case *QATurn:
		d.turn(n)
	}
}

func quoteName(q *Quote) string {
	if q.Pull {
		return "pull-quote"
	}
	return "quote"
}

func (d *dumper) list(l *List) {
	if l.Ordered {
		d.line("list", "ordered")
	} else {
		d.line("list")
	}
	d.below(func() {
		for _, item := range l.Items {
			d.line("item")
			d.below(func() { d.nodes(item) })
		}
	})
}

func (d *dumper) table(t *Table) {
	d.line("table")
	d.below(func() {
		if len(t.Head) > 0 {
			d.line("head", dumpCells(t.Head))
		}
		for _, row := range t.Rows {
			d.line("row", dumpCells(row))
		}
	})
}

func dumpCells(cells []Cell) string {
	parts := make([]string, len(cells))
	for i, c := range cells {
		parts[i] = dumpRuns(c.Text)
	}
	return strings.Join(parts, " | ")
}

func (d *dumper) figure(f *Figure) {
	size := ""
	if f.Width != 0 || f.Height != 0 {
		size = strconv.Itoa(f.Width) + "x" + strconv.Itoa(f.Height)
	}
	d.line("figure", attr("url", f.URL), size, attr("alt", f.Alt))
	d.below(func() {
		if len(f.Caption.Text) > 0 {
			d.line("caption", dumpRuns(f.Caption.Text))
		}
		if c := f.Caption.Credit; c != (Credit{}) {
			d.line("credit", strconv.Quote(c.Text), attr("photographer", c.Photographer), attr("agency", c.Agency))
		}
	})
}

func (d *dumper) turn(t *QATurn) {
	speaker := ""
	if t.Speaker >= 0 {
		speaker = "speaker=" + strconv.Itoa(t.Speaker)
	}
	cue := ""
	if t.Cue != CueNone {
		cue = "cue=" + t.Cue.String()
	}
	d.line("turn", t.Kind.String(), speaker, attr("label", t.Label), cue, attr("time", t.Time), attr("asides", t.Asides...))
	d.below(func() { d.nodes(t.Body) })
}

// dumpEscapes is safe for concurrent use.
var dumpEscapes = strings.NewReplacer(`\`, `\\`, "{", `\{`, "}", `\}`, "\n", `\n`, "\r", `\r`)

func dumpRuns(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		text := dumpEscapes.Replace(r.Text)
		if r.Marks == 0 {
			b.WriteString(text)
			continue
		}
		b.WriteByte('{')
		b.WriteString(strings.Join(r.Marks.Names(), "+"))
		if r.URL != "" {
			b.WriteString("(" + dumpEscapes.Replace(r.URL) + ")")
		}
		b.WriteString(":" + text + "}")
	}
	return b.String()
}
