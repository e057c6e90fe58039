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
	var last uint64
	for w := range block.Words(text) {
		h := hash(w)
		if last != 0 {
			s[last*31+h] = struct{}{}
		}
		last = h
	}
	return s
}

// knows says whether text is part of the set's text (1), is not (-1), or cannot be told (0).
func (s shingles) knows(text string) int8 {
	if len(s) < minShingles {
		return 0
	}
	var last uint64
	n, hit := 0, 0
	for w := range block.Words(text) {
		h := hash(w)
		if last != 0 {
			n++
			if _, ok := s[last*31+h]; ok {
				hit++
			}
		}
		last = h
	}
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
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}
