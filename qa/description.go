package qa

import (
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
// Doe, professor of law at Yale, ...", else the trade right before it: "der Stellwerker Otto Kling".
func (d *doc) description(name string) string {
	if name == "" || len(fields(name)) < 2 && hasCase(name) || d.lex.isArticle(firstWord(fold(name))) {
		return ""
	}
	for _, of := range []func(before, after string) string{d.leadingDescription, d.trailingDescription, d.tradeDescription} {
		for i, t := range d.around().texts {
			if i > introPieces+2 {
				break
			}
			at := indexName(t.text, name)
			if at < 0 || d.isNote(t.text) {
				continue
			}
			if s := of(t.text[:at], t.text[at+len(name):]); s != "" && !d.declared(s) && !saysNothing(s) {
				return s
			}
		}
	}
	return ""
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

// trailingDescription reads ", professor of law at Yale, ..." behind a name.
func (d *doc) trailingDescription(before, after string) string {
	after, ok := strings.CutPrefix(strings.Replace(after, "، ", ", ", 2), ", ")
	if i := strings.LastIndexAny(before, ",.;:"); !ok || i >= 0 && before[i] == ',' && d.lex.isCommon(firstWord(fold(before[i:]))) {
		return "" // the comma closes a clause: "the mill, which Jane Doe keeps, stands"
	}
	end := strings.IndexAny(after, ",.;:!?–—(")
	if end <= 0 || after[end] != ',' && after[end] != '.' && after[end] != ';' {
		return ""
	}
	s := strings.TrimSpace(after[:end])
	if after[end] == '.' && d.lex.langs[0].Code == "de" { // the verb that closes the sentence is no part of it
		ws := strings.Fields(s)
		for len(ws) > 0 && !isName(ws[len(ws)-1]) {
			ws = ws[:len(ws)-1]
		}
		s = strings.Join(ws, " ")
	}
	if n := wordCount(s); n < 2 && (after[end] == '.' || !d.tradeAlone(s)) || n > descriptionWords || d.lex.isClause(s) {
		return ""
	}
	return s
}

// tradeAlone reports whether a single word between commas behind a name tells what somebody is: "Jane Doe, baker, opened". An
// adverb does not.
func (d *doc) tradeAlone(w string) bool {
	low := fold(w)
	if d.lex.langs[0].Code != "de" && !opensLower(w) && hasCase(w) || utf8.RuneCountInString(w) < tradeLetters || words.Is(low, words.Adverb) {
		return false
	}
	return !strings.HasSuffix(low, "ly") && !strings.HasSuffix(low, "mente") && !strings.HasSuffix(low, "ment")
}

// leadingDescription reads "the islands' last surveyor, " before a name: the words from an article or genitive on.
func (d *doc) leadingDescription(before, after string) string {
	before, ok := strings.CutSuffix(before, ", ")
	if !ok {
		return ""
	}
	ws := d.phrase(before, beforeWords)
	for i, w := range ws {
		if fold(w) == "de" && d.lex.langs[0].Code != "nl" { // elsewhere it binds: "gardien de phare"
			continue
		}
		if d.lex.isArticle(fold(w)) || bare(w) != w || strings.HasSuffix(w, "s’") || strings.HasSuffix(w, "s'") {
			told := strings.Join(ws[i:], " ")
			if len(ws)-i < 2 || d.goesOn(after) && !d.opensClause(strings.TrimSuffix(before, told)) {
				return "" // the comma closes a clause: "behind a door that hid the coal, Jane Doe keeps"
			}
			return told
		}
	}
	return ""
}

// tradeDescription reads the trade that stands right before a name, behind an article or at the start of a sentence.
func (d *doc) tradeDescription(before, after string) string {
	if s := d.eastTrade(before, after); s != "" && words.Label(s)&words.Interviewer == 0 {
		return s
	}
	if before == "" || strings.TrimRight(before, " ") == before {
		return ""
	}
	code := d.lex.langs[0].Code
	ws := d.phrase(before, tradeWords+1)
	for i := len(ws) - 1; i >= 0 && !verbFirst[code]; i-- {
		if d.lex.isArticle(fold(ws[i])) {
			ws = ws[i+1:]
			if n := len(ws); n == 0 || bindsOn(fold(ws[n-1])) || code == "de" && !isName(ws[n-1]) {
				return ""
			}
			return strings.Join(ws, " ")
		}
	}
	rest := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(before), strings.Join(ws, " ")))
	if bareTrades[code] && len(ws) == 1 && isName(ws[0]) && !bindsOn(fold(ws[0])) && (rest == "" || endsSentence(rest)) {
		return ws[0]
	}
	return ""
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

// verbFirst are the languages in which a verb in small letters may stand between a noun and the name that follows: "I et skur måler
// Signe Krag".
var verbFirst = map[string]bool{"da": true, "nl": true, "no": true, "sv": true}

// bindsOn reports whether w binds what stands before it to what follows.
func bindsOn(w string) bool { return words.Is(w, words.Genitive|words.With|words.Place|words.Signs) }

// What does not tell who somebody is.
const (
	ageWords    = 3 // "69 years old"
	wordLetters = 3 // fewer are an article, in a language without a table
)

// saysNothing reports whether a description is but an age or a particle.
func saysNothing(s string) bool {
	return s[0] >= '0' && s[0] <= '9' && wordCount(s) <= ageWords || utf8.RuneCountInString(s) < wordLetters && !isDenseWord(s)
}
