package qa

import "github.com/verbatim-go/verbatim/article"

// Where a mark sets the answers apart, the line before each stretch of marked pieces is the question.
const (
	markedStretches = 4   // fewer are stress, or quotations
	unmarkedAsks    = 0.5 // of the lines before must ask
	markedAsks      = 0.4 // of the marked stretches may end with a question
)

// answerMarks are the ways in which answers are set apart, with the cue that they give.
var answerMarks = [...]convention{
	{"strong answers", article.CueStrong, styled(article.MarkStrong)},
	{"emphasis answers", article.CueEmphasis, styled(article.MarkEmphasis)},
	{"colour answers", article.CueStyle, styled(article.MarkColour)},
	{"block quotes answer", article.CueQuote, func(p *piece) bool { return p.kind == kindQuote }},
}

// byMarkedAnswers reads a body in which m sets the answers apart; nil where it does not.
func (d *doc) byMarkedAnswers(m *convention) *reading {
	r := &reading{name: m.name, telling: true}
	asked, back, last := 0, 0, -1
	for i := 0; i >= 0 && i < len(d.pieces); i = d.next(i) {
		if !d.speech(i) || !m.asks(&d.pieces[i]) {
			continue
		}
		q := d.previous(i)
		if q < 0 || m.asks(&d.pieces[q]) {
			last = i
			continue
		}
		from := q
		for p := d.previous(from); p > last && len(r.starts) > 0 && d.pieces[p].putsTo(); p = d.previous(p) { // a question of several paragraphs
			from = p
		}
		asked += b2i(d.pieces[q].holdsAsk)
		back += b2i(last >= 0 && d.pieces[last].asks)
		r.starts = append(r.starts, start{piece: from, side: sideAsk, cue: article.CueAlternation}, start{piece: i, side: sideAnswer, cue: m.cue})
		last = i
	}
	n := len(r.starts) / 2
	if n < markedStretches || share(asked, n) < unmarkedAsks || share(back, n) > markedAsks {
		return nil
	}
	if r.end = len(d.pieces); d.next(last) > 0 {
		r.end = d.next(last)
	}
	return r
}

// putsTo reports whether p asks or addresses, and speaks of nobody else.
func (p *piece) putsTo() bool { return p.holdsAsk || p.second > 0 && p.first == 0 }
