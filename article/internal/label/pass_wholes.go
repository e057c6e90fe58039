package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	wholeShare = 0.6  // believed share of a list's words from which all of it is body
	noneShare  = 0.25 // and below which none of it is
	listItems  = 3    // fewer items are no list worth deciding on as one

	coreListShare = 0.4 // the same for lists that stand where most of the body does
)

// wholes keeps together what is printed as one: the parts of a paragraph, the cells of a table, the items of a list.
func (j *judge) wholes() {
	for i := 1; i < len(j.at); i++ {
		if j.at[i].b.Seam == block.SeamMark && j.sameLine(i-1, i) {
			i = j.paragraph(i - 1)
		}
	}
	opens := j.openings()
	for k := 1; k < len(j.page.Boxes); k++ {
		switch box := &j.page.Boxes[k]; {
		case box.Hints&(block.HintConsent|block.HintModal) != 0 && !j.places[k].holds && j.asksConsent(box):
			j.leave(box)
		case box.Hints&appealHints != 0 && box.Words < appealWords && j.says(box, ClassSubscribe|ClassNewsletter):
			j.leave(box)
		case box.Hints&block.HintBio != 0 && box.Words < appealWords && j.says(box, ClassBio):
			j.leave(box)
		case j.summaryBox(box) && !j.places[k].holds:
			j.settle(box, article.LabelSummary)
		case j.offer(box) && !j.places[k].holds:
			j.settle(box, article.LabelPaywall)
		case (box.Tag == block.TagDl || box.Tag == block.TagTable && j.holdsCells(box)) && j.amongBody(box):
			j.take(box)
		case box.Tag == block.TagTable && j.holdsCells(box):
			j.decide(box, 0.5, 0.5)
		case (box.Tag == block.TagUl || box.Tag == block.TagOl) && j.listOfProse(box, opens):
			j.take(box)
		case (box.Tag == block.TagUl || box.Tag == block.TagOl) && box.Blocks > 1 && box.LinkWords == 0 && j.boxes[k].hints&noDialogueHints == 0 && j.divided(box) && j.amongBody(box):
			j.take(box)
		case (box.Tag == block.TagUl || box.Tag == block.TagOl) && box.Blocks >= listItems && box.LinkWords*2 <= box.Words && j.boxes[k].hints&noDialogueHints == 0 && j.divided(box) && j.betweenBody(box):
			j.take(box)
		case (box.Tag == block.TagUl || box.Tag == block.TagOl) && box.Blocks >= listItems && box.LinkWords*2 <= box.Words && j.boxes[k].hints&noDialogueHints == 0 && j.scene.inside(j.scene.core, int(box.First)) && j.divided(box):
			j.decide(box, coreListShare, coreListShare)
		case (box.Tag == block.TagUl || box.Tag == block.TagOl || box.Tag == block.TagDl) && box.Blocks >= listItems && box.Headings == 0:
			j.decide(box, wholeShare, noneShare)
		case (box.Tag == block.TagBlockquote && box.URL != "" || box.Hints&block.HintQuote != 0 && box.Words < pullWords) && j.amid(box):
			j.take(box)
		case box.Tag == block.TagBlockquote && box.Blocks > 1 && box.Headings == 0:
			j.decide(box, 0.5, 0.5)
		}
	}
	j.entries()
	j.subheads()
	j.siblings()
	j.gaps()
	j.refrains()
}

const (
	appealHints = block.HintPaywall | block.HintNewsletter
	appealWords = 120 // a longer box under such a name, or that of a note on the author, holds the story itself
)

// asksConsent reports whether a dialogue is about consent: at least one of so many words stands in paragraphs that say so.
func (j *judge) asksConsent(box *block.Box) bool {
	const oneOf = 5
	said := int32(0)
	for i := box.First; i < box.Last; i++ {
		if s := &j.at[i]; (s.whole|s.within)&ClassConsent != 0 {
			said += s.b.Words
		}
	}
	return said > 0 && said*oneOf >= box.Words
}

// says reports whether a block of a box holds a stock phrase of one of the classes.
func (j *judge) says(box *block.Box, classes Class) bool {
	for i := box.First; i < box.Last; i++ {
		if s := &j.at[i]; (s.whole|s.within)&classes != 0 {
			return true
		}
	}
	return false
}

// amongBody reports whether a box is no row of links and follows a paragraph of the body, or goes before one, in the box
// that holds both.
func (j *judge) amongBody(box *block.Box) bool {
	if box.Blocks == 0 || box.LinkWords*2 > box.Words {
		return false
	}
	around := j.aroundAlone(box)
	for _, i := range []int{j.at[box.First].before, j.at[box.Last-1].after} {
		if i >= 0 && j.label[i] == article.LabelBody && j.at[i].b.Box == around && j.scene.inside(j.scene.core, i) {
			return true
		}
	}
	return false
}

// aroundAlone returns the innermost box around one that holds more than it: tables stand in wrappers that let them scroll.
func (j *judge) aroundAlone(box *block.Box) int32 {
	k := box.Parent
	for k > 0 && j.page.Boxes[k].Blocks == box.Blocks {
		k = j.page.Boxes[k].Parent
	}
	return k
}

// pullWords is the length below which a box named for quotes is one, and not the story in a wrapper of that name.
const pullWords = 60

// amid reports whether a box stands between two blocks of the body that lie in the box around it.
func (j *judge) amid(box *block.Box) bool {
	if box.Blocks == 0 {
		return false
	}
	before, after := j.at[box.First].before, j.at[box.Last-1].after
	if before < 0 || after < 0 || j.label[before] != article.LabelBody || j.label[after] != article.LabelBody {
		return false
	}
	return j.scene.inside(box.Parent, before) && j.scene.inside(box.Parent, after)
}

// holdsCells reports whether a table is one of data.
func (j *judge) holdsCells(box *block.Box) bool {
	for i := box.First; i < box.Last; i++ {
		if j.at[i].b.Kind == block.Cell {
			return true
		}
	}
	return false
}

// refrainTimes is how often a line is printed that is no accident: the question put to each of many people.
const refrainTimes = 3

// refrains takes every print of a line that stands again and again into the body where most of its prints are there, and
// all lie between the first and the last block of the body.
func (j *judge) refrains() {
	inside := map[string]int32{}
	first, last := -1, -1
	for i := range j.at {
		if j.label[i] != article.LabelBody || j.at[i].b.Text == "" {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		if s := &j.at[i]; s.copies >= refrainTimes && s.b.Words > 2 {
			inside[s.b.Text]++
		}
	}
	for i := first + 1; i < last; i++ {
		s := &j.at[i]
		if s.b.Text != "" && j.label[i] == article.LabelOther && inside[s.b.Text]*3 > s.copies*2 && !s.b.Hidden && !s.b.Out {
			j.turn(i, article.LabelBody)
		}
	}
}

// sameLine reports whether two blocks are parts of one line and nothing about their markup says they are different things.
func (j *judge) sameLine(a, b int) bool {
	return j.at[a].b.Text != "" && j.at[b].b.Text != "" && j.at[a].b.Box == j.at[b].b.Box && j.at[a].near == j.at[b].near
}

// paragraph gives all parts of the paragraph that starts at first the label of most of its words, and returns its last part.
func (j *judge) paragraph(first int) int {
	last, sum := first, float64(j.at[first].b.Words)*j.score[first]
	for last+1 < len(j.at) && j.at[last+1].b.Seam == block.SeamMark && j.sameLine(last, last+1) {
		last++
		sum += float64(j.at[last].b.Words) * j.score[last]
	}
	for i := first; i <= last; i++ {
		j.side(i, sum > 0)
	}
	return last
}

// take takes all of a box into the body, and leave none of it, whatever is believed.
func (j *judge) take(box *block.Box)  { j.decide(box, 0, 0) }
func (j *judge) leave(box *block.Box) { j.decide(box, 2, 2) }

// decide takes all or none of a box, by the believed share of its words: all from the share all, none up to the share none.
func (j *judge) decide(box *block.Box, all, none float64) {
	var words, believed float64
	for i := box.First; i < box.Last; i++ {
		w := float64(j.at[i].b.Words)
		words += w
		believed += w * j.belief[i]
	}
	if words == 0 || believed < all*words && believed > none*words {
		return
	}
	for i := box.First; i < box.Last; i++ {
		j.side(int(i), believed >= all*words)
	}
}

// side puts block i into the body or out of it.
func (j *judge) side(i int, body bool) {
	s := &j.at[i]
	if s.b.Text == "" || s.b.Out || body == (j.label[i] == article.LabelBody) {
		return
	}
	if !body {
		j.expel(i, restLabel(s))
	} else if !s.b.Hidden && s.b.Kind != block.Control {
		j.turn(i, article.LabelBody)
	}
}
