package jsontext

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// place says where a string stands, and so what may follow it.
type place uint8

const (
	inKey place = iota
	inArray
	inObject
)

// str reads the string whose opening quote is at pos. A quote that cannot close the string, by what follows it, is
// text. It reports false when the text ends first.
func (p *parser) str(quote byte, where place) (string, bool) {
	p.pos++
	start := p.pos
	var b strings.Builder // used from the first escape on
	for p.pos < len(p.s) {
		switch c := p.s[p.pos]; {
		case c == '\\':
			b.WriteString(p.s[start:p.pos])
			p.escape(&b)
			start = p.pos
		case c == quote && p.closes(where):
			text := p.s[start:p.pos]
			p.pos++
			if b.Len() == 0 {
				return text, true
			}
			b.WriteString(text)
			return b.String(), true
		default:
			p.pos++
		}
	}
	b.WriteString(p.s[start:])
	return b.String(), false
}

// closes reports whether the quote at pos can end a string at this place.
func (p *parser) closes(where place) bool {
	if where == inKey {
		return true
	}
	i := p.blank(p.pos + 1)
	if i >= len(p.s) {
		return true
	}
	switch p.s[i] {
	case '}', ']', ';':
		return true
	case '/', '<', '-': // a comment or wrapper may follow
		return opensComment(p.s[i:])
	case ',':
		return p.begins(p.blank(i+1), where)
	case '"', '\'': // a missing comma, where white space makes it look like one
		return i > p.pos+1
	}
	return len(p.stack) == 0
}

// begins reports whether what stands at i can follow a comma.
func (p *parser) begins(i int, where place) bool {
	if i >= len(p.s) {
		return true
	}
	rest := p.s[i:]
	switch c := rest[0]; {
	case strings.IndexByte("\"'}],", c) >= 0, opensComment(rest):
		return true
	case where == inArray:
		if strings.IndexByte("{[-", c) >= 0 || '0' <= c && c <= '9' {
			return true
		}
		return strings.HasPrefix(rest, "true") || strings.HasPrefix(rest, "false") || strings.HasPrefix(rest, "null")
	}
	return opensKey(rest)
}

// maxBareKey bounds how far ahead an unquoted key is looked for, so that reading stays linear.
const maxBareKey = 40

// opensKey reports whether s opens with an unquoted key and its colon.
func opensKey(s string) bool {
	for i := 0; i < len(s) && i < maxBareKey; i++ {
		c := s[i]
		switch {
		case c == ':':
			return i > 0
		case c == '_' || c == '$' || c == '@' || c|0x20 >= 'a' && c|0x20 <= 'z' || i > 0 && c >= '0' && c <= '9':
		default:
			return false
		}
	}
	return false
}

// blank returns the place of the first byte at or behind i that is no ASCII white space.
func (p *parser) blank(i int) int {
	for i < len(p.s) && p.s[i] <= ' ' {
		i++
	}
	return i
}

// escape writes what the backslash at pos and what follows it stand for.
func (p *parser) escape(b *strings.Builder) {
	rest := p.s[p.pos+1:]
	if rest == "" {
		b.WriteByte('\\')
		p.pos++
		return
	}
	p.pos += 2
	switch c := rest[0]; c {
	case '"', '\'', '\\', '/', '`', '<', '>':
		b.WriteByte(c)
	case 'b':
		b.WriteByte('\b')
	case 'f':
		b.WriteByte('\f')
	case 'n', '\n':
		b.WriteByte('\n')
	case 'r', '\r':
		b.WriteByte('\r')
	case 't':
		b.WriteByte('\t')
	case 'u':
		p.unicode(b)
	case 'x':
		p.byteEscape(b)
	default:
		b.WriteByte('\\')
		p.pos-- // what follows may be a quote or half a character
	}
}

// unicode writes the character of the \u before pos; a surrogate without its other half becomes U+FFFD.
func (p *parser) unicode(b *strings.Builder) {
	r, ok := hex4(p.s[p.pos:])
	if !ok {
		b.WriteString(`\u`)
		return
	}
	p.pos += 4
	if utf16.IsSurrogate(r) {
		low, ok := rune(0), false
		if strings.HasPrefix(p.s[p.pos:], `\u`) {
			low, ok = hex4(p.s[p.pos+2:])
		}
		if both := utf16.DecodeRune(r, low); ok && both != utf8.RuneError {
			p.pos += 6
			b.WriteRune(both)
			return
		}
		r = utf8.RuneError
	}
	b.WriteRune(r)
}

// byteEscape writes the character of the \x before pos, an escape of JavaScript.
func (p *parser) byteEscape(b *strings.Builder) {
	const digits = 2
	if len(p.s) >= p.pos+digits {
		if r, ok := hex4("00" + p.s[p.pos:p.pos+digits]); ok {
			p.pos += digits
			b.WriteRune(r)
			return
		}
	}
	b.WriteString(`\x`)
}

func hex4(s string) (rune, bool) {
	if len(s) < 4 {
		return 0, false
	}
	var r rune
	for i := range 4 {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}
