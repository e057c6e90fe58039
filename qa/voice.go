package qa

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// voice is what bears one label.
type voice struct {
	key    string
	text   string // the label as first printed
	pieces []int
	asks   int // pieces that end with a question
	holds  int // pieces that hold one
	words  int
	ends   int // pieces that end like a sentence
	first  int
	second int
	kinds  [5]int // by labelKind
	heads  int    // printed in headings
	styled int    // labels that bear marks
	word   words.Kind
	common bool    // its first word is one of sentences, not of names
	known  bool    // the texts around the body know its words; recall tells
	ask    float64 // evidence that it asks, beside the other voices
	leads  bool    // the page says that it leads the conversation
	part   side    // which side it is on, settled by doc.side
}

// namely reports whether the label has the form of a person's name: two or more capitalised words.
func (v *voice) namely() bool { return nameForm(v.text) }

// particles stand in names without capitals.
var particles = map[string]bool{"von": true, "van": true, "de": true, "der": true, "den": true, "del": true, "della": true, "di": true, "da": true, "dos": true, "du": true, "la": true,
	"le": true, "al": true, "el": true, "bin": true, "ibn": true, "ben": true, "zu": true, "af": true, "e": true, "y": true, "ten": true, "ter": true, "dr": true, "prof": true}

func nameForm(s string) bool {
	if i := strings.IndexAny(s, "(["); i > 0 {
		s = s[:i]
	}
	caps, n := 0, 0
	for _, w := range strings.Fields(strings.SplitN(s, ",", 2)[0]) {
		w = strings.Trim(w, ".’'\"-")
		if w == "" {
			continue
		}
		n++
		r := []rune(w)[0]
		switch {
		case unicode.IsUpper(r) || unicode.IsLetter(r) && !small(r):
			caps++
		case particles[strings.ToLower(w)]:
		default:
			return false
		}
	}
	return caps >= 2 && n <= 5
}

// voicesOf collects every label of the body, in order of appearance.
func (d *doc) voicesOf() ([]*voice, map[string]*voice) {
	var order []*voice
	byKey := map[string]*voice{}
	for i := range d.pieces {
		p := &d.pieces[i]
		l := p.label
		if l == nil || p.recording() || l.kind == labelLine && !d.spokenAfter(i) || l.kind != labelLine && l.end >= len(p.text) && !d.spokenAfter(i) {
			continue
		}
		v := byKey[l.key]
		if v == nil {
			v = &voice{key: l.key, text: l.text, word: l.word, common: d.lex.isCommon(firstWord(l.key))}
			byKey[l.key] = v
			order = append(order, v)
		}
		v.add(i, p)
		if said := d.next(i); l.end >= len(p.text) && said >= 0 {
			v.say(&d.pieces[said])
		}
	}
	return order, byKey
}

// recall looks whether the texts around the body know the words of v. Most bodies have no label that is worth the search.
func (d *doc) recall(v *voice) {
	v.known = wordCount(v.key) <= 4 && d.around().knows(v.key)
}

func (v *voice) add(i int, p *piece) {
	v.pieces = append(v.pieces, i)
	v.kinds[p.label.kind]++
	if p.kind == kindHeading {
		v.heads++
	}
	if p.label.style != 0 {
		v.styled++
	}
	if p.label.end < len(p.text) {
		v.say(p)
	}
}

func (v *voice) say(p *piece) {
	if p.asks {
		v.asks++
	}
	if p.holdsAsk {
		v.holds++
	}
	if endsSentence(p.text) {
		v.ends++
	}
	v.words += p.words
	v.first += min(p.first, 1)
	v.second += min(p.second, 1)
}

// spokenAfter reports whether the piece behind a label on its own line is speech.
func (d *doc) spokenAfter(i int) bool {
	n := d.next(i)
	return n >= 0 && d.pieces[n].kind != kindHeading && (d.pieces[n].words > 3 || endsSentence(d.pieces[n].text))
}

// share is part of n, 0 for none.
func share(part, n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(part) / float64(n)
}
