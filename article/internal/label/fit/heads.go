package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// choice is a flat page with the lines that may be its headline.
type choice struct {
	name  string
	lines []label.Sample
	right []bool // beside lines
	any   bool   // some line is right
}

func choose(name string, p *block.Page, title string) choice {
	c := choice{name: name, lines: label.ObserveHeads(p)}
	title = strings.Join(strings.Fields(title), " ")
	for _, s := range c.lines {
		right := p.Blocks[s.Block].Text == title
		c.right, c.any = append(c.right, right), c.any || right
	}
	return c
}

const headRidge = 2e-3 // pulls weights to zero; there are fewer headlines than blocks

// editor holds what an editor says of things too rare on the pages to be learnt there: a name over a line of what its
// bearer does and a date is a headline, and so is the first line of a text that has neither menu nor masthead.
var editor = map[string]float64{"portrait": 7.5, "first": 3}

// fitHeads fits the weights by which one line out of all is chosen: a softmax over the lines of each page.
func fitHeads(pages []choice, rounds int) []float64 {
	n := len(label.HeadRuleNames())
	w, m, v, g := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	for t := 1; t <= rounds; t++ {
		for k := range g {
			g[k] = headRidge * w[k]
		}
		count := 0
		for i := range pages {
			if pages[i].any {
				count++
			}
		}
		for i := range pages {
			if pages[i].any {
				pages[i].descend(w, g, 1/float64(count))
			}
		}
		adam(w, m, v, g, t, rounds)
		for k, name := range label.HeadRuleNames() {
			if said, ok := editor[name]; ok {
				w[k] = said
			}
		}
	}
	return w
}

// descend adds the slope of the page's loss to g.
func (c *choice) descend(w, g []float64, share float64) {
	p := make([]float64, len(c.lines))
	all, good := 0.0, 0.0
	for i, s := range c.lines {
		p[i] = math.Exp(dot(s.Rule, s.Value, w))
		all += p[i]
		if c.right[i] {
			good += p[i]
		}
	}
	for i, s := range c.lines {
		d := p[i] / all
		if c.right[i] {
			d -= p[i] / good
		}
		for k, r := range s.Rule {
			g[r] += share * d * float64(s.Value[k])
		}
	}
}

// hits says on how many of the pages with a right line the best line is right.
func hits(pages []choice, w []float64) (hit, of int) {
	for i := range pages {
		c := &pages[i]
		if !c.any {
			continue
		}
		best, most := -1, math.Inf(-1)
		for k, s := range c.lines {
			if x := dot(s.Rule, s.Value, w); x > most {
				best, most = k, x
			}
		}
		of++
		if c.right[best] {
			hit++
		}
	}
	return hit, of
}

func heads(out string, pages []choice, rounds int) error {
	var seen, held []choice
	for _, p := range pages {
		if heldOut(p.name) {
			held = append(held, p)
		} else {
			seen = append(seen, p)
		}
	}
	w := fitHeads(seen, rounds)
	a, b := hits(seen, w)
	c, d := hits(held, w)
	fmt.Printf("headlines: fitted on %d of %d, held out %d of %d right; %d pages without the line\n", a, b, c, d, len(pages)-b-d)
	return writeHeads(out, fitHeads(pages, rounds))
}

func writeHeads(dir string, w []float64) error {
	var b strings.Builder
	b.WriteString("package label\n\n// headWeights are made by the program fit.\nvar headWeights = []weight{\n")
	for k, r := range label.HeadRuleNames() {
		if w[k] > tiny || w[k] < -tiny {
			fmt.Fprintf(&b, "\t{%q, %.2f},\n", r, w[k])
		}
	}
	b.WriteString("}\n")
	return os.WriteFile(filepath.Join(dir, "weights_head.go"), []byte(b.String()), 0o644)
}
