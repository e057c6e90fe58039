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
		s := j.at[i].prev()
		for s != nil && j.amongCards(s) {
			s = s.prev()
		}
		if s != nil && j.label[s.i] != article.LabelTeaser && j.headsTeasers(s) {
			j.expel(s.i, article.LabelGroup)
		}
	}
	j.edges()
}

// amongCards reports whether a line stands between the cards of a list and belongs to none: a rank, the length of a film,
// an advertisement.
func (j *judge) amongCards(s *sight) bool {
	return j.label[s.i] == article.LabelAdvertisement || j.label[s.i] == article.LabelDuplicate || j.group[s.i] == 0 && s.b.Kind != block.Heading && (s.shape&shapeNumber != 0 || duration(s))
}

// headsTeasers reports whether a line right above a teaser is the heading of a list: a heading that is nothing else, or
// the line that opens a box of teasers, however it is set.
func (j *judge) headsTeasers(s *sight) bool {
	if s.i == j.head || s.shape&(shapeDigits|shapeNumber) != 0 || s.b.Words >= groupWords || s.b.Hidden || s.b.Out || s.b.Kind == block.Control || j.group[s.i] != 0 || j.spoken(s.i) {
		return false
	}
	stock := s.whole&(ClassRelated|ClassMore) != 0 && j.storyURL(s.i) == "" // "Read also", before the link or above a list that follows
	switch j.label[s.i] {
	case article.LabelOther, article.LabelNavigation:
		return s.b.Kind == block.Heading || stock || j.opensTeasers(s)
	case article.LabelWidget: // "Videos"
		return s.b.Kind == block.Heading
	case article.LabelBody:
		return s.shape&shapeStop == 0 && (stock || j.opensTeasers(s))
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
