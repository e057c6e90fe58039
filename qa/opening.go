package qa

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// A lead in the marks of the questions, and the introduction behind it, look like the first exchange.

// askingSigns open questions and no leads; dashes and dots open lines of all kinds.
const askingSigns = "◆◇■□●○▶►▲△▼▽"

// nearlyAll is the share of the questions that must ask for one that does not to be a lead.
const nearlyAll = 0.6

// trimStart drops questions before the first that asks, where nearly all ask: bold leads, headings of the introduction.
func (d *doc) trimStart(r *reading) {
	asked, n := 0, 0
	for _, s := range r.starts {
		if s.side == sideAsk && s.key == "" {
			n++
			asked += b2i(d.pieces[s.piece].holdsAsk)
		}
	}
	for len(r.starts) > leadStarts {
		s := &r.starts[0]
		p := &d.pieces[s.piece]
		if s.cue == article.CueDash && strings.ContainsRune(askingSigns, p.sign) {
			return
		}
		if s.side != sideAsk || s.key != "" || p.holdsAsk || share(asked, n) <= nearlyAll && !d.introduces(r) {
			return
		}
		// a lead in the same marks, right before the first question
		if next := d.next(s.piece); r.starts[1].piece > next && next > 0 && d.pieces[next].holdsAsk {
			s.piece, s.skip = next, 0
			return
		}
		if p.second > 0 && !d.outgrows(r) {
			return
		}
		k := 1
		for k < len(r.starts) && r.starts[k].side == sideAnswer && r.starts[k].key == "" {
			k++
		}
		r.starts = r.starts[k:]
	}
}

// trimByline drops a first turn that is the byline and the introduction behind it: it bears the label of the turn below, and nowhere
// else does a label on a line of its own come twice in a row.
func (d *doc) trimByline(r *reading) {
	if len(r.starts) <= leadStarts || !d.again(r, 1) || d.pieces[r.starts[0].piece].label.kind != labelLine {
		return
	}
	for k := 2; k < len(r.starts); k++ {
		if d.again(r, k) {
			return
		}
	}
	r.starts = r.starts[1:]
}

// again reports whether start k of r bears the label of the one before it.
func (d *doc) again(r *reading, k int) bool {
	s, before := &r.starts[k], &r.starts[k-1]
	return s.key != "" && s.key == before.key && d.pieces[s.piece].label != nil && d.pieces[before.piece].label != nil
}

// introduces reports whether the first exchange of r introduces the conversation: a lead set in the marks of the questions, and
// what tells of the guest behind it.
func (d *doc) introduces(r *reading) bool {
	lead := &d.pieces[r.starts[0].piece]
	if d.outgrows(r) {
		return true
	}
	if lead.second > 0 {
		return false
	}
	if lead.text == d.in.Deck || slices.Contains(d.in.Hints, lead.text) || d.tells(lead) {
		return true
	}
	for i := r.starts[1].piece; len(r.starts) > 2 && i < r.starts[2].piece; i++ {
		if p := &d.pieces[i]; p.first == 0 && d.tells(p) {
			return true
		}
	}
	return false
}

// outgrows reports whether the first question of r is rather a lead: several sentences that do not ask, longer than every other
// question, and what follows speaks of nobody's own.
func (d *doc) outgrows(r *reading) bool {
	lead := &d.pieces[r.starts[0].piece]
	if lead.holdsAsk || innerEnds(lead.text) == 0 {
		return false
	}
	for _, s := range r.starts[1:] {
		if s.side == sideAsk && d.pieces[s.piece].words >= lead.words {
			return false
		}
	}
	for i := r.starts[1].piece; len(r.starts) > 2 && i < r.starts[2].piece; i++ {
		if d.pieces[i].first > 0 {
			return false
		}
	}
	return len(r.starts) > leadStarts
}
