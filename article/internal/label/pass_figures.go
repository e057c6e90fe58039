package label

import (
	"slices"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	captionWords = 90 // a longer text in a figure's box is a text of its own
	figureBlocks = 12 // a box with more texts holds more than one figure
	figureDepth  = 6  // boxes between a picture and the one that holds its caption
)

// figures ties each picture to its caption and credit: those in the same figure element, those in a box that names
// itself so, those that the picture's alternative text repeats, and the credit line that follows.
func (j *judge) figures() {
	for i := range j.at {
		if b := j.at[i].b; b.Kind == block.Image && j.group[i] == 0 && !b.Out && !icon(b) {
			j.figure(i)
		}
	}
	j.looseCaptions()
	j.figureCopies()
}

func (j *judge) figure(i int) {
	members := j.figureTexts(i)
	if len(members) == 0 || j.portrait(members) {
		return
	}
	j.newFigure()
	j.group[i], j.part[i] = j.groups, PartImage
	seen := map[string]bool{}
	for _, k := range members {
		text := j.at[k].line()
		if seen[text] {
			j.turn(k, article.LabelDuplicate)
			continue
		}
		seen[text] = true
		if j.creditBlock(k, len(members)) {
			j.join(k, PartCredit)
		} else {
			j.join(k, PartCaption)
		}
	}
}

// portrait reports whether what stands below a picture is a byline: the picture shows the author.
func (j *judge) portrait(members []int) bool {
	s := &j.at[members[0]]
	return j.label[members[0]] == article.LabelByline ||
		s.within&ClassByline != 0 && s.b.Words < portraitWords && !isCredit(s.b.Text) && len(Names(s.b.Text)) > 0 ||
		s.tags.has(block.TagAddress)
}

// portraitWords is the length below which a text that opens like a byline is one.
const portraitWords = 14

// figureTexts finds the texts that belong to the picture at i.
func (j *judge) figureTexts(i int) []int {
	for k, depth := j.at[i].b.Box, 0; k > 0 && depth < figureDepth; k, depth = j.page.Boxes[k].Parent, depth+1 {
		box := &j.page.Boxes[k]
		if box.Blocks > figureBlocks || box.Words > 4*captionWords || box.Tag == block.TagArticle || box.Tag == block.TagMain {
			break
		}
		if box.Blocks == 0 {
			continue
		}
		figure := box.Tag == block.TagFigure || box.Hints&(block.HintFigure|block.HintCaption) != 0
		if out := j.captionsIn(box, i, figure); len(out) > 0 {
			return j.withCredit(box, out, i)
		}
		if out := j.credited(box, i); len(out) > 0 {
			return out
		}
	}
	if out := j.toldByAlt(i); len(out) > 0 {
		return out
	}
	return j.captionAfter(i)
}

// captionsIn returns the texts of box that are the picture's: all of a figure's, else those that say so.
func (j *judge) captionsIn(box *block.Box, image int, figure bool) []int {
	var out []int
	for k := int(box.First); k < int(box.Last); k++ {
		s := &j.at[k]
		if s.b.Kind == block.Image && k != image && j.group[k] == 0 && !icon(s.b) {
			if k > image {
				break
			}
			out = out[:0]
			continue
		}
		if !j.mayCaption(k) {
			continue
		}
		if s.tags.has(block.TagFigcaption) || s.near&(block.HintCaption|block.HintCredit) != 0 && s.b.Kind != block.Heading ||
			box.Tag == block.TagFigure && s.b.Kind == block.Text || s.tags.has(block.TagCaption) && figure {
			out = append(out, k)
		}
	}
	button := func(k int) bool { return j.at[k].b.Kind == block.Control }
	if slices.ContainsFunc(out, func(k int) bool { return !button(k) }) {
		out = slices.DeleteFunc(out, button) // "Enlarge"
	}
	return out
}

// withCredit adds the line that stands right behind the texts of the picture at i, or between the picture and them, where it
// is but a credit and they hold none: some print it in an element of its own, inside the figure or behind it.
func (j *judge) withCredit(box *block.Box, texts []int, i int) []int {
	for _, k := range texts {
		if _, _, ok := SplitCredit(j.at[k].b.Text); ok || j.creditBlock(k, len(texts)) {
			return texts
		}
	}
	if n := j.lineBelow(texts[len(texts)-1]); n >= 0 && (j.creditsPicture(n) || n < int(box.Last) && j.mayCaption(n) && strangeCredit(j.at[n].b.Text)) {
		return append(texts, n)
	}
	if n := j.lineBelow(i); n >= 0 && n < texts[0] && j.creditsPicture(n) {
		return append([]int{n}, texts...)
	}
	return texts
}

// lineBelow returns the text right below block k, -1 where a picture or the end of the page comes first.
func (j *judge) lineBelow(k int) int {
	for n := k + 1; n < len(j.at); n++ {
		if j.at[n].b.Text != "" {
			return n
		}
		if j.at[n].b.Kind == block.Image && !icon(j.at[n].b) || j.at[n].b.Kind == block.Embed {
			return -1
		}
	}
	return -1
}

// creditsPicture reports whether the line at k is a credit beyond doubt, by its label, sign or agency.
func (j *judge) creditsPicture(k int) bool {
	s := &j.at[k]
	return j.mayCaption(k) && s.b.Kind == block.Text && s.b.Words <= loneCreditWords && isCredit(s.b.Text) && sureCredit(s.b.Text)
}

// mayCaption reports whether the block at k can belong to a figure at all. A button can where the whole figure is one,
// which opens the picture.
func (j *judge) mayCaption(k int) bool {
	s := &j.at[k]
	if s.b.Text == "" || j.group[k] != 0 || k == j.head || s.b.Words > captionWords || s.b.Hidden && s.near&block.HintHidden != 0 {
		return false
	}
	if s.whole&ClassPlayer != 0 || s.within&ClassRelated != 0 && s.b.LinkWords > 0 || s.shape&shapeNumber != 0 && !j.leads(s) || isCounter(s) || figcapLabel(s.b.Text) == len(s.b.Text) {
		return false
	}
	return s.b.Kind != block.Control || s.tags.has(block.TagFigcaption)
}

// leads reports whether the line goes on in another style: "Jan. 15, 1967:" before the caption's words.
func (j *judge) leads(s *sight) bool {
	n := s.next()
	return n != nil && n.b.Seam == block.SeamMark && n.b.Box == s.b.Box
}

// creditedTexts is how many texts a box with a picture and a credit has at most: caption, credit, a counter or button.
const creditedTexts = 4

// credited returns the texts of a box that holds one picture, a credit and little else: what is neither link nor button
// there is the caption.
func (j *judge) credited(box *block.Box, image int) []int {
	if box.Images > 3 || box.Blocks > creditedTexts || box.Headings > 0 || box.Hints&block.HintTeaser != 0 {
		return nil
	}
	var out []int
	found, alt := false, ""
	if f := j.at[image].b.Figure; f != nil {
		alt = fold(f.Alt)
	}
	for k := int(box.First); k < int(box.Last); k++ {
		s := &j.at[k]
		if s.b.Kind == block.Image && k != image && !icon(s.b) {
			return nil
		}
		if !j.mayCaption(k) || s.b.Kind != block.Text || s.shape&shapeLinked != 0 && s.b.Words > 3 || s.b.Words < altWords && !isCredit(s.b.Text) && !j.captionByAlt(k, alt) {
			continue
		}
		credit := sureCredit(s.b.Text)
		found = found || credit
		if !credit && (j.belief[k] > captionDoubt && proselike(s.b) || s.within&ClassByline != 0) {
			return nil
		}
		out = append(out, k)
	}
	if !found {
		return nil
	}
	return out
}

// sureCredit reports whether s is a credit or ends with one that bears a label, a sign or the name of an agency.
func sureCredit(s string) bool {
	_, c, ok := SplitCredit(s)
	if !ok {
		return false
	}
	_, _, labelled := creditLabel(trimCredit(c.Text))
	return labelled || labelledName(trimCredit(c.Text)) || c.Agency != "" || hasSign(s)
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
	if s.b.Kind != block.Text || s.b.Words > captionWords || s.b.LinkWords == s.b.Words || s.tags.has(block.TagFooter) && !j.at[i].tags.has(block.TagFooter) {
		return nil
	}
	if s.near&(block.HintCaption|block.HintCredit) != 0 || isCredit(s.b.Text) {
		return []int{k}
	}
	if (s.whole|s.within)&ClassPhoto != 0 && s.b.Words < captionWords/2 {
		if _, _, ok := SplitCredit(s.b.Text); ok {
			return []int{k}
		}
	}
	return nil
}

// looseCaptions finds captions whose picture is not on the page, or not beside them: the texts of one figcaption are one
// figure.
func (j *judge) looseCaptions() {
	box := int32(-1)
	for i := range j.at {
		s := &j.at[i]
		if !s.tags.has(block.TagFigcaption) || !j.mayCaption(i) || s.b.Kind == block.Control || j.label[i] == article.LabelDuplicate {
			continue
		}
		own := j.figcaption(i)
		if j.portrait([]int{j.firstText(own)}) {
			continue
		}
		if own != box {
			j.newFigure()
			box = own
		}
		if j.creditBlock(i, int(j.page.Boxes[own].Blocks)) {
			j.join(i, PartCredit)
		} else {
			j.join(i, PartCaption)
		}
	}
}

// figcaption returns the box of the figcaption around block i, its own box where the block itself is one.
func (j *judge) figcaption(i int) int32 {
	for k := j.at[i].b.Box; k > 0; k = j.page.Boxes[k].Parent {
		if j.page.Boxes[k].Tag == block.TagFigcaption {
			return k
		}
	}
	return j.at[i].b.Box
}

// firstText returns the first block with words in a box.
func (j *judge) firstText(box int32) int {
	first, last := int(j.page.Boxes[box].First), int(j.page.Boxes[box].Last)
	for k := first; k < last; k++ {
		if j.at[k].b.Text != "" {
			return k
		}
	}
	return first
}
