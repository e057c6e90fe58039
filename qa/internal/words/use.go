package words

import "sync"

// Set is a set of languages: bit i stands for Nth(i).
type Set uint64

// SetOf returns the set of l alone.
func SetOf(l *Lang) Set {
	return 1 << Number(l.Code)
}

// Use tells in which languages a word is of which kind.
type Use struct{ Stop, First, Second, Ask Set }

// Uses returns what a folded word is, by the lists of all languages.
func Uses(word string) Use { return uses()[word] }

var uses = sync.OnceValue(func() map[string]Use {
	const words = 4096 // of all lists together, and some
	m := make(map[string]Use, words)
	for i, t := range tables {
		add := func(list string, kind func(*Use) *Set) {
			for w := range each(list) {
				u := m[w]
				*kind(&u) |= 1 << i
				m[w] = u
			}
		}
		add(t.stop, func(u *Use) *Set { return &u.Stop })
		add(t.first, func(u *Use) *Set { return &u.First })
		add(t.second, func(u *Use) *Set { return &u.Second })
		add(t.ask, func(u *Use) *Set { return &u.Ask })
	}
	return m
})
