package label

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	clusterGap    = 8    // blocks without prose that may stand inside the body of a flat page
	stretchLeast  = 0.05 // of the words of the largest stretch of prose that another needs for its headline to be looked for
	stretchMost   = 8    // stretches whose headlines are looked for
	clusterShare  = 0.4  // of the words of the largest stretch of prose that an earlier one needs to be the story: comments may be longer
	stockWords    = 9    // a longer line that holds a stock phrase may be a headline all the same
	flatHeadReach = 60   // lines above the body that may be the headline
	flatHeadScore = 0.5  // least that the headline must look like one
)

// flatHeadline finds the headline of a page that marks none: the line that looks most like one above a stretch of prose
// that may be the story.
func (j *judge) flatHeadline() int {
	best, most := -1, flatHeadScore
	var chosen headCandidate
	for _, c := range j.allCandidates() {
		if x := c.score(); x > most {
			best, most, chosen = c.i, x, c
		}
	}
	if best < 0 {
		if start := j.bodyStart(); start < len(j.at) && j.at[start].b.Kind == block.Heading && !j.spoken(start) {
			return start
		}
		return -1
	}
	j.story = chosen.start
	if j.votes != nil {
		j.votes[best] = append(j.votes[best], headRules().votes(&chosen, headSet())...)
	}
	best = j.belowDate(j.aboveDeck(best))
	j.group[best], j.part[best] = 0, PartNone
	return best
}

// aboveDeck goes from a standfirst to the line of a headline's shape right above it. A line is taken for a standfirst if it
// ends like a sentence, as hardly any headline does, or if it is the longer of two, too long both for a section line, and
// the piece is signed right below.
func (j *judge) aboveDeck(best int) int {
	s := &j.at[best]
	p := s.prev()
	if p == nil || !j.likeDeck(s, p) || s.copies > 1 || p.b.Words < 2 || p.b.Words > maxTitleWords ||
		p.copies > 1 || p.whole != 0 || p.shape&(shapeColon|shapeDigits|shapeAddress) != 0 || p.shape&shapeStop != 0 && p.shape&shapeQuestion == 0 ||
		!j.mayHead(p) || j.signsPiece(p) {
		return best
	}
	return p.i
}

func (j *judge) likeDeck(s, p *sight) bool {
	if above := p.prev(); above != nil && isGenre(above) {
		return true // a kicker stands right above its headline
	}
	if s.shape&shapeStop != 0 && s.shape&(shapeQuestion|shapeEllipsis) == 0 {
		return true
	}
	n, above := s.next(), p.prev()
	return p.b.Words > kickerLeast && s.b.Words > p.b.Words && n != nil && j.signsPiece(n) &&
		(above == nil || above.b.Words <= kickerLeast || j.signsPiece(above) || above.whole != 0)
}

// allCandidates lists the lines above each stretch of prose that may be the story.
func (j *judge) allCandidates() []headCandidate {
	if len(j.at) == 0 {
		return nil
	}
	var out []headCandidate
	for _, c := range j.storyStarts() {
		out = append(out, j.headCandidates(c.from, c.mass)...)
	}
	longer := slices.ContainsFunc(out, func(c headCandidate) bool { return longLine(c.sight) && !j.overMenu(c.sight) })
	return slices.DeleteFunc(out, func(c headCandidate) bool { return longer && j.overMenu(c.sight) })
}

// overMenu reports whether a short line opens the page above the entries of its menu, as the publisher's name does.
func (j *judge) overMenu(s *sight) bool {
	if s.b.Words > siteWords || s.copies > 1 || s.prev() != nil {
		return false
	}
	entries := 0
	for n, k := s.next(), 0; n != nil && k < entryReach && n.b.Words <= entryWords; n, k = n.next(), k+1 {
		entries += min(1, int(n.whole&(ClassNav|ClassSubscribe|ClassLogin|ClassShare|ClassMore)))
	}
	return entries >= entryLeast
}

const (
	siteWords  = 5 // of a publisher's name
	entryReach = 6 // lines below it in which
	entryLeast = 2 // so many stock entries of a menu stand,
	entryWords = 3 // all of at most so many words
)

// storyStarts lists the stretches of prose that may be the story, each with its share of the words of the largest. Where
// people talk there is but one.
func (j *judge) storyStarts() []stretch {
	first, _ := j.questionRow()
	if all, most := j.stretches(); j.talk[0] < 0 && first < 0 && len(all) > 0 {
		var out []stretch
		for _, c := range all {
			if c.mass /= most; c.mass >= stretchLeast && len(out) < stretchMost {
				out = append(out, c)
			}
		}
		return out
	}
	return []stretch{{from: j.bodyStart(), mass: 1}}
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

// headCandidates lists the lines that may be the headline of the story that begins at start: those above it, the nearest
// first, and those without a stop among its first blocks, since something else may stand above the headline that reads
// like body.
func (j *judge) headCandidates(start int, mass float64) []headCandidate {
	base := headCandidate{j: j, story: j.storyWords(start, storyLimit), lede: j.storyWords(start, ledeLimit), start: start, mass: mass}
	var out []headCandidate
	for s, long := j.at[start].prev(), true; s != nil && len(out) < flatHeadReach; s = s.prev() {
		if !j.mayHead(s) {
			continue
		}
		c := base
		c.sight, c.lastLong = s, long
		out = append(out, c)
		long = long && !longLine(s)
		if !j.signs(s) && s.whole == 0 {
			base.distance++
		}
	}
	for k, long := len(out)-1, true; k >= 0; k-- {
		out[k].firstLong = long
		long = long && !longLine(out[k].sight)
	}
	base.distance = 0
	for s, k := &j.at[start], 0; s != nil && k < amidReach; s, k = s.next(), k+1 {
		if j.mayHead(s) && (s.b.Words < proseWords || s.b.Words < maxTitleWords && s.shape&shapeStop == 0) {
			c := base
			c.sight = s
			out = append(out, c)
			base.distance++
		}
	}
	return out
}

// mayHead reports whether nothing else has been found out of a line. That it stands above a credit makes a line a caption
// only for want of something better. The name of who opens the conversation is that of the interviewer, who signs it.
func (j *judge) mayHead(s *sight) bool {
	if j.talk[0] >= 0 && s.line() == speechLabel(&j.at[j.talk[0]]) {
		return false
	}
	return (!j.spoken(s.i) || s.i == j.asked[0] && !j.openers[s.sign()] && !j.putToMany(s, s.i)) && s.b.Text != "" && (j.group[s.i] == 0 || j.part[s.i] == PartCaption && !j.looksLikeCaption(s)) && !opensExchange(s) && !isTrail(s.b.Text)
}

// isTrail reports whether a line is the trail of sections that leads to the page: "Home > People > Text".
func isTrail(text string) bool {
	return strings.Count(text, " > ") > 1 || strings.Count(text, " › ") > 1 || strings.Count(text, " » ") > 1
}

// opensExchange reports whether a line and the one below it bear the labels of two people: the first asks.
func opensExchange(s *sight) bool {
	n := s.next()
	if n == nil || s.shape&shapeQuestion == 0 || n.shape&shapeStop == 0 {
		return false
	}
	a, b := beforeColon(s.b.Text), beforeColon(n.b.Text)
	return a != "" && b != "" && a != b && len(a) < labelBytes && len(b) < labelBytes && IsName(a) && IsName(b)
}

// longLine reports whether a line is longer than menu entries and no stock phrase.
func longLine(s *sight) bool { return s.b.Words > 3 && s.whole == 0 }

// amidReach is how far into the body the headline may stand where what is above it reads like body too, in blocks.
const amidReach = 12

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

// stretch is a row of believed prose with few other lines between.
type stretch struct {
	from, to int
	mass     float64 // words
}

// cluster returns the first and the last block of the story's stretch of prose: that to which the headline was found;
// while there is none, the first that is not much shorter than the longest.
func (j *judge) cluster() (first, last int) {
	all, most := j.stretches()
	for _, c := range all {
		if j.story >= 0 && c.to >= j.story || j.story < 0 && c.mass >= most*clusterShare {
			return c.from, c.to
		}
	}
	return 0, -1
}

// stretches lists the stretches of believed prose, and the words of the largest.
func (j *judge) stretches() (all []stretch, most float64) {
	gap := clusterGap + 1
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
	return all, most
}

// mastheadLine reports whether a line is a date, a byline or a section line: what stands below a headline.
func (j *judge) mastheadLine(s *sight) bool {
	const (
		most    = 14 // words
		trail   = 9  // words below which a line with a bar is a section line
		oneDate = 3  // of the line, at least one part in so many is the date
	)
	if s.b.Words > most || s.b.Words == 0 {
		return false
	}
	if strings.Contains(s.b.Text, " | ") && s.b.Words < trail {
		return true
	}
	if dateShare(s.b.Text, oneDate) {
		return true
	}
	return s.within&ClassByline != 0 && s.shape&shapeStop == 0 && len(Names(s.b.Text)) > 0
}

const (
	namedReach = 8 // blocks with words below a headline that is but a name, in which the piece names its hero
	namedMore  = 2 // words that a line which names somebody has beside the name
)

// namedBelow reports whether one of the next blocks of prose holds the line: a profile is headed by its hero's name.
func (j *judge) namedBelow(s *sight) bool {
	for n, k := s.next(), 0; n != nil && k < namedReach; n, k = n.next(), k+1 {
		if n.b.Words > s.b.Words+namedMore && strings.Contains(n.b.Text, s.b.Text) {
			return true
		}
	}
	return false
}
