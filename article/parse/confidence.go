package parse

import "github.com/verbatim-go/verbatim/article"

// confidence weighs how surely the body was told from the rest: by words, the mean belief in what was taken, against the
// belief in what was left out.
func (a *assembly) confidence() float64 {
	var taken, believed, missed float64
	for i := range a.page.Blocks {
		w := float64(a.page.Blocks[i].Words)
		if w == 0 {
			continue
		}
		p := a.by.Belief[i]
		if a.label(i) == article.LabelBody {
			taken += w
			believed += w * p
		} else {
			missed += w * p
		}
	}
	if taken == 0 {
		return 0
	}
	return believed / (taken + missed) * sizeTrust(taken) * a.kindTrust()
}

// lowConfidence is where less than half of what was taken can be trusted to be an article: front pages, lists, forms.
const lowConfidence = 0.4

// fullTrustWords is the length from which a body is no longer doubted for being short.
const fullTrustWords = 120

func sizeTrust(words float64) float64 { return min(1, 0.5+words/(2*fullTrustWords)) }
