package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// asideBytes bounds a remark in brackets; longer ones are asides of the speaker himself.
const asideBytes = 48

// asides returns the remarks in text that describe how something is said: "laughs", without their brackets.
func asides(text string) []string {
	if !opensRemark(text) {
		return nil
	}
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

// opensRemark reports whether text holds one of the signs that open an aside.
func opensRemark(text string) bool {
	for _, sign := range [...]string{"(", "[", "*", "（", "【", "〔"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// asidesIn returns the asides of a paragraph: in brackets, between asterisks, or set in italics as a few words of their own.
func asidesIn(runs []article.Run) []string {
	out := asides(article.Text(runs))
	for i, r := range runs {
		if r.Marks&article.MarkEmphasis == 0 || len(r.Text) > asideBytes || len(runs) == 1 {
			continue
		}
		before := ""
		if i > 0 {
			before = strings.TrimRight(runs[i-1].Text, " ")
		}
		if strings.HasSuffix(before, "(") || strings.HasSuffix(before, "[") { // its brackets were read already
			continue
		}
		if in := strings.Trim(r.Text, " .…*()[]"); wordCount(in) <= italicAside && isAside(in) && !contains(out, in) {
			out = append(out, in)
		}
	}
	return out
}

// italicAside bounds an aside in italics: longer italics are titles and stress.
const italicAside = 3

// isAside reports whether s, found in brackets, is a remark and no insertion: one of its words stands in a table.
func isAside(s string) bool {
	if s == "" {
		return false
	}
	return words.IsAside(fold(s))
}
