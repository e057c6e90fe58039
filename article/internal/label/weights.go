package label

import (
	"sync"
)

// weight is the weight of one rule, in log-odds.
type weight struct {
	rule   string
	weight float64
}

// table is one fitted set of weights: of the first votes, and of the second ones, which see the scene and count the rules
// of the first again. Rules that are not listed weigh nothing.
type table struct{ body, scene, again []weight }

// fitted is a table laid beside the rules.
type fitted struct{ body, scene, again []float64 }

var structuredSet = sync.OnceValue(func() fitted { return lay(structuredWeights) })
var flatSet = sync.OnceValue(func() fitted { return lay(flatWeights) })

func weights(flat bool) fitted {
	if flat {
		return flatSet()
	}
	return structuredSet()
}

func lay(t table) fitted {
	return fitted{beside(bodyRules().names, t.body), beside(sceneRules().names, t.scene), beside(bodyRules().names, t.again)}
}

// beside lays weights beside the slots of rules.
func beside(names []string, list []weight) []float64 {
	by := make(map[string]float64, len(list))
	for _, w := range list {
		by[w.rule] = w.weight
	}
	out := make([]float64, len(names))
	for i, n := range names {
		out[i] = by[n]
	}
	return out
}
