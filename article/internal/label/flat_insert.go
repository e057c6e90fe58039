package label

import "github.com/verbatim-go/verbatim/article"

const (
	insertTimes = 2  // fewer promos of one form inside the body may be a subheading below a stray line
	insertWords = 5  // least of a promo's title
	insertMost  = 30 // and most
)

// flatInserts finds promos that stand alone between paragraphs: the name of a section that the menu holds too, and the
// headline of the other story below it.
func (j *judge) flatInserts(last int) {
	menu := map[string]bool{}
	for i := range j.at[:j.head] {
		menu[j.at[i].b.Text] = true
	}
	var found []int
	for i := j.head + 1; i < last; i++ {
		if s := &j.at[i]; s.b.Text != "" && menu[s.b.Text] && j.insert(s) {
			found = append(found, i)
		}
	}
	if len(found) < insertTimes {
		return
	}
	for _, i := range found {
		title := j.at[i].next().i
		j.groups++
		for _, k := range [...]int{i, title} {
			j.turn(k, article.LabelTeaser)
			j.group[k] = j.groups
		}
		j.part[i], j.part[title] = PartSection, PartTitle
	}
}

// insert reports whether a line, which the menu holds too, is a section's name over the headline of another story, with prose on both sides.
func (j *judge) insert(s *sight) bool {
	p, t := s.prev(), s.next()
	if s.b.Words > buttonWords || s.shape&(shapeStop|shapeColon|shapeDigits) != 0 || s.whole&^ClassNav != 0 || j.group[s.i] != 0 || p == nil || t == nil {
		return false
	}
	n := t.next()
	return n != nil && t.b.Words >= insertWords && t.b.Words <= insertMost && t.copies == 1 && j.group[t.i] == 0 && t.whole == 0 && (j.talk[0] < 0 || !j.spoken(t.i)) && !j.asks(t) &&
		(t.shape&shapeStop == 0 || t.shape&shapeQuestion != 0) && t.shape&(shapeColon|shapeAddress) == 0 && !j.signsPiece(t) &&
		proselike(p.b) && p.shape&(shapeStop|shapeColon) != 0
}
