package render

import (
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// speakerLine returns what a turn opens with: its label as printed, else its speaker's name, else "".
func speakerLine(a *article.Article, t *article.QATurn) string {
	if t.Label != "" {
		return t.Label
	}
	if s := a.Speaker(t); s != nil {
		return s.Name
	}
	return ""
}

// withColon returns label with a colon, unless it ends with a sign of its own: a dash, a stop.
func withColon(label string) string {
	if label == "" {
		return ""
	}
	if r, _ := utf8.DecodeLastRuneInString(label); isSign(r) {
		return label
	}
	return label + ":"
}

// stamp returns a date as it may stand in a line of plain text, "2024-03-14 09:00".
func stamp(d article.Date) string {
	s := d.String()
	if d.Precision < article.PrecisionMinute {
		return s
	}
	return s[:len("2006-01-02")] + " " + s[len("2006-01-02T"):len("2006-01-02T15:04")]
}

func isSign(r rune) bool {
	switch r {
	case ':', '：', '.', '。', '?', '!', '—', '–', '-', '―':
		return true
	}
	return false
}
