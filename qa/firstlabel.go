package qa

// scrapWords is how long words without the end of a sentence may be to pass for a caption: "Name Surname: Garden, 2022".
const scrapWords = 8

// scrap reports whether p, labelled as v, is a caption rather than speech.
func (d *doc) scrap(p *piece, v *voice) bool {
	rest := p.text[p.label.end:]
	return rest != "" && !endsSentence(rest) && wordCount(rest) <= scrapWords && v.ends > 0
}

func (d *doc) scrapRest(p *piece) bool {
	rest := p.text[p.label.end:]
	return !endsSentence(rest) && wordCount(rest) <= scrapWords
}

// firstLabel reports whether p's label is one that only the first exchange bears.
func (d *doc) firstLabel(p *piece, r *reading, asks bool) bool {
	l := p.label
	if l.kind == labelLine || l.kind == labelDash || l.kind == labelBare && !nameForm(l.text) || d.scrapRest(p) || p.recording() || l.end >= len(p.text) {
		return false
	}
	if asks && len(r.starts) == 0 && l.kind == labelColon && l.word == 0 && wordCount(l.text) <= 3 && d.answeredByName(p) {
		return true
	}
	n := 0
	for i := len(r.starts) - 1; i >= 0 && n < 3; i-- {
		n++
		if r.starts[i].key == l.key {
			return true
		}
	}
	plain := l.kind == labelColon && capitalised(l.text) && !isNoLabel(l.word) && wordCount(l.text) <= 3
	if !asks && plain && r.opensLabelled() {
		return true
	}
	if len(r.starts) > 2 {
		return !asks && l.kind == labelColon && nameForm(l.text) && d.around().knows(l.key) && (hasCase(l.text) || d.around().inTitle(l.key))
	}
	if nameForm(l.text) || l.word != 0 && !isNoLabel(l.word) || plain {
		return true
	}
	return d.around().knows(l.key)
}

// leadStarts is how many starts a lead and the first exchange make at most; more let a label in the midst pass for the first.
const leadStarts = 4

// opensLabelled reports whether the last start of r is a question with the first label of all: a lead in the marks of the questions,
// with the introduction behind it, may have been taken for an exchange before.
func (r *reading) opensLabelled() bool {
	if len(r.starts) > leadStarts {
		return false
	}
	for k := range r.starts {
		if s := &r.starts[k]; s.key != "" {
			return k == len(r.starts)-1 && s.side == sideAsk && r.voices[s.key] == nil
		}
	}
	return false
}

// answeredByName reports whether the piece behind p opens with a person's name: p's label is the first exchange's, too.
func (d *doc) answeredByName(p *piece) bool {
	for i := range d.pieces {
		if &d.pieces[i] != p {
			continue
		}
		k := d.next(i)
		if k < 0 || d.pieces[k].label == nil {
			return false
		}
		l := d.pieces[k].label
		return l.kind == labelColon && nameForm(l.text)
	}
	return false
}

// relabel gives pieces whose label is nobody's the shorter one that is: in "Q. Please finish this sentence: ..." the first colon
// does not end the label.
func (d *doc) relabel(voices map[string]*voice) {
	if len(voices) == 0 {
		return
	}
	for i := range d.pieces {
		p := &d.pieces[i]
		if p.label == nil || p.label.kind != labelColon || voices[p.label.key] != nil || p.sign != 0 || p.time != "" {
			continue
		}
		for _, l := range []*label{bracketLabel(p.text), bareLabel(p.text, 0, p.runs), stopLabel(p.text), dashLabel(p.text)} {
			if l == nil || l.end >= p.label.end {
				continue
			}
			if v := voices[l.key]; v != nil && v.kinds[l.kind] > 0 {
				l.style, l.word = styleOver(p.runs, 0, len(l.text)), p.label.word|v.word
				p.label = l
				p.restStyle = styleOver(p.runs, l.end, len(p.text))
				v.add(i, p)
				break
			}
		}
	}
}
