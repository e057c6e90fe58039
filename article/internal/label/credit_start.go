package label

import (
	"strings"
	"unicode/utf8"
)

// cutStart finds a credit before the caption: "(Photo: Jane Roe) The harbour at dawn", "Photo: Jane Roe | The harbour".
func cutStart(s string) (end, next int) {
	if first, n := utf8.DecodeRuneInString(s); closing(first) != 0 {
		if end := matching(s); end > 0 && end < len(s)-4 {
			if _, rest, ok := creditLabel(s[n:end]); ok && creditRest(rest) || leadsCaption(s[n:end]) && !startsLower(strings.TrimLeft(s[end:], ")] ")) {
				_, m := utf8.DecodeRuneInString(s[end:])
				return end + m, end + m
			}
		}
		return 0, 0
	}
	if _, _, ok := creditLabel(s); !ok {
		return 0, 0
	}
	for _, sign := range [...]string{" | ", "｜", "\n", " – ", " — ", " • "} {
		if i := strings.Index(s, sign); i > 0 && isCredit(s[:i]) && wordsOf(s[i:]) > 3 && !opensWithLabel(strings.TrimSpace(s[i+len(sign):])) {
			return i, i + len(sign)
		}
	}
	return cutFirstSentence(s)
}

// leadsCaption reports whether what stands in brackets before a caption is the name of who took the picture: "(Jane Roe) The
// harbour at dawn".
func leadsCaption(s string) bool {
	name, house, both := strings.Cut(s, "/")
	n := wordsOf(name)
	return n > 1 && n <= bracketName && hasCase(name) && IsName(name) && !isHouse(name) && (!both || isAgency(house) || IsName(house))
}

// cutFirstSentence finds a credit that is the first sentence: "Photo: Jane Roe. The harbour at dawn, before the boats
// came in".
func cutFirstSentence(s string) (end, next int) {
	for i := 0; i < len(s); i++ {
		if s[i] != '.' || i+1 >= len(s) || s[i+1] != ' ' || endsInitial(s[:i+1]) {
			continue
		}
		if _, name, ok := creditLabel(s[:i]); ok && IsName(name) && wordsOf(s[i:]) > 3 && !startsLower(s[i+2:]) && !opensWithLabel(s[i+2:]) && !isCredit(s[i+2:]) {
			return i + 1, i + 2
		}
		return 0, 0
	}
	return 0, 0
}
