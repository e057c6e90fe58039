package article

// nodes writes a body. A nil node, which no parser makes, is passed over.
func (w *jsonWriter) nodes(nodes []Node) {
	w.openList()
	for _, n := range nodes {
		if n != nil {
			w.node(n)
		}
	}
	w.closeList()
}

func (w *jsonWriter) optionalNodes(key string, nodes []Node) {
	if len(nodes) > 0 {
		w.key(key)
		w.nodes(nodes)
	}
}

func (w *jsonWriter) node(n Node) {
	w.open()
	switch n := n.(type) {
	case *Paragraph:
		w.str("type", "paragraph")
		w.runs(n.Text)
		w.text("label", n.Label)
		w.text("time", n.Time)
	case *Heading:
		w.str("type", "heading")
		w.number("level", n.Level)
		w.runs(n.Text)
	case *Quote:
		w.str("type", "quote")
		w.optionalNodes("body", n.Body)
		w.text("source", n.Source)
		w.flag("pull", n.Pull)
	case *List:
		w.list(n)
	case *Table:
		w.table(n)
	case *Code:
		w.str("type", "code")
		w.str("text", n.Text)
		w.text("language", n.Language)
	case *Figure:
		w.figure(n)
	case *Embed:
		w.str("type", "embed")
		w.runs(n.Text)
		w.text("url", n.URL)
		w.text("provider", n.Provider)
	case *Break:
		w.str("type", "break")
	case *QATurn:
		w.turn(n)
	}
	w.close()
}

func (w *jsonWriter) list(l *List) {
	w.str("type", "list")
	w.flag("ordered", l.Ordered)
	list(w, "items", l.Items, (*jsonWriter).nodes)
}

func (w *jsonWriter) table(t *Table) {
	w.str("type", "table")
	list(w, "head", t.Head, (*jsonWriter).cell)
	list(w, "rows", t.Rows, (*jsonWriter).row)
}

func (w *jsonWriter) row(cells []Cell) {
	w.openList()
	for _, c := range cells {
		w.cell(c)
	}
	w.closeList()
}

// cell writes a string, or an object where some run has a mark.
func (w *jsonWriter) cell(c Cell) {
	if !marked(c.Text) {
		w.value(Text(c.Text))
		return
	}
	w.open()
	w.runs(c.Text)
	w.close()
}

// figure writes the members of a figure; the braces are the caller's.
func (w *jsonWriter) figure(f *Figure) {
	w.str("type", "figure")
	w.text("url", f.URL)
	w.text("alt", f.Alt)
	w.number("width", f.Width)
	w.number("height", f.Height)
	if len(f.Caption.Text) == 0 && f.Caption.Credit == (Credit{}) {
		return
	}
	w.key("caption")
	w.open()
	w.runs(f.Caption.Text)
	if c := f.Caption.Credit; c != (Credit{}) {
		w.key("credit")
		w.open()
		w.text("text", c.Text)
		w.text("photographer", c.Photographer)
		w.text("agency", c.Agency)
		w.close()
	}
	w.close()
}

func (w *jsonWriter) optionalFigure(key string, f *Figure) {
	if f != nil {
		w.key(key)
		w.open()
		w.figure(f)
		w.close()
	}
}

// turn writes the speaker even when it is the first, number 0, and leaves it out when it is unknown.
func (w *jsonWriter) turn(t *QATurn) {
	w.str("type", "turn")
	w.str("kind", t.Kind.String())
	if t.Speaker >= 0 {
		w.int("speaker", t.Speaker)
	}
	w.text("label", t.Label)
	w.text("cue", t.Cue.String())
	w.text("time", t.Time)
	w.texts("asides", t.Asides)
	w.optionalNodes("body", t.Body)
}

func marked(runs []Run) bool {
	for _, r := range runs {
		if r.Marks != 0 {
			return true
		}
	}
	return false
}

// runs writes the text, and the runs themselves where some run has a mark.
func (w *jsonWriter) runs(runs []Run) {
	w.str("text", Text(runs))
	if marked(runs) {
		list(w, "runs", runs, (*jsonWriter).run)
	}
}

func (w *jsonWriter) run(r Run) {
	w.open()
	w.str("text", r.Text)
	w.texts("marks", r.Marks.Names())
	w.text("url", r.URL)
	w.close()
}
