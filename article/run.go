package article

import "strings"

// Run is a stretch of text with one set of marks. The text of a node is the concatenation of its runs; white space is
// collapsed to single spaces over the whole, with none at either end.
type Run struct {
	Text  string
	Marks Marks
	URL   string // where MarkLink is set and the address is allowed
}

// Marks is a set of Mark bits.
type Marks uint16

const (
	MarkStrong Marks = 1 << iota
	MarkEmphasis
	MarkLink
	MarkMono
	MarkSub
	MarkSup
	MarkUnderline
	MarkSmallCaps
	MarkColour // a colour of its own, unlike its surroundings
	MarkStrike
	MarkHighlight
	MarkQuote // an inline quotation, <q>
)

var markNames = [...]string{"strong", "emphasis", "link", "mono", "sub", "sup", "underline", "smallcaps", "colour", "strike", "highlight", "quote"}

// Names returns the names of the marks in m as JSON has them, in the order of their bits.
func (m Marks) Names() []string {
	var out []string
	for i, n := range markNames {
		if m&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return out
}

// Text returns the words of runs without marks.
func Text(runs []Run) string {
	switch len(runs) {
	case 0:
		return ""
	case 1:
		return runs[0].Text
	}
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// Plainly returns s as unmarked runs, nil for "".
func Plainly(s string) []Run {
	if s == "" {
		return nil
	}
	return []Run{{Text: s}}
}
