package qa

import (
	"slices"
	"strings"
)

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
	from, named := 0, false
	for i := r.end - 1; i > d.firstSaid(last); i-- {
		p := &d.pieces[i]
		if !d.speech(i) {
			continue
		}
		quoted := p.opensQuot && p.told
		if p.kind != kindPara || (p.first > 0 || p.words < narratedWords) && !quoted || !endsSentence(p.text) {
			break
		}
		named = named || last.key != "" && indexPhrase(p.low, lastOf(last.key)) >= 0 || quoted && !d.tellsAll(r) || p.second == 0 && d.namesOther(r, p)
		from = i
	}
	if !named && !d.tellsOn(r, from) {
		return 0
	}
	return from
}

// outgrown is how many paragraphs behind the last turn are a story that goes on rather than what is said, where they speak of nobody
// present and no other turn is as long.
const outgrown = 2

// tellsOn reports whether the pieces from piece i to the end of r, of which none speaks in the first person, make its last turn longer
// than any before: the story goes on behind the conversation.
func (d *doc) tellsOn(r *reading, i int) bool {
	n := len(r.starts) - 1
	if i == 0 || n < soleTurns || r.starts[n].key == "" && (r.name == alternation || !r.marked()) {
		return false
	}
	behind, all := 0, 0
	for at := d.firstSaid(r.starts[n]); at >= 0 && at < r.end; at = d.next(at) {
		all++
		behind += b2i(at >= i)
		if at >= i && d.pieces[at].second > 0 {
			return false
		}
	}
	if behind < outgrown {
		return false
	}
	for k, s := range r.starts[:n] {
		said := 0
		for at := d.firstSaid(s); at >= 0 && at < r.endOf(k); at = d.next(at) {
			said++
		}
		if said >= all {
			return false
		}
	}
	return true
}

// soleTurns is how many turns must have told how long they get.
const soleTurns = 8

// tellsAll reports whether many answers of r weave in who speaks.
func (d *doc) tellsAll(r *reading) bool {
	told, answers := 0, 0
	for _, s := range r.starts {
		if d.sideOf(s, r) == sideAnswer {
			answers++
			told += b2i(d.pieces[s.piece].told)
		}
	}
	return share(told, answers) > toldMost
}

// toldMost is the share of answers that may weave in who speaks where the editors do so behind the last one.
const toldMost = 0.1

// namesOther reports whether p names somebody in full whom the story before the conversation, which quotes, names in full, too: the
// story goes on.
func (d *doc) namesOther(r *reading, p *piece) bool {
	before := d.pieces[:r.starts[0].piece]
	if !slices.ContainsFunc(before, func(b piece) bool { return b.opensQuot && b.told }) {
		return false
	}
	for _, run := range nameRuns(p.text, d.around().common) {
		name := strings.Join(run.words, " ")
		for i := range before {
			if before[i].words >= narratedWords && strings.Contains(before[i].text, name) {
				return true
			}
		}
	}
	return false
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
