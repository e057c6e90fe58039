package qa

import (
	"unicode"
	"unicode/utf8"
)

// A heading that the page does not mark is a short line without the end of a sentence, between paragraphs inside an answer or
// between what was said last and the next turn.
const (
	subheadWords = 8
	subheadProse = 20 // words of the paragraph that it heads
)

// markSubheads finds such lines in the turns of r and between them. Lists stand between other short lines and are left alone.
func (d *doc) markSubheads(r *reading) {
	d.cutNamedHeads(r)
	if len(r.starts) > 0 {
		d.markHead(0, r.starts[0].piece, r)
	}
	for k, s := range r.starts {
		end := r.endOf(k)
		if s.gap {
			if k+1 < len(r.starts) && !r.starts[k+1].gap {
				d.markHead(s.piece, end, r)
			}
			continue
		}
		prev := -1
		for i := s.piece; i < end; i++ {
			if !d.speech(i) {
				continue
			}
			if next := d.next(i); prev >= 0 && next > i && next < end && d.heads(prev, i, next) {
				d.pieces[i].subhead = true
			}
			prev = i
		}
	}
}

// markHead marks the last of the pieces from..to, which stand before a turn of r, where it heads what follows. A name heads only
// where the same is put to one after another: above a conversation it may be that of who signs.
func (d *doc) markHead(from, to int, r *reading) {
	i := d.lastSpeech(from-1, to)
	prev := d.lastSpeech(-1, i)
	if i < from || prev < 0 || !endsSentence(d.pieces[prev].text) {
		return
	}
	p := &d.pieces[i]
	if !p.titles() || p.label != nil && p.label.kind == labelColon || from == 0 && nameForm(p.text) && d.sections(r) == nil {
		return
	}
	p.subhead = true
}

// cutNamedHeads takes from the turns of r the lines that bear the label of who has just spoken and are headings all the same: no
// sentence follows the label though one does behind most, and the next turn begins right below.
func (d *doc) cutNamedHeads(r *reading) {
	if !d.wholeTurns(r) {
		return
	}
	for k := 1; k+1 < len(r.starts); k++ {
		s, before := r.starts[k], r.starts[k-1]
		p := &d.pieces[s.piece]
		if s.gap || s.key == "" || before.key != s.key || r.starts[k+1].key == s.key || d.next(s.piece) != r.starts[k+1].piece || !p.titles() {
			continue
		}
		if said := d.lastSpeech(before.piece, s.piece); endsSentence(d.pieces[said].text) && capitalised(p.text[s.skip:]) {
			r.starts[k] = start{piece: s.piece, gap: true}
			p.subhead = true
		}
	}
}

// titles reports whether p, a whole paragraph, may be a heading by its looks: short, and no sentence.
func (p *piece) titles() bool {
	return p.kind == kindPara && p.words <= subheadWords && p.sign == 0 && p.time == "" && p.from == 0 && !p.source && !p.holdsAsk &&
		capitalised(p.text) && !endsSentence(p.text) && !breaksOff(p.text)
}

// breaksOff reports whether something must follow s: it ends with a colon, a comma or a dash.
func breaksOff(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == ':' || r == '：' || r == ',' || r == '、' || unicode.Is(unicode.Pd, r)
}

// heads reports whether piece i, between the pieces prev and next, is a line above the latter.
func (d *doc) heads(prev, i, next int) bool {
	p, a, b := &d.pieces[i], &d.pieces[prev], &d.pieces[next]
	return p.titles() && (p.label == nil || p.label.kind != labelColon) && a.kind == kindPara && b.kind == kindPara && b.words >= subheadProse &&
		!opensLower(b.text) && endsSentence(a.text) && endsSentence(b.text)
}
