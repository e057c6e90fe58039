package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// subheads takes the headings that stand between paragraphs of the body into it, unless stock words say what they head.
func (j *judge) subheads() {
	for i := range j.at {
		s := &j.at[i]
		if s.b.Kind != block.Heading || s.b.Text == "" || j.label[i] == article.LabelBody || s.b.Hidden || s.b.Out || s.whole != 0 || i == j.view.head || s.shape&shapeLinked != 0 {
			continue
		}
		p, n := j.proseBefore(s), s.nextShown()
		if n != nil && n.b.Kind == block.Heading && n.b.Level > s.b.Level {
			n = n.nextShown() // a heading below it, of its first part
		}
		if n == nil || j.label[n.i] != article.LabelBody || n.b.Kind == block.Heading {
			continue
		}
		if (p == nil || j.label[p.i] != article.LabelBody) && !(i > j.scene.first && j.page.Boxes[n.b.Box].Tag == block.TagLi && j.scene.inside(j.scene.core, i)) {
			continue
		}
		if s.b.Box == n.b.Box || j.scene.inside(j.scene.core, i) && s.near&noDialogueHints == 0 {
			j.turn(i, article.LabelBody)
		}
	}
}

// nextShown returns the next neighbour with words that the page does not hide, or nil.
func (s *sight) nextShown() *sight {
	n := s.next()
	for n != nil && n.b.Hidden {
		n = n.next()
	}
	return n
}

// boxBlocks is how many blocks of a box with other stories may stand before a heading.
const boxBlocks = 8

// proseBefore returns the block before s that belongs to no box with other stories.
func (j *judge) proseBefore(s *sight) *sight {
	p := s.prev()
	for n := 0; p != nil && n < boxBlocks && j.label[p.i] != article.LabelBody && (p.b.Hidden || p.shape&shapeLinked != 0 || p.near&noDialogueHints != 0 || p.tags.has(block.TagAside) || (p.whole|p.under)&(ClassRelated|ClassMore) != 0); n++ {
		p = p.prev()
	}
	return p
}
