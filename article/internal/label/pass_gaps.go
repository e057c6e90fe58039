package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	gapBelief  = 0.12 // a block between two of the body that is believed less is something else
	gapBlocks  = 2    // so many in a row may be missing
	gapStrange = 8    // and so many of other boxes may stand among them
)

// sameHome reports whether two blocks stand in the same box, in items of the same list, or are the one line of a box each, side by
// side: paragraphs set as divs.
func (j *judge) sameHome(a, b *block.Block) bool {
	x, y := &j.page.Boxes[a.Box], &j.page.Boxes[b.Box]
	if a.Box == b.Box || x.Parent != y.Parent || x.Tag != y.Tag {
		return a.Box == b.Box
	}
	return x.Tag == block.TagLi || x.Tag == block.TagDiv && x.Blocks == 1 && y.Blocks == 1
}

// gaps takes short blocks that stand between blocks of the body, in the same box as both, into it.
func (j *judge) gaps() {
	for i := range j.at {
		if j.label[i] != article.LabelBody || j.at[i].b.Text == "" {
			continue
		}
		var row []int
		n := j.at[i].next()
		for strange := 0; n != nil && len(row) <= gapBlocks && strange <= gapStrange; n = n.next() {
			if !j.sameHome(n.b, j.at[i].b) { // a picture, an advertisement
				if strange++; j.label[n.i] == article.LabelBody {
					break
				}
				continue
			}
			if j.label[n.i] == article.LabelBody {
				break
			}
			row = append(row, n.i)
		}
		if n == nil || len(row) == 0 || len(row) > gapBlocks || !j.sameHome(n.b, j.at[i].b) {
			continue
		}
		for _, k := range row {
			s := &j.at[k]
			if j.sameHome(s.b, n.b) && j.belief[k] > gapBelief && s.b.Kind == block.Text && !s.b.Hidden && !s.b.Out && s.shape&shapeLinked == 0 && s.whole|s.dense == 0 && s.near&noDialogueHints == 0 {
				j.turn(k, article.LabelBody)
			}
		}
	}
}

// siblingShare is the share of the words of the paragraphs side by side in one box that must be body for all of them
// between the first and the last to be.
const siblingShare = 0.7

// siblings takes the paragraphs into the body that stand between others of the same box, most of which are body.
func (j *judge) siblings() {
	type row struct {
		words, body int32
		last        int
		begun       bool
	}
	rows := make([]row, len(j.page.Boxes))
	for i := range j.at {
		if s := &j.at[i]; proselike(s.b) {
			r := &rows[s.b.Box]
			r.words += s.b.Words
			if j.label[i] == article.LabelBody {
				r.body, r.last = r.body+s.b.Words, i
			}
		}
	}
	for i := range j.at {
		s := &j.at[i]
		r := &rows[s.b.Box]
		switch {
		case !proselike(s.b) || i > r.last || float64(r.body) < siblingShare*float64(r.words):
		case j.label[i] == article.LabelBody:
			r.begun = true
		case r.begun && j.belief[i] > gapBelief && s.b.Kind == block.Text && s.whole|s.within == 0 && !s.b.Hidden && !s.b.Out:
			j.turn(i, article.LabelBody)
		}
	}
}
