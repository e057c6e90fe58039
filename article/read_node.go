package article

import (
	"strconv"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

func (r *reader) nodes(v jsontext.Value) []Node { return listOf(r, v, (*reader).node) }

// node reads a node by its type. Of an unknown type it makes an error, and a Break, since a body holds no nil.
func (r *reader) node(v jsontext.Value) Node {
	if v.Kind != jsontext.Object {
		r.fail("want object, got " + v.Kind.String())
		return &Break{}
	}
	switch kind := v.Get("type").Text(); kind {
	case "paragraph":
		return r.paragraph(v)
	case "heading":
		return r.heading(v)
	case "quote":
		return r.quote(v)
	case "list":
		return r.list(v)
	case "table":
		return r.table(v)
	case "code":
		return r.code(v)
	case "figure":
		return r.figure(v)
	case "embed":
		return r.embed(v)
	case "break":
		return &Break{}
	case "turn":
		return r.turn(v)
	default:
		r.fail("unknown type of node " + strconv.Quote(kind))
		return &Break{}
	}
}

// textKeys reads the two keys of a text into runs: "runs" where it stands, else "text".
func (r *reader) textKeys(runs *[]Run, key string, v jsontext.Value) {
	switch key {
	case "text":
		if text := Plainly(r.str(v)); *runs == nil {
			*runs = text
		}
	case "runs":
		if read := listOf(r, v, (*reader).run); read != nil {
			*runs = read
		}
	}
}

func (r *reader) run(v jsontext.Value) (out Run) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "text":
			out.Text = r.str(v)
		case "marks":
			for _, m := range listOf(r, v, (*reader).mark) {
				out.Marks |= m
			}
		case "url":
			out.URL = r.str(v)
		}
	})
	return out
}

func (r *reader) mark(v jsontext.Value) Marks { return 1 << name[uint8](r, v, markNames[:]) }

func (r *reader) paragraph(v jsontext.Value) *Paragraph {
	p := &Paragraph{}
	r.members(v, func(key string, v jsontext.Value) {
		r.textKeys(&p.Text, key, v)
		switch key {
		case "label":
			p.Label = r.str(v)
		case "time":
			p.Time = r.str(v)
		}
	})
	return p
}

func (r *reader) heading(v jsontext.Value) *Heading {
	h := &Heading{}
	r.members(v, func(key string, v jsontext.Value) {
		r.textKeys(&h.Text, key, v)
		if key == "level" {
			h.Level = r.int(v)
		}
	})
	return h
}

func (r *reader) quote(v jsontext.Value) *Quote {
	q := &Quote{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "body":
			q.Body = r.nodes(v)
		case "source":
			q.Source = r.str(v)
		case "pull":
			q.Pull = r.flag(v)
		}
	})
	return q
}

func (r *reader) list(v jsontext.Value) *List {
	l := &List{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "ordered":
			l.Ordered = r.flag(v)
		case "items":
			l.Items = listOf(r, v, (*reader).nodes)
		}
	})
	return l
}

func (r *reader) table(v jsontext.Value) *Table {
	t := &Table{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "head":
			t.Head = r.row(v)
		case "rows":
			t.Rows = listOf(r, v, (*reader).row)
		}
	})
	return t
}

func (r *reader) row(v jsontext.Value) []Cell { return listOf(r, v, (*reader).cell) }

func (r *reader) cell(v jsontext.Value) (c Cell) {
	if v.Kind == jsontext.String {
		c.Text = Plainly(v.Str)
		return c
	}
	r.members(v, func(key string, v jsontext.Value) { r.textKeys(&c.Text, key, v) })
	return c
}

func (r *reader) code(v jsontext.Value) *Code {
	c := &Code{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "text":
			c.Text = r.str(v)
		case "language":
			c.Language = r.str(v)
		}
	})
	return c
}

func (r *reader) embed(v jsontext.Value) *Embed {
	e := &Embed{}
	r.members(v, func(key string, v jsontext.Value) {
		r.textKeys(&e.Text, key, v)
		switch key {
		case "url":
			e.URL = r.str(v)
		case "provider":
			e.Provider = r.str(v)
		}
	})
	return e
}

// optionalFigure reads a figure that stands outside a body; nil for null.
func (r *reader) optionalFigure(v jsontext.Value) *Figure {
	if v.Kind == jsontext.Null {
		return nil
	}
	return r.figure(v)
}

func (r *reader) figure(v jsontext.Value) *Figure {
	f := &Figure{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "url":
			f.URL = r.str(v)
		case "alt":
			f.Alt = r.str(v)
		case "width":
			f.Width = r.int(v)
		case "height":
			f.Height = r.int(v)
		case "caption":
			f.Caption = r.caption(v)
		}
	})
	return f
}

func (r *reader) caption(v jsontext.Value) (c Caption) {
	r.members(v, func(key string, v jsontext.Value) {
		r.textKeys(&c.Text, key, v)
		if key == "credit" {
			c.Credit = r.credit(v)
		}
	})
	return c
}

func (r *reader) credit(v jsontext.Value) (c Credit) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "text":
			c.Text = r.str(v)
		case "photographer":
			c.Photographer = r.str(v)
		case "agency":
			c.Agency = r.str(v)
		}
	})
	return c
}

func (r *reader) turn(v jsontext.Value) *QATurn {
	t := &QATurn{Speaker: -1}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "kind":
			t.Kind = name[TurnKind](r, v, turnNames[:])
		case "speaker":
			if v.Kind == jsontext.Number {
				t.Speaker = max(r.int(v), -1)
			} else {
				r.is(v, jsontext.Number)
			}
		case "label":
			t.Label = r.str(v)
		case "cue":
			t.Cue = name[Cue](r, v, cueNames[:])
		case "time":
			t.Time = r.str(v)
		case "asides":
			t.Asides = r.texts(v)
		case "body":
			t.Body = r.nodes(v)
		}
	})
	return t
}
