package qa

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// What stands behind a name, or before it, between commas.

// trailingDescription reads ", professor of law at Yale, ..." behind a name. An age between the two is passed over. At the end of
// a title or deck no sign need close it.
func (d *doc) trailingDescription(before, after string) string {
	after, ok := strings.CutPrefix(strings.Replace(after, "، ", ", ", 2), ", ")
	if i := strings.LastIndexAny(before, ",.;:"); !ok || i >= 0 && before[i] == ',' && d.lex.isCommon(firstWord(fold(before[i:]))) {
		return "" // the comma closes a clause: "the mill, which Jane Doe keeps, stands"
	}
	if age, rest, ok := strings.Cut(after, ", "); ok && d.isAge(age) {
		if !d.lex.isArticle(firstWord(fold(rest))) { // "Jane Doe, 72, keeps the mill, ..."
			return ""
		}
		after = rest
	}
	end := strings.IndexAny(after, ",.;:!?–—(")
	if end < 0 {
		end = len(after)
	}
	s, closing := strings.TrimSpace(after[:end]), after[end:]
	switch {
	case s == "", closing != "" && !strings.ContainsRune(",.;", rune(closing[0])):
		return ""
	case closing == "" && (d.lex.governs(firstWord(fold(s))) || !d.lex.governs(lastWordBefore(before))):
		return "" // "With Jane Doe, on mills"; and of a subject the sentence goes on: "Jane Doe, back at last"
	}
	if strings.HasPrefix(closing, ".") && d.lex.langs[0].Code == "de" { // the verb that closes the sentence is no part of it
		ws := strings.Fields(s)
		for len(ws) > 0 && !isName(ws[len(ws)-1]) {
			ws = ws[:len(ws)-1]
		}
		s = strings.Join(ws, " ")
	}
	if n := wordCount(s); n < 2 && (strings.HasPrefix(closing, ".") || !d.tradeAlone(s)) || n > descriptionWords || d.lex.isClause(s) {
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

// leadingDescription reads "the islands' last surveyor, " before a name: the words from an article or genitive on, those behind
// "its"; or a trade and how long somebody has had it, "Baker for thirty years, ", where these open the sentence.
func (d *doc) leadingDescription(before, after string) string {
	before, ok := strings.CutSuffix(before, ", ")
	if !ok {
		return ""
	}
	if s := d.longTrade(before); s != "" {
		return s
	}
	ws := d.phrase(before, beforeWords)
	for i, w := range ws {
		if fold(w) == "de" && d.lex.langs[0].Code != "nl" { // elsewhere it binds: "gardien de phare"
			continue
		}
		whose := words.Is(fold(w), words.Possess)
		if whose || d.lex.isArticle(fold(w)) || bare(w) != w || strings.HasSuffix(w, "s’") || strings.HasSuffix(w, "s'") {
			told := strings.Join(ws[i:], " ")
			start := strings.TrimSuffix(before, told)
			if len(ws)-i < 2 || d.goesOn(after) && !d.opensClause(start) {
				return "" // the comma closes a clause: "behind a door that hid the coal, Jane Doe keeps"
			}
			if whose {
				return strings.Join(ws[i+1:], " ")
			}
			if d.lex.isArticle(fold(w)) {
				told = d.insideSentence(told, start)
			}
			return told
		}
	}
	return ""
}

// lastWordBefore is the last word before a name, folded, but for courtesy titles and one word with a capital, which is a title or a
// trade.
func lastWordBefore(before string) string {
	plain, _ := withoutCourtesy(before)
	plain = strings.TrimRight(plain, " ")
	if w := lastWord(plain); isName(w) {
		plain = strings.TrimRight(plain[:len(plain)-len(w)], " ")
	}
	return fold(lastWord(plain))
}

// longTrade returns a trade and how long somebody has had it, where these are all that s holds from the beginning of the sentence.
func (d *doc) longTrade(s string) string {
	from := 0
	for i, r := range s {
		if isTerminal(r) {
			from = i + utf8.RuneLen(r)
		}
	}
	told := strings.TrimSpace(s[from:])
	ws := fields(told)
	if len(ws) < 3 || len(ws) > beforeWords || strings.ContainsAny(told, ",;") || d.lex.governs(ws[0]) || d.lex.isCommon(ws[0]) {
		return ""
	}
	if d.isAgent(ws[0]) && d.lex.governs(ws[1]) { // "Fondeur de cloches à Saint-Aubin"
		return d.insideSentence(told, s[:from])
	}
	for _, w := range ws[1:min(len(ws), tradeWords+1)] {
		if slices.Contains(d.lex.langs[0].Since, w) && words.Is(ws[len(ws)-1], words.Age) {
			return d.insideSentence(told, s[:from])
		}
	}
	return ""
}

// insideSentence returns s, which stands behind start, as it would stand inside a sentence: the capital of its first word is that of the
// sentence where this begins with it. Where nouns are written with capitals they keep them.
func (d *doc) insideSentence(s, start string) string {
	if start = strings.TrimSpace(start); start != "" && !endsSentence(start) {
		return s
	}
	first, _, _ := strings.Cut(s, " ")
	r, n := utf8.DecodeRuneInString(s)
	if d.lex.langs[0].Code == "de" && !d.lex.isArticle(fold(first)) || strings.IndexFunc(first[n:], unicode.IsUpper) >= 0 {
		return s
	}
	if d.lex.langs[0].Code == "tr" { // "Işıkçı"
		return string(unicode.TurkishCase.ToLower(r)) + s[n:]
	}
	return string(unicode.ToLower(r)) + s[n:]
}
