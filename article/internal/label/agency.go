package label

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// agencyWords is how many words the name of an agency has at most.
const agencyWords = 4

// isAgency reports whether s is the name of an agency or picture library, with or without what they add to it.
func isAgency(s string) bool {
	if s == "" || len(s) > 80 {
		return false
	}
	if lowerOnly(s) && ambiguousAgency(s) {
		return false
	}
	n := agencyPrefix(s)
	if n == 0 {
		return false
	}
	for n < len(s) {
		rest := strings.TrimLeft(s[n:], " -.,/+®™")
		if rest == "" {
			return true
		}
		m := agencyPrefix(rest)
		if m == 0 {
			m = additionPrefix(rest)
		}
		if m == 0 {
			return false
		}
		n = len(s) - len(rest) + m
	}
	return true
}

// hasAgency reports whether an agency stands among the words of s.
func hasAgency(s string) bool {
	for i, r := range s {
		if foldRune(r) > 0 && wordBorder(s, i) {
			if n := agencyPrefix(s[i:]); n > 0 && !(lowerOnly(s[i:i+n]) && ambiguousAgency(s[i:i+n])) {
				return true
			}
		}
	}
	return false
}

// agencyPrefix returns the length of the longest agency that s opens with.
func agencyPrefix(s string) int { return agencies().prefix(s) }

func additionPrefix(s string) int { return agencyAdditions().prefix(s) }

// lowerOnly reports whether s has no capital.
func lowerOnly(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) < 0 && strings.IndexFunc(s, isLower) >= 0
}

func allCaps(s string) bool {
	return strings.IndexFunc(s, isLower) < 0 && strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// ambiguousAgency reports whether an agency's name, in small letters, is a word of a language.
func ambiguousAgency(s string) bool {
	switch s {
	case "ap", "pa", "ap photo", "tt", "la", "ani", "ana", "ats", "sda", "map", "bta", "cna", "pap", "nasa", "esa", "ria", "sana", "mena", "ntb", "anp", "lusa", "pixabay", "epa", "ina", "una", "mti", "stt", "elta", "leta", "rex", "getty", "pool", "magnum", "agency", "interfax", "zuma", "corbis", "contour", "ruptly", "antara", "mehr", "fars":
		return true
	}
	return false
}

// isHouse reports whether s holds a word that firms and offices bear and people do not.
func isHouse(s string) bool {
	words := houseWords()
	for w := range block.Words(s) {
		var f foldedWords
		if f.read(w); words[string(f.all())] {
			return true
		}
	}
	return false
}

// speaksOf reports whether a word before an agency's name makes it part of a sentence: "told Reuters".
func speaksOf(w string) bool {
	var f foldedWords
	f.read(w)
	return speakingWords()[string(f.all())]
}
