package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// creditWords bounds a line about a picture.
const creditWords = 30

// isCredit reports whether p is a line about a picture: it opens with "Photo:" or bears a copyright sign.
func (p *piece) isCredit() bool {
	if p.kind != kindPara || p.words > creditWords {
		return false
	}
	if p.label != nil && p.label.kind == labelColon && words.Is(p.label.key, words.Photo) && !p.asks {
		return true
	}
	if strings.HasSuffix(p.text, ")") && closesInCredit(p.text[max(0, len(p.text)-creditTail):]) {
		return true
	}
	return strings.Contains(p.text, "©") || strings.HasPrefix(p.low, "(c) ")
}

// closesInCredit reports whether the end of a text holds the label of a picture behind a bracket or a bar, "(Photo: ", "| Foto: ", or
// one in a bracket and who took it: "(photo by Jane Roe)", "(foto Esempi)".
func closesInCredit(tail string) bool {
	for i, r := range tail {
		if r != '(' && r != '|' && r != '/' {
			continue
		}
		label, _, colon := strings.Cut(tail[i+1:], ":")
		if colon && words.Is(fold(strings.TrimSpace(label)), words.Photo) {
			return true
		}
		label, by, _ := strings.Cut(tail[i+1:], " ")
		if r == '(' && words.Is(fold(strings.TrimSuffix(label, ".")), words.Photo) && (isName(by) || words.Is(firstWord(fold(by)), words.Signs)) {
			return true
		}
	}
	return false
}
