package label

import (
	"math"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// headTrait is one thing to be seen of a line that may be the headline of a flat page, and what it counts.
type headTrait struct {
	name    string
	weight  float64
	observe func(c *headCandidate) float64
}

// headCandidate is a line above the body with what surrounds it.
type headCandidate struct {
	*sight
	j        *judge
	story    storyWordSet
	start    int // first block of the body
	distance int // lines between it and the body that may be headlines themselves
}

func (c *headCandidate) score() float64 {
	x := 0.0
	for i := range headTraits {
		x += headTraits[i].weight * headTraits[i].observe(c)
	}
	return x
}

func trait(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

func (c *headCandidate) words(from, to int32) float64 {
	return trait(c.b.Words >= from && c.b.Words <= to)
}

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
	p := c.prev()
	for k := 0; p != nil && k < titlesReach; k, p = k+1, p.prev() {
		if p.b.Words > 4 && p.b.Words < 26 && p.whole == 0 && (p.shape&shapeStop == 0 || p.shape&shapeQuestion != 0 && p.copies == 1) && c.j.group[p.i] == 0 && p.b.Text != c.b.Text && !c.j.signs(p) {
			n++
		}
	}
	return float64(n) / titlesReach
}

const titlesReach = 5

// manyCopies are more than a headline has: a button stands so often.
const manyCopies = 6

// opens reports whether no line of length stands right above, whole sentences apart: sites greet their readers so.
func (c *headCandidate) opens() bool {
	p := c.prev()
	for k := 0; p != nil && k < opensReach; k, p = k+1, p.prev() {
		if p.b.Words > 4 && (p.shape&shapeStop == 0 || p.b.Words >= 26) {
			return false
		}
	}
	return true
}

const opensReach = 8

// echoed reports whether another line near by holds this one: the last step of a trail, a button for the reader.
func (c *headCandidate) echoed() (inside, holds bool) {
	if c.b.Words < 3 && len(c.b.Text) < 12 {
		return false, false
	}
	for _, step := range [...]func(*sight) *sight{(*sight).prev, (*sight).next} {
		n := step(c.sight)
		for k := 0; n != nil && k < echoReach; k, n = k+1, step(n) {
			if n.b.Words > 40 || len(n.b.Text) == len(c.b.Text) || n.b.Words < 3 && len(n.b.Text) < 12 {
				continue
			}
			inside = inside || len(n.b.Text) > len(c.b.Text) && strings.Contains(n.b.Text, c.b.Text)
			holds = holds || len(n.b.Text) < len(c.b.Text) && strings.Contains(c.b.Text, n.b.Text)
		}
	}
	return inside, holds
}

const echoReach = 12

const headStock = ClassShare | ClassNewsletter | ClassConsent | ClassSubscribe | ClassLogin | ClassNav | ClassPhoto | ClassAd | ClassCopyright | ClassRelated | ClassMore | ClassPlayer | ClassFigcap | ClassApp | ClassError

// headTraits weigh as fitted on flattened pages of many publishers, drawn towards what an editor would say.
var headTraits = []headTrait{
	{"words 1", -1.67, func(c *headCandidate) float64 { return c.words(0, 1) }},
	{"words 2", -0.28, func(c *headCandidate) float64 { return c.words(2, 3) }},
	{"words 4", 0.47, func(c *headCandidate) float64 { return c.words(4, 5) }},
	{"words 6", 1.39, func(c *headCandidate) float64 { return c.words(6, 8) }},
	{"words 9", 2.2, func(c *headCandidate) float64 { return c.words(9, 16) }},
	{"words 17", 1.45, func(c *headCandidate) float64 { return c.words(17, 25) }},
	{"words 26", -0.74, func(c *headCandidate) float64 { return c.words(26, 1<<30) }},
	{"stop", -1.72, func(c *headCandidate) float64 { return trait(c.shape&shapeStop != 0 && c.shape&shapeQuestion == 0) }},
	{"question", -0.57, func(c *headCandidate) float64 { return trait(c.shape&shapeQuestion != 0) }},
	{"question again", -1.06, func(c *headCandidate) float64 {
		p := c.prev()
		return trait(c.shape&shapeQuestion != 0 && p != nil && p.shape&shapeQuestion != 0)
	}},
	{"asks", -2.5, func(c *headCandidate) float64 { return trait(c.j.asks(c.sight)) }},
	{"twice", 0.49, func(c *headCandidate) float64 {
		n, p := c.next(), c.prev()
		return trait(c.b.Words > 3 && (n != nil && n.b.Text == c.b.Text || p != nil && p.b.Text == c.b.Text))
	}},
	{"copies", 1.23, func(c *headCandidate) float64 { return trait(c.copies > 1 && c.copies < manyCopies && c.b.Words > 3) }},
	{"menu", -1.49, func(c *headCandidate) float64 { return trait(c.copies > 1 && c.b.Words <= 3) }},
	{"shape", -1.46, func(c *headCandidate) float64 {
		return trait(c.shape&(shapeLower|shapeColon|shapeAddress|shapeDigits) != 0)
	}},
	{"bar", -0.65, func(c *headCandidate) float64 { return trait(strings.Contains(c.b.Text, " | ")) }},
	{"comma", -0.17, func(c *headCandidate) float64 { return trait(c.b.Words < 6 && strings.ContainsAny(c.b.Text, ",(")) }},
	{"whole", -1.81, func(c *headCandidate) float64 { return trait(c.whole != 0) }},
	{"stock", -1.07, func(c *headCandidate) float64 {
		return trait(c.whole == 0 && c.b.Words < stockWords && c.within&headStock != 0)
	}},
	{"signs", -2.07, func(c *headCandidate) float64 { return trait(c.j.signs(c.sight)) }},
	{"signed above", 0.49, func(c *headCandidate) float64 {
		p := c.above()
		return trait(c.j.signs(p) && !isClock(p.b.Text))
	}},
	{"clock above", -0.81, func(c *headCandidate) float64 { p := c.prev(); return trait(p != nil && isClock(p.b.Text)) }},
	{"signed below", 1.38, func(c *headCandidate) float64 { return trait(c.signsWithin(1, 1)) }},
	{"signed soon", 1.61, func(c *headCandidate) float64 { return trait(!c.signsWithin(1, 1) && c.signsWithin(2, 3)) }},
	{"signed later", 0.74, func(c *headCandidate) float64 { return trait(!c.signsWithin(1, 3) && c.signsWithin(4, 7)) }},
	{"deck below", 0.99, func(c *headCandidate) float64 {
		n := c.below()
		return trait(n != nil && n.b.Words > 9 && n.b.Words < 60 && c.j.group[n.i] == 0 && n.b.Words > c.b.Words)
	}},
	{"prose below", -0.48, func(c *headCandidate) float64 { n := c.below(); return trait(n != nil && n.i >= c.start) }},
	{"caption below", -0.31, func(c *headCandidate) float64 { n := c.below(); return trait(n != nil && c.j.group[n.i] != 0) }},
	{"caption above", -0.11, func(c *headCandidate) float64 { p := c.prev(); return trait(p != nil && c.j.group[p.i] != 0) }},
	{"short above", 0.42, func(c *headCandidate) float64 { p := c.prev(); return trait(p == nil || p.b.Words < 4) }},
	{"titles above", -1.09, func(c *headCandidate) float64 { return c.titlesAbove() }},
	{"echoed", 1.27, func(c *headCandidate) float64 { in, _ := c.echoed(); return trait(in) }},
	{"holds another", -0.75, func(c *headCandidate) float64 { _, holds := c.echoed(); return trait(holds) }},
	{"caption", -2, func(c *headCandidate) float64 { return trait(c.j.looksLikeCaption(c.sight) || isFile(c.b.Text)) }},
	{"hero", 1.41, func(c *headCandidate) float64 {
		return trait(c.b.Words < 4 && c.copies == 1 && IsName(c.b.Text) && c.j.namedBelow(c.sight))
	}},
	{"portrait", 3.5, func(c *headCandidate) float64 {
		n := c.below()
		return trait(c.b.Words < 4 && c.copies == 1 && IsName(c.b.Text) && c.opens() && n != nil && n.b.Words < 9 &&
			n.shape&shapeStop == 0 && c.signsWithin(2, 2))
	}},
	{"opens", 1.5, func(c *headCandidate) float64 {
		return trait(c.b.Words > 1 && c.copies == 1 && c.titlesAbove() <= 1.0/titlesReach && c.j.signs(c.above()) && c.whole == 0)
	}},
	{"first", 2, func(c *headCandidate) float64 { return trait(c.before < 0 && c.whole == 0) }},
	{"name", -0.76, func(c *headCandidate) float64 { return trait(c.b.Words > 1 && c.b.Words < 5 && IsName(c.b.Text)) }},
	{"story", 2.45, func(c *headCandidate) float64 { return c.story.share(c.sight) }},
	{"heading", 1.5, func(c *headCandidate) float64 { return trait(c.b.Kind == block.Heading) }},
	{"distance", -0.17, func(c *headCandidate) float64 { return math.Log2(1 + float64(c.distance)) }},
}
