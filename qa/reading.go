package qa

import "github.com/verbatim-go/verbatim/article"

// bestReading tries the conventions on the body and returns the reading that explains it best.
func (d *doc) bestReading() *reading {
	voices := d.accepted()
	d.relabel(voices)
	d.side(voices)
	d.voices = voices
	best := d.byLabels(voices)
	d.score(best)
	if d.full(voices) {
		d.trim(best)
		return best
	}
	for _, c := range append(d.conventions(), d.guarded()...) {
		n := 0
		for k := range d.pieces {
			if c.asks(&d.pieces[k]) {
				n++
			}
		}
		if n < 2 {
			continue
		}
		for _, r := range d.byConvention(&c, voices) {
			if d.score(r); r.score > best.score {
				best = r
			}
		}
	}
	others := []*reading{d.byDashes(), d.byDashedAnswers(), d.byPrompts()}
	for i := range answerMarks {
		others = append(others, d.byMarkedAnswers(&answerMarks[i]))
	}
	if d.quotesAlone() {
		others = append(others, d.byMarkedAnswers(&convention{"quoted answers", article.CueQuote, (*piece).inQuotes}))
	}
	for _, r := range append(others, d.byAlternation(voices)) {
		if r == nil {
			continue
		}
		margin := 0.0
		if r.name == alternation && best.marked() {
			margin = markedMargin
		}
		if d.score(r); r.score > best.score+margin {
			best = r
		}
	}
	d.trim(best)
	return best
}

// Where marks set the questions apart, signs and marks of questions alone must explain more to be believed instead.
const (
	markedMargin = 1.0
	markedTurns  = 6
)

// marked reports whether r finds as many questions as answers by their marks.
func (r *reading) marked() bool {
	if len(r.starts) < markedTurns {
		return false
	}
	for k, s := range r.starts {
		if s.key != "" || (s.side == sideAsk) != (k%2 == 0) {
			return false
		}
	}
	return true
}

// fullTurns is how many labels each side must bear before labels alone are taken to tell the whole conversation.
const fullTurns = 3

// full reports whether both who asks and who answers bear labels throughout: then nothing unlabelled begins a turn.
func (d *doc) full(voices map[string]*voice) bool {
	asks, answers := 0, 0
	for _, v := range voices {
		if v.asking() {
			asks += len(v.pieces)
		} else {
			answers += len(v.pieces)
		}
	}
	return len(voices) >= 2 && asks >= fullTurns && answers >= fullTurns && asks*5 >= answers
}

// labelled returns the start that p's label makes, if its key is accepted.
func (d *doc) labelled(i int, voices map[string]*voice) (start, bool) {
	p := &d.pieces[i]
	if p.label == nil || p.recording() {
		return start{}, false
	}
	v := voices[p.label.key]
	if v == nil || p.kind == kindHeading && v.heads*2 < len(v.pieces) {
		return start{}, false
	}
	if p.label.kind == labelLine && !d.spokenAfter(i) {
		return start{}, false
	}
	if len(v.pieces) > 2 && weaker(p.label.kind, v) {
		return start{}, false
	}
	return labelStart(i, p), true
}

// weaker reports whether k is a form of label that v's other labels do not have: "Weber" alone on a line in an interview whose labels bear colons.
func weaker(k labelKind, v *voice) bool {
	return k != labelColon && v.kinds[k]*3 < v.kinds[labelColon]
}

func labelStart(i int, p *piece) start {
	l := p.label
	s := start{piece: i, cue: article.CueLabel}
	s.openWith(l)
	if l.kind == labelLine {
		s.cue = article.CueLine
	}
	switch {
	case isQuestionWord(l.word):
		s.side, s.cue = sideAsk, article.CueMarker
	case isAnswerWord(l.word):
		s.side, s.cue = sideAnswer, article.CueMarker
	}
	return s
}

// byLabels reads the body by its accepted labels alone. Where only questions or only answers bear labels the other side is what stands between.
func (d *doc) byLabels(voices map[string]*voice) *reading {
	r := &reading{name: "labels", voices: voices, end: len(d.pieces)}
	if len(voices) == 0 {
		return r
	}
	onlyAsks, onlyAnswers := true, true
	for _, v := range voices {
		onlyAsks = onlyAsks && v.asking()
		onlyAnswers = onlyAnswers && !v.asking()
	}
	unlabelled := onlyAnswers && d.questionsBefore(voices)
	for i := 0; i < len(d.pieces); i++ {
		if !d.speech(i) {
			continue
		}
		s, ok := d.labelled(i, voices)
		last := len(r.starts) - 1
		switch {
		case ok:
			r.starts = append(r.starts, s)
		case onlyAsks && last >= 0 && r.starts[last].key != "" && d.pieces[i].kind != kindHeading && r.starts[last].piece < i && d.said(r.starts[last], i):
			r.starts = append(r.starts, start{piece: i, side: sideAnswer, cue: article.CueReply})
		case unlabelled && d.pieces[i].kind != kindHeading && d.beforeLabel(i, voices):
			if last >= 0 && r.starts[last].key == "" && r.starts[last].piece == i-1 {
				continue
			}
			r.starts = append(r.starts, start{piece: i, side: sideAsk, cue: ownCue(&d.pieces[i])})
		}
	}
	return r
}

// said reports whether something was said between s and piece i.
func (d *doc) said(s start, i int) bool {
	if s.skip < len(d.pieces[s.piece].text) {
		return true
	}
	for k := s.piece + 1; k < i; k++ {
		if d.speech(k) {
			return true
		}
	}
	return false
}

// questionsBefore reports whether most unlabelled pieces that stand right before a label ask.
func (d *doc) questionsBefore(voices map[string]*voice) bool {
	asks, n := 0, 0
	for i := range d.pieces {
		p := &d.pieces[i]
		if !d.speech(i) || p.kind == kindHeading || p.label != nil && voices[p.label.key] != nil {
			continue
		}
		if k := d.next(i); k >= 0 && d.pieces[k].label != nil && voices[d.pieces[k].label.key] != nil {
			n++
			if p.asks {
				asks++
			}
		}
	}
	return asks >= 2 && asks*2 > n
}

// beforeLabel reports whether piece i is a question that the next labelled piece answers.
func (d *doc) beforeLabel(i int, voices map[string]*voice) bool {
	p := &d.pieces[i]
	k := d.next(i)
	if k < 0 {
		return false
	}
	l := d.pieces[k].label
	answered := l != nil && voices[l.key] != nil
	if answered {
		return p.asks || p.holdsAsk || p.second > 0 || p.words < 40
	}
	return p.asks && p.words < 60 && d.pieces[k].asks && d.beforeLabelOnce(k, voices)
}

func (d *doc) beforeLabelOnce(i int, voices map[string]*voice) bool {
	k := d.next(i)
	return k >= 0 && d.pieces[k].label != nil && voices[d.pieces[k].label.key] != nil
}

// byConvention reads the body by a convention, together with the accepted labels, and where there are any once more without.
func (d *doc) byConvention(c *convention, voices map[string]*voice) []*reading {
	out := []*reading{d.convene(c, voices)}
	if len(voices) > 0 {
		out = append(out, d.convene(c, nil))
	}
	return out
}

func (d *doc) convene(c *convention, voices map[string]*voice) *reading {
	r := &reading{name: c.name, voices: voices, end: len(d.pieces)}
	only := d.promptsOnly(c)
	r.telling = (c.cue != article.CueHeading || c.name == headingSaid) && d.marksAsk(c) // other headings part sections as well
	signs := d.signsAsk(c)
	open := false // the last start is a question of the convention, not yet answered
	for i := 0; i < len(d.pieces); i++ {
		p := &d.pieces[i]
		if last := len(r.starts) - 1; open && p.kind == kindBreak && r.starts[last].key == "" { // nobody answers across a break
			r.starts[last] = start{piece: r.starts[last].piece, gap: true}
			open = false
		}
		if !d.speech(i) {
			continue
		}
		if s, ok := d.labelled(i, voices); ok && !d.scrap(p, voices[s.key]) {
			if s.side == sideNone && c.asks(p) && voices[s.key].asking() {
				s.side = sideAsk
			}
			r.starts = append(r.starts, s)
			open = s.side == sideAsk && c.asks(p) || s.side == sideNone && c.asks(p)
			continue
		}
		switch {
		case c.cue == article.CueHeading && d.overHeading(i):
		case only && c.asks(p) && !p.prompt:
			if n := len(r.starts); n > 0 && !r.starts[n-1].gap && !open {
				r.starts = append(r.starts, start{piece: i, gap: true})
			}
		case c.asks(p):
			if open {
				continue
			}
			s := start{piece: i, skip: p.signSkip(), side: sideAsk, cue: c.cue}
			if signs || c.cue == article.CueDash {
				s.skip = p.signEnd
			}
			if p.label != nil && d.firstLabel(p, r, true) {
				s.openWith(p.label)
			}
			r.starts = append(r.starts, s)
			open = true
		case open && p.kind != kindHeading:
			s := start{piece: i, skip: p.signSkip(), side: sideAnswer, cue: article.CueReply}
			if p.label != nil && d.firstLabel(p, r, false) {
				s.openWith(p.label)
			}
			r.starts = append(r.starts, s)
			open = false
		}
	}
	if open && len(r.starts) > 0 { // a question without an answer is none
		last := len(r.starts) - 1
		if r.starts[last].key == "" {
			r.end = r.starts[last].piece
		}
		r.starts = r.starts[:last]
	}
	return r
}

// promptsOnly reports whether most of what the convention marks is the same few questions put to many: then only those ask.
func (d *doc) promptsOnly(c *convention) bool {
	n, all := 0, 0
	for i := range d.pieces {
		if p := &d.pieces[i]; c.asks(p) {
			all++
			n += b2i(p.prompt)
		}
	}
	return n > 5 && n*2 > all
}
