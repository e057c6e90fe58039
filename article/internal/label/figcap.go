package label

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

var figcapTable = sync.OnceValue(func() *lineTable[bool] { return linesOf(figcapLabels) })

// figcapLabel returns the length of the label that s, a caption, opens with for screen readers ("Image caption",
// "Bildunterschrift:"), with the colon and space behind it; 0 where there is none. A label that is glued to the caption,
// "Media captionWho", counts too; one that only begins a sentence ("Legende ist er") does not.
func figcapLabel(s string) int {
	n := figcapTable().prefix(s)
	if n == 0 {
		n = gluedFigcap(s)
		return n
	}
	rest := strings.TrimLeft(s[n:], " \u00a0")
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "":
		return n
	case strings.ContainsRune(":：,，|-–—.", r):
		rest = strings.TrimLeft(rest[size:], " \u00a0")
		return len(s) - len(rest)
	case strings.Contains(strings.TrimSpace(s[:n]), " ") && !isLower(r), len(strings.TrimSpace(s[:n])) >= plainFigcap && unicode.IsUpper(r):
		return len(s) - len(rest)
	case standsAlone(lastRune(s[:n])):
		return len(s) - len(rest)
	}
	return 0
}

// plainFigcap is from what length on, in bytes, a label of one word opens no sentence: "Bildunterschrift".
const plainFigcap = 12

// gluedFigcap finds a label of several words that runs into the caption's first capital.
func gluedFigcap(s string) int {
	for i, r := range s {
		if i > foldedBytes {
			return 0
		}
		if i > 0 && unicode.IsUpper(r) && isLower(lastRune(s[:i])) {
			if n := figcapTable().prefix(s[:i]); n == i && strings.Contains(s[:i], " ") {
				return n
			}
		}
	}
	return 0
}
