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

var lexicon = sync.OnceValue(func() *lexiconTable {
	count := 1
	for _, language := range languages {
		for _, p := range language {
			for _, phrase := range p.list {
				count += len(phrase)
			}
		}
	}
	size := 1 << 12
	for size < count {
		size *= 2
	}
	lex := &lexiconTable{slots: make([]slot, size), nodes: make([]node, 1, size/4)}
	for _, language := range languages {
		for _, p := range language {
			for _, phrase := range p.list {
				lex.add(phrase, p.class)
			}
		}
	}
	return lex
})

func (lex *lexiconTable) add(phrase string, class Class) {
	var t tokens
	t.scan(phrase, headTokens)
	at := int32(0)
	for i, h := range t.hash[:t.n] {
		if i == 0 {
			lex.opener[h>>6&(1<<10-1)] |= 1 << (h & 63)
		}
		s := lex.find(at, h)
		if s.next == 0 {
			lex.nodes = append(lex.nodes, node{})
			s.key, s.next = slotKey(at, h), int32(len(lex.nodes)-1)
		}
		at = s.next
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

func slotKey(at int32, h uint64) uint64 { return (h ^ uint64(at)<<32 ^ uint64(at)) * hashPrime }

func (lex *lexiconTable) find(at int32, h uint64) *slot {
	key := slotKey(at, h)
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
