package label

import (
	"iter"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// rowsAlike yields the rows of at least so many boxes with prose that stand side by side and are marked up alike, but for
// names that number them, none of which holds the headline, in the order of the page.
func (j *judge) rowsAlike(least int) iter.Seq[[]int32] {
	if j.alike == nil {
		j.alike = j.findAlike()
	}
	return func(yield func([]int32) bool) {
		for _, row := range j.alike {
			if len(row) >= least && !yield(row) {
				return
			}
		}
	}
}

// findAlike lists the rows of two boxes and more.
func (j *judge) findAlike() [][]int32 {
	number := map[boxKind]int{}
	rows := [][]int32{}
	for i := range j.page.Boxes {
		b := &j.page.Boxes[i]
		if !rowable(b) || j.places[i].holds {
			continue
		}
		kind := partKind(b)
		k, ok := number[kind]
		if !ok {
			k = len(rows)
			number[kind] = k
			rows = append(rows, nil)
		}
		rows[k] = append(rows[k], int32(i))
	}
	return slices.DeleteFunc(rows, func(row []int32) bool { return len(row) < 2 })
}

// unnumbered returns the names of a class attribute without those that hold digits: they number the boxes of a row.
func unnumbered(class string) string {
	if !hasDigit(class) {
		return class
	}
	var s strings.Builder
	for name := range strings.FieldsSeq(class) {
		if !hasDigit(name) {
			s.WriteString(name)
			s.WriteByte(' ')
		}
	}
	return s.String()
}

const (
	cardRow   = 2 // fewer boxes alike are no row of cards
	listCards = 3 // fewer cards do not make a page a list
)

// listPage reports whether a row, so many of whose boxes have a linked headline, is what the page is about: nearly all of
// them are cards, and what the body holds besides is little.
func (j *judge) listPage(row []int32, titled int) bool {
	if titled < listCards || titled*3 < len(row)*2 {
		return false
	}
	var in, all int32
	for i := range j.at {
		if j.label[i] == article.LabelBody && proselike(j.at[i].b) {
			all += j.at[i].b.Words
		}
	}
	for _, k := range row {
		b := &j.page.Boxes[k]
		for i := b.First; i < b.Last; i++ {
			if j.label[i] == article.LabelBody && proselike(j.at[i].b) {
				in += j.at[i].b.Words
			}
		}
	}
	return in*4 >= all*3
}

// cards takes the summaries out of the body that stand in a row of cards, most of which have a linked headline.
func (j *judge) cards() {
	for row := range j.rowsAlike(cardRow) {
		titled, words := 0, int32(0)
		for _, k := range row {
			b := &j.page.Boxes[k]
			words = max(words, b.Words)
			for i := int(b.First); i < int(b.Last); i++ {
				if j.teaserTitle(i) {
					titled++
					break
				}
			}
		}
		if words > cardWords || titled*2 <= len(row) || int(j.page.Boxes[row[0]].First) <= j.scene.first && !j.listPage(row, titled) {
			continue
		}
		j.expelRow(row)
	}
	j.edges()
}

// expelRow takes what the boxes of a row say out of the body.
func (j *judge) expelRow(row []int32) {
	for _, k := range row {
		for i := int(j.page.Boxes[k].First); i < int(j.page.Boxes[k].Last); i++ {
			if j.label[i] == article.LabelBody && j.at[i].b.Text != "" {
				j.expel(i, article.LabelOther)
			}
		}
	}
}
