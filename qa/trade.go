package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// bareTrades are the languages that set a trade right before a name, without an article or with one at its end: at the start of a
// sentence its capital tells nothing. Elsewhere the first of three words is rather a name: "Mary Ann Doe", "José Luis Vega".
var bareTrades = map[string]bool{"cs": true, "da": true, "de": true, "fi": true, "hu": true, "nl": true, "no": true, "pl": true, "ro": true, "ru": true, "sv": true, "tr": true, "uk": true}

// tradeLetters is the least length of a trade; shorter words and initials belong to the name.
const tradeLetters = 4

// trades returns how many words before a name rather tell what somebody is: "Stellwerker Otto Kling". bare tells that the language
// is one of bareTrades, nouns that it capitalises every noun.
func (r nameRun) trades(bare, nouns bool) int {
	k := 0
	for len(r.words)-k > 2 && r.trade(k, bare, nouns) {
		k++
	}
	return k
}

func (r nameRun) trade(k int, bare, nouns bool) bool {
	first, second := strings.ToLower(r.words[k]), strings.ToLower(r.words[k+1])
	if particles[second] || utf8.RuneCountInString(first) < tradeLetters || allUpper(r.words[k]) || words.IsGiven(first) {
		return false
	}
	if k == 0 && !r.article && !r.opens {
		return nouns && words.IsGiven(second)
	}
	return words.IsGiven(second) || k == 0 && (r.article || bare)
}
