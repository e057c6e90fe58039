package qa

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// A mark behind the last words tells that the text ends here: "（完）", "-30-", "###", "■". It is the printer's, and nobody says it.
const (
	endOrnaments = "■◼▪◾█□◻◆◇●∎⬛❚▮◊"
	endRules     = "-–—/#* "
)

// endMark returns how many bytes of text stand before the mark that ends it; the length of text where none does.
func endMark(text string) int {
	body := strings.TrimRight(text, endRules)
	if body == "" { // rules alone: "###", "***"
		return b2i(strings.Trim(text, " -–—") == "") * len(text)
	}
	if r, n := utf8.DecodeLastRuneInString(text); strings.ContainsRune(endOrnaments, r) {
		return endsBefore(text, len(text)-n)
	}
	if r, n := utf8.DecodeLastRuneInString(text); n > 0 && strings.ContainsRune(")）]］】〕", r) {
		if at := strings.LastIndexAny(text, "(（[［【〔"); at >= 0 && closesText(text[at:]) {
			return endsBefore(text, at)
		}
		return len(text)
	}
	if body == text {
		return len(text)
	}
	at := len(strings.TrimRightFunc(body, isWord)) // "-30-", "/END/"
	if at < len(body) && closesText(body[at:]) {
		if from := len(strings.TrimRight(text[:at], endRules)); from < at {
			return endsBefore(text, from)
		}
	}
	return len(text)
}

// endsBefore returns at where what stands before it is nothing or ends a sentence; the length of text elsewhere.
func endsBefore(text string, at int) int {
	if before := strings.TrimRight(text[:at], endRules+endOrnaments); before == "" || endsSentence(before) {
		return len(before)
	}
	return len(text)
}

// closesText reports whether s, without its signs, is a word that closes texts.
func closesText(s string) bool { return words.Closes(fold(strings.TrimFunc(s, notWord))) }

// cutEnd takes the mark behind the last words out of the turn that ends with it: it becomes a paragraph behind it.
func (b *builder) cutEnd(t *article.QATurn) {
	last := len(t.Body) - 1
	if last < 0 {
		return
	}
	p, ok := t.Body[last].(*article.Paragraph)
	if !ok {
		return
	}
	text := article.Text(p.Text)
	at := endMark(text)
	switch {
	case at == len(text) || at == 0 && last == 0:
		return
	case at == 0:
		t.Body = t.Body[:last]
		b.body = append(b.body, p)
	default:
		t.Body = slices.Clone(t.Body)
		t.Body[last] = &article.Paragraph{Text: cutRuns(p.Text, 0, at), Label: p.Label, Time: p.Time}
		b.body = append(b.body, &article.Paragraph{Text: cutRuns(p.Text, at+lead(p.Text, at), len(text))})
	}
	b.cues = append(b.cues, "end mark: “"+strings.TrimSpace(text[at:])+"”")
}
