package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	captionWords = 90 // a longer text in a figure's box is a text of its own
	figureBlocks = 12 // a box with more texts holds more than one figure
)

// figures ties each picture to its caption and credit: those in the same figure element, those in a box that names
// itself so, and the credit line that follows.
func (j *judge) figures() {
	for i := range j.at {
		if j.at[i].b.Kind == block.Image && j.group[i] == 0 && !j.at[i].b.Out {
			j.figure(i)
		}
	}
	j.looseCaptions()
}

func (j *judge) figure(i int) {
	members := j.figureTexts(i)
	if len(members) == 0 {
		return
	}
	j.groups++
	j.group[i], j.part[i] = j.groups, PartImage
	for _, k := range members {
		j.group[k] = j.groups
		if j.creditBlock(k) {
			j.part[k] = PartCredit
			j.turn(k, article.LabelCredit)
		} else {
			j.part[k] = PartCaption
			j.turn(k, article.LabelCaption)
		}
	}
}

// figureTexts finds the texts that belong to the picture at i.
func (j *judge) figureTexts(i int) []int {
	for k, depth := j.at[i].b.Box, 0; k > 0 && depth < 6; k, depth = j.page.Boxes[k].Parent, depth+1 {
		box := &j.page.Boxes[k]
		if box.Blocks > figureBlocks || box.Words > 4*captionWords || box.Tag == block.TagArticle || box.Tag == block.TagMain {
			break
		}
		if box.Blocks == 0 {
			continue
		}
		figure := box.Tag == block.TagFigure || box.Hints&(block.HintFigure|block.HintCaption) != 0
		if out := j.captionsIn(box, i, figure); len(out) > 0 {
			return out
		}
		if box.Tag == block.TagFigure {
			break
		}
	}
	return j.captionAfter(i)
}

// captionsIn returns the texts of box that are the picture's: all of a figure's, else those that say so.
func (j *judge) captionsIn(box *block.Box, image int, figure bool) []int {
	var out []int
	for k := int(box.First); k < int(box.Last); k++ {
		s := &j.at[k]
		if s.b.Kind == block.Image && k != image && j.group[k] == 0 {
			if k > image {
				break
			}
			out = out[:0]
			continue
		}
		if s.b.Text == "" || j.group[k] != 0 || k == j.head || s.b.Words > captionWords || s.b.Kind == block.Control {
			continue
		}
		if s.tags.has(block.TagFigcaption) || s.near&(block.HintCaption|block.HintCredit) != 0 && s.b.Kind != block.Heading ||
			box.Tag == block.TagFigure && s.b.Kind != block.Heading || s.tags.has(block.TagCaption) && figure {
			out = append(out, k)
		}
	}
	return out
}

// captionAfter returns the line right below a picture when it is a credit line or says that it is a caption.
func (j *judge) captionAfter(i int) []int {
	k := -1
	for n := i + 1; n < len(j.at) && n < i+3; n++ {
		if j.at[n].b.Text != "" {
			k = n
			break
		}
	}
	if k < 0 || j.group[k] != 0 || k == j.head {
		return nil
	}
	s := &j.at[k]
	if s.b.Kind != block.Text || s.b.Words > captionWords {
		return nil
	}
	if s.near&(block.HintCaption|block.HintCredit) != 0 || isCredit(s.b.Text) {
		return []int{k}
	}
	if _, _, ok := SplitCredit(s.b.Text); ok && s.whole|s.within&ClassPhoto != 0 && s.b.Words < captionWords/2 {
		return []int{k}
	}
	return nil
}

func (j *judge) creditBlock(k int) bool {
	s := &j.at[k]
	return s.near&block.HintCredit != 0 && s.near&block.HintCaption == 0 && s.b.Words < 14 || isCredit(s.b.Text)
}

// looseCaptions finds captions whose picture is not on the page.
func (j *judge) looseCaptions() {
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || j.group[i] != 0 || i == j.head || s.b.Kind != block.Text && s.b.Kind != block.Heading || s.b.Words > captionWords {
			continue
		}
		if !s.tags.has(block.TagFigcaption) {
			continue
		}
		j.groups++
		j.group[i] = j.groups
		j.part[i] = PartCaption
		if isCredit(s.b.Text) {
			j.part[i] = PartCredit
			j.turn(i, article.LabelCredit)
			continue
		}
		j.turn(i, article.LabelCaption)
	}
}
