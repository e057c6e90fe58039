package label

import (
	"math"
	"sync"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// placed is a block among the first votes of the whole page.
type placed struct {
	*scene
	s *sight
}

// sceneRules are the second votes: they correct the first ones by where the body seems to lie.
var sceneRules = sync.OnceValue(func() *rules[placed] {
	rows := []rule[placed]{
		{name: "any", label: article.LabelBody, observe: func(placed) float64 { return 1 }},
		{name: "belief", label: article.LabelBody, observe: func(c placed) float64 { return clamp(logit(c.p[c.s.i]), 6) }},
		{name: "in-main", label: article.LabelBody, observe: when(func(c placed) bool { return c.inside(c.main, c.s.i) })},
		{name: "in-core", label: article.LabelBody, observe: when(func(c placed) bool { return c.inside(c.core, c.s.i) })},
		{name: "prose-in-core", label: article.LabelBody, observe: when(func(c placed) bool { return proselike(c.s.b) && c.inside(c.core, c.s.i) })},
		{name: "prose-in-main", label: article.LabelBody, observe: when(func(c placed) bool { return proselike(c.s.b) && c.inside(c.main, c.s.i) })},
		{name: "before-first", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.i < c.first })},
		{name: "after-last", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.i > c.last })},
		{name: "heading-before-first", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.b.Kind == block.Heading && c.s.i < c.first })},
		{name: "heading-after-last", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.b.Kind == block.Heading && c.s.i > c.last })},
		{name: "short-before-first", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.b.Words < proseWords && c.s.i < c.first })},
		{name: "short-after-last", label: article.LabelBody, observe: when(func(c placed) bool { return c.s.b.Words < proseWords && c.s.i > c.last })},
		{name: "no-anchor", label: article.LabelBody, observe: when(func(c placed) bool { return c.first < 0 })},
	}
	add := func(name string, edges []float64, value func(c placed) float64) {
		rows = append(rows, rule[placed]{name: name, label: article.LabelBody, edges: edges, observe: value})
	}
	belief := []float64{0, 0.1, 0.25, 0.45, 0.65, 0.85, 0.95}
	for k := range 4 {
		add("holds"+itoa(k), []float64{0, 0.05, 0.2, 0.5, 0.8, 0.95}, func(c placed) float64 { return c.holds(c.s, k) })
		add("purity"+itoa(k), belief, func(c placed) float64 { return c.purity(c.s, k) })
	}
	add("alike", belief, func(c placed) float64 { return c.alike(c.s) })
	for _, reach := range []int{1, 3, 8} {
		add("before"+itoa(reach), belief, func(c placed) float64 { return c.around(c.s, -1, reach) })
		add("after"+itoa(reach), belief, func(c placed) float64 { return c.around(c.s, 1, reach) })
	}
	add("since", []float64{1, 2, 3, 5, 9, 17, far}, func(c placed) float64 { return float64(c.since[c.s.i]) })
	add("until", []float64{1, 2, 3, 5, 9, 17, far}, func(c placed) float64 { return float64(c.until[c.s.i]) })
	add("gap", []float64{2, 3, 5, 9, 17, far}, func(c placed) float64 { return float64(c.since[c.s.i] + c.until[c.s.i]) })
	add("told", []float64{0, 0.01, 0.1, 0.2, 0.35, 0.5, 0.7}, func(c placed) float64 { return c.told(c.s) })
	return list(rows)
})

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

func clamp(x, most float64) float64 { return max(-most, min(most, x)) }
