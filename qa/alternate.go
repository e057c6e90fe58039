package qa

import (
	"math"

	"github.com/verbatim-go/verbatim/article"
)

// Log-odds of plain alternation. A piece is intro, question, answer or outro; the cheapest path through the body wins.
const (
	altAsk       = 2.2  // a question that ends with its mark
	altNoAsk     = -1.3 // a question without
	altAnswerAsk = -1.2 // an answer that ends with a question
	altSecond    = 0.7
	altFirst     = 0.5
	altLong      = -1.0 // for each sixty words of a question beyond the first
	altShort     = -0.5 // an answer under eight words
	altTurn      = -0.3 // a new question
	altStay      = -0.8 // an answer goes on
	altMore      = -1.6 // a question goes on
	altEnter     = -1.5
	altLeave     = -2.5
	altOutside   = -0.1
	altLine      = -4.0 // a line without the end of a sentence is rather a heading
	altRhetoric  = -1.0 // a question behind several sentences that address nobody
	altRefrain   = -5.0 // the editors' line below each answer is no question
)

// alternation is the name of the reading that knows no marks.
const alternation = "alternation"

// itemSpeech is how many words make a list item speech: plain text prints dialogue with dashes, which read like bullets.
const itemSpeech = 8

const (
	stIntro = iota
	stAsk
	stAnswer
	stOutro
	states
)

// byAlternation reads an unmarked body: questions by their marks and length, answers after them.
func (d *doc) byAlternation(voices map[string]*voice) *reading {
	var idx, gaps []int
	asks, next := 0, 0
	for i := range d.pieces {
		p := &d.pieces[i]
		if i < next {
			continue
		}
		if k := d.namesNext(i); k > 0 { // the line that names whom the next prompt is put to, and what is told of him
			gaps, next = append(gaps, i), k
			continue
		}
		if !d.speech(i) || p.kind == kindHeading && !p.asks || p.kind == kindItem && p.words < itemSpeech || p.kind == kindOther {
			continue
		}
		if i < introPieces && !p.asks {
			if _, note := d.noteKind(p); note {
				continue
			}
		}
		idx = append(idx, i)
		if p.asks {
			asks++
		}
	}
	if asks < 3 {
		return nil
	}
	path := d.viterbi(idx, altStay)
	path = d.viterbi(idx, stayOf(path))
	r := &reading{name: alternation, voices: voices, end: len(d.pieces)}
	prev := stIntro
	for k, i := range idx {
		p := &d.pieces[i]
		st := path[k]
		for ; len(gaps) > 0 && gaps[0] < i; gaps = gaps[1:] {
			if prev == stAnswer {
				r.starts = append(r.starts, start{piece: gaps[0], gap: true})
				prev = stIntro
			}
		}
		switch {
		case st == stAsk && prev != stAsk:
			s := start{piece: i, skip: p.signSkip(), side: sideAsk, cue: article.CueAlternation}
			if s.skip > 0 {
				s.cue = article.CueDash
			}
			if p.label != nil && p.label.kind == labelColon && d.firstLabel(p, r, true) {
				s.openWith(p.label)
			}
			r.starts = append(r.starts, s)
		case st == stAnswer && prev != stAnswer:
			s := start{piece: i, skip: p.signSkip(), side: sideAnswer, cue: article.CueReply}
			if p.label != nil && p.label.kind == labelColon && d.firstLabel(p, r, false) {
				s.openWith(p.label)
			}
			r.starts = append(r.starts, s)
		case st == stOutro && prev != stOutro:
			r.end = i
		}
		prev = st
	}
	return r
}

// emit is the log-odds of a piece in one part of the conversation.
func emit(p *piece, st int) float64 {
	w := 0.0
	switch st {
	case stAsk:
		w = altNoAsk
		if p.asks || p.prompt {
			w = altAsk
		} else if p.holdsAsk {
			w /= 2
		}
		w += altSecond * float64(min(p.second, 1))
		if p.first > p.second {
			w -= altFirst
		}
		w += altLong * float64(p.words/60)
		if p.rhetorical() {
			w += altRhetoric
		}
		switch {
		case p.refrained:
			w += altRefrain
		case p.words <= subheadWords && p.style == 0 && p.label == nil && p.sign == 0 && p.first+p.second == 0 && !p.holdsAsk && !p.opensAsk && !endsSentence(p.text):
			w += altLine
		}
	case stAnswer:
		if p.asks || p.prompt {
			w = altAnswerAsk
		}
		if p.first > 0 {
			w += altFirst
		}
		if p.words < 8 {
			w += altShort
		}
		if p.rhetorical() {
			w -= altRhetoric / 2
		}
	case stIntro, stOutro:
		w = altOutside
		if p.asks {
			w -= 0.7
		}
	}
	return w
}

// stayOf is the log-odds with which an answer goes on, as a first path has it: answers of one paragraph each make it dear.
func stayOf(path []int) float64 {
	stay, turn := 1.0, 1.0
	for k := 1; k < len(path); k++ {
		if path[k-1] == stAnswer {
			switch path[k] {
			case stAnswer:
				stay++
			case stAsk:
				turn++
			}
		}
	}
	return min(0, max(-2, math.Log(stay/turn)))
}

func (d *doc) viterbi(idx []int, stay float64) []int {
	const never = -1e9
	step := [states][states]float64{
		stIntro:  {0, altEnter, never, never},
		stAsk:    {never, altMore, 0, never},
		stAnswer: {never, altTurn, stay, altLeave},
		stOutro:  {never, never, never, 0},
	}
	score := [states]float64{0, never, never, never}
	back := make([][states]uint8, len(idx))
	for k, i := range idx {
		var now [states]float64
		for to := range states {
			best, from := never*2, 0
			for f := range states {
				s := score[f] + step[f][to]
				if k == 0 && to == stAsk && f == stIntro {
					s = score[f]
				}
				if s > best {
					best, from = s, f
				}
			}
			now[to], back[k][to] = best+emit(&d.pieces[i], to), uint8(from)
		}
		score = now
	}
	st := stAnswer
	if score[stOutro] > score[stAnswer] {
		st = stOutro
	}
	path := make([]int, len(idx))
	for k := len(idx) - 1; k >= 0; k-- {
		path[k] = st
		st = int(back[k][st])
	}
	return path
}

// rhetoricAfter is how many sentences stand before a question that its speaker puts to himself.
const rhetoricAfter = 2

// rhetorical reports whether p ends with a question behind several sentences and addresses nobody.
func (p *piece) rhetorical() bool {
	return p.asks && p.second == 0 && innerEnds(p.text) >= rhetoricAfter
}
