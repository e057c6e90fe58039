package jsontext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrappers stand around JSON in pages that also were to be XML, or that hid scripts from browsers of the last century.
var wrappers = [...]string{"<![CDATA[", "]]>", "<!--", "-->"}

// skip passes over white space, comments and wrappers.
func (p *parser) skip() {
	for p.pos < len(p.s) {
		n := spaceLen(p.s[p.pos:])
		if n == 0 {
			n = commentLen(p.s[p.pos:])
		}
		if n == 0 {
			return
		}
		p.pos += n
	}
}

// spaceLen returns the length of the white space character that opens s, 0 when there is none.
func spaceLen(s string) int {
	switch c := s[0]; {
	case c <= ' ':
		return 1
	case c < utf8.RuneSelf:
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == '\uFEFF' || r == '\u200B' || unicode.IsSpace(r) {
		return n
	}
	return 0
}

// commentLen returns the length of the comment or wrapper that opens s, 0 when there is none. A comment without end
// goes to the end of the text, but a line comment that holds a wrapper ends with the wrapper, since the whole script
// may stand on that line.
func commentLen(s string) int {
	if n := wrapperLen(s); n > 0 || len(s) < 2 || s[0] != '/' {
		return n
	}
	switch s[1] {
	case '*':
		end := strings.Index(s[2:], "*/")
		if end < 0 {
			return len(s)
		}
		return end + 4
	case '/':
		i := 2
		for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
			i++
		}
		if n := wrapperLen(s[i:]); n > 0 {
			return i + n
		}
		end := strings.IndexAny(s, "\r\n")
		if end < 0 {
			return len(s)
		}
		return end
	}
	return 0
}

// opensComment reports whether s opens with a comment or wrapper, without looking for its end.
func opensComment(s string) bool {
	return strings.HasPrefix(s, "//") || strings.HasPrefix(s, "/*") || wrapperLen(s) > 0
}

func wrapperLen(s string) int {
	for _, w := range wrappers {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// passOver moves behind the bracket that closes the one at pos, without keeping anything.
func (p *parser) passOver() {
	level := 0
	for p.pos < len(p.s) {
		c := p.s[p.pos]
		p.pos++
		switch c {
		case '{', '[':
			level++
		case '}', ']':
			if level--; level == 0 {
				return
			}
		case '"':
			p.passString()
		}
	}
}

func (p *parser) passString() {
	for p.pos < len(p.s) {
		c := p.s[p.pos]
		p.pos++
		switch c {
		case '\\':
			p.pos++
		case '"':
			return
		}
	}
	p.pos = len(p.s)
}

// entities are those in which a whole JSON text is met. The replacer is safe for concurrent use.
var entities = strings.NewReplacer("&quot;", `"`, "&#34;", `"`, "&#x22;", `"`, "&#39;", "'", "&#x27;", "'", "&apos;", "'",
	"&lt;", "<", "&gt;", ">", "&nbsp;", "\u00a0", "&amp;", "&")

// quotesAreEntities reports whether the first thing inside the first brackets of s is a quote written as an entity.
func quotesAreEntities(s string) bool {
	p := parser{s: s}
	for p.skip(); p.pos < len(s); p.skip() {
		if s[p.pos] != '{' && s[p.pos] != '[' {
			break
		}
		p.pos++
	}
	rest := s[p.pos:]
	return strings.HasPrefix(rest, "&quot;") || strings.HasPrefix(rest, "&#34;") || strings.HasPrefix(rest, "&#x22;")
}
