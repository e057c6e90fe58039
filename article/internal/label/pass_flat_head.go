package label

import (
	"math"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	clusterGap    = 8   // blocks without prose that may stand inside the body of a flat page
	clusterShare  = 0.4 // of the words of the largest stretch of prose that an earlier one needs to be the story: comments may be longer
	stockWords    = 9   // a longer line that holds a stock phrase may be a headline all the same
	flatHeadReach = 60  // lines above the body that may be the headline
	flatHeadScore = 0.8 // least that the headline must look like one
	flatHeadStep  = 0.3 // what each doubling of the distance to the body costs
	climbWords    = 8 // a shorter line above the one that looks most like a headline is a section line
	climbScore    = 0.9
)

// flatHeadline finds the headline of a page that marks none: the line above the body that looks most like one.
func (j *judge) flatHeadline() int {
	start := j.bodyStart()
	best, most := -1, flatHeadScore
	lines, story := 0, j.storyWords(start)
	for s := j.at[start].prev(); s != nil && lines < flatHeadReach; s = s.prev() {
		if j.group[s.i] != 0 {
			continue
		}
		x := j.flatTitleScore(s) + story.fits(s) - flatHeadStep*math.Log2(1+float64(lines))
		if x > most {
			best, most = s.i, x
		}
		if !j.mastheadLine(s) && !timeLine(s) && s.whole == 0 {
			lines++
		}
	}
	if best < 0 {
		if start < len(j.at) && j.at[start].b.Kind == block.Heading && !j.spoken(start) {
			return start
		}
		return -1
	}
	return j.climb(best, story)
}

// bodyStart returns the first block of the body as far as it can be told before there is a headline.
func (j *judge) bodyStart() int {
	start := j.clusterStart()
	if first, _ := j.questionRow(); j.talk[0] < 0 && first >= 0 {
		start = min(start, first)
	}
	if j.talk[0] >= 0 {
		start = min(start, j.talk[0])
	}
	return start
}

// climb goes from the line that looks most like a headline to the one right above it, where that looks nearly as much
// like one: a standfirst without a stop looks like a headline too.
func (j *judge) climb(best int, story storyWordSet) int {
	s := &j.at[best]
	score := j.flatTitleScore(s) + story.fits(s)
	p := s.prev()
	if p == nil || j.group[p.i] != 0 || p.b.Text == s.b.Text || p.b.Words < 2 || score-j.flatTitleScore(p)-story.fits(p) > climbScore || s.b.Kind == block.Heading && p.b.Kind != block.Heading {
		return best
	}
	if n := s.next(); n != nil && n.b.Text == s.b.Text {
		return best
	}
	above := p.prev()
	named := IsName(p.b.Text) && j.namedBelow(p)
	dated := above != nil && timeLine(above) && p.copies == 1
	if p.b.Words >= climbWords || named || dated || p.copies > 1 && p.b.Words > 4 {
		return p.i
	}
	return best
}

// clusterStart returns the first block of the stretch of believed prose that is the story: the first that is not much
// shorter than the longest.
func (j *judge) clusterStart() int {
	first, _ := j.cluster()
	return first
}

// cluster returns the first and the last block of the story's stretch of prose.
func (j *judge) cluster() (first, last int) {
	type stretch struct {
		from, to int
		mass     float64
	}
	var all []stretch
	gap, most := clusterGap+1, 0.0
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		if j.group[i] != 0 || j.belief[i] <= sure || !(proselike(s.b) && s.copies == 1 || j.spoken(i)) {
			gap++
			continue
		}
		if gap > clusterGap {
			all = append(all, stretch{from: i})
		}
		c := &all[len(all)-1]
		c.to, c.mass = i, c.mass+float64(s.b.Words)
		gap, most = 0, max(most, c.mass)
	}
	for _, c := range all {
		if c.mass >= most*clusterShare {
			return c.from, c.to
		}
	}
	return 0, -1
}

func (j *judge) flatTitleScore(s *sight) float64 {
	x := j.flatTitleLength(s)
	if s.b.Kind == block.Heading {
		x += 1.5
	}
	switch {
	case s.shape&shapeStop == 0:
		x += 0.5
	case s.shape&shapeQuestion != 0:
		x -= 0.2
		if p := s.prev(); p != nil && p.shape&shapeQuestion != 0 {
			x--
		}
	default:
		x -= 0.8
	}
	if s.copies > 1 && s.b.Words > 3 {
		x += 0.8
		if n := s.next(); n != nil && n.b.Text == s.b.Text {
			x += 0.6
		}
	}
	if s.copies > 1 && s.b.Words < 3 {
		x -= 0.8
	}
	if s.shape&(shapeLower|shapeColon|shapeAddress|shapeDigits) != 0 {
		x--
	}
	if strings.Contains(s.b.Text, " | ") || s.b.Words < 6 && strings.ContainsAny(s.b.Text, ",(") {
		x -= 0.6
	}
	if s.whole != 0 || s.b.Words < stockWords && s.within&(ClassShare|ClassNewsletter|ClassConsent|ClassSubscribe|ClassLogin|ClassNav|ClassPhoto|ClassAd|ClassCopyright|ClassRelated|ClassMore|ClassPlayer) != 0 {
		x -= 1.5
	}
	if j.mastheadLine(s) || timeLine(s) {
		x -= 2
	}
	if p := s.prev(); p != nil && isClock(p.b.Text) {
		x -= 0.8
	}
	if j.looksLikeCaption(s) || isFile(s.b.Text) {
		x -= 2
	}
	return x + j.flatNeighbours(s)
}

// flatTitleLength weighs the length of a line: headlines have five words and more, but for the names of those whom a
// piece portrays.
func (j *judge) flatTitleLength(s *sight) float64 {
	named := func() bool { return IsName(s.b.Text) && s.copies == 1 && j.namedBelow(s) }
	switch w := s.b.Words; {
	case w < 2:
		if named() {
			return 0.8
		}
		return -1
	case w < 4:
		if named() {
			return 1.2
		}
		return 0.3
	case w < 6:
		return 0.9
	case w < 26:
		return 1.2
	}
	return -1
}

// flatNeighbours weighs what stands around a line: dates, bylines and section lines keep close to headlines, and the
// first paragraph follows.
func (j *judge) flatNeighbours(s *sight) float64 {
	x := 0.0
	if p := s.prev(); p != nil && (j.mastheadLine(p) || timeLine(p) && !isClock(p.b.Text)) {
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
	case j.mastheadLine(n) || timeLine(n):
		x++
	case then != nil && n.b.Words < 45 && (j.mastheadLine(then) || timeLine(then)):
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
	if dateShare(s.b.Text, 3) {
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
