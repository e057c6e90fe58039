package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// groupWords is the length below which a heading over teasers names what they share.
const groupWords = 8

// groupHeadings finds what stands right above a list of teasers and says what they share.
func (j *judge) groupHeadings() {
	for i := range j.at {
		if j.label[i] != article.LabelTeaser {
			continue
		}
		if s := j.at[i].prev(); s != nil && j.label[s.i] != article.LabelTeaser && j.headsTeasers(s) {
			j.expel(s.i, article.LabelGroup)
		}
	}
	j.edges()
}

// headsTeasers reports whether a line right above a teaser is the heading of a list: a heading that is nothing else, or
// the line that opens a box of teasers, however it is set.
func (j *judge) headsTeasers(s *sight) bool {
	if s.i == j.head || s.shape&(shapeDigits|shapeNumber) != 0 || s.b.Words >= groupWords || s.b.Hidden || s.b.Out || s.b.Kind == block.Control || j.group[s.i] != 0 || j.spoken(s.i) {
		return false
	}
	switch j.label[s.i] {
	case article.LabelOther, article.LabelNavigation:
		return s.b.Kind == block.Heading || j.opensTeasers(s)
	case article.LabelBody:
		return s.shape&shapeStop == 0 && j.opensTeasers(s)
	}
	return false
}

// opensTeasers reports whether the smallest box that holds a line and more holds nothing else but teasers, below it.
func (j *judge) opensTeasers(s *sight) bool {
	box := s.box(0)
	if box == nil {
		return false
	}
	for i := int(box.First); i < int(box.Last); i++ {
		if j.at[i].b.Text != "" && i != s.i && (i < s.i || j.label[i] != article.LabelTeaser) {
			return false
		}
	}
	return true
}

// HeadsStories reports whether a line is one of those that stand above or before other stories: "Read also".
func HeadsStories(line string) bool {
	whole, _ := classes(line)
	return whole&(ClassRelated|ClassMore) != 0
}
