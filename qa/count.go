package qa

import (
	"strings"
	"unicode/utf8"
)

// counts are what the judge looks at.
type counts struct {
	turns, asks, answers    int
	asked, answerAsks       int // questions that ask; answers that end with a question
	addressed, spoken       int // questions that address; answers in the first person
	askWords, answerWords   int
	labelled, voices, known int
	inside, all             int // words in turns, and at all
	changes                 int
	lectures                int // answers that address more than they speak of themselves
	told                    int // turns in which the speech is told
	quoted                  int // answers that open with a quotation mark
	quotedTold              int // of them, those that tell who says so
	narrated, answerPieces  int // pieces of answers outside quotation marks, and all
	sentences               int // labelled turns that end like a sentence
	own                     int // questions that speak of the asker more than of the asked: "May I bring a friend?"
	leads                   int // answers that end with a colon
	replies                 int // answers that address anybody
	personal                int // turns in which somebody asks or speaks of himself
	asides                  int // turns with a remark on how something is said: "(laughs)"
	terse                   int // answers of a few words: "It rained."
	urges                   int // questions of a word or two behind an answer: "And then?"
	stated                  int // questions set as headings that end with a full stop and ask nothing
}

// count counts the turns of r.
func (d *doc) count(r *reading) counts {
	var c counts
	for i := range d.pieces {
		c.all += d.pieces[i].words
	}
	seen := map[string]bool{}
	last := "\x00"
	for k, s := range r.starts {
		end := r.endOf(k)
		if s.gap {
			continue
		}
		side := d.sideOf(s, r)
		h := d.listen(s.piece, end, side)
		c.turns++
		c.inside += h.words
		if v := r.voices[s.key]; s.key != "" && v != nil {
			c.labelled++
			if !seen[s.key] {
				seen[s.key] = true
				c.voices++
				c.known += b2i(v.known || v.namely())
			}
			c.sentences += b2i(h.ends)
		}
		if who := s.key + string(rune('0'+s.side)); who != last {
			c.changes++
			last = who
		}
		c.told += b2i(h.told)
		c.asides += b2i(h.aside)
		c.personal += b2i(h.asks || h.first > 0)
		switch side {
		case sideAsk:
			c.question(h)
			c.urges += b2i(k > 0 && h.words <= urgeWords && h.asks)
			c.stated += b2i(d.pieces[s.piece].kind == kindHeading && h.ends && !h.asks)
		case sideAnswer:
			c.answer(h)
			opens := d.pieces[s.piece].opensQuot
			c.quoted += b2i(opens)
			c.quotedTold += b2i(opens && h.told)
			c.narrated += h.narrated
			c.answerPieces += h.pieces
		case sideNone:
		}
	}
	return c
}

// utterance is what one turn says.
type utterance struct {
	words, first, second int  // words, and those of the first and second person
	asks                 bool // a question ends it, or stands in it where the asker speaks
	ends, leads          bool // its last piece ends like a sentence; with a colon
	told, aside          bool // it tells who speaks; it holds a remark on how
	prompts              bool // who asks tells the other to speak
	pieces, narrated     int  // paragraphs, and those outside quotation marks
}

// longAsk is the length of a paragraph, in words, from which a question inside it is rhetorical.
const longAsk = 100

// listen reads the turn of pieces from to end.
func (d *doc) listen(from, end int, side side) utterance {
	var h utterance
	open := rune(0) // the quotation mark that stands open
	for i := from; i < end; i++ {
		if !d.speech(i) {
			continue
		}
		p := &d.pieces[i]
		h.asks = p.asks || side == sideAsk && (h.asks || p.holdsAsk && p.words < longAsk)
		h.ends = endsSentence(p.text)
		h.leads = endsWith(p.text, ':')
		h.words += p.words
		h.first += p.first
		h.second += p.second
		h.prompts = h.prompts || side == sideAsk && nearEnds(p.low, d.lex.prompts)
		h.told = h.told || p.told
		h.aside = h.aside || remarked(p.text)
		h.pieces++
		h.narrated += b2i(open == 0 && !p.opensQuot)
		open = stillOpen(p, open)
	}
	return h
}

// stillOpen returns the quotation mark that stands open behind p, 0 when none does; open stood so before it.
func stillOpen(p *piece, open rune) rune {
	text := p.text
	if p.opensQuot {
		first, n := utf8.DecodeRuneInString(text)
		if closers(first) == "" { // a label stands before it
			return 0
		}
		open, text = first, text[n:]
	}
	if open == 0 || strings.ContainsAny(text, closers(open)) {
		return 0
	}
	return open
}

func (c *counts) question(h utterance) {
	c.asks++
	c.askWords += h.words
	c.asked += b2i(h.asks)
	c.addressed += b2i(h.second > 0 || h.prompts)
	c.own += b2i(h.first > h.second)
}

func (c *counts) answer(h utterance) {
	c.answers++
	c.answerWords += h.words
	c.answerAsks += b2i(h.asks)
	c.spoken += b2i(h.first > 0)
	c.lectures += b2i(h.second > h.first)
	c.leads += b2i(h.leads)
	c.replies += b2i(h.second > 0)
	c.terse += b2i(h.words <= terseWords && h.ends)
}

// lively is how surely the turns were spoken, 0 to 1: remarks in brackets say so, and answers and questions of a few words,
// unless most answers are: a quiz has no others.
func (c *counts) lively() float64 {
	switch {
	case c.asides > 0:
		return 1
	case share(c.terse, c.answers) > terseMost:
		return 0
	}
	return min(1, float64(c.terse+c.urges)/terseTurns)
}

// portraits is how many answers may be quotations of a portrait: all that open with a quotation mark, where narration stands
// between them; where all that is said stands in quotation marks, as some papers print interviews, only those that weave in
// who speaks.
func (c *counts) portraits() int {
	if c.narrated > 1 && share(c.narrated, c.answerPieces) > narratedMost {
		return c.quoted
	}
	return c.quotedTold
}

// narratedMost is the share of the paragraphs of answers that may stand outside quotation marks where answers are quoted.
const narratedMost = 0.1

// What makes turns spoken ones.
const (
	terseTurns = 3   // of a few words make a conversation sure
	terseMost  = 0.4 // of the answers may be so short
	terseWords = 3   // of such an answer
	urgeWords  = 1   // of a question that only urges on; longer ones head what is explained
)

// remarkWords bounds a remark in brackets on how something is said; what is longer explains.
const remarkWords = 3

// remarked reports whether text holds a remark in brackets on how something is said.
func remarked(text string) bool {
	for _, a := range asides(text) {
		if wordCount(a) <= remarkWords {
			return true
		}
	}
	return false
}
