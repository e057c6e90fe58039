package block

import "slices"

// With returns p with the blocks of text behind its own, in an article of their own. Neither page is changed.
func (p *Page) With(text *Page) *Page {
	out := *p
	blocks, boxes := int32(len(p.Blocks)), int32(len(p.Boxes))
	out.Blocks = slices.Concat(p.Blocks, text.Blocks)
	out.Boxes = slices.Concat(p.Boxes, text.Boxes)
	for i := blocks; int(i) < len(out.Blocks); i++ {
		out.Blocks[i].Box += boxes
	}
	for i := boxes; int(i) < len(out.Boxes); i++ {
		box := &out.Boxes[i]
		box.First += blocks
		box.Last += blocks
		box.Depth++
		box.Parent += boxes
		if i == boxes {
			box.Parent, box.Tag, box.Itemprop = 0, TagDiv, "articlebody"
			box.Hints |= HintContent
		}
	}
	out.Boxes[0].Last = int32(len(out.Blocks))
	out.Boxes[0].include(&text.Boxes[0])
	out.Notices = slices.Concat(p.Notices, text.Notices)
	return &out
}
