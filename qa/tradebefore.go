package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// verbFirst are the languages in which a verb in small letters may stand between a noun and the name that follows: "I et skur måler
// Signe Krag".
var verbFirst = map[string]bool{"da": true, "nl": true, "no": true, "sv": true}

// bareWith are the languages that set a trade, without an article and in the form of the dictionary, between "with" and a name.
var bareWith = map[string]bool{"da": true, "de": true, "id": true, "nl": true, "no": true, "ro": true, "sv": true, "vi": true}

// compoundEnds are the letters that end a noun of two words in Turkish: "ney ustası".
const compoundEnds = "ıiuü"

// tradeDescription reads the trade that stands right before a name: behind an article or behind "with", or at the start of a
// sentence.
func (d *doc) tradeDescription(before, after string) string {
	if s := d.eastTrade(before, after); s != "" && words.Label(s)&words.Interviewer == 0 {
		return s
	}
	if before == "" {
		return ""
	}
	if strings.TrimRight(before, " ") == before {
		return ""
	}
	s := d.articledTrade(before)
	if s == "" {
		s = d.openingTrade(before)
	}
	if s == "" || d.isLocal(lastWord(fold(s))) {
		return ""
	}
	return s
}

// articledTrade reads "the retired clockmaker " and "with clockmaker ". A preposition that opens the clause makes it a place: "In the village
// Jane Doe".
func (d *doc) articledTrade(before string) string {
	code := d.lex.langs[0].Code
	ws := d.phrase(before, tradeWords+1)
	if n := len(ws); n > 0 { // "l’organaro"
		if _, noun, ok := strings.Cut(strings.ReplaceAll(ws[n-1], "'", "’"), "’"); ok && noun != "" && code != "en" && !isName(noun) {
			return noun
		}
	}
	for i := len(ws) - 1; i >= 0 && !verbFirst[code]; i-- {
		if low := fold(ws[i]); d.lex.isArticle(low) || words.Is(low, words.Possess) {
			start := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(before), strings.Join(ws[i:], " ")))
			ws = ws[i+1:]
			w := lastWord(start)
			if n := len(ws); n == 0 || bindsOn(fold(ws[n-1])) || code == "de" && !isName(ws[n-1]) || d.lex.governs(fold(w)) && !words.Is(fold(w), words.With) && d.opensClause(start[:len(start)-len(w)]) {
				return ""
			}
			return strings.Join(ws, " ")
		}
	}
	if n := len(ws); bareWith[code] && n > 0 && isName(ws[n-1]) == (code == "de") && !d.lex.governs(fold(ws[n-1])) {
		start := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(before), ws[n-1]))
		if words.Is(fold(lastWord(start)), words.With) {
			return ws[n-1]
		}
	}
	return ""
}

// openingTrade reads the trade with which a sentence begins, where the language sets it before names without an article: one word, in
// Turkish two that are one noun, and where trades are known by a list any that ends with one.
func (d *doc) openingTrade(before string) string {
	code := d.lex.langs[0].Code
	s := strings.TrimSpace(before)
	from := 0
	for i, r := range s {
		if isTerminal(r) {
			from = i + utf8.RuneLen(r)
		}
	}
	told := strings.TrimLeftFunc(s[from:], func(r rune) bool { return !isWord(r) })
	ws := strings.Fields(told)
	switch n := len(ws); {
	case n == 0 || strings.IndexFunc(told, func(r rune) bool { return !isWord(r) && !blank(r) && r != '-' }) >= 0:
		return ""
	case n <= tradeWords+1 && code == "vi" && words.IsTrade(fold(told)):
	case n == 2 && code == "tr" && isName(ws[0]) && !isName(ws[1]) && strings.ContainsRune(compoundEnds, lastRune(ws[1])) && !d.lex.isCommon(fold(ws[0])):
	case n == 2 && d.isAgent(fold(ws[0])) && bareTrades[code] && isName(ws[0]) && !isName(ws[1]) && !d.lex.isCommon(fold(ws[1])) && code != "de":
	case n <= tradeWords && code == "ar" && definite(ws[n-1]), n == 1 && code == "he" && definite(told): // "the baker", "the builder of boats"
	case n == 1 && (titleWord(told) || words.Is(fold(told), words.Adverb)):
		return ""
	case n == 1 && bareTrades[code] && isName(told) && !bindsOn(fold(told)) && !d.lex.isCommon(fold(told)):
	case n == 1 && plainTrades[code] && utf8.RuneCountInString(told) >= tradeLetters && !d.lex.isCommon(fold(told)):
	default:
		return ""
	}
	return d.insideSentence(told, s[:from])
}

// isAgent reports whether a folded word ends as those do that tell what somebody does.
func (d *doc) isAgent(w string) bool {
	for _, e := range d.lex.langs[0].Agent {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) >= utf8.RuneCountInString(e)+endingLetters {
			return true
		}
	}
	return false
}

// definite reports whether a noun of Arabic or Hebrew bears the article. A Hebrew verb may open with its letter as well, and then has a yod
// before its last.
func definite(w string) bool {
	if noun, ok := strings.CutPrefix(w, "ال"); ok {
		return utf8.RuneCountInString(noun) > endingLetters
	}
	noun, ok := strings.CutPrefix(w, "ה")
	letters := []rune(noun)
	return ok && len(letters) > endingLetters && letters[len(letters)-2] != 'י'
}

// plainTrades are the languages without capitals that set a trade before a name at the start of a sentence.
var plainTrades = map[string]bool{"bn": true, "hi": true, "ka": true}

// isLocal reports whether a folded noun ends as those do that tell where or when: it is no trade before a name.
func (d *doc) isLocal(w string) bool {
	for _, e := range d.lex.langs[0].Local {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w) > utf8.RuneCountInString(e)+endingLetters {
			return true
		}
	}
	return false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.ToLower(r)
}
