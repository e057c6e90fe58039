package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendInline appends s as one line of Markdown text that stands for itself. lineStart says that it begins a block.
func appendInline(dst []byte, s string, lineStart bool) []byte {
	s = strings.Map(plainSpace, strings.ToValidUTF8(s, "\uFFFD"))
	if lineStart {
		dst, s = appendOpening(dst, s)
	}
	for i, r := range s {
		if needsEscape(s, i, r) {
			dst = append(dst, '\\')
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// plainSpace makes spaces of line ends, tabs and control characters, and drops NUL, which Markdown replaces.
func plainSpace(r rune) rune {
	switch {
	case r == 0:
		return -1
	case unicode.IsControl(r), r == '\u2028', r == '\u2029':
		return ' '
	}
	return r
}

// needsEscape reports whether the character r at s[i] could be read as syntax.
func needsEscape(s string, i int, r rune) bool {
	switch r {
	case '\\', '`', '*', '[', ']', '<', '~':
		return true
	case '&':
		return opensEntity(s[i:])
	case '_': // inside a word it is only a letter
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+1:])
		return !isWordRune(before) || !isWordRune(after)
	}
	return false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// maxEntity is the length of the longest name of a character reference, so that the look ahead stays short.
const maxEntity = 33

// opensEntity reports whether s, which begins with &, could begin a character reference.
func opensEntity(s string) bool {
	for i := 1; i < len(s) && i <= maxEntity; i++ {
		c := s[i]
		switch {
		case c == ';':
			return i > 1
		case c == '#' && i == 1, c|0x20 >= 'a' && c|0x20 <= 'z', c >= '0' && c <= '9':
		default:
			return false
		}
	}
	return false
}

// appendOpening escapes what would make the first word of a line the sign of a heading, list, quote, table or rule, and
// returns the rest of s.
func appendOpening(dst []byte, s string) ([]byte, string) {
	s = strings.TrimLeft(s, " ")
	if s == "" {
		return dst, s
	}
	switch s[0] {
	case '#', '>', '+', '-', '=', '|', ':':
		return append(dst, '\\', s[0]), s[1:]
	}
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return append(append(dst, s[:digits]...), '\\', s[digits]), s[digits+1:]
	}
	return dst, s
}

// appendDestination appends the address of a link or picture, which cleanURL has freed of white space and brackets.
func appendDestination(dst []byte, url string) []byte {
	dst = append(dst, '(')
	for i := range len(url) {
		if url[i] == '&' && opensEntity(url[i:]) {
			dst = append(dst, "&amp;"...)
			continue
		}
		dst = append(dst, url[i])
	}
	return append(dst, ')')
}
