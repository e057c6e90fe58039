package label

import (
	"sync"
)

// lexiconTable is a trie of hashed words in one open-addressed table.
type lexiconTable struct {
	slots  []slot // a power of two of them, at most half filled
	nodes  []node
	opener [1 << 10]uint64 // a bit for each hash that opens a phrase, to turn away most words at once
}

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
	at := int32(0)
	for i, h := range t.hash[:t.n] {
		if i == 0 {
			lex.opener[h>>6&(1<<10-1)] |= 1 << (h & 63)
		}
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

// opens reports whether a phrase may open with the word h.
func (lex *lexiconTable) opens(h uint64) bool { return lex.opener[h>>6&(1<<10-1)]&(1<<(h&63)) != 0 }

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
