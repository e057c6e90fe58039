package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// itemWords is the mean length from which the items of a list that stands among paragraphs are paragraphs themselves;
// below it a list may be one of links to other stories.
const itemWords = 18

// listOfProse reports whether a list, more words than links, is announced by a paragraph of the body that ends in a
// colon, or has long items and stands in a box whose own paragraphs, the first of them before the list, are body.
func (j *judge) listOfProse(box *block.Box, opens []int32) bool {
	if box.Blocks < 2 { // a box that came to hold nothing has no first block
		return false
	}
	if i := j.at[box.First].before; i >= 0 && j.label[i] == article.LabelBody && j.at[i].b.Box == box.Parent && j.at[i].shape&shapeColon != 0 {
		return box.LinkWords*2 <= box.Words
	}
	if box.Blocks < listItems || box.Words < itemWords*box.Blocks || box.LinkWords*2 > box.Words || box.Parent < 0 {
		return false
	}
	return opens[box.Parent] >= 0 && opens[box.Parent] < box.First
}

// openings returns for each box the first paragraph of the body that stands in it directly, -1 without one.
func (j *judge) openings() []int32 {
	out := make([]int32, len(j.page.Boxes))
	for k := range out {
		out[k] = -1
	}
	for i := range j.at {
		if b := j.at[i].b; j.label[i] == article.LabelBody && b.Kind == block.Text && proselike(b) && out[b.Box] < 0 {
			out[b.Box] = int32(i)
		}
	}
	return out
}

// betweenBody reports whether a box stands between two blocks of the body, wherever they lie.
func (j *judge) betweenBody(box *block.Box) bool {
	before, after := j.at[box.First].before, j.at[box.Last-1].after
	if before >= 0 && j.at[before].b.Kind == block.Heading && j.at[before].whole == 0 {
		before = j.at[before].before // the list's own heading
	}
	return before >= 0 && after >= 0 && j.label[before] == article.LabelBody && j.label[after] == article.LabelBody
}

// divided reports whether some of the blocks of a box are body and some are not.
func (j *judge) divided(box *block.Box) bool {
	in, out := false, false
	for i := box.First; i < box.Last; i++ {
		if j.at[i].b.Text != "" {
			body := j.label[i] == article.LabelBody
			in, out = in || body, out || !body
		}
	}
	return in && out
}
