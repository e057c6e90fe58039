package label

import (
	"sync"
)

// lexiconTable is a trie of hashed words in one open-addressed table.
type lexiconTable struct {
	slots  []slot // a power of two of them, at most half filled
	nodes  []node
	single bloom // words that are phrases by themselves
	pair   bloom // first two words of the others
}

// bloom is a set of hashes that may hold more than were put in. Two of them turn nearly all words away before the table
// is asked, which is too large for the processor's cache.
type bloom [1 << 11]uint64

func (b *bloom) put(h uint64)      { b[h>>6&(uint64(len(b))-1)] |= 1 << (h & 63) }
func (b *bloom) has(h uint64) bool { return b[h>>6&(uint64(len(b))-1)]&(1<<(h&63)) != 0 }

type slot struct {
	key  uint64
	next int32 // 0 for an empty slot
}

// node is a point in the trie; the classes are those of the phrases which end there.
type node struct{ anywhere, start, end, alone Class }

// lexiconSlots is room for the words of all languages: more costs memory, less costs growing while the table is built.
const lexiconSlots = 1 << 16

var lexicon = sync.OnceValue(func() *lexiconTable {
	lex := &lexiconTable{slots: make([]slot, lexiconSlots), nodes: make([]node, 1, lexiconSlots/2)}
	var t tokens // one for all: thousands of them would be cleared longer than filled
	for _, table := range languages {
		for class, phrase := range phrases(table) {
			lex.add(phrase, class, &t)
		}
	}
	return lex
})

// add enters phrase, whose words pass through t.
func (lex *lexiconTable) add(phrase string, class Class, t *tokens) {
	t.n = 0
	t.scan(phrase, headTokens)
	if t.n == 1 {
		lex.single.put(t.hash[0])
	} else if t.n > 1 {
		lex.pair.put(pairKey(t.hash[0], t.hash[1]))
	}
	at := int32(0)
	for _, h := range t.hash[:t.n] {
		s := lex.find(at, h)
		next := s.next
		if next == 0 {
			lex.nodes = append(lex.nodes, node{})
			s.key, s.next = slotKey(at, h), int32(len(lex.nodes)-1)
			next = s.next
			lex.grow()
		}
		at = next
	}
	switch n := &lex.nodes[at]; phrase[0] {
	case '^':
		n.start |= class
	case '$':
		n.end |= class
	case '=':
		n.alone |= class
	default:
		n.anywhere |= class
	}
}

// grow doubles the slots when half of them are filled.
func (lex *lexiconTable) grow() {
	if len(lex.nodes)*2 <= len(lex.slots) {
		return
	}
	old := lex.slots
	lex.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.next != 0 {
			*lex.free(s.key) = s
		}
	}
}

func slotKey(at int32, h uint64) uint64 { return (h ^ uint64(at)<<32 ^ uint64(at)) * hashPrime }

func (lex *lexiconTable) find(at int32, h uint64) *slot { return lex.free(slotKey(at, h)) }

// free returns the slot of key, or the empty one where it would be.
func (lex *lexiconTable) free(key uint64) *slot {
	mask := uint64(len(lex.slots) - 1)
	for i := key >> 20 & mask; ; i = (i + 1) & mask {
		if s := &lex.slots[i]; s.next == 0 || s.key == key {
			return s
		}
	}
}

// opens reports whether a phrase may stand at the start of words, of which there is one at least.
func (lex *lexiconTable) opens(words []uint64) bool {
	return lex.single.has(words[0]) || len(words) > 1 && lex.pair.has(pairKey(words[0], words[1]))
}

// pairKey is the hash of two words in a row.
func pairKey(a, b uint64) uint64 { return (a>>7 ^ b) * hashPrime >> 13 }

// longest returns the classes of all phrases at the start of words, those which count anywhere apart from those that
// count only in a whole, and the length of the longest of them.
func (lex *lexiconTable) longest(words []uint64, atStart bool) (any, alone Class, size int) {
	at := int32(0)
	for i, h := range words {
		at = lex.find(at, h).next
		if at == 0 {
			break
		}
		n := lex.nodes[at]
		if n == (node{}) {
			continue
		}
		any |= n.anywhere
		if atStart {
			any |= n.start
		}
		if i+1 == len(words) {
			any |= n.end
		}
		alone |= n.alone | n.start | n.end
		size = i + 1
	}
	return any, alone, size
}
