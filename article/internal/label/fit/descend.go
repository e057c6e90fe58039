package main

import (
	"math"
	"strings"
	"sync"

	"github.com/verbatim-go/verbatim/article/internal/label"
)

// model holds the weights of both rounds of votes, beside the rules.
// The second round counts the rules that see the scene, then those of the first again.
type model struct{ first, second []float64 }

const (
	firstRidge  = 3e-4 // pulls weights to zero; higher: rare rules vanish, lower: they learn single pages
	secondRidge = 1e-4 // the same for the second votes, whose scene is a fitted value already
	rate        = 0.05 // of descent
)

// row is one observation with what it should come to.
type row struct {
	rule   []int32
	value  []float32
	target float64
	weight float64
}

// folds is how many parts the pages are cut into, so that later votes learn from earlier ones that never saw their page.
const folds = 3

// fit fits the first votes, then the second on first votes that never saw their page.
func fit(pages []page, rounds int) model {
	m := fitOnce(pages, rounds)
	score := make(map[*page][]float64, len(pages))
	for f := range folds {
		var rest []page
		for _, p := range pages {
			if p.fold() != f {
				rest = append(rest, p)
			}
		}
		part := fitOnce(rest, rounds)
		for i := range pages {
			if pages[i].fold() == f {
				score[&pages[i]] = pages[i].scores(part.first)
			}
		}
	}
	m.second = descend(sceneRows(pages, func(p *page) []float64 { return score[p] }), len(m.second), rounds, secondRidge)
	return m
}

// damp draws the weights back to those that stand now.
func (m *model) damp(keep float64, flat bool) {
	first, second := label.Standing(flat)
	for k := range m.first {
		m.first[k] = keep*first[k] + (1-keep)*m.first[k]
	}
	for k := range m.second {
		m.second[k] = keep*second[k] + (1-keep)*m.second[k]
	}
}

func fitOnce(pages []page, rounds int) model {
	first, second := label.RuleNames()
	var all []row
	for i := range pages {
		all = append(all, pages[i].rows()...)
	}
	return model{first: descend(all, len(first), rounds, firstRidge), second: make([]float64, len(second)+len(first))}
}

func sceneRows(pages []page, scores func(*page) []float64) []row {
	var out []row
	for i := range pages {
		p := &pages[i]
		for k, s := range p.second(scores(p)) {
			if p.weight[k] > 0 {
				out = append(out, row{s.Rule, s.Value, p.target[k], p.weight[k]})
			}
		}
	}
	return out
}

// blindShare is the share of each block's weight that is learnt without the names of classes and ids: they are habits
// of one publisher, and what is learnt beside them must do without. Higher: names that all publishers use count too little.
const blindShare = 0.5

func (p *page) rows() []row {
	var out []row
	names := nameRules()
	for k, s := range p.first {
		if p.weight[k] == 0 {
			continue
		}
		out = append(out, row{s.Rule, s.Value, p.target[k], p.weight[k] * (1 - blindShare)})
		blind := row{target: p.target[k], weight: p.weight[k] * blindShare}
		for i, r := range s.Rule {
			if !names[r] {
				blind.rule, blind.value = append(blind.rule, r), append(blind.value, s.Value[i])
			}
		}
		out = append(out, blind)
	}
	return out
}

// nameRules are the slots of the rules that see names of classes and ids.
var nameRules = sync.OnceValue(func() map[int32]bool {
	first, _ := label.RuleNames()
	out := map[int32]bool{}
	for i, n := range first {
		switch rule, _, _ := strings.Cut(n, ":"); rule {
		case "near", "far", "far-prose":
			out[int32(i)] = true
		}
	}
	return out
})

func (p *page) scores(w []float64) []float64 {
	score := make([]float64, len(p.blocks.Blocks))
	for _, s := range p.first {
		score[s.Block] = dot(s.Rule, s.Value, w)
	}
	return score
}

// second returns what the second round sees of each block once the first votes stand at score.
func (p *page) second(score []float64) []label.Sample {
	_, scene := label.RuleNames()
	out := label.ObserveScene(p.blocks, score)
	for k := range out {
		for i, r := range p.first[k].Rule {
			out[k].Rule, out[k].Value = append(out[k].Rule, r+int32(len(scene))), append(out[k].Value, p.first[k].Value[i])
		}
	}
	return out
}

// sceneScores are the scores after a round of votes that see the scene which score makes.
func (p *page) sceneScores(score, w []float64) []float64 {
	out := make([]float64, len(p.blocks.Blocks))
	for _, s := range p.second(score) {
		out[s.Block] = dot(s.Rule, s.Value, w)
	}
	return out
}

func dot(rule []int32, value []float32, w []float64) float64 {
	sum := 0.0
	for i, r := range rule {
		sum += w[r] * float64(value[i])
	}
	return sum
}

// descend fits a logistic regression, all rows a step.
func descend(rows []row, n, rounds int, ridge float64) []float64 {
	w, m, v, g := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	total := 0.0
	for _, r := range rows {
		total += r.weight
	}
	for t := 1; t <= rounds; t++ {
		for k := range g {
			g[k] = ridge * w[k]
		}
		for _, r := range rows {
			d := r.weight / total * (1/(1+math.Exp(-dot(r.rule, r.value, w))) - r.target)
			for i, k := range r.rule {
				g[k] += d * float64(r.value[i])
			}
		}
		adam(w, m, v, g, t, rounds)
	}
	return w
}

// adam takes one step of descent (Kingma and Ba, 2015); the last third of the steps is smaller.
func adam(w, m, v, g []float64, t, rounds int) {
	step := rate * math.Sqrt(1-math.Pow(0.999, float64(t))) / (1 - math.Pow(0.9, float64(t)))
	if t > rounds*2/3 {
		step /= 4
	}
	for k := range w {
		m[k] = 0.9*m[k] + 0.1*g[k]
		v[k] = 0.999*v[k] + 0.001*g[k]*g[k]
		w[k] -= step * m[k] / (math.Sqrt(v[k]) + 1e-9)
	}
}
