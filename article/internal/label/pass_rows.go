package label

import (
	"iter"

	"github.com/verbatim-go/verbatim/article"
)

// rowsAlike yields the rows of at least so many boxes with prose that stand side by side and are marked up alike, none
// of which holds the headline, in the order of the page.
func (j *judge) rowsAlike(least int) iter.Seq[[]int32] {
	rows := make([][]int32, len(j.rows))
	for k, row := range j.rowOf {
		if row >= 0 && j.rows[row] >= int32(least) && !j.places[k].holds {
			rows[row] = append(rows[row], int32(k))
		}
	}
	return func(yield func([]int32) bool) {
		for k, n := range j.rowOf {
			if n < 0 {
				continue
			}
			if row := rows[n]; len(row) >= least && row[0] == int32(k) && !yield(row) {
				return
			}
		}
	}
}

const cardRow = 2 // fewer boxes alike are no row of cards

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
		if words > cardWords || titled*2 <= len(row) || int(j.page.Boxes[row[0]].First) <= j.scene.first {
			continue
		}
		for _, k := range row {
			b := &j.page.Boxes[k]
			for i := int(b.First); i < int(b.Last); i++ {
				if j.label[i] == article.LabelBody && j.at[i].b.Text != "" {
					j.expel(i, article.LabelOther)
				}
			}
		}
	}
	j.edges()
}
