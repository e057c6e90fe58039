package block

import (
	"iter"
	"unicode/utf8"
)

// Words yields the words of s in order: maximal runs of letters, digits and combining marks (Unicode categories L, N
// and M). All else parts words, apostrophes and hyphens too. It is the unit in which Verbatim accounts for its input.
func Words(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i := 0; i < len(s); {
			n, in := 1, false
			if c := s[i]; c < utf8.RuneSelf {
				in = asciiWord[c]
			} else {
				var r rune
				r, n = utf8.DecodeRuneInString(s[i:])
				in = classOf(r) != classGap
			}
			switch {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
			i += n
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

// isWord reports whether r belongs to a word.
func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && asciiWord[r]
	}
	return classOf(r) != classGap
}

// CountWords counts the words of s as Block.Words does.
func CountWords(s string) int { return int(countWords(s)) }

// Unspaced reports whether the letter r belongs to a script that puts no spaces between words.
func Unspaced(r rune) bool { return classOf(r) == classHalf }

// Unescape resolves the character references of s.
func Unescape(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] == '&' {
			return unescape(s)
		}
	}
	return s
}
