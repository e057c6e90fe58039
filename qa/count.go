package qa

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
	sentences               int // labelled turns that end like a sentence
	own                     int // questions that speak of the asker more than of the asked: "May I bring a friend?"
	leads                   int // answers that end with a colon
	replies                 int // answers that address anybody
	personal                int // turns in which somebody asks or speaks of himself
	asides                  int // turns with a remark on how something is said: "(laughs)"
	terse                   int // answers of a few words: "It rained."
	urges                   int // questions of a word or two behind an answer: "And then?"
}

func (d *doc) count(r *reading) counts {
	var c counts
	for i := range d.pieces {
		c.all += d.pieces[i].words
	}
	seen := map[string]bool{}
	last := "\x00"
	for k, s := range r.starts {
		end := r.end
		if k+1 < len(r.starts) {
			end = r.starts[k+1].piece
		}
		if s.gap {
			continue
		}
		c.turns++
		var asks, address, first, ends, told, leads, aside bool
		n, firsts, seconds := 0, 0, 0
		for i := s.piece; i < end; i++ {
			if !d.speech(i) {
				continue
			}
			p := &d.pieces[i]
			asks = p.asks || asks && d.sideOf(s, r) == sideAsk || p.holdsAsk && p.words < 100 && d.sideOf(s, r) == sideAsk
			address = address || p.second > 0
			first = first || p.first > 0
			ends = endsSentence(p.text)
			leads = endsWith(p.text, ':')
			n += p.words
			firsts += p.first
			seconds += p.second
			told = told || p.told
			aside = aside || remarked(p.text)
		}
		c.inside += n
		if s.key != "" && r.voices[s.key] != nil {
			c.labelled++
			if !seen[s.key] {
				seen[s.key] = true
				c.voices++
				if r.voices[s.key].known || r.voices[s.key].namely() {
					c.known++
				}
			}
			if ends {
				c.sentences++
			}
		}
		if who := s.key + string(rune('0'+s.side)); who != last {
			c.changes++
			last = who
		}
		c.told += b2i(told)
		c.asides += b2i(aside)
		switch d.sideOf(s, r) {
		case sideAsk:
			c.urges += b2i(k > 0 && n <= urgeWords && asks)
		case sideAnswer:
			c.terse += b2i(n <= terseWords && ends)
		case sideNone:
		}
		c.personal += b2i(asks || first)
		switch d.sideOf(s, r) {
		case sideAsk:
			c.asks++
			c.askWords += n
			c.asked += b2i(asks)
			c.addressed += b2i(address)
			c.own += b2i(firsts > seconds)
		case sideAnswer:
			c.answers++
			c.answerWords += n
			c.answerAsks += b2i(asks)
			c.spoken += b2i(first)
			c.lectures += b2i(seconds > firsts)
			c.leads += b2i(leads)
			c.replies += b2i(seconds > 0)
			c.quoted += b2i(d.pieces[s.piece].opensQuot)
		case sideNone:
		}
	}
	return c
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
