package qa

// afterwards returns the piece from which on the last turn of r is no longer its speaker's though nothing sets it apart: the
// editors tell on, naming him, or ask the reader. It returns 0 when all is said.
func (d *doc) afterwards(r *reading) int {
	last := r.starts[len(r.starts)-1]
	if d.sideOf(last, r) != sideAnswer {
		return 0
	}
	if i := d.lastSpeech(last.piece, r.end); i > d.firstSaid(last) && d.asksReader(i) {
		return i
	}
	if last.key == "" {
		return 0
	}
	name, from, named := lastOf(last.key), 0, false
	for i := r.end - 1; i > d.firstSaid(last); i-- {
		p := &d.pieces[i]
		if !d.speech(i) {
			continue
		}
		if p.kind != kindPara || p.first > 0 || p.words < narratedWords || !endsSentence(p.text) {
			break
		}
		named = named || indexPhrase(p.low, name) >= 0
		from = i
	}
	if !named {
		return 0
	}
	return from
}

// narratedWords is the least length of a paragraph that the editors tell.
const narratedWords = 12

// asksReader reports whether piece i, the last of all, is a question that nobody answers.
func (d *doc) asksReader(i int) bool {
	p := &d.pieces[i]
	return p.asks && p.kind == kindPara && p.from == 0 && p.first == 0 && p.words <= stubWords*2
}

// firstSaid returns the piece that holds the first words of the turn that begins with s.
func (d *doc) firstSaid(s start) int {
	if s.skip < len(d.pieces[s.piece].text) {
		return s.piece
	}
	return max(s.piece, d.next(s.piece))
}
