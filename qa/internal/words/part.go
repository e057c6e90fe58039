package words

import "sync"

// Part is a set of what small words do beside a name, in any language.
type Part uint16

const (
	Article  Part = 1 << iota // opens a noun phrase: "the", "its"
	Genitive                  // goes on with one: "of", "des"
	With                      // stands before whom one talks with
	Place                     // stands before a place, not before a person
	Signs                     // opens a byline
	Adverb                    // stands between commas behind a name as a trade does
	Photo                     // labels a line about a picture
	Network                   // names where publishers ask to be followed
	Possess                   // says whose somebody is: "its"
	Age                       // tells an age: "years"
)

// Is reports whether a folded word does one of parts in any language.
func Is(w string, parts Part) bool { return partsOf()[w]&parts != 0 }

var partsOf = sync.OnceValue(func() map[string]Part {
	const words = 768 // of all lists together, and some
	m := make(map[string]Part, words)
	for _, t := range tables {
		for k, list := range [...]string{t.article, t.genitive, t.with, t.place, t.signs, t.adverb, t.photo, t.network, t.possess, t.age} {
			for w := range each(list) {
				m[w] |= 1 << k
			}
		}
	}
	return m
})
