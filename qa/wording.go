package qa

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Where words stand that tell what a line is for: "Tell us", "Please name", "Vielen Dank".
const (
	openingReach = 3  // words from its beginning
	closingReach = 2  // words before its end
	denseReach   = 24 // letters of a line in a script without spaces, where they may stand anywhere
)

// opensWith reports whether a folded text opens with one of the phrases, behind a sign or quotation mark.
func opensWith(low string, phrases []string) bool {
	low = strings.TrimLeftFunc(low, notWord)
	for _, w := range phrases {
		rest, ok := strings.CutPrefix(low, w)
		if !ok {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(rest); rest == "" || isDenseWord(w) || !inWord(r) || strings.HasSuffix(w, "’") || strings.HasSuffix(w, "'") {
			return true
		}
	}
	return false
}

// nearEnds reports whether one of the words stands near the beginning or the end of a folded text.
func nearEnds(low string, words []string) bool {
	if len(words) == 0 {
		return false
	}
	near := nearWords(low)
	last := strings.TrimRightFunc(low, notWord)
	for _, w := range words {
		if isDenseWord(w) {
			if strings.HasPrefix(low, w) || strings.HasSuffix(last, w) || utf8.RuneCountInString(low) < denseReach && strings.Contains(low, w) {
				return true
			}
		} else if slices.Contains(near, w) {
			return true
		}
	}
	return false
}

// nearWords returns the first and the last words of a folded text, without a look at those between.
func nearWords(low string) []string {
	out := make([]string, 0, openingReach+closingReach)
	for w := range eachWord(low) {
		if out = append(out, w); len(out) == openingReach {
			break
		}
	}
	from := len(low)
	for n := 0; n <= closingReach && from > 0; n++ { // one word more, for what may be but a sign
		from = max(0, strings.LastIndexByte(strings.TrimRightFunc(low[:from], notWord), ' '))
	}
	tail := slices.Collect(eachWord(low[from:]))
	return append(out, tail[max(0, len(tail)-closingReach):]...)
}
