package qa

// signed reports whether most questions of r open with a dash, star or bullet.
func (d *doc) signed(r *reading) bool {
	n, asks := 0, 0
	for _, s := range r.starts {
		if s.side == sideAsk {
			asks++
			n += b2i(d.pieces[s.piece].sign != 0)
		}
	}
	return n*2 > asks
}

// headed reports whether most questions of r are set as headings.
func (d *doc) headed(r *reading) bool {
	n, asks := 0, 0
	for _, s := range r.starts {
		if s.side == sideAsk {
			asks++
			n += b2i(d.pieces[s.piece].kind == kindHeading)
		}
	}
	return n*2 > asks
}

// A mark that most questions bear, and that stands on nothing else but a few lines, makes questions of those as well.
const (
	marksAsking = 0.75 // of what asks must bear the mark
	askingMarks = 0.5  // of what bears the mark must ask
	markedWords = 60   // a longer piece that ends with a question is no question of its own
)

// marksAsk reports whether the convention tells questions so surely that a marked line need not ask to be one.
func (d *doc) marksAsk(c *convention) bool {
	asks, marked, both := 0, 0, 0
	for i := range d.pieces {
		p := &d.pieces[i]
		if !d.speech(i) || p.words > markedWords {
			continue
		}
		m := c.asks(p)
		asks += b2i(p.asks)
		marked += b2i(m)
		both += b2i(m && p.asks)
	}
	return both > 2 && share(both, asks) >= marksAsking && share(both, marked) >= askingMarks
}

// signsAsk reports whether most of what the convention marks opens with a sign, too.
func (d *doc) signsAsk(c *convention) bool {
	n, all := 0, 0
	for i := range d.pieces {
		if p := &d.pieces[i]; c.asks(p) {
			all++
			n += b2i(p.sign != 0)
		}
	}
	return n > 1 && share(n, all) > askingMarks
}

// overHeading reports whether piece i is the heading of a section that opens with a question set as a heading below it.
func (d *doc) overHeading(i int) bool {
	k := d.next(i)
	return k > 0 && d.pieces[i].kind == kindHeading && d.pieces[k].kind == kindHeading && d.pieces[k].level > d.pieces[i].level && !d.pieces[i].asks
}
