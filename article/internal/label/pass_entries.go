package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	entryRow   = 3   // fewer boxes alike are no row of entries
	entryShare = 0.4 // believed share of the prose of such a row from which all of it is body
	saidOneOf  = 4   // one of so many boxes has a paragraph that is believed
	cardsOneOf = 3   // fewer than one of so many leads elsewhere
	timeWords  = 5   // a longer line with a time tells more than the time
)

// entries keeps together what is printed as a row of parts marked up alike within the story: the entries of a live
// report, the steps of instructions. Short ones are hard to tell from cards by themselves.
func (j *judge) entries() {
	for row := range j.rowsAlike(entryRow) {
		first, last := &j.page.Boxes[row[0]], &j.page.Boxes[row[len(row)-1]]
		if j.scene.inside(j.scene.main, int(first.First)) && j.scene.inside(j.scene.main, int(last.Last)-1) && j.entryRow(row) {
			for _, k := range row {
				if box := &j.page.Boxes[k]; j.holdsBody(box) || !j.leadsAway(box) {
					j.takeEntry(box)
				}
			}
		}
	}
}

// entryRow reports whether most of what a row says is believed, in many of its boxes, and few of them are cards, comments
// or offers.
func (j *judge) entryRow(row []int32) bool {
	var words, believed float64
	said, other := 0, 0
	for _, k := range row {
		box := &j.page.Boxes[k]
		body := false
		for i := int(box.First); i < int(box.Last); i++ {
			if s := &j.at[i]; proselike(s.b) && !s.b.Hidden {
				words += float64(s.b.Words)
				believed += float64(s.b.Words) * j.belief[i]
				body = body || j.label[i] == article.LabelBody
			}
		}
		if body {
			said++
		}
		if j.boxes[k].hints&noEntryHints != 0 || j.answerable(box) || j.leadsAway(box) {
			other++
		}
	}
	return words > 0 && believed >= entryShare*words && said*saidOneOf >= len(row) && other*cardsOneOf < len(row)
}

// noEntryHints are those of boxes that hold no part of a story.
const noEntryHints = noDialogueHints &^ block.HintTeaser

// leadsAway reports whether one of the blocks of a box leads elsewhere.
func (j *judge) leadsAway(box *block.Box) bool {
	for i := int(box.First); i < int(box.Last); i++ {
		if j.leadsOn(i) {
			return true
		}
	}
	return false
}

// leadsOn reports whether block i leads to another page as a whole, as titles and buttons of cards do: not the
// name of who wrote it, nor its own address under the time.
func (j *judge) leadsOn(i int) bool {
	s := &j.at[i]
	if s.b.Text == "" || s.whole&ClassShare != 0 || s.near&block.HintShare != 0 || hasDigit(s.b.Text) && s.b.Words <= timeWords || s.b.Words <= nameMost && IsName(s.b.Text) {
		return false
	}
	_, ok := pathOf(j.storyURL(i))
	return ok
}

// holdsBody reports whether one of the blocks of a box is body.
func (j *judge) holdsBody(box *block.Box) bool {
	for i := box.First; i < box.Last; i++ {
		if j.label[i] == article.LabelBody && j.at[i].b.Text != "" {
			return true
		}
	}
	return false
}

// takeEntry takes the paragraphs and headings of a box into the body, and marks the time of the entry.
func (j *judge) takeEntry(box *block.Box) {
	for i := int(box.First); i < int(box.Last); i++ {
		s := &j.at[i]
		switch body := j.label[i] == article.LabelBody; {
		case s.b.Text == "" || s.b.Hidden || s.b.Out:
		case (body || j.label[i] == article.LabelOther) && s.b.Time != "" && s.b.Words <= timeWords && s.b.Kind == block.Text:
			j.turn(i, article.LabelDate)
			j.part[i] = PartDate // of the entry, not of the page
		case !body && j.belief[i] > gapBelief && s.whole|s.dense == 0 && s.within&furniture == 0 && s.shape&shapeLinked == 0 && (proselike(s.b) || s.b.Kind == block.Heading && i != j.view.head):
			j.turn(i, article.LabelBody)
		}
	}
}
