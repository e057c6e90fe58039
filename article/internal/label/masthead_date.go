package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

func (j *judge) isDate(s *sight) bool {
	if s.b.Words > datelineMost && !(s.b.Words <= signingWords && mostlyDates(s.b.Parted())) || j.head < 0 || s.i > j.head+mastheadAfter || s.i < j.head-mastheadBefore || s.near&(block.HintTeaser|block.HintComment) != 0 || s.tags.has(block.TagNav) {
		return false
	}
	if j.label[s.i] != article.LabelOther && j.label[s.i] != article.LabelBody {
		return false
	}
	if _, filed := FiledUnder(s.b.Text); j.flat && filed {
		return true
	}
	if j.datedSection(s) {
		return true
	}
	if j.label[s.i] != article.LabelBody && s.b.Time != "" {
		return true
	}
	text := s.b.Parted()
	dated := datedBytes(text)
	return dated > 0 && (dated*2 >= len(text) || j.label[s.i] != article.LabelBody && s.near&block.HintDate != 0)
}

// mostlyDates reports whether dates make up half of a line or more.
func mostlyDates(line string) bool { return datedBytes(line)*2 >= len(line) && line != "" }

// datedBytes is how many bytes of a line are dates: many say when the piece was published and when it was changed.
func datedBytes(line string) int {
	n := 0
	for d := range Dates(line, "") {
		n += d.End - d.Start
	}
	return n
}
