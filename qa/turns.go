package qa

import (
	"slices"

	"github.com/verbatim-go/verbatim/article"
)

// builder writes the nodes of a reading.
type builder struct {
	d        *doc
	r        *reading
	body     []article.Node
	speakers []article.Speaker
	cues     []string
}

func (d *doc) build(r *reading, kind article.Kind) *builder {
	b := &builder{d: d, r: r}
	who := d.cast(r, kind)
	b.speakers, b.cues = who.speakers, who.cues
	if kind == article.KindInterview {
		if cue := d.cutOutro(r, who); cue != "" {
			b.cues = append(b.cues, cue)
		}
	}
	b.emit(0, r.starts[0].piece, nil)
	for k := 0; k < len(r.starts); {
		if r.starts[k].gap {
			b.emit(r.starts[k].piece, r.endOf(k), nil)
			k++
			continue
		}
		n := k + 1
		for n < len(r.starts) && !r.starts[n].gap && who.of[n] == who.of[k] && who.of[k] >= 0 && (r.starts[n].side == r.starts[k].side || r.starts[n].key != "") {
			n++
		}
		b.turn(k, n, r.endOf(n-1), who)
		k = n
	}
	b.emit(r.end, len(d.pieces), nil)
	return b
}

// turn writes the turn of the starts from k to n, which one speaker says, up to piece end.
func (b *builder) turn(k, n, end int, who *cast) {
	d, s := b.d, b.r.starts[k]
	t := &article.QATurn{Kind: who.kinds[k], Speaker: who.of[k], Label: s.label, Time: d.timeOf(s), Cue: s.cue}
	stop := end
	for stop > s.piece+1 && !d.speech(stop-1) { // what trails behind the last words stands between the turns
		stop--
	}
	for stop > s.piece+1 && end < len(d.pieces) && d.pieces[stop-1].kind == kindHeading && b.r.end != stop { // so does a heading before the next
		stop--
		for stop > s.piece+1 && !d.speech(stop-1) {
			stop--
		}
	}
	if t.Body = b.bodyOf(k, n, stop); len(t.Body) == 0 { // a label alone: what trails is all it has
		stop = end
		t.Body = b.bodyOf(k, n, stop)
	}
	if len(t.Body) > 0 {
		if p, ok := t.Body[0].(*article.Paragraph); ok {
			t.Time, t.Body[0] = stamped(p, t.Time)
		}
	}
	for node := range article.All(t.Body) {
		switch node := node.(type) {
		case *article.Paragraph:
			t.Asides = append(t.Asides, asidesIn(node.Text)...)
		default:
		}
	}
	b.body = append(b.body, t)
	if n == len(b.r.starts) {
		b.cutEnd(t)
	}
	b.emit(stop, end, nil)
}

// timeOf returns the time that is printed before s, else the one that the format tells.
func (d *doc) timeOf(s start) string {
	if s.time != "" {
		return s.time
	}
	return d.in.Times[d.in.Body[d.pieces[s.piece].node]]
}

// stamped returns the time of a turn that opens with p: that before its label, else the one that p opens with, which stays
// in the text. Where both are printed and are one, the second is the paragraph's own.
func stamped(p *article.Paragraph, before string) (string, *article.Paragraph) {
	text := article.Text(p.Text)
	time, n := stamp(text)
	switch {
	case n == 0 || before != "" && before != time:
		return before, p
	case before == "":
		return time, p
	}
	return before, &article.Paragraph{Text: cutRuns(p.Text, n+lead(p.Text, n), len(text)), Label: p.Label, Time: time}
}

// bodyOf returns the nodes from start k up to piece stop; labels repeated by starts up to n go to their paragraphs.
func (b *builder) bodyOf(k, n, stop int) []article.Node {
	saved := b.body
	b.body = nil
	for i := k; i < n; i++ {
		s := b.r.starts[i]
		to := stop
		if i+1 < n {
			to = min(stop, b.r.starts[i+1].piece)
		}
		before := len(b.body)
		b.emit(s.piece, to, &s)
		if s.time = b.d.timeOf(s); i > k && s.piece < to && s.label+s.time != "" {
			b.relabel(before, s)
		}
	}
	out := b.body
	b.body = saved
	return out
}

// relabel gives the label and the time of s to the paragraph written first since before. Where something else came, or
// nothing, they stand alone.
func (b *builder) relabel(before int, s start) {
	p := &article.Paragraph{Label: s.label, Time: s.time}
	if before < len(b.body) {
		if words, ok := b.body[before].(*article.Paragraph); ok {
			p.Text = words.Text
			b.body[before] = p
			return
		}
	}
	b.body = slices.Insert(b.body, before, article.Node(p))
}

// emit writes the pieces from lo to hi. The first is the beginning of a turn when s is set: its label is cut and a heading,
// item or quote becomes what is said. Parts of one node that stay together are joined again.
func (b *builder) emit(lo, hi int, s *start) {
	d := b.d
	for i := lo; i < hi; {
		p := &d.pieces[i]
		n := i + 1
		for n < hi && d.pieces[n].node == p.node {
			n++
		}
		first := s != nil && i == lo
		skip := 0
		if first {
			skip = s.skip
		}
		b.node(i, n, first, skip, s != nil)
		i = n
	}
}

// node writes the pieces from i to n, parts of one node.
func (b *builder) node(i, n int, first bool, skip int, inside bool) {
	d := b.d
	p, q := &d.pieces[i], &d.pieces[n-1]
	whole := (i == 0 || d.pieces[i-1].node != p.node) && (n == len(d.pieces) || d.pieces[n].node != p.node)
	src := d.in.Body[p.node]
	switch src := src.(type) {
	case *article.Paragraph:
		if whole && !first && p.pulled {
			b.pull(src, p)
			return
		}
		if whole && !first && p.subhead {
			b.body = append(b.body, &article.Heading{Level: subheadLevel, Text: src.Text})
			return
		}
		if whole && !first && !(inside && p.recording()) {
			b.body = append(b.body, src)
			return
		}
		text := cutRuns(src.Text, p.from+lead(src.Text, p.from)+skip, q.to)
		if inside && !first && p.recording() {
			b.body = append(b.body, &article.Heading{Level: 6, Text: text})
			return
		}
		if len(text) > 0 || !first {
			b.body = append(b.body, &article.Paragraph{Text: text})
		}
	case *article.Heading:
		if !first {
			b.body = append(b.body, src)
			return
		}
		if text := cutRuns(src.Text, skip, len(article.Text(src.Text))); len(text) > 0 {
			b.body = append(b.body, &article.Paragraph{Text: text})
		}
	case *article.List:
		b.list(src, p.from, q.to, first, skip)
	case *article.Quote:
		switch {
		case !first && p.pulled && !src.Pull:
			b.body = append(b.body, pullOf(src))
			return
		case !first || src.Source != "" || src.Pull:
			b.body = append(b.body, src)
			return
		}
		b.unwrap(src.Body, skip)
	default:
		b.body = append(b.body, src)
	}
}

// subheadLevel is the level of a heading that the page does not mark.
const subheadLevel = 3

// pull writes a paragraph that repeats words of the piece as a pull quote, and the name below it as the quote's source.
func (b *builder) pull(src *article.Paragraph, p *piece) {
	if n := len(b.body); p.source && n > 0 {
		if q, ok := b.body[n-1].(*article.Quote); ok && q.Pull && q.Source == "" {
			b.body[n-1] = &article.Quote{Pull: true, Body: q.Body, Source: p.text}
			return
		}
	}
	b.body = append(b.body, &article.Quote{Pull: true, Body: []article.Node{src}})
}

// pullOf makes a quote that repeats words of the piece a pull quote.
func pullOf(src *article.Quote) *article.Quote {
	q := &article.Quote{Pull: true, Body: src.Body, Source: src.Source}
	if said, by := attributed(src.Body); src.Source == "" && by != "" {
		q.Body, q.Source = said, by
	}
	return q
}

// lead is the white space at from, which pieces do not count.
func lead(runs []article.Run, from int) int {
	return spacesOnly(article.Text(runs)[from:])
}

func (b *builder) list(src *article.List, from, to int, first bool, skip int) {
	if first && from < len(src.Items) {
		b.unwrap(src.Items[from], skip)
		from++
	}
	switch {
	case from == 0 && to == len(src.Items) || len(src.Items) == 0:
		b.body = append(b.body, src)
	case from < to:
		b.body = append(b.body, &article.List{Ordered: src.Ordered, Items: src.Items[from:to:to]})
	}
}

// unwrap writes the nodes of an item or quote as what is said, without the first skip bytes.
func (b *builder) unwrap(body []article.Node, skip int) {
	for i, n := range body {
		var text []article.Run
		switch n := n.(type) {
		case *article.Paragraph:
			text = n.Text
		case *article.Heading:
			text = n.Text
		default:
			b.body = append(b.body, n)
			continue
		}
		if i == 0 && skip > 0 {
			text = cutRuns(text, skip, len(article.Text(text)))
		}
		if len(text) > 0 {
			b.body = append(b.body, &article.Paragraph{Text: text})
		}
	}
}
