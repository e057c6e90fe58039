package label

import (
	"slices"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// Sample is one block as the fitting program sees it: which rules fire and how strongly.
type Sample struct {
	Block int
	Rule  []int32
	Value []float32
}

// RuleNames lists the slots of the first and of the second rules, in their order.
func RuleNames() (first, second []string) {
	return bodyRules().names, sceneRules().names
}

// Standing returns the weights that stand for one kind of page, beside the names of the rules; second holds those of the
// second rules, then those of the first when they are counted again.
func Standing(flat bool) (first, second []float64) {
	set := weights(flat)
	return set.body, slices.Concat(set.scene, set.again)
}

// Observe returns what the first rules see on a page, block by block, and whether the page is flat.
func Observe(p *block.Page) (samples []Sample, flat bool) {
	v := look(p)
	for i := range v.at {
		if s := &v.at[i]; s.b.Text != "" {
			one := Sample{Block: i}
			bodyRules().each(s, one.add)
			samples = append(samples, one)
		}
	}
	return samples, v.flat
}

// ObserveScene returns what the second rules see once the first votes stand at score, block by block.
func ObserveScene(p *block.Page, score []float64) []Sample {
	v := look(p)
	c := newScene(v, score)
	var samples []Sample
	for i := range v.at {
		if s := &v.at[i]; s.b.Text != "" {
			one := Sample{Block: i}
			sceneRules().each(placed{c, s}, one.add)
			samples = append(samples, one)
		}
	}
	return samples
}

func (s *Sample) add(slot int, value float64) {
	s.Rule, s.Value = append(s.Rule, int32(slot)), append(s.Value, float32(value))
}

// HeadRuleNames lists the slots of the rules for the headline of a flat page.
func HeadRuleNames() []string { return headRules().names }

// ObserveHeads returns what the rules for the headline see on a flat page, candidate by candidate.
func ObserveHeads(p *block.Page) []Sample {
	j := newJudge(look(p), false)
	for _, pass := range passes {
		if pass.name == "headline" {
			break
		}
		pass.run(j)
	}
	if !j.flat || len(j.at) == 0 {
		return nil
	}
	var samples []Sample
	for _, c := range j.allCandidates() {
		one := Sample{Block: c.i}
		headRules().each(&c, one.add)
		samples = append(samples, one)
	}
	return samples
}
