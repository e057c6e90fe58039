package qa

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

const (
	descriptionWords = 14 // of an apposition; longer ones are clauses of their own
	beforeWords      = 10 // of one that stands before the name
	tradeWords       = 2  // between an article and the name right behind: "the retired clockmaker Jane Doe"
)

// description returns the apposition that the introduction gives a name: "the islands' last surveyor, Ida Lindqvist", else "Jane
// Doe, professor of law at Yale, ...", else the trade right before it: "der Stellwerker Otto Kling", else what the line on the
// person tells that closes the page: "Jane Doe (born 1958), baker". It stands as it would inside a sentence; by tells which of these it is.
func (d *doc) description(name string) (told, by string) {
	if name == "" || len(fields(name)) < 2 && hasCase(name) || d.lex.isArticle(firstWord(fold(name))) {
		return "", ""
	}
	for _, way := range []struct {
		by string
		of func(before, after string) string
	}{{"what stands before the name", d.leadingDescription}, {"what stands behind the name", d.trailingDescription}, {"the trade before the name", d.tradeDescription}} {
		for i, t := range d.around().texts {
			if i > introPieces+2 {
				break
			}
			at := indexName(t.text, name)
			if at < 0 || d.isNote(t.text) {
				continue
			}
			if s := way.of(t.text[:at], t.text[at+len(name):]); s != "" && !d.declared(s) && !d.saysNothing(s) {
				return s, way.by
			}
		}
	}
	return d.lifeLine(name), "the line on the person"
}

// bracketed returns what a label of p tells in brackets behind the name: "Jane Doe (baker)".
func (p *part) bracketed() string {
	for _, l := range p.labels {
		open := strings.IndexByte(l, '(')
		if open <= 0 || !strings.HasSuffix(l, ")") || !nameForm(l[:open]) {
			continue
		}
		if s := strings.TrimSpace(l[open+1 : len(l)-1]); strings.IndexFunc(s, unicode.IsLetter) >= 0 && wordCount(s) <= descriptionWords {
			return s
		}
	}
	return ""
}

// indexName returns where name stands in text, in small letters or capitals, -1 where it does not.
func indexName(text, name string) int {
	if low := fold(text); len(low) == len(text) {
		if at := indexPhrase(low, fold(name)); at < 0 || at+len(name) <= len(text) {
			return at
		}
	}
	return indexPhrase(text, name)
}

// phrase returns the last words of s, at most n, that may be one phrase: up to a sign or to a word that opens another.
func (d *doc) phrase(s string, n int) []string {
	ws := strings.Fields(s)
	from := len(ws)
	for from > 0 && len(ws)-from < n {
		w := ws[from-1]
		last, _ := utf8.DecodeLastRuneInString(w)
		first, _ := utf8.DecodeRuneInString(w)
		if !isWord(last) && last != '’' && last != '\'' || !isWord(first) {
			break
		}
		if low := fold(w); d.lex.isCommon(low) && !words.Is(low, words.Article|words.Genitive) {
			break
		}
		from--
	}
	return ws[from:]
}

// bindsOn reports whether w binds what stands before it to what follows.
func bindsOn(w string) bool { return words.Is(w, words.Genitive|words.With|words.Place|words.Signs) }

// What does not tell who somebody is.
const (
	ageWords    = 4 // "sixty-nine years old"
	wordLetters = 3 // fewer are an article, in a language without a table
)

// saysNothing reports whether a description is but an age or a particle.
func (d *doc) saysNothing(s string) bool {
	return d.isAge(s) || utf8.RuneCountInString(s) < wordLetters && !isDenseWord(s) && !unicode.Is(unicode.Hangul, firstRune(s)) // where a syllable is a letter, two make a word
}

// isAge reports whether s is an age: "72", "69 years old", "seventy-nine years". How long somebody has had a trade is none.
func (d *doc) isAge(s string) bool {
	ws := fields(s)
	if len(ws) == 0 || len(ws) > ageWords {
		return false
	}
	if c := ws[0][0]; c >= '0' && c <= '9' && len(ws) < ageWords {
		return true
	}
	for _, w := range ws {
		if d.lex.governs(w) || slices.Contains(d.lex.langs[0].Since, w) {
			return false
		}
	}
	return words.Is(ws[len(ws)-1], words.Age) || words.Is(ws[0], words.Age)
}
