package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// What stands behind the last words of a turn without being said: captions without their picture, boxes, links. It is told by
// missing the end of a sentence where everything said has one.
const (
	stubWords   = 30  // a longer piece is prose, whatever its end
	boxPieces   = 7   // a box of more pieces is none
	boxWords    = 50  // nor is one with a longer piece
	proseShare  = 0.8 // of the turns must begin with a whole sentence before a missing end means anything
	creditTail  = 70  // bytes at the end of a caption in which "(Photo:" is looked for
	answerShare = 0.8 // of the answers must bear labels before one without is doubted
)

// cutTails marks what stands behind the last words of each turn: it belongs to no turn.
func (d *doc) cutTails(r *reading) {
	if !d.wholeTurns(r) {
		return
	}
	var out []start
	for k, s := range r.starts {
		out = append(out, s)
		end := r.endOf(k)
		if s.gap {
			continue
		}
		last := k+1 == len(r.starts)
		if !last && s.key != "" && r.starts[k+1].key == s.key {
			continue // the turn goes on behind it
		}
		if at := d.tail(s, end, last); at > 0 {
			if last {
				r.end = at
			} else {
				out = append(out, start{piece: at, gap: true})
			}
		}
	}
	r.starts = out
}

// wholeTurns reports whether nearly all turns of r begin with a whole sentence.
func (d *doc) wholeTurns(r *reading) bool {
	whole := 0
	for _, s := range r.starts {
		i := s.piece
		if s.skip >= len(d.pieces[i].text) {
			if i = d.next(i); i < 0 {
				continue
			}
		}
		whole += b2i(endsSentence(d.pieces[i].text))
	}
	return float64(whole) >= proseShare*float64(len(r.starts))
}

// tail returns the piece from which on the turn's last pieces are not said, 0 when all are.
func (d *doc) tail(s start, end int, last bool) int {
	n, prev := 0, -1
	for i := s.piece; i < end; i++ {
		p := &d.pieces[i]
		if !d.speech(i) {
			continue
		}
		if n > 0 || i > s.piece && s.skip < len(d.pieces[s.piece].text) {
			if d.stub(p) && prev >= 0 && endsSentence(d.pieces[prev].text) && (last || d.boxFrom(i, end)) {
				return i
			}
		}
		n++
		prev = i
	}
	return 0
}

// stub reports whether p is no whole sentence.
func (d *doc) stub(p *piece) bool {
	return p.kind == kindPara && p.words <= stubWords && !endsSentence(p.text) && !strings.HasPrefix(p.text, "[") && !strings.HasPrefix(p.text, "(")
}

// boxFrom reports whether everything from piece i to end may be a box: few and short pieces, nobody speaking of himself.
func (d *doc) boxFrom(i, end int) bool {
	n := 0
	for ; i < end; i++ {
		p := &d.pieces[i]
		if !d.speech(i) {
			continue
		}
		if n++; n > boxPieces || p.words > boxWords || p.first > 1 || p.first > 0 && p.words >= subheadProse && !d.tells(p) {
			return false
		}
	}
	return true
}

// tells reports whether p speaks of a person whom the texts around name: it tells of the speaker and is not said by him.
func (d *doc) tells(p *piece) bool {
	if !d.around().mayName(p.low) {
		return false
	}
	for _, run := range nameRuns(p.text, d.around().common) {
		for k := range run.words[1:] {
			if d.around().names[fold(strings.Join(run.words[k:], " "))] != nil {
				return true
			}
		}
	}
	return false
}

// trim settles where the conversation begins and ends: what the editors add before and behind it belongs to no turn.
func (d *doc) trim(r *reading) {
	d.trimByline(r)
	d.trimStart(r)
	d.trimEnd(r)
	d.cutRefrains(r)
	d.cutTails(r)
	d.dropEmpty(r)
	d.markSubheads(r)
}

// dropEmpty leaves out turns in which nothing is said: a label with no words behind it.
func (d *doc) dropEmpty(r *reading) {
	for k := range r.starts {
		end := r.endOf(k)
		if s := &r.starts[k]; !s.gap && !d.said(*s, end) {
			*s = start{piece: s.piece, gap: true}
		}
	}
	for len(r.starts) > 0 && r.starts[0].gap {
		r.starts = r.starts[1:]
	}
}

// trimEnd drops a last exchange that is the publisher's, and ends the last turn where the editors take over.
func (d *doc) trimEnd(r *reading) {
	for len(r.starts) > 4 && d.appeal(r) {
		n := len(r.starts) - 2
		r.end = r.starts[n].piece
		r.starts = r.starts[:n]
	}
	if len(r.starts) == 0 {
		return
	}
	last := r.starts[len(r.starts)-1]
	usual := 0
	for k := 0; k+1 < len(r.starts); k++ {
		n := 0
		for i := r.starts[k].piece; i < r.starts[k+1].piece; i++ {
			if d.speech(i) {
				n++
			}
		}
		usual = max(usual, n)
	}
	n := 0
	for i := last.piece; i < r.end; i++ {
		p := &d.pieces[i]
		if i > last.piece && d.closes(p, i, last, n, usual) {
			r.end = i
			break
		}
		if d.speech(i) {
			n++
		}
	}
	if i := d.afterwards(r); i > 0 {
		r.end = i
	}
}

// appeal reports whether the last two turns, question and answer, are an appeal to the reader.
func (d *doc) appeal(r *reading) bool {
	n := len(r.starts)
	q, a := r.starts[n-2], r.starts[n-1]
	if q.side != sideAsk || q.key != "" || a.side != sideAnswer || a.key != "" {
		return false
	}
	asked, asks, labelled, answers := 0, 0, 0, 0
	for k, s := range r.starts[:n-2] {
		if d.sideOf(s, r) == sideAsk {
			asks++
			asked += b2i(d.pieces[s.piece].holdsAsk)
		} else if k > 1 {
			answers++
			labelled += b2i(s.key != "")
		}
	}
	if answers > 1 && share(labelled, answers) >= answerShare {
		return true
	}
	p := &d.pieces[q.piece]
	if p.holdsAsk || p.first > 0 || share(asked, asks) < answerShare {
		return false
	}
	return endsWith(p.text, '!') || q.cue == article.CueAlternation && p.second == 0 && p.words >= narratedWords && d.pieces[a.piece].told
}

func endsWith(s string, r rune) bool {
	t := trimTail(s)
	return t != "" && rune(t[len(t)-1]) == r
}

// closes reports whether p, behind the last turn's first piece, is the editors' and no longer the speaker's. n pieces of the
// turn stand before it; usual is the greatest number in the turns before.
func (d *doc) closes(p *piece, i int, last start, n, usual int) bool {
	if p.kind == kindBreak {
		return n > 0
	}
	if !d.speech(i) {
		return false
	}
	if _, ok := d.noteKind(p); ok {
		return true
	}
	first := d.pieces[last.piece]
	switch {
	case n == 0:
		return false
	case p.style != 0 && p.style&^first.style&^article.MarkColour != 0: // set in marks of its own
		return true
	case p.sign == '*' && first.sign == 0: // a footnote
		return true
	case opensWithReading(p.text):
		return true
	case p.kind == kindHeading:
		return true
	}
	return n >= 2*usual+2
}
