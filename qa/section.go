package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// sectionReach is how many pieces before a prompt its answerer's name may stand: a heading, a picture, an account.
const sectionReach = 5

// sectionTrade is how many words may tell who is named: "Jane Doe, baker".
const sectionTrade = 6

// sections returns, for each start of r, the line that names who answers it, where the same questions are put to many and a line of its own names
// each of them; nil where that is not so.
func (d *doc) sections(r *reading) []string {
	found := 0
	for _, s := range r.starts {
		found += b2i(!s.gap && d.pieces[s.piece].prompt)
	}
	if found < 2*promptTimes {
		return nil
	}
	out := make([]string, len(r.starts))
	names := map[string]bool{}
	cur, from := "", 0
	for k, s := range r.starts {
		if d.pieces[s.piece].prompt && !s.gap {
			for i := s.piece - 1; i >= max(from, s.piece-sectionReach); i-- {
				if p := &d.pieces[i]; p.sectionName() {
					cur = strings.TrimSpace(p.text)
					names[cur] = true
					break
				}
			}
			from = s.piece
		}
		if s.side == sideAnswer && s.key == "" {
			out[k] = cur
		}
	}
	if len(names) < 2 {
		return nil
	}
	return out
}

// prompts is the name of the reading by questions that are put to many.
const prompts = "prompts"

// byPrompts reads an unmarked body in which the same few questions are put to many: each prompt asks, what follows answers, and
// the line that names the next to be asked ends the last answer.
func (d *doc) byPrompts() *reading {
	r := &reading{name: prompts, end: len(d.pieces)}
	found, open := 0, false
	for i := range d.pieces {
		p := &d.pieces[i]
		switch {
		case !d.speech(i):
		case p.prompt:
			found++
			if !open {
				r.starts = append(r.starts, start{piece: i, skip: p.signSkip(), side: sideAsk, cue: article.CueAlternation})
			}
			open = true
		case open:
			r.starts = append(r.starts, start{piece: i, skip: p.signSkip(), side: sideAnswer, cue: article.CueReply})
			open = false
		case len(r.starts) > 0 && d.namesNext(i) > 0:
			r.starts = append(r.starts, start{piece: i, gap: true})
		}
	}
	if open && len(r.starts) > 0 {
		r.end = r.starts[len(r.starts)-1].piece
		r.starts = r.starts[:len(r.starts)-1]
	}
	if found < 2*promptTimes {
		return nil
	}
	return r
}

// sectionName reports whether p is a line that holds nothing but a person's name, or a name and, behind a comma, a few words on
// who that is.
func (p *piece) sectionName() bool {
	name, trade, _ := strings.Cut(p.text, ", ")
	n := wordCount(name)
	return n >= 2 && n <= 4 && nameForm(name) && !endsSentence(p.text) && wordCount(trade) <= sectionTrade
}

// namesNext returns the prompt that is put to whom piece i names, 0 when it is no line that names one.
func (d *doc) namesNext(i int) int {
	if !d.pieces[i].sectionName() {
		return 0
	}
	for k := i + 1; k <= min(i+sectionReach, len(d.pieces)-1); k++ {
		if d.pieces[k].prompt {
			return k
		}
	}
	return 0
}
