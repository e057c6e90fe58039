package qa

import (
	"slices"

	"github.com/verbatim-go/verbatim/article"
)

// What a reading gains or loses by each of its turns, in log-odds.
const (
	gainQuestion  = 1.0  // a question that asks
	gainAddress   = 0.3  // a question that only addresses
	lossQuestion  = -0.8 // a question that does neither
	gainLabel     = 0.8  // a turn by an accepted label
	gainPerson    = 0.15 // an answer in the first person
	lossAsking    = -0.6 // a short question left inside an answer
	lossLabel     = -0.8 // an accepted label that begins no turn
	lossAlternate = -0.2 // per turn found without any mark
	lossMark      = -1.2 // a piece marked as most questions are that stands in an answer
	markedShare   = 0.7  // of the questions that alternation finds bear the mark
)

// score sums what r explains.
func (d *doc) score(r *reading) {
	r.score = 0
	used := map[int]bool{}
	for _, s := range r.starts {
		used[s.piece] = s.key != ""
	}
	for _, v := range d.voices {
		for _, i := range v.pieces {
			if !used[i] && d.pieces[i].kind != kindHeading && len(v.pieces) > 1 && !d.scrap(&d.pieces[i], v) {
				r.score += lossLabel
			}
		}
	}
	silent := 1 - d.askedShare(r)
	for k, s := range r.starts {
		end := r.endOf(k)
		asks, address, first := false, false, false
		for i := s.piece; i < end; i++ {
			p := &d.pieces[i]
			if !d.speech(i) {
				continue
			}
			asks = asks || p.holdsAsk
			address = address || p.second > 0 || p.opensAsk
			first = first || p.first > 0
			if i > s.piece && p.asks && p.words < 40 && d.sideOf(s, r) == sideAnswer && p.kind != kindItem {
				r.score += lossAsking
			}
		}
		if s.key != "" && r.voices[s.key] != nil {
			r.score += gainLabel
		}
		if s.side == sideAsk && s.key == "" {
			switch {
			case asks:
				r.score += gainQuestion
			case address:
				r.score += gainAddress
			case r.telling || r.name == alternation: // whose path has weighed them
			default:
				r.score += lossQuestion * min(1, 4*silent*silent)
			}
			if s.cue == article.CueAlternation {
				r.score += lossAlternate
			}
		}
		if s.side == sideAnswer && first {
			r.score += gainPerson
		}
	}
	r.score += d.unmarkedLoss(r)
}

// unmarkedLoss is what r, found by alternation, loses by the marks it does not see: where most questions bear one, whatever bears
// it asks.
func (d *doc) unmarkedLoss(r *reading) float64 {
	if r.name != alternation {
		return 0
	}
	count, asks := map[mark]int{}, 0
	asking := make(map[int]bool, len(r.starts))
	for k, s := range r.starts {
		if s.side != sideAsk {
			continue
		}
		asks++
		for i := s.piece; i < len(d.pieces) && (k+1 == len(r.starts) || i < r.starts[k+1].piece); i++ {
			asking[i] = true
		}
		for _, m := range d.pieces[s.piece].marks() {
			count[m]++
		}
	}
	loss := 0.0
	for m, n := range count {
		if share(n, asks) < markedShare {
			continue
		}
		missed := 0
		for i := r.starts[0].piece; i < r.end; i++ {
			missed += b2i(d.speech(i) && !asking[i] && slices.Contains(d.pieces[i].marks(), m))
		}
		loss = min(loss, lossMark*float64(missed))
	}
	return loss
}

// mark is one way in which a piece is set apart.
type mark struct {
	style article.Marks
	sign  rune
	kind  pieceKind
	level int
}

// marks returns the ways in which p is set apart from plain paragraphs.
func (p *piece) marks() []mark {
	var out []mark
	for m := article.Marks(1); m <= styleMarks; m <<= 1 {
		if p.restStyle&styleMarks&m != 0 {
			out = append(out, mark{style: m})
		}
	}
	if p.sign != 0 {
		out = append(out, mark{sign: p.sign})
	}
	if p.kind == kindHeading || p.kind == kindQuote {
		out = append(out, mark{kind: p.kind, level: p.level})
	}
	return out
}

// askedShare is the share of r's unlabelled questions that hold a question mark.
func (d *doc) askedShare(r *reading) float64 {
	asked, n := 0, 0
	for _, s := range r.starts {
		if s.side == sideAsk && s.key == "" {
			n++
			asked += b2i(d.pieces[s.piece].holdsAsk)
		}
	}
	return share(asked, n)
}

func (d *doc) sideOf(s start, r *reading) side {
	if s.side != sideNone {
		return s.side
	}
	if v := r.voices[s.key]; v != nil {
		return v.part
	}
	return sideNone
}
