package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// doc is one body under examination. It is filled once by newDoc and only read afterwards, but for its cues, for labels read
// anew once the speakers are known, and for the
// names around it, which are looked for when a reading first asks for them: most bodies are no conversation.
type doc struct {
	in     Input
	pieces []piece
	lex    *lexicon
	about  *gazette          // the texts around the body, for names
	voices map[string]*voice // the accepted labels
	cues   []string
}

// sampleBytes bounds the text that the language is told by; more changes nothing.
const sampleBytes = 2500

func newDoc(in Input) *doc {
	var terms map[int]bool
	in.Body, terms = unfold(in.Body)
	d := &doc{in: in, pieces: pieces(in.Body)}
	for i := range d.pieces {
		p := &d.pieces[i]
		p.term, p.look = terms[p.node], in.Looks[in.Body[p.node]]
	}
	d.markStopNames()
	var sample []string
	size := 0
	for i := range d.pieces {
		p := &d.pieces[i]
		p.low = fold(p.text)
		if size <= sampleBytes {
			sample = append(sample, p.low)
			size += len(p.text) + len(" ")
		}
	}
	d.lex = newLexicon(in.Lang, sample...)
	for i := range d.pieces {
		d.pieces[i].observe(d.lex)
	}
	markPrompts(d.pieces)
	if !d.voiced() {
		return d // what the page prints twice matters to turns alone
	}
	markPulls(d.pieces)
	markEchoes(d.pieces)
	markRefrains(d.pieces)
	return d
}

// leastVoiced is how many paragraphs of a conversation ask, or bear a label, a sign or marks of their own.
const leastVoiced = 2

// voiced reports whether so many do.
func (d *doc) voiced() bool {
	n := 0
	for i := range d.pieces {
		if p := &d.pieces[i]; p.putsIt() || p.label != nil || p.sign != 0 {
			if n++; n == leastVoiced {
				return true
			}
		}
	}
	return false
}

// around returns the texts around the body and the names in them.
func (d *doc) around() *gazette {
	if d.about == nil {
		d.about = newGazette(d.in, d.pieces, d.lex)
	}
	return d.about
}

// speech reports whether piece i can be said: it is neither a figure nor a pull quote nor a marker of the recording.
func (d *doc) speech(i int) bool {
	p := &d.pieces[i]
	switch p.kind {
	case kindMedia, kindBreak, kindPull:
		return false
	case kindPara, kindHeading, kindItem, kindQuote, kindOther:
	}
	return p.words > 0 && !p.pulled && !p.credit && !p.recording()
}

// recording reports whether p marks a place in a recording: "Break: [07:26]".
func (p *piece) recording() bool {
	l := p.label
	if l == nil || l.kind != labelColon || l.end >= len(p.text) {
		return false
	}
	_, n := stamp(p.text[l.end:])
	return n > 0 && strings.Trim(p.text[l.end+n:], " .*_\\") == ""
}

// next returns the first piece of speech behind i, -1 at the end.
func (d *doc) next(i int) int {
	for i++; i < len(d.pieces); i++ {
		if d.speech(i) {
			return i
		}
	}
	return -1
}

// side is a part in the conversation.
type side uint8

const (
	sideNone side = iota
	sideAsk
	sideAnswer
)

// start is the beginning of a turn.
type start struct {
	piece int
	skip  int // bytes of the piece's text before the speech: label, sign, timestamp
	label string
	key   string // of the label, "" for an unlabelled voice
	time  string
	side  side
	cue   article.Cue
	gap   bool // no turn: what follows, up to the next start, nobody says
}

// openWith lets the start open with l, and with the time before it.
func (s *start) openWith(l *label) {
	s.label, s.key, s.time, s.skip = l.text, l.key, l.time, l.end
}

// reading is one way to take a body for a conversation.
type reading struct {
	name    string
	starts  []start
	end     int // the piece behind the last turn
	voices  map[string]*voice
	score   float64
	telling bool // signs open the turns of both sides, so that questions need not ask to be known
}

// endOf returns the piece behind what start k opens: the next start's, or that behind the last turn.
func (r *reading) endOf(k int) int {
	if k+1 < len(r.starts) {
		return r.starts[k+1].piece
	}
	return r.end
}
