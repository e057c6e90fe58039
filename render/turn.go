package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// speakerLine returns what a turn opens with: its label as printed, else the last label that the page prints for its
// speaker, so that nobody looks like two, else the speaker's name, else "".
func speakerLine(a *article.Article, t *article.QATurn) string {
	if t.Label != "" {
		return t.Label
	}
	s := a.Speaker(t)
	if s == nil {
		return ""
	}
	if n := len(s.Labels); n > 0 && strings.IndexFunc(s.Labels[n-1], unicode.IsDigit) < 0 { // the number of a question is that of one
		return s.Labels[n-1]
	}
	return s.Name
}

// withColon returns label with a colon, of full width where wide, unless it ends with a sign of its own: a dash, a stop.
func withColon(label string, wide bool) string {
	if label == "" {
		return ""
	}
	if r, _ := utf8.DecodeLastRuneInString(label); isSign(r) {
		return label
	}
	if wide {
		return label + "："
	}
	return label + ":"
}

// wideSigns are the signs of full width that close sentences and clauses.
const wideSigns = "。，？！"

// setsWide reports whether the talk of a is set with signs of full width, as Chinese and Japanese are: then the colon behind a label
// is one of them.
func setsWide(a *article.Article) bool {
	for _, t := range a.Turns() {
		for n := range article.All(t.Body) {
			if p, ok := n.(*article.Paragraph); ok && len(p.Text) > 0 {
				return strings.ContainsAny(article.Text(p.Text), wideSigns)
			}
		}
	}
	return false
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
