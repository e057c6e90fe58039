package state

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// minWords is how many words the text of an article has at least: fewer are a summary.
const minWords = 40

// place is where in the data a value stands.
type place struct {
	key    string // of the member that it is or is part of, in lower case
	story  *jsontext.Value
	member string // of the story, the member that it is or is part of
	titled bool   // the story's title is the page's
}

// candidate is a value that may hold the text of the article.
type candidate struct {
	val   jsontext.Value
	at    place
	words int
}

// finder gathers candidates.
type finder struct {
	titles []string
	found  []candidate
	names  map[string]memberName // of members by now: data repeats few names many times
}

// memberName is the name of a member and what it says.
type memberName struct {
	lower   string
	foreign bool
}

func (f *finder) read(key string) memberName {
	name, ok := f.names[key]
	if !ok {
		name.lower = strings.ToLower(key)
		name.foreign = isForeignKey(name.lower)
		f.names[key] = name
	}
	return name
}

// walk looks through v and returns how many words of prose it gives to what it is part of. A story gives none: it is
// one by itself.
func (f *finder) walk(v jsontext.Value, at place) int {
	switch v.Kind {
	case jsontext.String:
		n := proseWords(at.key, v.Str)
		if n >= minWords {
			if _, ok := markup(v.Str); ok || n >= 2*minWords {
				f.add(candidate{v, at, n})
			}
		}
		return n
	case jsontext.Array:
		return f.list(v, at)
	case jsontext.Object:
		return f.object(v, at)
	case jsontext.Null, jsontext.Bool, jsontext.Number:
	}
	return 0
}

// list looks through v, an array or an object whose members are numbered.
func (f *finder) list(v jsontext.Value, at place) int {
	words, pieces := 0, 0
	for _, e := range v.Vals {
		if n := f.walk(e, at); n > 0 {
			words += n
			pieces++
		}
	}
	const perPiece = 8 // words; lists of shorter texts are topics, names, menus
	if words >= minWords && pieces > 1 && words >= perPiece*pieces {
		f.add(candidate{v, at, words})
	}
	return words
}

func (f *finder) object(v jsontext.Value, at place) int {
	if isNumbered(v) {
		return f.list(v, at)
	}
	if nodeOf(v).skip {
		return 0
	}
	story := isStory(v)
	if title := titleOf(v); story || title != "" && f.isTitle(title) {
		at.story, at.titled = &v, f.isTitle(title)
		story = true
	}
	words := 0
	for i, key := range v.Keys {
		inner := at
		name := f.read(key)
		if name.foreign {
			continue
		}
		inner.key = name.lower
		if story {
			inner.member = inner.key
		}
		words += f.walk(v.Vals[i], inner)
	}
	if story {
		return 0
	}
	return words
}

// isNumbered reports whether the names of all members of v are numbers: then it is a list.
func isNumbered(v jsontext.Value) bool {
	for _, key := range v.Keys {
		for _, c := range key {
			if c < '0' || c > '9' {
				return false
			}
		}
	}
	return len(v.Keys) > 1
}

// add keeps c, if it is among the best by length and place.
func (f *finder) add(c candidate) {
	const most = 12 // candidates that are looked at more closely
	if isSummaryKey(c.at.key) && (c.words < 2*minWords || c.val.Kind == jsontext.String && strings.Count(c.val.Str, "<") < 2) {
		return // one paragraph, however long
	}
	if len(f.found) < most {
		f.found = append(f.found, c)
		return
	}
	least := 0
	for i := range f.found {
		if f.found[i].weight() < f.found[least].weight() {
			least = i
		}
	}
	if c.weight() > f.found[least].weight() {
		f.found[least] = c
	}
}

// weight says how much c has for itself, whatever its words are.
func (c *candidate) weight() float64 {
	const (
		titled  = 4   // times the words of a text under another title, or none
		named   = 1.5 // of a text under a name that bodies bear
		summary = 0.4
	)
	w := float64(c.words)
	if c.at.titled {
		w *= titled
	}
	switch {
	case isSummaryKey(c.at.key):
		w *= summary
	case isBodyKey(c.at.key):
		w *= named
	}
	return w
}
