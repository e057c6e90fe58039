package label

import (
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// shingles is a set of hashed word pairs of a text, against which blocks are held.
type shingles map[uint64]struct{}

// minShingles is how many pairs a declared article text needs before it may speak: shorter ones are teasers.
const minShingles = 60

func (s shingles) add(text string) shingles {
	if s == nil {
		s = make(shingles, len(text)/6)
	}
	eachPair(text, func(h uint64) { s[h] = struct{}{} })
	return s
}

// eachPair yields a hash of each pair of neighbouring words of text.
func eachPair(text string, yield func(uint64)) {
	var last uint64
	for w := range block.Words(text) {
		h := hash(w)
		if last != 0 {
			yield(last*31 + h)
		}
		last = h
	}
}

// Printed says which share of the pairs of words of text stands in the blocks of p, 0 for a text without pairs.
func Printed(p *block.Page, text string) float64 {
	whole := shingles(nil).add(text)
	met := make(shingles, len(whole))
	for i := range p.Blocks {
		eachPair(p.Blocks[i].Text, func(h uint64) {
			if _, ok := whole[h]; ok {
				met[h] = struct{}{}
			}
		})
	}
	return float64(len(met)) / float64(max(1, len(whole)))
}

// knows says whether text is part of the set's text (1), is not (-1), or cannot be told (0).
func (s shingles) knows(text string) int8 {
	if len(s) < minShingles {
		return 0
	}
	n, hit := 0, 0
	eachPair(text, func(h uint64) {
		n++
		if _, ok := s[h]; ok {
			hit++
		}
	})
	switch {
	case n < 2:
		return 0
	case hit*4 >= n*3:
		return 1
	case hit*4 <= n:
		return -1
	}
	return 0
}

// hash is FNV-1a, 64 bits (Fowler, Noll, Vo).
func hash(s string) uint64 {
	h := uint64(hashSeed)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h
}
