package qa

import "github.com/verbatim-go/verbatim/article"

// Where a dash opens what either side says, or what is answered alone, the dash does not tell who speaks: the questions and
// the order of the lines do.
const (
	dashLeast   = 4    // dashes; fewer are a list or a chance
	dashAsks    = 2.0  // a dashed line that asks is rather a question
	dashMute    = -0.7 // a question that does not ask
	dashSecond  = 0.7  // a dashed line that addresses is rather a question
	dashFirst   = 0.5  // and one that speaks of its speaker an answer
	dashBack    = -1.5 // an answer that asks back
	dashSame    = -6.0 // the same side opens two dashed lines in a row
	dashBefore  = 0.5  // of the lines before dashed answers must ask
	dashMostAsk = 0.3  // of dashed answers may ask
	dashTurns   = 10   // fewer may be the dialogue of a story
)

// dashes is the name of the reading by dashes on both sides.
const dashes = "dashes"

// dashedAnswers is the name of the reading by dashes on answers alone.
const dashedAnswers = "dashed answers"

// dashed returns the pieces of speech that open with a dash of one kind: the kind that is there more often.
func (d *doc) dashed() []int {
	var long, short []int
	for i := range d.pieces {
		if p := &d.pieces[i]; d.speech(i) && p.kind != kindHeading && p.signEnd < len(p.text) {
			switch p.sign {
			case '—':
				long = append(long, i)
			case '-':
				short = append(short, i)
			}
		}
	}
	if len(short) > len(long) {
		return short
	}
	return long
}

// byDashes reads a body in which a dash opens what either side says.
func (d *doc) byDashes() *reading {
	at := d.dashed()
	if len(at) < dashLeast {
		return nil
	}
	sides := d.dashSides(at)
	r := &reading{name: dashes, end: len(d.pieces), telling: true}
	for k, i := range at {
		if len(r.starts) == 0 && sides[k] != sideAsk {
			continue
		}
		s := start{piece: i, skip: d.pieces[i].signEnd, side: sides[k], cue: article.CueDash}
		r.starts = append(r.starts, s)
	}
	return r
}

// dashSides tells for each dashed piece whether it asks or answers: sides alternate, and questions ask.
func (d *doc) dashSides(at []int) []side {
	back := make([][2]uint8, len(at))
	score := [2]float64{}
	for k, i := range at {
		p := &d.pieces[i]
		emit := [2]float64{dashMute, 0}
		if p.asks {
			emit = [2]float64{dashAsks, dashBack}
		}
		if p.second > 0 && p.first == 0 {
			emit[0] += dashSecond
		}
		if p.first > p.second {
			emit[1] += dashFirst
		}
		var now [2]float64
		for to := range now {
			from := 1 - to
			best := score[from]
			if k > 0 && score[to]+dashSame > best {
				best, from = score[to]+dashSame, to
			}
			now[to], back[k][to] = best+emit[to], uint8(from)
		}
		score = now
	}
	out, st := make([]side, len(at)), 0
	if score[1] >= score[0] {
		st = 1
	}
	for k := len(at) - 1; k >= 0; k-- {
		out[k] = sideAsk
		if st == 1 {
			out[k] = sideAnswer
		}
		st = int(back[k][st])
	}
	return out
}

// byDashedAnswers reads a body in which a dash opens the answers alone: the line before each is the question.
func (d *doc) byDashedAnswers() *reading {
	at := d.dashed()
	if len(at) < dashLeast {
		return nil
	}
	asked, back := 0, 0
	r := &reading{name: dashedAnswers, end: len(d.pieces), telling: true}
	prev := -1
	for _, i := range at {
		q := d.previous(i)
		back += b2i(d.pieces[i].asks)
		if q < 0 || q == prev || d.pieces[q].sign == d.pieces[i].sign {
			continue
		}
		asked += b2i(d.pieces[q].asks)
		r.starts = append(r.starts, start{piece: q, side: sideAsk, cue: article.CueAlternation},
			start{piece: i, skip: d.pieces[i].signEnd, side: sideAnswer, cue: article.CueDash})
		prev = i
	}
	if len(r.starts) < dashLeast || share(asked*2, len(r.starts)) < dashBefore || share(back, len(at)) > dashMostAsk {
		return nil
	}
	return r
}

// previous returns the last piece of speech before i that is no heading, -1 when there is none.
func (d *doc) previous(i int) int {
	for i--; i >= 0; i-- {
		if d.speech(i) && d.pieces[i].kind != kindHeading {
			return i
		}
	}
	return -1
}
