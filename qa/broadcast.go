package qa

import (
	"iter"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// Who asks in a podcast or on the radio is its host, and who answers its guest. A broadcast greets those who listen, calls itself an
// episode, and its transcript prints times; a piece that does two of these is one.

const (
	welcomeTurns = 3   // turns in which a broadcast greets
	timedShare   = 0.5 // of the turns of a transcript bear times
)

// broadcast returns what tells that r is the transcript of a broadcast, "" where nothing does.
func (d *doc) broadcast(r *reading) string {
	var cues []string
	add := func(s string, ok bool) {
		if ok {
			cues = append(cues, s)
		}
	}
	greeting, named := d.greeting(r)
	add("“"+greeting+"”", greeting != "")
	add("the host’s own name", greeting != "" && named)
	head := fold(d.in.Title + " | " + d.in.Deck)
	show, ok := d.anyPhrase(head, func(l *words.Lang) []string { return l.Show })
	for i := 0; i < len(d.in.Hints) && !ok; i++ {
		show, ok = d.anyPhrase(fold(d.in.Hints[i]), func(l *words.Lang) []string { return l.Show })
	}
	add("“"+show+"”", ok)
	timed, n := 0, 0
	for _, s := range r.starts {
		if !s.gap {
			n++
			timed += b2i(d.timeOf(s) != "")
		}
	}
	add("times", share(timed, n) >= timedShare)
	if len(cues) < 2 {
		return ""
	}
	return strings.Join(cues, ", ")
}

// greeting returns the phrase by which who asks greets the listeners in the first turns, and whether he tells his name.
func (d *doc) greeting(r *reading) (phrase string, named bool) {
	for k, text := range d.openingTurns(r) {
		s := r.starts[k]
		if p, ok := d.anyPhrase(fold(text), func(l *words.Lang) []string { return l.Welcome }); ok && d.sideOf(s, r) != sideAnswer {
			return p, d.selfName(text) != ""
		}
	}
	return "", false
}

// openingTurns yields the turns in which a broadcast greets, each with the text of its first paragraph behind the label.
func (d *doc) openingTurns(r *reading) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		n := 0
		for k, s := range r.starts {
			if s.gap {
				continue
			}
			text := d.pieces[s.piece].text
			if n++; n > welcomeTurns || !yield(k, text[min(s.skip, len(text)):]) {
				return
			}
		}
	}
}

// air gives the parts of a broadcast their roles: who asks is a host, who answers a guest, and those are hosts whom the page or one of
// the first turns names beside a word for hosts. Two who lead a talk together say so: "my co-host".
func (d *doc) air(parts []*part, r *reading, c *cast) string {
	cue := d.broadcast(r)
	hosts := d.hostsIn(parts, r, c, cue != "")
	if cue == "" && len(hosts) < 2 {
		return ""
	}
	for _, p := range parts {
		switch {
		case hosts[p] || p.side == sideAsk:
			p.air = article.RoleHost
		case p.side == sideAnswer && cue != "":
			p.air = article.RoleGuest
		}
	}
	if cue == "" {
		cue = "two hosts"
	}
	return "broadcast: " + cue
}

// hostsIn returns the parts that are named beside a word for hosts: in one of the first turns, whose speaker is one as well, and, where
// the piece is a broadcast, in the texts around it.
func (d *doc) hostsIn(parts []*part, r *reading, c *cast, aired bool) map[*part]bool {
	out := map[*part]bool{}
	look := func(text string) bool {
		found := false
		for s := range strings.FieldsFuncSeq(fold(text), func(r rune) bool { return isTerminal(r) && r != ':' }) {
			if _, ok := containsPhrase(s, d.lex.langs[0].Hosts); !ok { // a host in one language is a verb in its neighbour
				continue
			}
			found = true
			for _, p := range parts {
				for _, w := range fields(p.name) {
					out[p] = out[p] || len([]rune(w)) >= wordLetters && indexPhrase(s, w) >= 0
				}
			}
		}
		return found
	}
	for k, text := range d.openingTurns(r) {
		if look(text) && len(out) > 0 && c.of[k] >= 0 {
			out[parts[c.of[k]]] = true
		}
	}
	if aired {
		for i := 0; i < r.starts[0].piece && i < introPieces; i++ {
			look(d.pieces[i].text)
		}
		look(d.in.Deck)
	}
	return out
}
