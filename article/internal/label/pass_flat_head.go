package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	clusterGap    = 8   // blocks without prose that may stand inside the body of a flat page
	clusterShare  = 0.4 // of the words of the largest stretch of prose that an earlier one needs to be the story: comments may be longer
	stockWords    = 9   // a longer line that holds a stock phrase may be a headline all the same
	flatHeadReach = 60  // lines above the body that may be the headline
	flatHeadScore = 1.5 // least that the headline must look like one
	flatHeadStep  = 0.3 // what each doubling of the distance to the body costs
	climbWords    = 8   // a shorter line above the one that looks most like a headline is a section line
	climbScore    = 0.9
)

// flatHeadline finds the headline of a page that marks none: the line above the body that looks most like one.
func (j *judge) flatHeadline() int {
	start := j.bodyStart()
	best, most := -1, flatHeadScore
	for _, c := range j.headCandidates(start) {
		if x := c.score(); x > most {
			best, most = c.i, x
		}
	}
	if best < 0 && start < len(j.at) && j.at[start].b.Kind == block.Heading && !j.spoken(start) {
		return start
	}
	if best >= 0 {
		best = j.belowDate(best)
	}
	return best
}

// belowDate goes from the line that looks most like a headline to a short one above it, which stands right below a date
// or time: a standfirst without a stop looks more like a headline than a headline of two words.
func (j *judge) belowDate(best int) int {
	p := j.at[best].prev()
	if p == nil || p.b.Words < 2 || p.copies > 1 || j.group[p.i] != 0 || p.whole != 0 || p.shape&(shapeStop|shapeColon|shapeDigits) != 0 || j.signs(p) {
		return best
	}
	date, n := p.prev(), j.at[best].next()
	if date == nil || !timeLine(date) || isClock(date.b.Text) || n != nil && (j.signs(n) || n.b.Text == j.at[best].b.Text) {
		return best
	}
	return p.i
}

// headCandidates lists the lines above the body that may be the headline, the nearest first.
func (j *judge) headCandidates(start int) []headCandidate {
	var out []headCandidate
	lines, story := 0, j.storyWords(start)
	for s := j.at[start].prev(); s != nil && len(out) < flatHeadReach; s = s.prev() {
		if j.group[s.i] != 0 || j.spoken(s.i) {
			continue
		}
		out = append(out, headCandidate{sight: s, j: j, story: story, start: start, distance: lines})
		if !j.signs(s) && s.whole == 0 {
			lines++
		}
	}
	return out
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
