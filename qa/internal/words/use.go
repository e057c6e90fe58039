package words

import (
	"slices"
	"sync"
)

// Set is a set of languages: bit i stands for All()[i].
type Set uint32

// SetOf returns the set of l alone.
func SetOf(l *Lang) Set {
	return 1 << slices.Index(tables(), l)
}

// Use tells in which languages a word is of which kind.
type Use struct{ Stop, First, Second, Ask Set }

// Uses returns what a folded word is, by the lists of all languages.
func Uses(word string) Use { return uses()[word] }

var uses = sync.OnceValue(func() map[string]Use {
	const words = 4096 // of all lists together, and some
	m := make(map[string]Use, words)
	for i, l := range tables() {
		in := Set(1) << i
		for _, w := range l.Stop {
			u := m[w]
			u.Stop |= in
			m[w] = u
		}
		for _, w := range l.First {
			u := m[w]
			u.First |= in
			m[w] = u
		}
		for _, w := range l.Second {
			u := m[w]
			u.Second |= in
			m[w] = u
		}
		for _, w := range l.Ask {
			u := m[w]
			u.Ask |= in
			m[w] = u
		}
	}
	return m
})
