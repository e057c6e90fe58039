package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// lifeLine returns what a line on the person tells right behind the name that opens it: "Jane Doe (born 1958), baker, ...", "Jane Doe – baker
// and mayor". Such lines stand behind the conversation, or are those of the page's boxes.
func (d *doc) lifeLine(name string) string {
	texts := append([]string(nil), d.in.Hints...)
	for i := range d.pieces {
		texts = append(texts, d.pieces[i].text)
	}
	for _, t := range texts {
		after, ok := cutNamed(t, name)
		if !ok {
			continue
		}
		if s := japaneseLife(after); s != "" {
			return s
		}
		if open, rest, ok := strings.Cut(after, ")"); ok && strings.HasPrefix(open, " (") {
			if s := d.trailingDescription(name, rest); s != "" && !d.saysNothing(s) {
				return s
			}
			continue
		}
		for _, dash := range []string{" – ", " — ", " - "} {
			rest, ok := strings.CutPrefix(after, dash)
			if !ok {
				continue
			}
			if s := d.trailingDescription(name, ", "+rest); s != "" && opensLower(s) && !d.saysNothing(s) {
				return s
			}
		}
	}
	return ""
}

// japaneseLife reads the trade that stands as a sentence of its own behind the reading of a name: "（とだ・ひろき）　1981年生まれ。映写技師。"
func japaneseLife(after string) string {
	reading, ok := strings.CutPrefix(after, "（")
	if !ok || !opensWithReading(reading) {
		return ""
	}
	for s := range strings.SplitSeq(reading, "。") {
		if s = strings.TrimSpace(s); words.IsTrade(s) && utf8.RuneCountInString(s) <= japaneseTrade && strings.IndexFunc(s, notWord) < 0 {
			return s
		}
	}
	return ""
}

// cutNamed returns what stands behind name in a text that opens with it.
func cutNamed(text, name string) (string, bool) {
	if len(text) <= len(name) || !strings.EqualFold(text[:len(name)], name) {
		return "", false
	}
	return text[len(name):], true
}
