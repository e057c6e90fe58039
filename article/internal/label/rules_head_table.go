package label

import (
	"math"
	"strings"
	"sync"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// headRules are the votes on which line above the body of a flat page is its headline.
var headRules = sync.OnceValue(func() *rules[*headCandidate] {
	var rows []rule[*headCandidate]
	is := func(name string, f func(c *headCandidate) bool) {
		rows = append(rows, rule[*headCandidate]{name: name, label: article.LabelTitle, observe: when(f)})
	}
	much := func(name string, f func(c *headCandidate) float64) {
		rows = append(rows, rule[*headCandidate]{name: name, label: article.LabelTitle, observe: f})
	}
	ranges := func(name string, edges []float64, f func(c *headCandidate) float64) {
		rows = append(rows, rule[*headCandidate]{name: name, label: article.LabelTitle, edges: edges, observe: f})
	}
	headLooks(is, ranges)
	headNeighbours(is, much, ranges)
	return list(rows)
})

var headSet = sync.OnceValue(func() []float64 { return beside(headRules().names, headWeights) })

type (
	voteIf     func(name string, f func(c *headCandidate) bool)
	voteMuch   func(name string, f func(c *headCandidate) float64)
	voteRanges func(name string, edges []float64, f func(c *headCandidate) float64)
)

// headLooks are what a line tells by itself.
func headLooks(is voteIf, ranges voteRanges) {
	ranges("words", []float64{0, 2, 3, 4, 6, 9, 13, 17, 26}, func(c *headCandidate) float64 { return float64(c.b.Words) })
	is("stop", func(c *headCandidate) bool { return c.shape&shapeStop != 0 && c.shape&shapeQuestion == 0 })
	is("question", func(c *headCandidate) bool { return c.shape&shapeQuestion != 0 })
	is("asks", func(c *headCandidate) bool { return c.j.asks(c.sight) })
	is("lower", func(c *headCandidate) bool { return c.shape&shapeLower != 0 })
	is("upper", func(c *headCandidate) bool { return c.shape&shapeUpper != 0 })
	is("colon", func(c *headCandidate) bool { return c.shape&shapeColon != 0 })
	is("address", func(c *headCandidate) bool { return c.shape&shapeAddress != 0 })
	is("digits", func(c *headCandidate) bool { return c.shape&shapeDigits != 0 })
	is("quoted", func(c *headCandidate) bool { return c.shape&shapeQuoted != 0 })
	is("quotes", func(c *headCandidate) bool { return strings.ContainsAny(c.b.Text, "«»“”„\"「『") })
	is("inner-colon", func(c *headCandidate) bool { return c.shape&shapeLabel != 0 })
	is("bar", func(c *headCandidate) bool { return strings.Contains(c.b.Text, " | ") })
	is("list", func(c *headCandidate) bool { return c.b.Words < 6 && strings.ContainsAny(c.b.Text, ",(") })
	is("bullet", func(c *headCandidate) bool { return c.b.Bullet != "" })
	is("whole", func(c *headCandidate) bool { return c.whole != 0 })
	is("stock", func(c *headCandidate) bool {
		return c.whole == 0 && c.b.Words < stockWords && c.within&headStock != 0
	})
	is("signs", func(c *headCandidate) bool { return c.j.signs(c.sight) })
	is("caption", func(c *headCandidate) bool { return c.j.looksLikeCaption(c.sight) || isFile(c.b.Text) })
	is("heading", func(c *headCandidate) bool { return c.b.Kind == block.Heading })
	is("name", func(c *headCandidate) bool { return c.b.Words > 1 && c.b.Words < 5 && IsName(c.b.Text) })
	ranges("story", []float64{0.01, 0.2, 0.4, 0.6, 0.8}, func(c *headCandidate) float64 { return c.story.share(c.sight) })
	ranges("lede", []float64{0.01, 0.2, 0.4, 0.6}, func(c *headCandidate) float64 { return c.lede.share(c.sight) })
}

// headNeighbours are what the lines around one tell of it.
func headNeighbours(is voteIf, much voteMuch, ranges voteRanges) {
	is("twice", func(c *headCandidate) bool {
		n, p := c.next(), c.prev()
		return c.b.Words > 3 && (n != nil && n.b.Text == c.b.Text || p != nil && p.b.Text == c.b.Text)
	})
	is("copies", func(c *headCandidate) bool { return c.copies > 1 && c.copies < manyCopies && c.b.Words > 3 })
	is("many-copies", func(c *headCandidate) bool { return c.copies >= manyCopies })
	is("menu", func(c *headCandidate) bool { return c.copies > 1 && c.b.Words <= 3 })
	is("question-again", func(c *headCandidate) bool {
		p := c.prev()
		return c.shape&shapeQuestion != 0 && p != nil && p.shape&shapeQuestion != 0
	})
	is("signed-above", func(c *headCandidate) bool { p := c.above(); return c.j.signs(p) && !isClock(p.b.Text) })
	is("clock-above", func(c *headCandidate) bool { p := c.prev(); return p != nil && isClock(p.b.Text) })
	is("signed-below", func(c *headCandidate) bool { return c.signsWithin(1, 1) })
	is("signed-soon", func(c *headCandidate) bool { return !c.signsWithin(1, 1) && c.signsWithin(2, 3) })
	is("signed-later", func(c *headCandidate) bool { return !c.signsWithin(1, 3) && c.signsWithin(4, 7) })
	is("shared-below", func(c *headCandidate) bool { return c.sharedBelow() })
	is("piece-below", func(c *headCandidate) bool { return c.signedPieceWithin(1) })
	is("piece-soon", func(c *headCandidate) bool { return !c.signedPieceWithin(1) && c.signedPieceWithin(3) })
	is("captioned", func(c *headCandidate) bool { return c.j.group[c.i] != 0 })
	is("deck-below", func(c *headCandidate) bool {
		n := c.below()
		return n != nil && n.b.Words > 9 && n.b.Words < 60 && c.j.group[n.i] == 0 && n.b.Words > c.b.Words
	})
	is("deck-soon", func(c *headCandidate) bool { return c.deckSoon() })
	is("prose-below", func(c *headCandidate) bool { n := c.below(); return n != nil && n.i >= c.start })
	is("caption-below", func(c *headCandidate) bool { n := c.below(); return n != nil && c.j.group[n.i] != 0 })
	is("caption-above", func(c *headCandidate) bool { p := c.prev(); return p != nil && c.j.group[p.i] != 0 })
	ranges("above", []float64{0, 1, 2, 4, 7, 14, 26}, func(c *headCandidate) float64 { return wordsIn(c.prev()) })
	ranges("below", []float64{0, 1, 2, 4, 7, 14, 26}, func(c *headCandidate) float64 { return wordsIn(c.below()) })
	much("titles-above", (*headCandidate).titlesAbove)
	much("titles-below", (*headCandidate).titlesBelow)
	is("longest", func(c *headCandidate) bool { return c.longest() })
	is("echoed", func(c *headCandidate) bool { in, _ := c.echoed(); return in })
	is("holds-another", func(c *headCandidate) bool { _, holds := c.echoed(); return holds })
	is("hero", func(c *headCandidate) bool {
		return c.b.Words < 4 && c.copies == 1 && IsName(c.b.Text) && c.j.namedBelow(c.sight)
	})
	is("portrait", (*headCandidate).portrait)
	is("opens", func(c *headCandidate) bool {
		return c.b.Words > 1 && c.copies == 1 && c.titlesAbove() <= 1.0/titlesReach && c.j.signs(c.above()) && c.whole == 0
	})
	is("first", func(c *headCandidate) bool {
		return c.before < 0 && c.whole == 0 && c.distance < firstReach && c.i < c.start
	})
	is("first-long", func(c *headCandidate) bool { return longLine(c.sight) && c.firstLong })
	is("last-long", func(c *headCandidate) bool { return longLine(c.sight) && c.lastLong })
	much("mass", func(c *headCandidate) float64 { return math.Log(c.mass) })
	is("amid", func(c *headCandidate) bool { return c.i >= c.start })
	much("distance", func(c *headCandidate) float64 { return math.Log2(1 + float64(c.distance)) })
	ranges("near", []float64{0, 1, 2, 4, 8, 16, 32}, func(c *headCandidate) float64 { return float64(c.distance) })
}

// firstReach is how many lines may stand between the first line of a text and the body: deck, byline, date.
const firstReach = 4

func wordsIn(s *sight) float64 {
	if s == nil {
		return 0
	}
	return float64(s.b.Words)
}
