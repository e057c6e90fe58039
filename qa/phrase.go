package qa

import (
	"strings"
	"unicode/utf8"
)

// heard is a folded text in which phrases are looked for. It knows the pairs of bytes that stand side by side in it, so that
// nearly all phrases are turned away by the first pair or two that it lacks, without a search.
type heard struct {
	text  string
	pairs [pairBits / 64]uint64
}

// pairBits is a power of two. Fewer let more phrases pass that the text does not hold; a paragraph has some two hundred pairs.
const pairBits = 1 << 12

func pairBit(a, b byte) uint { return (uint(a)<<5 ^ uint(b)) % pairBits }

func hear(folded string) *heard {
	h := &heard{text: folded}
	for i := 1; i < len(folded); i++ {
		bit := pairBit(folded[i-1], folded[i])
		h.pairs[bit/64] |= 1 << (bit % 64)
	}
	return h
}

// lacks reports whether p cannot stand in the text.
func (h *heard) lacks(p string) bool {
	for i := 1; i < len(p); i++ {
		if bit := pairBit(p[i-1], p[i]); h.pairs[bit/64]&(1<<(bit%64)) == 0 {
			return true
		}
	}
	return false
}

// phrase returns the first of the folded phrases that stands in the text at word borders.
func (h *heard) phrase(phrases []string) (string, bool) {
	for _, p := range phrases {
		if !h.lacks(p) && indexPhrase(h.text, p) >= 0 {
			return p, true
		}
	}
	return "", false
}

// containsPhrase reports whether one of the folded phrases stands in the folded text at word borders.
func containsPhrase(text string, phrases []string) (string, bool) { return hear(text).phrase(phrases) }

func indexPhrase(text, p string) int {
	for at := 0; ; {
		i := strings.Index(text[at:], p)
		if i < 0 {
			return -1
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(p):])
		first, _ := utf8.DecodeRuneInString(p)
		last, _ := utf8.DecodeLastRuneInString(p)
		if (i == 0 || !isWord(before) || dense(first)) && (i+len(p) == len(text) || !isWord(after) || !isWord(last) || dense(last)) {
			return i
		}
		at = i + len(p)
	}
}
