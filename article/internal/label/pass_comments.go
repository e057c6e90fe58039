package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// commentary takes out of the body what readers wrote below it.
func (j *judge) commentary() {
	j.commentBoxes()
	j.commentRows()
	j.commentTail()
}

// commentBoxes takes out of the body what stands in boxes named for comments and holds a line that says so, below the
// first paragraph that is sure: the name alone is borne by the minutes of a match too. The line is a button to answer, or
// a heading over what readers said.
func (j *judge) commentBoxes() {
	for k := range j.page.Boxes {
		b := &j.page.Boxes[k]
		if b.Hints&block.HintComment == 0 || j.places[k].holds || j.scene.first < 0 || int(b.First) <= j.scene.first || !j.answerable(b) && !j.titledComments(b) {
			continue
		}
		for i := int(b.First); i < int(b.Last); i++ {
			j.takeComment(i)
		}
	}
}

// takeComment gives what stands in a thread, the names and dates of those who wrote it too, to the thread.
func (j *judge) takeComment(i int) {
	if l := j.label[i]; j.at[i].b.Text != "" && i != j.view.head && (l == article.LabelBody || l == article.LabelOther || l == article.LabelNavigation) {
		j.expel(i, article.LabelComment)
	}
}

const (
	commentRow  = 2 // fewer boxes alike are no thread
	replyWords  = 4 // a longer line that says "reply" is a sentence
	threadTitle = 4 // a longer heading with the word "responses" is about something
)

// commentRows finds threads by their make: boxes marked up alike, side by side, most of which hold a paragraph and a
// button to answer it. The line right above the first is theirs.
func (j *judge) commentRows() {
	for row := range j.rowsAlike(commentRow) {
		b := &j.page.Boxes[row[0]]
		if int(b.First) <= j.scene.first {
			continue // a conversation that is the page's own
		}
		answered := 0
		for _, n := range row {
			if j.answerable(&j.page.Boxes[n]) {
				answered++
			}
		}
		if answered*2 <= len(row) {
			continue
		}
		first, last := int(b.First), int(j.page.Boxes[row[len(row)-1]].Last)
		if h := j.at[first].before; h >= 0 && j.at[h].b.Kind == block.Heading && j.at[h].b.Words < headingWords && h != j.head {
			first = h
		}
		for i := first; i < last; i++ {
			j.takeComment(i)
		}
	}
}

// answerable reports whether a box holds a line of its own that lets readers answer or report what it says.
func (j *judge) answerable(b *block.Box) bool {
	for i := b.First; i < b.Last; i++ {
		if s := &j.at[i]; s.b.Words < replyWords && s.whole&ClassComment != 0 && (s.b.Links > 0 || s.b.Kind == block.Control) {
			return true
		}
	}
	return false
}

// titledComments reports whether a box begins with a short heading, one word of which by itself says comments, in any
// grammar: "Top rated comments", "What readers said: 12 comments".
func (j *judge) titledComments(b *block.Box) bool {
	for i := b.First; i < b.Last; i++ {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		if s.b.Kind != block.Heading || s.b.Words > threadTitle {
			return false
		}
		for w := range block.Words(s.b.Text) {
			if whole, _ := classes(w); whole&ClassComment != 0 {
				return true
			}
		}
		return false
	}
	return false
}

// headShare is how much of the body's prose stands above a heading over comments at least, unless what follows has a box
// of its own: a line that counts the comments may stand in the story's head too.
const headShare = 0.25

// commentTail ends the body at a heading over comments.
func (j *judge) commentTail() {
	all := int32(0)
	for i := range j.at {
		if j.label[i] == article.LabelBody && proselike(j.at[i].b) {
			all += j.at[i].b.Words
		}
	}
	first, above := -1, int32(0)
	for i := range j.at {
		s := &j.at[i]
		if j.label[i] == article.LabelBody && proselike(s.b) {
			above += s.b.Words
			if first < 0 {
				first = i
			}
		}
		if s.b.Kind != block.Heading || first < 0 || s.b.Words >= headingWords || (s.whole|s.within)&ClassComment == 0 {
			continue
		}
		if float64(above) < headShare*float64(all) && j.shareBox(first, i) {
			continue
		}
		j.comments = i
		for k := i; k < len(j.at); k++ {
			if j.at[k].b.Text != "" && (j.label[k] == article.LabelBody || k == i) {
				j.expel(k, article.LabelComment)
			}
		}
		return
	}
}

// shareBox reports whether the innermost box that holds both block i and the next paragraph of the body holds block first
// too.
func (j *judge) shareBox(first, i int) bool {
	next := i + 1
	for next < len(j.at) && !(j.label[next] == article.LabelBody && proselike(j.at[next].b)) {
		next++
	}
	if next == len(j.at) {
		return false
	}
	box := j.at[i].b.Box
	for box >= 0 && int(j.page.Boxes[box].Last) <= next {
		box = j.page.Boxes[box].Parent
	}
	return box < 0 || int(j.page.Boxes[box].First) <= first
}
