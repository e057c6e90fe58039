package label

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	rootShared = 3  // letters that the forms of a name share at least
	rootEnding = 3  // and have beyond those at most
	anewWords  = 30 // of a standfirst that names somebody
)

// namesAnew reports whether a line below the headline of an interview is a single sentence that names a person in full whom the
// paragraph below names in full again: text that ran on would say the surname or "she", so the introduction begins there and the line
// is its standfirst. News names houses and places twice as well.
func (j *judge) namesAnew(s *sight) bool {
	n := s.next()
	if j.talk[0] < 0 && j.asked[0] < 0 || n == nil || s.before != j.head || s.b.Words < deckLeast || s.b.Words > anewWords || n.b.Words < sentenceLeast || n.shape&shapeStop == 0 || j.group[n.i] != 0 || j.opensTurn(n) || j.asks(n) || sentenceEnds(s.b.Text) > 1 {
		return false
	}
	for first, last := range capitalPairs(s.b.Text) {
		for a, b := range capitalPairs(n.b.Text) {
			if sharesRoot(first, a) && sharesRoot(last, b) {
				return true
			}
		}
	}
	return false
}

// sentenceEnds counts the stops of a text that end it or stand before a space.
func sentenceEnds(text string) int {
	n := 0
	for i, r := range text {
		if strings.ContainsRune(".!?…", r) && (i+utf8.RuneLen(r) == len(text) || text[i+utf8.RuneLen(r)] == ' ') {
			n++
		}
	}
	return n
}

// capitalPairs yields each two words of a text that follow each other and begin with capitals.
func capitalPairs(text string) func(func(a, b string) bool) {
	return func(yield func(a, b string) bool) {
		last := ""
		for w := range strings.FieldsSeq(text) {
			open := strings.TrimLeft(w, "„“«»\"'([")
			word := strings.TrimRight(open, "„“”«»\"'.,;:!?)]…")
			r, _ := utf8.DecodeRuneInString(word)
			if !unicode.IsUpper(r) {
				last = ""
				continue
			}
			if last != "" && len(open) == len(w) && !yield(last, word) {
				return
			}
			if last = word; len(word) < len(open) {
				last = ""
			}
		}
	}
}

// sharesRoot reports whether two words are forms of one: they begin alike and differ in their endings.
func sharesRoot(a, b string) bool {
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return n >= rootShared && len(x)-n <= rootEnding && len(y)-n <= rootEnding
}
