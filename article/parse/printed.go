package parse

import (
	"iter"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// dateLines yields the lines in which the page may print its dates: those that the judge calls dates or bylines.
func (a *assembly) dateLines() iter.Seq[*block.Block] {
	return func(yield func(*block.Block) bool) {
		for i := range a.page.Blocks {
			if l := a.label(i); (l == article.LabelDate || l == article.LabelByline) && !a.stampsEntry(i) && !yield(&a.page.Blocks[i]) {
				return
			}
		}
	}
}

// printedDate finds the date of the piece in the lines that print it, the machine-readable form first, and one that says
// that the piece was changed then only where there is no other.
func (a *assembly) printedDate() article.Date {
	var changed article.Date
	for b := range a.dateLines() {
		if d, ok := label.ParseDate(b.Time, a.out.Lang); ok {
			if !tellsOfChange(b.Parted(), a.out.Lang) {
				return d
			}
			changed = d
		}
	}
	for b := range a.dateLines() {
		for d := range label.Dates(b.Parted(), a.out.Lang) {
			switch {
			case d.Spans(b.Parted()):
				return article.Date{} // of a life, of an exhibition
			case !d.Changed():
				return d.Date
			case changed.IsZero():
				changed = d.Date
			}
		}
	}
	if !changed.IsZero() {
		return changed
	}
	if first, _ := a.entryDates(); !first.IsZero() {
		return first
	}
	for _, v := range a.ownValues("time") {
		if d, ok := label.ParseDate(v, a.out.Lang); ok && !a.foreignTime(v) {
			return d
		}
	}
	return article.Date{}
}

// foreignTime reports whether a machine-readable time is that of a comment or of another story.
func (a *assembly) foreignTime(v string) bool {
	for i := range a.page.Blocks {
		if l := a.label(i); a.page.Blocks[i].Time == v && (l == article.LabelComment || l == article.LabelTeaser) {
			return true
		}
	}
	return false
}

// entryDates returns the first and the last time of the entries of a live report, in whatever order they stand.
func (a *assembly) entryDates() (first, last article.Date) {
	for i := range a.page.Blocks {
		if !a.stampsEntry(i) {
			continue
		}
		d, ok := label.ParseDate(a.page.Blocks[i].Time, a.out.Lang)
		if !ok {
			continue
		}
		if first.IsZero() || d.String() < first.String() {
			first = d
		}
		if last.IsZero() || last.String() < d.String() {
			last = d
		}
	}
	return first, last
}

// tellsOfChange reports whether the first date of a line says when the piece was changed.
func tellsOfChange(line, lang string) bool {
	for d := range label.Dates(line, lang) {
		return d.Changed()
	}
	return false
}

// printedChange finds the date in those lines that says when the piece was changed.
func (a *assembly) printedChange() article.Date {
	for b := range a.dateLines() {
		if d, ok := label.ParseDate(b.Time, a.out.Lang); ok && tellsOfChange(b.Parted(), a.out.Lang) {
			return d
		}
		for d := range label.Dates(b.Parted(), a.out.Lang) {
			if d.Changed() {
				return d.Date
			}
		}
	}
	if _, last := a.entryDates(); !last.IsZero() && last != a.out.Published {
		return last
	}
	return article.Date{}
}
