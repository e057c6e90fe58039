package qa

import "github.com/verbatim-go/verbatim/article"

// alternation is the name of the reading that knows no marks.
const alternation = "alternation"

// itemSpeech is how many words make a list item speech: plain text prints dialogue with dashes, which read like bullets.
const itemSpeech = 8

// alternationAsks is how many pieces must ask, or nothing but order would tell the questions.
const alternationAsks = 3

// alternationOneOf is one of how many pieces must ask: in a conversation within a long report, too, more do.
const alternationOneOf = 15

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
	if asks < alternationAsks || asks*alternationOneOf < len(idx) {
		return nil
	}
	path := d.path(idx)
	r := &reading{name: alternation, voices: voices, end: len(d.pieces)}
	prev := partIntro
	for k, i := range idx {
		part := path[k]
		for ; len(gaps) > 0 && gaps[0] < i; gaps = gaps[1:] {
			if prev == partAnswer {
				r.starts = append(r.starts, start{piece: gaps[0], gap: true})
				prev = partIntro
			}
		}
		switch {
		case part == prev:
		case part == partAsk:
			r.starts = append(r.starts, d.unmarked(i, r, sideAsk, article.CueAlternation))
		case part == partAnswer:
			r.starts = append(r.starts, d.unmarked(i, r, sideAnswer, article.CueReply))
		case part == partOutro:
			r.end = i
		}
		prev = part
	}
	return r
}

// unmarked is the start of a turn that nothing but its place gives away, or the label that only the first exchange bears.
func (d *doc) unmarked(i int, r *reading, side side, cue article.Cue) start {
	p := &d.pieces[i]
	s := start{piece: i, skip: p.signSkip(), side: side, cue: cue}
	if s.skip > 0 && side == sideAsk {
		s.cue = article.CueDash
	}
	if p.label != nil && p.label.kind == labelColon && d.firstLabel(p, r, side == sideAsk) {
		s.openWith(p.label)
	}
	return s
}
