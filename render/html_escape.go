package render

import "unicode/utf8"

// text appends s as character data.
func (h *htmlWriter) text(s string) { h.b = appendHTML(h.b, s) }

// attr appends an attribute with its value in double quotes.
func (h *htmlWriter) attr(name, value string) {
	h.b = append(append(append(h.b, ' '), name...), '=', '"')
	h.b = append(appendHTML(h.b, value), '"')
}

// optional appends an attribute unless its value is empty.
func (h *htmlWriter) optional(name, value string) {
	if value != "" {
		h.attr(name, value)
	}
}

// appendHTML appends s so that it stands for itself in character data and in quoted attributes. Control characters
// that HTML forbids are dropped, invalid UTF-8 becomes U+FFFD.
func appendHTML(dst []byte, s string) []byte {
	for i, r := range s {
		switch {
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '"':
			dst = append(dst, "&#34;"...)
		case r == '\'':
			dst = append(dst, "&#39;"...)
		case r == '`': // an attribute quote to one old browser
			dst = append(dst, "&#96;"...)
		case r < ' ' && r != '\n' && r != '\t' || r >= 0x7F && r < 0xA0:
			dst = appendGap(dst, s, i)
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// appendGap stands in for a dropped control character: a space, since it parts words, unless it is first or last.
func appendGap(dst []byte, s string, i int) []byte {
	if i == 0 || i == len(s)-1 {
		return dst
	}
	return append(dst, ' ')
}
