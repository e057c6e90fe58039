package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// Evidence that a label is a speaker's, in log-odds. Raising one lets more labels through.
const (
	repeatedLabel = 1.0  // printed twice or more
	oftenLabel    = 1.0  // printed five times or more
	knownLabel    = 1.5  // its words stand in title, deck or introduction
	nameLabel     = 1.0  // has the form of a full name
	roleLabel     = 2.0  // "Interviewer", "Q"
	noLabel       = -4.0 // "Photo", "Ingredients"
	proseLabel    = 1.0  // sentences follow it
	scrapLabel    = -2.0 // scraps follow it
	personLabel   = 0.7  // what follows speaks of "I" and "you"
	lowerLabel    = -1.5 // does not begin with a capital
	sayingLabel   = -2.0 // begins with a capital and ends without, or begins with a word of sentences: "She said", "Are dogs"
	numberedLabel = -2.0 // ends with a number: "October 20"
	lineLabelCost = -0.7 // the weaker forms need more
	bareLabelCost = -0.5
	dashLabelCost = -1.5
	longLabel     = -0.8 // more than four words
	acceptAt      = 2.0
	singleAt      = 1.5 // for labels printed once in a body that has accepted ones
)

// weight sums the evidence that v is a speaker's label.
func (v *voice) weight() float64 {
	n := len(v.pieces)
	w := 0.0
	if n >= 2 {
		w += repeatedLabel
	}
	if n >= 5 {
		w += oftenLabel
	}
	if v.known && !v.saying() {
		w += knownLabel
	}
	if v.namely() {
		w += nameLabel
	}
	if v.word&^words.Title&^words.NoLabel != 0 {
		w += roleLabel
	}
	if v.word&words.NoLabel != 0 && !(v.word&(words.Question|words.Answer|words.Interviewer|words.Host) != 0 && n >= 3) {
		w += noLabel
	}
	switch ends := share(v.ends, n); {
	case ends >= 0.7 && (v.words >= 4*n || v.asks > 0):
		w += proseLabel
	case ends < 0.4:
		w += scrapLabel
	}
	if share(v.first+v.second, n) > 0.3 {
		w += personLabel
	}
	if v.lower() {
		w += lowerLabel
	}
	if v.saying() {
		w += sayingLabel
	}
	if v.numbered() {
		w += numberedLabel
	}
	if wordCount(v.text) > 4 {
		w += longLabel
	}
	switch {
	case v.kinds[labelColon] > 0 || v.kinds[labelStop] > 0:
	case v.kinds[labelLine] > 0:
		w += lineLabelCost
	case v.kinds[labelBare] > 0:
		w += bareLabelCost
	case v.kinds[labelDash] > 0:
		w += dashLabelCost
	}
	return w
}

// saying reports whether the label is rather the beginning of a sentence that tells who speaks, or asks: "She said", "Are dogs".
func (v *voice) saying() bool {
	text := v.text
	if i := strings.IndexAny(text, "(["); i > 0 {
		text = strings.TrimSpace(text[:i])
	}
	i := strings.LastIndexByte(text, ' ')
	return v.word == 0 && !v.namely() && (v.common || i > 0 && capitalised(text) && !capitalised(text[i:]))
}

// numbered reports whether the label ends with a number and is no marker.
func (v *voice) numbered() bool {
	n := len(v.key)
	return v.word == 0 && n > 1 && v.key[n-1] >= '0' && v.key[n-1] <= '9' && v.asks == 0
}

// lower reports whether the label is set in lower case without being a word or name that explains it.
func (v *voice) lower() bool {
	return !capitalised(v.text) && v.word&^words.NoLabel == 0 && !v.known
}

// exchangeShare is the share of a lower-case label's pieces behind which another label of the body must answer.
const exchangeShare = 0.6

// exchanges reports whether most of what bears v's label is answered by another that repeats: then it is a name, however it is
// spelt.
func (d *doc) exchanges(v *voice, byKey map[string]*voice) bool {
	n := 0
	for _, i := range v.pieces {
		k := d.next(i)
		if k < 0 {
			continue
		}
		if l := d.pieces[k].label; l != nil && l.kind == labelColon && l.key != v.key && byKey[l.key] != nil && len(byKey[l.key].pieces) > 1 {
			n++
		}
	}
	return share(n, len(v.pieces)) >= exchangeShare
}

// accepted returns the labels that are speakers', nil when the body has no labelled conversation.
func (d *doc) accepted() map[string]*voice {
	order, byKey := d.voicesOf()
	surnames(order)
	in := map[string]*voice{}
	total := 0
	for _, v := range order {
		if len(v.pieces) < 2 {
			continue
		}
		d.recall(v)
		w := v.weight()
		if w < acceptAt && (v.lower() || v.saying()) && d.exchanges(v, byKey) {
			w -= lowerLabel * float64(b2i(v.lower()))
			w -= sayingLabel * float64(b2i(v.saying()))
		}
		if w >= acceptAt {
			in[v.key] = v
			total += len(v.pieces)
		}
	}
	d.dropMarkers(in)
	dropAttribution(in)
	if len(in) == 0 {
		return in
	}
	for range singleRounds {
		before := len(in)
		d.acceptSingles(order, in, total)
		if len(in) == before {
			break
		}
	}
	return in
}

// singleRounds is how often labels printed once are looked for: one may be told by another that has just been found.
const singleRounds = 2

// surnames takes the doubt from labels that are words for other things too where a full name of the body ends with them: "Hora" is
// an hour in Spanish, and the surname of "Karel Hora".
func surnames(order []*voice) {
	names := map[string]bool{}
	for _, v := range order {
		if v.namely() && v.kinds[labelColon] > 0 {
			names[lastOf(v.key)] = true
		}
	}
	for _, v := range order {
		if names[v.key] {
			v.word &^= words.NoLabel
		}
	}
}

// acceptSingles adds to in, whose voices bear total labels, the labels of order that fit them though they are printed once.
func (d *doc) acceptSingles(order []*voice, in map[string]*voice, total int) {
	lo, hi := len(d.pieces), 0
	stems := map[string]bool{}
	for k := range in {
		stems[firstWord(k)], stems[lastOf(k)] = true, true
	}
	for _, v := range in {
		lo, hi = min(lo, v.pieces[0]), max(hi, v.pieces[len(v.pieces)-1])
	}
	ownLine := linesOnly(in)
	for _, v := range order {
		related := stems[firstWord(v.key)] || stems[lastOf(v.key)]
		form := v.kinds[labelColon] > 0 || ownLine && related && v.namely() && v.kinds[labelLine] > 0
		if in[v.key] != nil || len(v.pieces) > 1 || !form || v.word&words.NoLabel != 0 {
			continue
		}
		d.recall(v)
		at := v.pieces[0]
		before := 2
		if related || v.namely() && v.known {
			before = introPieces
		}
		if at < lo-before || at > hi+2 || d.pieces[at].kind == kindHeading {
			continue
		}
		if !related && (!v.namely() && (!capitalised(v.text) || wordCount(v.text) > 3) || d.saysWithin(v)) {
			continue
		}
		w := v.weight()
		if related {
			w += knownLabel
		}
		if total >= 20 && capitalised(v.text) && v.ends > 0 {
			w += 0.5
		}
		if w >= singleAt {
			in[v.key] = v
		}
	}
}

// saysWithin reports whether the label of v, printed once, is rather a clause of what is said: "My father said: stand still." What
// a speaker says begins with a capital, and a label of several words is a name; in a script without capitals one that the
// texts around know.
func (d *doc) saysWithin(v *voice) bool {
	if v.word&^(words.NoLabel|words.Title) != 0 {
		return false
	}
	if !hasCase(v.text) {
		return !v.known
	}
	p := &d.pieces[v.pieces[0]]
	return opensLower(p.text[p.label.end:]) || wordCount(v.text) > 1 && !v.namely()
}

// linesOnly reports whether the labels of all voices stand on lines of their own.
func linesOnly(in map[string]*voice) bool {
	for _, v := range in {
		if v.kinds[labelLine] < len(v.pieces) {
			return false
		}
	}
	return len(in) >= 2
}

// dropMarkers leaves single letters out that are markers only beside a partner: "A" without "Q".
func (d *doc) dropMarkers(in map[string]*voice) {
	q, a := false, false
	for _, v := range in {
		q = q || v.word&words.Question != 0
		a = a || v.word&words.Answer != 0
	}
	if a && !q && len(in) == 1 {
		for k, v := range in {
			if len([]rune(k)) <= 2 && v.kinds[labelStop] == len(v.pieces) {
				delete(in, k)
			}
		}
	}
}

// dropAttribution leaves out a sole voice whose name only ever stands on a line of its own: it is printed below quotes.
func dropAttribution(in map[string]*voice) {
	if len(in) != 1 {
		return
	}
	for k, v := range in {
		if v.kinds[labelLine] == len(v.pieces) {
			delete(in, k)
		}
	}
}

func firstWord(key string) string {
	if ws := fields(key); len(ws) > 0 {
		return ws[0]
	}
	return key
}

func lastOf(key string) string {
	if ws := fields(key); len(ws) > 0 {
		return ws[len(ws)-1]
	}
	return key
}
