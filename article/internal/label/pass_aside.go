package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// elementWords is the least prose of an article element for it to be the story: less may be its lead alone.
const elementWords = 50

// asides takes out of the body what stands in an aside outside the article element that holds the headline and prose of the
// body: the page says that it belongs to something else.
func (j *judge) asides() {
	story := j.storyElement()
	if story < 0 {
		return
	}
	b := &j.page.Boxes[story]
	for i := range j.at {
		if j.label[i] == article.LabelBody && j.at[i].b.Text != "" && (i < int(b.First) || i >= int(b.Last)) && j.inTag(i, block.TagAside) {
			j.expel(i, article.LabelOther)
		}
	}
}

// storyElement returns the innermost article element that holds the headline and the prose of a story, -1 without one.
func (j *judge) storyElement() int32 {
	if j.head < 0 {
		return -1
	}
	for k := j.at[j.head].b.Box; k >= 0; k = j.page.Boxes[k].Parent {
		b := &j.page.Boxes[k]
		if b.Tag != block.TagArticle {
			continue
		}
		words := int32(0)
		for i := b.First; i < b.Last; i++ {
			if j.label[i] == article.LabelBody && proselike(j.at[i].b) {
				words += j.at[i].b.Words
			}
		}
		if words >= elementWords {
			return k
		}
	}
	return -1
}

// inTag reports whether block i stands inside an element of that kind.
func (j *judge) inTag(i int, tag block.Tag) bool {
	for k := j.at[i].b.Box; k >= 0; k = j.page.Boxes[k].Parent {
		if j.page.Boxes[k].Tag == tag {
			return true
		}
	}
	return false
}
