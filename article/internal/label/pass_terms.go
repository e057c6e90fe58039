package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// Terms of one page, each above its text.
const (
	termsLeast = 4   // fewer do not tell what the others are
	termsBody  = 0.6 // of them must be body already
)

// terms keeps terms and summaries with what they open: where most are body, one is body too that is doubted for nothing but its
// length, "Why?", and stands above body.
func (j *judge) terms() {
	for _, tag := range []block.Tag{block.TagDt, block.TagSummary} {
		all, body := 0, 0
		for i := range j.at {
			if s := &j.at[i]; s.b.Text != "" && s.tags.has(tag) {
				all++
				if j.label[i] == article.LabelBody {
					body++
				}
			}
		}
		if all < termsLeast || float64(body) < termsBody*float64(all) {
			continue
		}
		for i := range j.at {
			s := &j.at[i]
			if !s.tags.has(tag) || j.label[i] != article.LabelOther || s.b.Hidden || s.b.Out || !s.stops() || s.whole|s.within != 0 {
				continue
			}
			if n := s.next(); n != nil && j.label[n.i] == article.LabelBody && !n.tags.has(tag) {
				j.turn(i, article.LabelBody)
			}
		}
	}
}
