package label

import (
	"slices"
	"sync"
)

// lexiconTable is a trie of hashed words in one open-addressed table. A node of the trie is the place of its slot, so that
// nothing is kept for it but six bytes.
type lexiconTable struct {
	sets   []classSet           // in front, because the collector looks at all that stands before a pointer
	keys   [lexiconSlots]uint32 // of the word and the node before it; 0 where the slot is empty
	ends   [lexiconSlots]uint16 // of the phrases that end with the word: an index into sets, which are few
	nodes  int                  // how many slots are filled
	last   uint16               // what setOf returned last
	single bloom                // words that are phrases by themselves
	pair   bloom                // first two words of the others
}

// bloom is a set of hashes that may hold more than were put in. Two of them turn nearly all words away before the table
// is asked, which is too large for the processor's cache.
type bloom [1 << 11]uint64

func (b *bloom) put(h uint64)      { b[h>>6&(uint64(len(b))-1)] |= 1 << (h & 63) }
func (b *bloom) has(h uint64) bool { return b[h>>6&(uint64(len(b))-1)]&(1<<(h&63)) != 0 }

// classSet holds the classes of phrases that end with the same word: those that count wherever they stand, and those that
// count at the start of a block, at its end, and in a whole.
type classSet struct{ anywhere, start, end, alone Class }

// lexiconSlots is room for the words of one of the two tables: less than five for three words costs time, because words meet in a
// slot, more costs memory.
const lexiconSlots = 1 << 15

// latinLexicon holds the phrases that begin in Latin letters, foreignLexicon those that begin in others, for which most pages
// never ask.
var (
	latinLexicon   = sync.OnceValue(func() *lexiconTable { return newLexicon(false) })
	foreignLexicon = sync.OnceValue(func() *lexiconTable { return newLexicon(true) })
)

// newLexicon makes a table of the phrases of all languages that begin in foreign letters, or of the others.
func newLexicon(foreign bool) *lexiconTable {
	lex := &lexiconTable{sets: make([]classSet, 1)}
	var t tokens // one for all: thousands of them would be cleared longer than filled
	for _, table := range languages {
		for class, phrase := range phrases(table) {
			if beginsForeign(phrase) == foreign {
				lex.add(phrase, class, &t)
			}
		}
	}
	return lex
}

// beginsForeign reports whether the first letter of phrase is none of Latin's.
func beginsForeign(phrase string) bool {
	for _, r := range phrase {
		if r = foldRune(r); r > 0 && (r < '0' || r > '9') {
			return r >= firstForeign
		}
	}
	return false
}

// add enters phrase, whose words pass through t.
func (lex *lexiconTable) add(phrase string, class Class, t *tokens) {
	t.n = 0
	t.scan(phrase, headTokens)
	if t.n == 1 {
		lex.single.put(t.hash[0])
	} else if t.n > 1 {
		lex.pair.put(pairKey(t.hash[0], t.hash[1]))
	}
	at := root
	for _, h := range t.hash[:t.n] {
		key := slotKey(at, h)
		if at = lex.place(key); lex.keys[at] == 0 {
			lex.keys[at] = check(key)
			lex.nodes++
		}
	}
	set := lex.sets[lex.ends[at]]
	switch phrase[0] {
	case '^':
		set.start |= class
	case '$':
		set.end |= class
	case '=':
		set.alone |= class
	default:
		set.anywhere |= class
	}
	lex.ends[at] = lex.setOf(set)
}

// setOf returns the index of set in sets, where it is put if it is not yet there. Mostly it is that of the phrase before.
func (lex *lexiconTable) setOf(set classSet) uint16 {
	if lex.sets[lex.last] == set {
		return lex.last
	}
	i := slices.Index(lex.sets, set)
	if i < 0 {
		i = len(lex.sets)
		lex.sets = append(lex.sets, set)
	}
	lex.last = uint16(i)
	return lex.last
}

// root is the node before all words; a slot's number is below.
const root = uint32(lexiconSlots)

func slotKey(at uint32, h uint64) uint64 { return (h ^ uint64(at)<<32 ^ uint64(at)) * hashPrime }

// check is the half of a slot's key that tells its word from others: the other half tells its place. Two words are taken for one
// in one case of 2 to the 31.
func check(key uint64) uint32 { return uint32(key>>32) | 1 }

// place returns the slot of key, or the empty one where it would be.
func (lex *lexiconTable) place(key uint64) uint32 {
	want := check(key)
	for i := uint32(key >> 16); ; i++ {
		if k := lex.keys[i%lexiconSlots]; k == 0 || k == want {
			return i % lexiconSlots
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
	at := root
	for i, h := range words {
		at = lex.place(slotKey(at, h))
		if lex.keys[at] == 0 {
			break
		}
		if lex.ends[at] == 0 {
			continue
		}
		set := &lex.sets[lex.ends[at]]
		any |= set.anywhere
		if atStart {
			any |= set.start
		}
		if i+1 == len(words) {
			any |= set.end
		}
		alone |= set.alone | set.start | set.end
		size = i + 1
	}
	return any, alone, size
}
