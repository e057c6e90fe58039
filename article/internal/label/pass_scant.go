package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// scantWords is how many words a page has at most to be one of a picture and a line: a longer page in which nothing
// reads like a body is no article.
const scantWords = 150

// placeholderWords is the length up to which the only line of a page without a headline stands for what is still to come.
const placeholderWords = 4

// scant takes what the page's own article element holds for the body where no block was believed: a picture with a
// headline and a line is a piece too, and too short to show what bodies are told by.
func (j *judge) scant() {
	if j.start >= 0 && j.start == j.end && j.head < 0 && !j.flat && j.at[j.start].b.Words <= placeholderWords && len(j.titles) > 0 && j.declaredTitle(j.at[j.start].line()) == 0 {
		j.expel(j.start, article.LabelOther) // "Please wait.": a program is to print the page
		j.edges()
		return
	}
	if j.start >= 0 || j.flat {
		return
	}
	for i := range j.at {
		if j.label[i] == article.LabelDeck && proselike(j.at[i].b) {
			j.turn(i, article.LabelBody) // nothing stands below it: it is all there is of the story
		}
	}
	if j.edges(); j.start >= 0 || j.words > scantWords {
		return
	}
	for i := range j.at {
		s := &j.at[i]
		if i == j.head || s.b.Hidden || s.b.Out || s.b.Kind == block.Control || j.group[i] != 0 || j.label[i] != article.LabelOther || s.whole != 0 {
			continue
		}
		if s.tags.has(block.TagArticle) && !s.tags.has(block.TagNav) && !s.tags.has(block.TagAside) && !s.tags.has(block.TagFooter) && !s.tags.has(block.TagForm) {
			j.turn(i, article.LabelBody)
		}
	}
	j.edges()
}
