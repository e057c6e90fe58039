package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	summaryBoxWords = 200 // a longer box under such a line is the story
	offerWords      = 60  // a box that sells a subscription is short
	offerBlocks     = 5
)

// summaryBox reports whether a box is a summary of the story: it opens with a line that says so, and does not hold the
// first paragraph that is sure to be body.
func (j *judge) summaryBox(box *block.Box) bool {
	if box.Blocks < 2 || box.Words > summaryBoxWords || j.scene.first < 0 {
		return false
	}
	for i := int(box.First); i < int(box.Last); i++ {
		if s := &j.at[i]; s.b.Text != "" {
			return s.whole&ClassSummary != 0 && s.b.Words < headingWords && (j.scene.first < int(box.First) || j.scene.first >= int(box.Last))
		}
	}
	return false
}

// offer reports whether a box sells a subscription: few short lines, one of them a link or button that says so, below
// the first paragraph of the body.
func (j *judge) offer(box *block.Box) bool {
	if box.Blocks < 2 || box.Blocks > offerBlocks || box.Words > offerWords || j.scene.first < 0 || int(box.First) <= j.scene.first {
		return false
	}
	for i := int(box.First); i < int(box.Last); i++ {
		s := &j.at[i]
		if s.whole&ClassSubscribe != 0 && s.b.Words < headingWords && (s.b.LinkWords == s.b.Words || s.b.Kind == block.Control) {
			return true
		}
	}
	return false
}

// settle gives all of a box that is body, or nothing yet, one label.
func (j *judge) settle(box *block.Box, l article.Label) {
	for i := int(box.First); i < int(box.Last); i++ {
		if s := &j.at[i]; s.b.Text != "" && !s.b.Out && !s.b.Hidden && (j.label[i] == article.LabelBody || j.label[i] == article.LabelOther) {
			j.expel(i, l)
		}
	}
}
