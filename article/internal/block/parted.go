package block

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// joints appends to list where, seen from start, the borders of s go through a word of the line's part [start, end).
func (ln *line) joints(list []int32, s *span, start, end int32) []int32 {
	for _, pos := range [...]int32{s.start, s.end} {
		if pos > start && pos < end && ln.joined(pos) {
			list = append(list, pos-start)
		}
	}
	return list
}

// partedBy is what Parted puts between two parts.
const partedBy = ", "

// Parted returns the text as a reader sees it where style sheets part what the markup does not: with a comma at each
// joint, where a link begins or ends inside a word, and between links to different places with nothing between.
func (b *Block) Parted() string {
	if len(b.Joints) == 0 && len(b.Runs) < 2 {
		return b.Text
	}
	joints := slices.Clone(b.Joints)
	slices.Sort(joints)
	var s strings.Builder
	at, url := 0, "" // url is that of the link that ends here, "" where none does
	for i := range b.Runs {
		r := &b.Runs[i]
		switch linked := r.Marks&article.MarkLink != 0 && r.URL != ""; {
		case linked && url != "" && r.URL != url:
			s.WriteString(partedBy)
			url = r.URL
		case linked:
			if i > 0 && url == "" && glued(b.Runs[i-1].Text, r.Text) {
				s.WriteString(partedBy)
			}
			url = r.URL
		default:
			if url != "" && glued(b.Runs[i-1].Text, r.Text) {
				s.WriteString(partedBy)
			}
			url = ""
		}
		from := 0
		for len(joints) > 0 && int(joints[0]) < at+len(r.Text) {
			if k := int(joints[0]) - at; k > from {
				s.WriteString(r.Text[from:k])
				s.WriteString(partedBy)
				from = k
			}
			joints = joints[1:]
		}
		s.WriteString(r.Text[from:])
		at += len(r.Text)
	}
	return s.String()
}

// glued reports whether the last character of one text and the first of the next belong to words.
func glued(a, b string) bool {
	before, _ := utf8.DecodeLastRuneInString(a)
	after, _ := utf8.DecodeRuneInString(b)
	return isWord(before) && isWord(after)
}
