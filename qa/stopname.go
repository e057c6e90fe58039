package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// A name before a full stop is a label where nothing marks it: "Pascoe. By being too small." Many a sentence opens so, "No. It
// was late.", and a name counts only where it opens paragraphs again and again and is printed in full elsewhere.
const (
	stopNameBytes = 48 // of such a name
	stopNameWords = 3
	stopVoices    = 2 // fewer names are no conversation
)

// markStopNames finds such labels.
func (d *doc) markStopNames() {
	var times map[string]int
	for i := range d.pieces {
		if name := d.pieces[i].stopName(); name != "" {
			if times == nil {
				times = map[string]int{}
			}
			times[name]++
		}
	}
	names := map[string]bool{}
	for name, n := range times {
		if n >= openingTimes && d.printsInFull(name) {
			names[name] = true
		}
	}
	if len(names) < stopVoices {
		return
	}
	for i := range d.pieces {
		if name := d.pieces[i].stopName(); names[name] {
			d.pieces[i].stopped = len(name)
		}
	}
}

// stopName returns the capitalised words before a full stop that open a paragraph which goes on behind it, "" where there are none.
func (p *piece) stopName() string {
	if p.kind != kindPara || p.from > 0 {
		return ""
	}
	name, rest, ok := strings.Cut(p.text[:min(len(p.text), stopNameBytes)], ". ")
	if !ok || rest == "" || opensLower(rest) || wordCount(name) > stopNameWords || !hasCase(name) || !mayName(name) || words.IsTitle(strings.ToLower(name)) {
		return ""
	}
	if l := colonLabel(p.text); l != nil { // "St. John: ..."
		return ""
	}
	for _, w := range strings.Fields(name) {
		if !capitalised(w) && !particles[w] {
			return ""
		}
	}
	return name
}

// printsInFull reports whether the name stands somewhere beside another capitalised word, as the last name behind the first, or
// before it, or is a full name itself.
func (d *doc) printsInFull(name string) bool {
	if nameForm(name) {
		return true
	}
	for _, a := range d.in.Authors {
		if besideName(a.Name, name) {
			return true
		}
	}
	for _, s := range d.in.Hints {
		if besideName(s, name) {
			return true
		}
	}
	for i := range d.pieces {
		if besideName(d.pieces[i].text, name) {
			return true
		}
	}
	return besideName(d.in.Title, name) || besideName(d.in.Deck, name)
}

// besideName reports whether name stands in s beside a word with a capital.
func besideName(s, name string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], name)
		if i < 0 {
			return false
		}
		at := from + i
		from = at + len(name)
		if r, _ := utf8.DecodeRuneInString(s[from:]); isWord(r) {
			continue
		}
		if before, ok := strings.CutSuffix(s[:at], " "); ok && capitalised(lastWord(before)) {
			return true
		}
		if after, ok := strings.CutPrefix(s[from:], " "); ok && capitalised(after) {
			return true
		}
	}
}
