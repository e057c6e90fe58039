package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	boilerShare = 0.5 // of the body's words stand before what every release of a house ends with
	boilerHead  = 9   // words of a line that says whom the paragraph below is about, or whom to ask
	contactMost = 14  // blocks of a contact
	contactLine = 22  // words of one of them
)

// boilerplate takes out of the end of the body what a house prints below each of its releases: the paragraph about itself
// and all that follows it, and whom to ask.
func (j *judge) boilerplate() {
	j.lastNotice()
	var body []int
	words := int32(0)
	for i := range j.at {
		if j.label[i] == article.LabelBody && j.at[i].b.Text != "" {
			body = append(body, i)
			words += j.at[i].b.Words
		}
	}
	before := int32(0)
	for k, i := range body {
		if h := j.at[i].prev(); h != nil && float64(before) >= boilerShare*float64(words) && h.b.Words <= boilerHead && h.i != j.head && !j.spoken(h.i) &&
			(j.about(h, &j.at[i]) || j.contact(h, body[k:])) {
			if j.label[h.i] == article.LabelBody {
				j.expel(h.i, article.LabelOther)
			}
			for _, n := range body[k:] {
				j.expel(n, article.LabelOther)
			}
			j.edges()
			return
		}
		before += j.at[i].b.Words
	}
}

// lastNotice takes the publisher's copyright notice out of the end of the body.
func (j *judge) lastNotice() {
	for j.end > j.start && j.start >= 0 {
		s := &j.at[j.end]
		if s.b.Kind != block.Text || s.b.Words > noticeWords || !opensNotice(s.b.Text) || j.spoken(s.i) || j.group[s.i] != 0 {
			return
		}
		j.expel(s.i, article.LabelCopyright)
		j.edges()
	}
}

// noticeWords is the length of a copyright notice with what a publisher adds to it.
const noticeWords = 40

// about reports whether s says that what follows is about somebody, and next, a paragraph, opens with that name: "About
// Quay Works" above "Quay Works builds boats."
func (j *judge) about(s, next *sight) bool {
	if next.b.Words < proseWords || s.shape&(shapeStop|shapeQuestion) != 0 {
		return false
	}
	name := subject(s.b.Text)
	if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) && !standsAlone(r) {
		return false
	}
	first, _, _ := strings.Cut(fold(name), " ")
	text := fold(next.b.Text)
	if _, rest, ok := strings.Cut(text, " "); ok && slices.Contains(articles[:], text[:len(text)-len(rest)-1]) {
		text = rest
	}
	return first != "" && !slices.Contains(articles[:], first) && strings.HasPrefix(text, first)
}

// subject returns whom a line is about, without an article before the name, "" where it does not say.
func subject(line string) string {
	line = strings.TrimRight(line, " :.")
	name := ""
	for _, w := range aboutOpeners {
		if rest, ok := strings.CutPrefix(line, w); ok && (name == "" || len(rest) < len(name)) {
			name = rest
		}
	}
	for _, w := range aboutEnds {
		if rest, ok := strings.CutSuffix(line, w); ok {
			name = rest
		}
	}
	return strings.TrimSpace(name)
}

// contact reports whether s says whom to ask, and all that is left of the body are a few short lines, one of them with an
// address or a number to call.
func (j *judge) contact(s *sight, rest []int) bool {
	if len(rest) > contactMost || !asksFor(s.b.Text) {
		return false
	}
	reachable := false
	for _, i := range rest {
		b := j.at[i].b
		if b.Words > contactLine {
			return false
		}
		reachable = reachable || strings.Contains(b.Text, "@") || phoneLike(b.Text)
	}
	return reachable
}

func asksFor(line string) bool {
	folded := foldLine(strings.TrimRight(line, " :."))
	for _, w := range contactHeads {
		if strings.HasPrefix(folded, w) {
			return true
		}
	}
	return false
}
