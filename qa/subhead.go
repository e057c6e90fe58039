package qa

// A heading inside an answer, where the page does not mark it, is a short line without the end of a sentence between paragraphs
// that have one.
const (
	subheadWords = 8
	subheadProse = 20 // words of the paragraph that it heads
)

// markSubheads finds such lines in the turns of r. Lists stand between other short lines and are left alone.
func (d *doc) markSubheads(r *reading) {
	for k, s := range r.starts {
		end := r.endOf(k)
		if s.gap {
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

// heads reports whether piece i, between the pieces prev and next, is a line above the latter.
func (d *doc) heads(prev, i, next int) bool {
	p, a, b := &d.pieces[i], &d.pieces[prev], &d.pieces[next]
	if p.kind != kindPara || a.kind != kindPara || b.kind != kindPara || p.words > subheadWords || b.words < subheadProse {
		return false
	}
	if p.label != nil && p.label.kind == labelColon || p.sign != 0 || p.time != "" || p.from > 0 {
		return false
	}
	return capitalised(p.text) && !opensLower(b.text) && !endsSentence(p.text) && !endsWith(p.text, ':') && !endsWith(p.text, ',') && endsSentence(a.text) && endsSentence(b.text)
}
