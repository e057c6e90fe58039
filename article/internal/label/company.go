package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	// companyShare is how much of a paragraph's score is that of its company. Lower: a body whose paragraphs score about
	// zero falls to pieces; 1: the paragraph's own look counts for nothing.
	companyShare = 0.75
	companyWords = 60 // a paragraph speaks in its company with so many words at most
	companyScore = 4  // and with such a score, for or against
)

// company draws the score of each paragraph to the mean of those that stand beside it in its box: they are one text, and
// whoever wrote a newsletter or a notice between them said so in words, which keeps a paragraph out of the company.
func (j *judge) company(score []float64) {
	type company struct{ words, score float64 }
	of := make([]company, len(j.page.Boxes))
	for i := range j.at {
		if s := &j.at[i]; s.inCompany() {
			c, words := &of[s.b.Box], float64(min(s.b.Words, companyWords))
			c.words += words
			c.score += words * clamp(score[i], companyScore)
		}
	}
	for i := range j.at {
		if s := &j.at[i]; s.inCompany() {
			c := &of[s.b.Box]
			drawn := companyShare * (c.score/c.words - score[i])
			score[i] += drawn
			if j.votes != nil {
				j.votes[i] = append(j.votes[i], article.Vote{Rule: "company", Label: article.LabelBody, Weight: drawn})
			}
		}
	}
}

// inCompany reports whether a block is a paragraph of plain prose.
func (s *sight) inCompany() bool {
	return s.b.Kind == block.Text && proselike(s.b) && s.whole|s.within == 0 && !s.b.Hidden && !s.b.Out
}
