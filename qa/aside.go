package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// asideBytes bounds a remark in brackets; longer ones are asides of the speaker himself.
const asideBytes = 48

// asides returns the remarks in text that describe how something is said: "laughs", without their brackets.
func asides(text string) []string {
	var out []string
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		closing := ""
		switch r {
		case '(':
			closing = ")"
		case '[':
			closing = "]"
		case '（':
			closing = "）"
		case '【':
			closing = "】"
		case '〔':
			closing = "〕"
		case '*':
			closing = "*"
		}
		i += n
		if closing == "" {
			continue
		}
		end := strings.Index(text[i:min(len(text), i+asideBytes+4)], closing)
		if end <= 0 {
			continue
		}
		if in := strings.Trim(text[i:i+end], " .…*"); isAside(in) {
			out = append(out, in)
			i += end + len(closing)
		}
	}
	return out
}

// isAside reports whether s, found in brackets, is a remark and no insertion: one of its first two words stands in a table.
func isAside(s string) bool {
	if s == "" {
		return false
	}
	return words.IsAside(fold(s))
}
