package label

import (
	"math/bits"

	"github.com/verbatim-go/verbatim/article"
)

// rule is one observation about a block of type T among what surrounds it. It has one slot, or one for each range of a
// count, or one for each bit of a set; each slot has a weight, in log-odds for Label. The weights stand in tables: one
// for pages with a structure of containers, one for flat pages.
type rule[T any] struct {
	name    string
	label   article.Label
	observe func(T) float64 // 0 where the rule has nothing to say
	edges   []float64       // not nil: slot i is [edges[i], edges[i+1]), and below edges[0] there is nothing to say
	set     func(T) uint64  // not nil: slot i is bit i, named bits[i]
	bits    []string
}

// rules is a list of rules with their slots counted.
type rules[T any] struct {
	rows  []rule[T]
	first []int // first slot of each row
	names []string
}

func list[T any](rows []rule[T]) *rules[T] {
	l := &rules[T]{rows: rows}
	for _, r := range rows {
		l.first = append(l.first, len(l.names))
		switch {
		case r.edges != nil:
			for _, e := range r.edges {
				l.names = append(l.names, r.name+":"+number(e))
			}
		case r.set != nil:
			for _, b := range r.bits {
				l.names = append(l.names, r.name+":"+b)
			}
		default:
			l.names = append(l.names, r.name)
		}
	}
	return l
}

// each calls hit for every slot that has something to say about x.
func (l *rules[T]) each(x T, hit func(slot int, value float64)) {
	for i := range l.rows {
		r := &l.rows[i]
		switch {
		case r.edges != nil:
			v := r.observe(x)
			for k := len(r.edges) - 1; k >= 0; k-- {
				if v >= r.edges[k] {
					hit(l.first[i]+k, 1)
					break
				}
			}
		case r.set != nil:
			for b := r.set(x); b != 0; b &= b - 1 {
				if k := bits.TrailingZeros64(b); k < len(r.bits) {
					hit(l.first[i]+k, 1)
				}
			}
		default:
			if v := r.observe(x); v != 0 {
				hit(l.first[i], v)
			}
		}
	}
}

// sum adds up the weighted votes about x.
func (l *rules[T]) sum(x T, weight []float64) float64 {
	total := 0.0
	for i := range l.rows {
		r, w := &l.rows[i], weight[l.first[i]:]
		switch {
		case r.edges != nil:
			v := r.observe(x)
			for k := len(r.edges) - 1; k >= 0; k-- {
				if v >= r.edges[k] {
					total += w[k]
					break
				}
			}
		case r.set != nil:
			for b := r.set(x); b != 0; b &= b - 1 {
				if k := bits.TrailingZeros64(b); k < len(r.bits) {
					total += w[k]
				}
			}
		default:
			total += w[0] * r.observe(x)
		}
	}
	return total
}

// sums adds up the votes about x by two sets of weights. It is sum twice over: a function for each hit would cost more
// than most observations do.
func (l *rules[T]) sums(x T, weight, other []float64) (float64, float64) {
	one, two := 0.0, 0.0
	for i := range l.rows {
		r, at := &l.rows[i], l.first[i]
		switch {
		case r.edges != nil:
			v := r.observe(x)
			for k := len(r.edges) - 1; k >= 0; k-- {
				if v >= r.edges[k] {
					one, two = one+weight[at+k], two+other[at+k]
					break
				}
			}
		case r.set != nil:
			for b := r.set(x); b != 0; b &= b - 1 {
				if k := bits.TrailingZeros64(b); k < len(r.bits) {
					one, two = one+weight[at+k], two+other[at+k]
				}
			}
		default:
			if v := r.observe(x); v != 0 {
				one, two = one+weight[at]*v, two+other[at]*v
			}
		}
	}
	return one, two
}

// votes lists the weighted votes about x. All rows of a list are about one label.
func (l *rules[T]) votes(x T, weight []float64) []article.Vote {
	var out []article.Vote
	l.each(x, func(slot int, value float64) {
		if weight[slot] != 0 {
			out = append(out, article.Vote{Rule: l.names[slot], Label: l.rows[0].label, Weight: weight[slot] * value})
		}
	})
	return out
}

// when turns a yes-or-no observation into a rule's.
func when[T any](f func(T) bool) func(T) float64 {
	return func(x T) float64 {
		if f(x) {
			return 1
		}
		return 0
	}
}

// number writes a range's lower edge with at most two decimals.
func number(f float64) string {
	n := int(f*100 + 0.5)
	out := []byte(itoa(n / 100))
	if n%100 != 0 {
		out = append(out, '.', byte('0'+n%100/10))
		if n%10 != 0 {
			out = append(out, byte('0'+n%10))
		}
	}
	return string(out)
}

func itoa(n int) string {
	if n < 10 {
		return string([]byte{byte('0' + n)})
	}
	return itoa(n/10) + itoa(n%10)
}
