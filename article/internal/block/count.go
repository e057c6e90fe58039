package block

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// class says what a character is to the counting of words.
type class uint8

const (
	classGap    class = iota // parts words
	classLetter              // letter or digit of a script that writes spaces
	classHalf                // letter of a script that writes none
	classMark                // combining mark: goes on with what stands before it
)

// asciiWord tells the ASCII letters and digits.
var asciiWord = [128]bool{
	'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true,
	'A': true, 'B': true, 'C': true, 'D': true, 'E': true, 'F': true, 'G': true, 'H': true, 'I': true, 'J': true,
	'K': true, 'L': true, 'M': true, 'N': true, 'O': true, 'P': true, 'Q': true, 'R': true, 'S': true, 'T': true,
	'U': true, 'V': true, 'W': true, 'X': true, 'Y': true, 'Z': true,
	'a': true, 'b': true, 'c': true, 'd': true, 'e': true, 'f': true, 'g': true, 'h': true, 'i': true, 'j': true,
	'k': true, 'l': true, 'm': true, 'n': true, 'o': true, 'p': true, 'q': true, 'r': true, 's': true, 't': true,
	'u': true, 'v': true, 'w': true, 'x': true, 'y': true, 'z': true,
}

// countWords counts the words of s: maximal runs of letters, digits and combining marks. Han, Kana, Thai, Lao, Khmer
// and Myanmar put no spaces between words; each of their letters counts half a word.
func countWords(s string) int32 {
	var words, halves int32
	inside := false
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			in := asciiWord[c]
			if in && !inside {
				words++
			}
			inside = in
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch classOf(r) {
		case classLetter:
			if !inside {
				words++
			}
			inside = true
		case classHalf:
			halves++
			inside = false
		case classGap:
			inside = false
		case classMark:
		}
	}
	return words + (halves+1)/2
}

// classOf classes a character beyond ASCII. The common blocks come first; Unicode's tables answer for the others.
func classOf(r rune) class {
	switch {
	case r >= 0xC0 && r < 0x2B0:
		if r == 0xD7 || r == 0xF7 {
			return classGap
		}
		return classLetter
	case r >= 0x400 && r <= 0x481:
		return classLetter
	case r >= 0x2000 && r <= 0x206F:
		return classGap
	case r >= 0x3400 && r <= 0x9FFF:
		if r >= 0x4DC0 && r <= 0x4DFF {
			return classGap // hexagrams
		}
		return classHalf
	case r >= 0xAC00 && r <= 0xD7A3:
		return classLetter
	case unicode.IsMark(r):
		return classMark
	case unicode.IsLetter(r):
		if unspaced(r) {
			return classHalf
		}
		return classLetter
	case unicode.IsNumber(r):
		return classLetter
	}
	return classGap
}

// unspaced reports whether the letter r belongs to a script that puts no spaces between words.
func unspaced(r rune) bool {
	switch {
	case r < 0xE00:
		return false
	case r <= 0xEFF, // Thai, Lao
		r >= 0x1000 && r <= 0x109F, // Myanmar
		r >= 0x1780 && r <= 0x17FF, // Khmer
		r >= 0x3005 && r <= 0x30FF, // Kana
		r >= 0x31F0 && r <= 0x31FF,
		r >= 0xA9E0 && r <= 0xA9FF, r >= 0xAA60 && r <= 0xAA7F, // Myanmar
		r >= 0xF900 && r <= 0xFAFF, // Han
		r >= 0xFF66 && r <= 0xFF9F, // half-width Katakana
		r >= 0x1B000 && r <= 0x1B16F,
		r >= 0x20000 && r <= 0x3FFFF: // Han
		return true
	}
	return false
}

// measure fills the counts of b from its text and runs.
func measure(b *Block) {
	b.Words = countWords(b.Text)
	b.LinkWords, b.Links, b.Strong, b.Emphasis = 0, 0, 0, 0
	for i, r := range b.Runs {
		if r.Marks&(article.MarkLink|article.MarkStrong|article.MarkEmphasis) == 0 {
			continue
		}
		n := b.Words
		if len(b.Runs) > 1 {
			n = countWords(r.Text)
		}
		if r.Marks&article.MarkLink != 0 && !(b.Kind == Heading && strings.HasPrefix(r.URL, "#")) { // a heading's link to itself leads nowhere
			b.LinkWords += n
			if i == 0 || b.Runs[i-1].Marks&article.MarkLink == 0 || b.Runs[i-1].URL != r.URL {
				b.Links++ // runs of one link differ only in their other marks
			}
		}
		if r.Marks&article.MarkStrong != 0 {
			b.Strong += n
		}
		if r.Marks&article.MarkEmphasis != 0 {
			b.Emphasis += n
		}
	}
}

// sentences counts the marks inside sentences (commas, semicolons) and at their ends (full stops, question and
// exclamation marks) in s, of any script. Several ends in a row count once; a point or comma inside a number or an
// address counts nothing.
func sentences(s string) (commas, ends int32) {
	closed := false // the character before was an end
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch c {
			case ',', ';':
				if i >= len(s) || !asciiAlnum(s[i]) {
					commas++
				}
				closed = false
			case '.', '!', '?':
				if !closed && (i >= len(s) || !asciiAlnum(s[i])) {
					ends++
					closed = true
				}
			default:
				closed = false
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch punctuation(r) {
		case pause:
			commas++
			closed = false
		case end:
			if !closed {
				ends++
			}
			closed = true
		default:
			closed = false
		}
	}
	return commas, ends
}

func asciiAlnum(c byte) bool { return c < utf8.RuneSelf && asciiWord[c] }

// stop says what a sign of punctuation does in a sentence.
type stop uint8

const (
	noStop stop = iota
	pause
	end
)

// punctuation classes the punctuation beyond ASCII.
func punctuation(r rune) stop {
	switch r {
	case '،', '؛', '、', '，', '；', '､', '՝', '፣', '፤', '၊', '·':
		return pause
	case '…', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥', '։', '።', '፧', '။', '។', '‼', '⁇', '⁈', '⁉':
		return end
	}
	return noStop
}
