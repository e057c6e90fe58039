package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	footShare = 0.9 // of the body's words that must stand above the publisher's notice for it to be the page's foot
	footScore = 2.5 // a block below it that scores more is told by other things than its place
)

// belowFoot takes out of the body what is doubtful and stands below the publisher's copyright notice, the last line of a page,
// which stands outside the container of the article, or in the footer element of the page.
func (j *judge) belowFoot() {
	if j.flat {
		return
	}
	total := int32(0)
	for i := range j.at {
		if j.label[i] == article.LabelBody {
			total += j.at[i].b.Words
		}
	}
	foot, above := -1, int32(0)
	for i := range j.at {
		s := &j.at[i]
		low := total > 0 && float64(above) >= footShare*float64(total)
		if foot < 0 && low && s.tags.has(block.TagFooter) && !s.tags.has(block.TagArticle) {
			foot = i
		}
		switch {
		case j.label[i] == article.LabelBody:
			if foot >= 0 && j.score[i] < footScore {
				j.expel(i, article.LabelOther)
			}
			above += s.b.Words
		case foot < 0 && j.label[i] == article.LabelCopyright && !j.scene.inside(j.scene.core, i) && low:
			foot = i
		}
	}
}
