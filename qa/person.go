package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// endingLetters is how much longer than its ending a word must be for a verb.
const endingLetters = 2

// ending tells the person of a verb: its beginning, mostly empty, and its end.
type ending struct {
	from, to string
	dense    bool
}

func appendEndings(out []ending, list []string) []ending {
	for _, s := range list {
		from, to, ok := strings.Cut(s, "…")
		if !ok {
			from, to = "", s
		}
		out = append(out, ending{from, to, isDenseWord(to)})
	}
	return out
}

// ends reports whether one of the endings is w's.
func ends(w string, list []ending) bool {
	for _, e := range list {
		if !e.dense && strings.HasSuffix(w, e.to) && strings.HasPrefix(w, e.from) && utf8.RuneCountInString(w) >= utf8.RuneCountInString(e.from)+utf8.RuneCountInString(e.to)+endingLetters {
			return true
		}
	}
	return false
}

// countPersons counts the words of rest, which is the text of p behind its label and ends with tail, that say "I" or "you", and
// looks whether it opens like a question.
func (p *piece) countPersons(x *lexicon, rest, tail string) {
	low := p.low
	if len(rest) < len(p.text) {
		low = fold(rest)
	}
	opens := true
	for w := range eachWord(low) {
		use := words.Uses(w)
		first, second := use.First&x.spoken != 0, use.Second&x.spoken != 0
		p.opensAsk = p.opensAsk || opens && use.Ask&x.spoken != 0
		p.first += b2i(first || !second && ends(w, x.firstEnd))
		p.second += b2i(second || !first && ends(w, x.secondEnd))
		opens = false
	}
	for _, w := range x.firsts {
		p.first += strings.Count(rest, w)
	}
	for _, w := range x.seconds {
		p.second += strings.Count(rest, w)
	}
	p.second += b2i(closes(tail, x.secondEnd) || p.asks && vocative(rest))
}

// vocativeWords is how many words may stand before the comma that closes an address: "Professor Anna Maria van Loon, how".
const vocativeWords = 6

// vocative reports whether s opens with a courtesy title, a name and a comma: it is put to somebody.
func vocative(s string) bool {
	who, _, ok := strings.Cut(s[:min(len(s), labelBytes)], ",")
	first, name, named := strings.Cut(who, " ")
	return ok && named && titleWord(first) && capitalised(name) && wordCount(name) < vocativeWords
}

// closes reports whether tail, in a script without spaces, ends with one of the endings.
func closes(tail string, list []ending) bool {
	for _, e := range list {
		if e.dense && strings.HasSuffix(strings.TrimRightFunc(tail, func(r rune) bool { return isTerminal(r) || blank(r) }), e.to) {
			return true
		}
	}
	return false
}
