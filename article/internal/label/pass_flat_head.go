package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	clusterGap    = 8 // blocks without prose that may stand inside the body of a flat page
	stockWords    = 9 // a longer line that holds a stock phrase may be a headline all the same
	flatHeadReach = 24
	flatHeadScore = 0.8
)

// flatHeadline finds the headline of a page that marks none: the line above the body that looks most like one.
func (j *judge) flatHeadline() int {
	start := j.clusterStart()
	if first, _ := j.questionRow(); j.talk[0] < 0 && first >= 0 {
		start = min(start, first)
	}
	if j.talk[0] >= 0 {
		start = min(start, j.talk[0])
	}
	best, most := -1, flatHeadScore
	lines := 0
	for s := j.at[start].prev(); s != nil && lines < flatHeadReach; s = s.prev() {
		x := j.flatTitleScore(s) - 0.06*float64(lines)
		if x > most {
			best, most = s.i, x
		}
		if s.within&(ClassPhoto|ClassUpdated|ClassByline) == 0 || s.b.Words > 12 {
			lines++
		}
	}
	if best < 0 && start < len(j.at) && j.at[start].b.Kind == block.Heading && !j.spoken(start) {
		return start
	}
	return best
}

// clusterStart returns the first block of the largest stretch of believed prose.
func (j *judge) clusterStart() int {
	best, from, gap := 0, -1, 0
	mass, most := 0.0, 0.0
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		if j.belief[i] > sure && (proselike(s.b) && s.copies == 1 || j.spoken(i)) {
			if from < 0 {
				from, mass = i, 0
			}
			mass += float64(s.b.Words)
			gap = 0
			if mass > most {
				best, most = from, mass
			}
			continue
		}
		if gap++; gap > clusterGap {
			from = -1
		}
	}
	return best
}

func (j *judge) flatTitleScore(s *sight) float64 {
	x := 0.0
	switch w := s.b.Words; {
	case w < 2:
		x -= 1
	case w < 4:
		x += 0.3
		if IsName(s.b.Text) && j.namedBelow(s) {
			x += 1.2
		}
	case w < 6:
		x += 0.9
	case w < 26:
		x += 1.2
	default:
		x--
	}
	if s.b.Kind == block.Heading {
		x += 1.5
	}
	switch {
	case s.shape&shapeStop == 0:
		x += 0.5
	case s.shape&shapeQuestion != 0:
		x -= 0.2
	default:
		x -= 0.8
	}
	if s.copies > 1 && s.b.Words > 3 {
		x += 0.8
		if n := s.next(); n != nil && n.b.Text == s.b.Text {
			x += 0.6
		}
	}
	if s.shape&(shapeLower|shapeColon|shapeAddress|shapeDigits) != 0 {
		x--
	}
	if strings.Contains(s.b.Text, " | ") || s.b.Words < 6 && strings.ContainsAny(s.b.Text, ",(") {
		x -= 0.6
	}
	if s.whole != 0 || s.b.Words < stockWords && s.within&(ClassShare|ClassNewsletter|ClassConsent|ClassSubscribe|ClassLogin|ClassNav|ClassPhoto|ClassAd|ClassCopyright|ClassRelated|ClassMore) != 0 {
		x -= 1.5
	}
	if j.mastheadLine(s) {
		x -= 2
	}
	if j.looksLikeCaption(s) {
		x -= 2
	}
	return x + j.flatNeighbours(s)
}

// flatNeighbours weighs what stands around a line: dates, bylines and section lines keep close to headlines, and the
// first paragraph follows.
func (j *judge) flatNeighbours(s *sight) float64 {
	x := 0.0
	if p := s.prev(); p != nil && j.mastheadLine(p) {
		x += 0.7
	}
	n := s.next()
	if n == nil {
		return x
	}
	if n.b.Text == s.b.Text && n.next() != nil {
		n = n.next()
	}
	then := n.next()
	switch {
	case j.mastheadLine(n):
		x++
	case then != nil && n.b.Words < 45 && j.mastheadLine(then):
		x += 1.1
	case proselike(n.b) || then != nil && n.b.Words < 30 && proselike(then.b):
		x += 0.6
	}
	return x
}

// mastheadLine reports whether a line is a date, a byline or a section line: what stands below a headline.
func (j *judge) mastheadLine(s *sight) bool {
	if s.b.Words > 14 || s.b.Words == 0 {
		return false
	}
	if strings.Contains(s.b.Text, " | ") && s.b.Words < 9 {
		return true
	}
	if _, start, end, ok := FindDate(s.b.Text, ""); ok && (end-start)*3 >= len(s.b.Text) {
		return true
	}
	return s.within&ClassByline != 0 && s.shape&shapeStop == 0 && len(Names(s.b.Text)) > 0
}

// namedReach is how far below a headline that is but a name the piece names its hero, in blocks with words.
const namedReach = 8

// namedBelow reports whether one of the next blocks of prose holds the line: a profile is headed by its hero's name.
func (j *judge) namedBelow(s *sight) bool {
	for n, k := s.next(), 0; n != nil && k < namedReach; n, k = n.next(), k+1 {
		if n.b.Words > s.b.Words+2 && strings.Contains(n.b.Text, s.b.Text) {
			return true
		}
	}
	return false
}
