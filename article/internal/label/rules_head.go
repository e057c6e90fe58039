package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// headCandidate is a line above the body with what surrounds it.
type headCandidate struct {
	*sight
	j        *judge
	story    storyWordSet
	lede     storyWordSet // the words with which the story opens
	start    int          // first block of the body
	mass     float64      // words of its stretch of prose, against the largest
	distance int          // lines between it and the body that may be headlines themselves

	firstLong, lastLong bool // no line of a headline's length stands above it, or between it and the body
}

func (c *headCandidate) score() float64 { return headRules().sum(c, headSet()) }

func (c *headCandidate) above() *sight { return c.j.ungrouped(c.sight, (*sight).prev) }

// below is the next line that does not repeat this one.
func (c *headCandidate) below() *sight {
	n := c.next()
	for k := 0; n != nil && k < 2 && n.b.Text == c.b.Text; k++ {
		n = n.next()
	}
	return n
}

// ungrouped goes from s to the next line that is no caption.
func (j *judge) ungrouped(s *sight, step func(*sight) *sight) *sight {
	n := step(s)
	for k := 0; n != nil && k < titledReach && j.group[n.i] != 0; k++ {
		n = step(n)
	}
	return n
}

func (j *judge) signs(s *sight) bool { return s != nil && (j.mastheadLine(s) || timeLine(s)) }

// signsWithin reports whether a date or byline stands among the lines from..to below c.
func (c *headCandidate) signsWithin(from, to int) bool {
	for k, n := 1, c.below(); n != nil && k <= to && n.i < c.start; n = n.next() {
		if c.j.group[n.i] != 0 {
			continue
		}
		if k >= from && c.j.signs(n) {
			return true
		}
		k++
	}
	return false
}

// titlesAbove counts the lines right above that have the length of headlines.
func (c *headCandidate) titlesAbove() float64 {
	n := 0
	for k, p := 0, c.prev(); p != nil && k < titlesReach; k, p = k+1, p.prev() {
		if c.rivals(p) {
			n++
		}
	}
	return float64(n) / titlesReach
}

// titlesBelow counts those right below, above the body.
func (c *headCandidate) titlesBelow() float64 {
	n := 0
	for k, p := 0, c.next(); p != nil && k < titlesReach && p.i < c.start; k, p = k+1, p.next() {
		if c.rivals(p) {
			n++
		}
	}
	return float64(n) / titlesReach
}

// A line of more than rivalLeast words and less than rivalMost has the length of a headline.
const (
	rivalLeast = 4
	rivalMost  = 26
)

// rivals reports whether another line has the length of a headline.
func (c *headCandidate) rivals(p *sight) bool {
	return p.b.Words > rivalLeast && p.b.Words < rivalMost && p.whole == 0 && (p.shape&shapeStop == 0 || p.shape&shapeQuestion != 0 && p.copies == 1) &&
		c.j.group[p.i] == 0 && p.b.Text != c.b.Text && !c.j.signs(p)
}

// longest reports whether no line right above or below that could be a headline has more words.
func (c *headCandidate) longest() bool {
	for k, p := 0, c.prev(); p != nil && k < titlesReach; k, p = k+1, p.prev() {
		if c.rivals(p) && p.b.Words >= c.b.Words {
			return false
		}
	}
	for k, n := 0, c.next(); n != nil && k < titlesReach && n.i < c.start; k, n = k+1, n.next() {
		if c.rivals(n) && n.b.Words > c.b.Words {
			return false
		}
	}
	return true
}

// portrait reports whether a line is a person's name with a few words below on what its bearer does, and a date or byline
// below these: a profile. A name of one word must be one that the story tells of, since sections are words too.
func (c *headCandidate) portrait() bool {
	n := c.below()
	if c.b.Words > portraitName || c.copies > 1 || c.whole != 0 || !IsName(c.b.Text) || n == nil || n.b.Words > calledWords || n.whole != 0 || n.copies > 1 {
		return false
	}
	return c.opens() && n.shape&shapeStop == 0 && c.j.group[n.i] == 0 && c.signsWithin(portraitSigned, portraitSigned) && (c.b.Words > 1 || c.j.namedBelow(c.sight))
}

const (
	calledWords    = 8 // as many tell what somebody does
	portraitName   = 3 // words of a name at most
	portraitSigned = 2 // the line below the name that signs the piece
)

// deckSoon reports whether a line of a standfirst's length stands a few short ones below, above the body.
func (c *headCandidate) deckSoon() bool {
	n := c.below()
	for k := 0; n != nil && k < deckSoonReach && n.i < c.start; k, n = k+1, n.next() {
		if n.b.Words > deckSoonWords {
			return k > 0 && n.b.Words > c.b.Words && n.b.Words < deckMost
		}
	}
	return false
}

const (
	deckSoonReach = 4
	deckSoonWords = 9 // words; a shorter line is a section, a date or a name
)

// sharedBelow reports whether buttons that share or save the piece stand right below.
func (c *headCandidate) sharedBelow() bool {
	for k, n := 0, c.below(); n != nil && k < sharedReach && n.i < c.start; k, n = k+1, n.next() {
		if n.whole&(ClassShare|ClassComment|ClassPlayer) != 0 {
			return true
		}
	}
	return false
}

const sharedReach = 6

// signedPieceWithin reports whether a line that tells author or date of the piece, among whatever else, stands right below.
func (c *headCandidate) signedPieceWithin(reach int) bool {
	for k, n := 0, c.below(); n != nil && k < reach && n.i < c.start; k, n = k+1, n.next() {
		if c.j.signsPiece(n) {
			return true
		}
	}
	return false
}

const titlesReach = 5

// manyCopies are more than a headline has: a button stands so often.
const manyCopies = 6

// opens reports whether no line of length stands right above, whole sentences apart: sites greet their readers so.
func (c *headCandidate) opens() bool {
	p := c.prev()
	for k := 0; p != nil && k < opensReach; k, p = k+1, p.prev() {
		if p.b.Words > rivalLeast && (p.shape&shapeStop == 0 || p.b.Words >= rivalMost) {
			return false
		}
	}
	return true
}

const opensReach = 8

// echoed reports whether another line near by holds this one: the last step of a trail, a button for the reader.
func (c *headCandidate) echoed() (inside, holds bool) {
	if isMere(c.b) {
		return false, false
	}
	for _, step := range [...]func(*sight) *sight{(*sight).prev, (*sight).next} {
		n := step(c.sight)
		for k := 0; n != nil && k < echoReach; k, n = k+1, step(n) {
			if n.b.Words > echoWords || len(n.b.Text) == len(c.b.Text) || isMere(n.b) {
				continue
			}
			inside = inside || len(n.b.Text) > len(c.b.Text) && strings.Contains(n.b.Text, c.b.Text)
			holds = holds || len(n.b.Text) < len(c.b.Text) && strings.Contains(c.b.Text, n.b.Text)
		}
	}
	return inside, holds
}

const (
	echoReach = 12
	echoWords = 40 // of a line that holds a headline; a longer one is a paragraph that repeats its words
)

// isMere reports whether a line is too short to hold another but by chance.
func isMere(b *block.Block) bool {
	const words, bytes = 3, 12
	return b.Words < words && len(b.Text) < bytes
}

const headStock = ClassShare | ClassNewsletter | ClassConsent | ClassSubscribe | ClassLogin | ClassNav | ClassPhoto | ClassAd | ClassCopyright | ClassRelated | ClassMore | ClassPlayer | ClassFigcap | ClassApp | ClassError
