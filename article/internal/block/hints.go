package block

import "sync"

// HintsOf returns what the words of a class, id or test attribute let one expect: white space, signs, digits and a change
// from lower to upper case part words; two words of one name are also looked up as one.
func HintsOf(attr string) Hint {
	const longest = 64 // bytes of a word; more is a hash
	var buf [2 * longest]byte
	var h Hint
	from, n := 0, 0 // buf[from:n] is the word at hand, buf[:from] the one before it in the same name
	end := func() {
		if n > from {
			h |= lookupHint(buf[from:n])
			if from > 0 {
				h |= lookupHint(buf[:n])
			}
			n = copy(buf[:], buf[from:n])
			from = n
		}
	}
	lower := false
	for i := 0; i < len(attr); i++ {
		c := attr[i]
		switch {
		case c >= 'A' && c <= 'Z':
			if lower {
				end()
			}
			lower = false
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z' || c >= 0x80:
			lower = true
		default:
			end()
			lower = false
			if c <= ' ' {
				from, n = 0, 0
			}
			continue
		}
		if n < from+longest {
			buf[n] = c
			n++
		}
	}
	end()
	return h
}

// lookupHint returns the hints of one word, or of its singular.
func lookupHint(w []byte) Hint {
	const least = 3 // bytes of a singular
	h := hintIndex()
	if n := len(w) - 1; n >= least && w[n] == 's' {
		singular := hashWord(hintSeed, w[:n])
		if hint, ok := h.find(hashWord(singular, w[n:]), w); ok {
			return hint
		}
		hint, _ := h.find(singular, w[:n])
		return hint
	}
	hint, _ := h.find(hashWord(hintSeed, w), w)
	return hint
}

// hintSlots is a power of two, several times as large as the table: most words that are looked up stand in none.
const hintSlots = 1 << 12

// hintHash finds the words of hintTable: in each slot the place of a word, plus one, 0 where there is none.
type hintHash [hintSlots]uint16

var hintIndex = sync.OnceValue(func() *hintHash {
	h := &hintHash{}
	for i := range hintTable {
		at := hashWord(hintSeed, []byte(hintTable[i].word)) % hintSlots
		for h[at] != 0 {
			at = (at + 1) % hintSlots
		}
		h[at] = uint16(i + 1)
	}
	return h
})

func (h *hintHash) find(hash uint32, w []byte) (Hint, bool) {
	for at := hash % hintSlots; h[at] != 0; at = (at + 1) % hintSlots {
		if row := &hintTable[h[at]-1]; row.word == string(w) {
			return row.hint, true
		}
	}
	return 0, false
}

const (
	hintSeed  = 2166136261 // of FNV-1a, 32 bits
	hintPrime = 16777619
)

func hashWord(h uint32, w []byte) uint32 {
	for _, c := range w {
		h = (h ^ uint32(c)) * hintPrime
	}
	return h
}
