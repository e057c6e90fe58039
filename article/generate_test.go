package article

import "math/rand/v2"

// generator makes random Articles as parsers make them: runs without empty ones, neighbours that differ, addresses on
// links only, no empty slices, a confidence of four decimals.
type generator struct{ *rand.Rand }

func newGenerator(seed uint64) generator { return generator{rand.New(rand.NewPCG(seed, seed+1))} }

var genWords = []string{
	"harbour", "Ölfass", "пароход", "船", "שלום", "e\u0301tude", "<b>", "\"", "\\", "&amp;", "\u2028", "'", "a\tb", "\n", "🜚", "null",
	"]}", "/*", "//x", "<!--", "</script>", "{&quot;", "\ufeff", "\u007f", "\x01", "1.5e3", "*", "_x_", "|", "`",
}

func (g generator) word() string { return genWords[g.IntN(len(genWords))] }

// text returns up to four words, none one time in four.
func (g generator) text() string {
	s := ""
	for range g.IntN(4) {
		s += g.word() + " "
	}
	return s
}

func (g generator) some() string { return g.text() + g.word() }

func genList[T any](g generator, most int, make func() T) []T {
	var out []T
	for range g.IntN(most + 1) {
		out = append(out, make())
	}
	return out
}

func (g generator) runs() []Run {
	var out []Run
	for range g.IntN(4) {
		r := Run{Text: g.some()}
		if g.IntN(2) == 0 {
			r.Marks = Marks(g.IntN(1 << len(markNames)))
		}
		if r.Marks&MarkLink != 0 {
			r.URL = g.text()
		}
		if n := len(out); n > 0 && out[n-1].Marks == r.Marks && out[n-1].URL == r.URL {
			continue
		}
		out = append(out, r)
	}
	return out
}

func (g generator) date() Date {
	d := Date{Precision: Precision(g.IntN(4))}
	if d.IsZero() {
		return d
	}
	d.Year, d.Month, d.Day = 1900+g.IntN(200), 1+g.IntN(12), 1+g.IntN(28)
	if d.Precision >= PrecisionMinute {
		d.Hour, d.Minute, d.Second = g.IntN(24), g.IntN(60), g.IntN(60)
	}
	if d.Precision == PrecisionZoned {
		d.Offset = 15 * (g.IntN(105) - 48)
	}
	return d
}

func (g generator) figure() *Figure {
	f := &Figure{URL: g.text(), Alt: g.text(), Width: g.IntN(3) * 400, Height: g.IntN(3) * 300}
	if g.IntN(2) == 0 {
		f.Caption.Text = g.runs()
	}
	if g.IntN(2) == 0 {
		f.Caption.Credit = Credit{g.text(), g.text(), g.text()}
	}
	return f
}

func (g generator) maybeFigure() *Figure {
	if g.IntN(2) == 0 {
		return nil
	}
	return g.figure()
}

func (g generator) cell() Cell  { return Cell{g.runs()} }
func (g generator) row() []Cell { return genList(g, 3, g.cell) }

func (g generator) nodes(depth int) []Node {
	if depth == 0 {
		return nil
	}
	return genList(g, 4, func() Node { return g.node(depth) })
}

func (g generator) node(depth int) Node {
	switch g.IntN(10) {
	case 0:
		return &Heading{g.IntN(7), g.runs()}
	case 1:
		return &Quote{g.nodes(depth - 1), g.text(), g.IntN(2) == 0}
	case 2:
		return &List{g.IntN(2) == 0, genList(g, 3, func() []Node { return g.nodes(depth - 1) })}
	case 3:
		return g.figure()
	case 4:
		return &Table{g.row(), genList(g, 3, g.row)}
	case 5:
		return &Code{g.text(), g.text()}
	case 6:
		return &Embed{g.text(), g.text(), g.runs()}
	case 7:
		return &Break{}
	case 8:
		return &QATurn{TurnKind(g.IntN(len(turnNames))), g.IntN(4) - 1, g.text(), g.nodes(depth - 1),
			genList(g, 2, g.some), g.text(), Cue(g.IntN(len(cueNames)))}
	}
	return &Paragraph{g.runs(), g.text(), g.text()}
}

func (g generator) article() *Article {
	return &Article{
		Kind: Kind(g.IntN(len(kindNames))), Confidence: float64(g.IntN(10001)) / 10000, License: g.text(), Access: Access(g.IntN(len(accessNames))),
		Title: g.text(), Deck: g.text(), Sections: genList(g, 3, g.text), Topics: genList(g, 3, g.text),
		Authors: genList(g, 2, func() Author { return Author{g.text(), g.text()} }), Site: g.text(),
		Published: g.date(), Modified: g.date(), Lang: g.text(), Dir: g.text(), URL: g.text(),
		Lead: g.maybeFigure(), Body: g.nodes(4),
		Speakers: genList(g, 3, func() Speaker {
			return Speaker{g.text(), genList(g, 2, g.text), Role(g.IntN(len(roleNames))), g.text()}
		}),
		Teasers: genList(g, 2, func() Teaser {
			return Teaser{g.text(), g.text(), genList(g, 2, g.text), g.text(), genList(g, 2, g.text), g.maybeFigure(), g.text(),
				genList(g, 2, g.text), g.text(), g.text(), g.IntN(2) == 0}
		}),
		Notes:   genList(g, 2, func() Note { return Note{NoteKind(g.IntN(len(noteNames))), g.text()} }),
		Rest:    genList(g, 3, func() Rest { return Rest{Label(g.IntN(Labels)), g.text()} }),
		Notices: genList(g, 2, func() Notice { return Notice{g.text(), g.text()} }),
	}
}
