package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// Names are inflected: "beszélgetés Somlai Gergővel", "rozmawiamy z Klarą Wojdak". Where the page prints a name in its plain form,
// too, that is the name.

// plainForm returns the plain form of c's name that the texts print, c where they print no other.
func (g *gazette) plainForm(c *candidate) *candidate {
	best := c
	if g.greek { // its nominative is the longer form
		return c
	}
	for _, o := range g.order {
		if o != best && sameName(o.words, c.words) && plainer(o, best, g.slavic) {
			best = o
		}
	}
	return best
}

// sameName reports whether two names differ in nothing but the endings of their words.
func sameName(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !formsOf(a[i], b[i]) {
			return false
		}
	}
	return true
}

// sameStem reports whether two given names share their beginnings and differ in short endings, as in another case or of one family:
// "Petras" and "Petro".
func sameStem(a, b string) bool {
	x, y := []rune(a), []rune(b)
	n := sharedLetters(x, y)
	return n >= stemShared && max(len(x), len(y)) <= n+endLetters
}

// stemShared is how many letters they must share at least.
const stemShared = 3

// plainer reports whether a's form of a name is plainer than b's: shorter, or as long and the nominative of a woman's name.
func plainer(a, b *candidate, slavic bool) bool {
	x, y := utf8.RuneCountInString(a.name), utf8.RuneCountInString(b.name)
	if x != y || !slavic {
		return x < y
	}
	return feminine(a.name) > feminine(b.name)
}

// feminine counts the words of a name that end as Slavic names of women do in the nominative.
func feminine(name string) int {
	n := 0
	for w := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeLastRuneInString(w)
		n += b2i(strings.ContainsRune("aáaая", r))
	}
	return n
}

// withGiven returns the candidate that sets a given name before c's surname where c sets a trade there: "Hodinář Kalina" is
// "Vojtěch Kalina".
func (g *gazette) withGiven(c *candidate) *candidate {
	if len(c.words) != 2 || words.IsGiven(c.words[0]) {
		return c
	}
	for _, o := range g.order {
		if len(o.words) == 2 && o.words[1] == c.words[1] && o != c && (words.IsGiven(o.words[0]) || g.names[c.words[0]+" "+strings.Join(o.words, " ")] != nil) {
			return o
		}
	}
	return c
}

// slavic are the languages in which the plain form of a woman's name ends in a.
var slavic = map[string]bool{"cs": true, "pl": true, "ru": true, "uk": true}
