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
		var asks, address, first, ends, told, leads bool
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
