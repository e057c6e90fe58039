package words

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// IsTrade reports whether s ends with a word that tells what somebody is, in a script without capitals.
func IsTrade(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	for _, e := range trades()[r] {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// trades holds the endings of trades by their last rune.
var trades = sync.OnceValue(func() map[rune][]string {
	m := map[rune][]string{}
	for _, t := range tables {
		for e := range each(t.trade) {
			r, _ := utf8.DecodeLastRuneInString(e)
			m[r] = append(m[r], e)
		}
	}
	return m
})

// IsSurname reports whether s opens with a surname of a language in which surnames come first and are few.
func IsSurname(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return surnames()[s[:n]]
}

var surnames = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, t := range tables {
		for w := range each(t.surname) {
			m[w] = true
		}
	}
	return m
})
