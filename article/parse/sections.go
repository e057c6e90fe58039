package parse

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// sections parts a section line, "Culture | The Sea", at its bars, slashes between spaces and arrows, and takes such signs
// off its ends: some trails set each crumb in a line of its own, with its arrow.
func sections(line string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(replaceSeparators(line), func(r rune) bool { return r == '\x1f' }) {
		if part = strings.Trim(part, stepSigns); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// stepSigns stand around the steps of a trail.
const stepSigns = " \u00a0:/>›»→"

var separators = strings.NewReplacer("|", "\x1f", " / ", "\x1f", " > ", "\x1f", "›", "\x1f", "»", "\x1f", " • ", "\x1f", " · ", "\x1f", "→", "\x1f")

func replaceSeparators(s string) string { return separators.Replace(s) }

// sectionsOf parts a section line also at its commas, where each part is a line of the page by itself, as menus have them.
func (a *assembly) sectionsOf(line string) []string {
	parts := strings.Split(line, ", ")
	for _, p := range parts {
		if len(parts) > 1 && !a.isLine(strings.TrimSpace(p)) {
			return sections(line)
		}
	}
	var out []string
	for _, p := range parts {
		out = append(out, sections(p)...)
	}
	return out
}

// datedSection parts a line with the date from the section behind it, "14 March 2024 | Politics", where the section is a
// line of the page by itself.
func (a *assembly) datedSection(line string) (date, section string) {
	if date, tail, ok := label.DateTail(line); ok && a.isLine(tail) {
		return date, tail
	}
	return line, ""
}

// isLine reports whether a block of the page holds this text and nothing else.
func (a *assembly) isLine(text string) bool {
	if a.lines == nil {
		a.lines = make(map[string]bool, len(a.page.Blocks))
		for i := range a.page.Blocks {
			if b := &a.page.Blocks[i]; b.Words <= sectionWords {
				a.lines[b.Text] = true
			}
		}
	}
	return a.lines[text]
}

// sectionWords is the most that the name of a section has.
const sectionWords = 6

// once leaves each section of a teaser once: some print it above the title and again, by itself or by its last part,
// below. What falls away is noted among the rest, at block i.
func (a *assembly) once(list []string, i int) []string {
	var out []string
	for i, s := range list {
		if slices.Contains(out, s) {
			a.setAside(i, article.LabelDuplicate, s)
			continue
		}
		for _, other := range list[i+1:] {
			if head, ok := strings.CutSuffix(s, " "+other); ok {
				a.setAside(i, article.LabelDuplicate, other)
				s = head
				break
			}
		}
		out = append(out, s)
	}
	return out
}
