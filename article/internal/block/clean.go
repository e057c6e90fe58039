package block

// appendClean appends s to dst with each stretch of white space, of whatever Unicode kind, made one space, and with
// soft hyphens, zero-width spaces, byte order marks and control characters left out. Joiners stay: Persian and the
// scripts of India write with them. A leading space is written only when dst is not empty and does not end in one, so
// that the pieces of one text can be appended one after the other; a trailing space is written, and is the caller's to
// cut. s must be valid UTF-8.
func appendClean(dst []byte, s string) []byte {
	start := 0 // s[start:i] is clean and not yet written
	for i := 0; i < len(s); {
		c := s[i]
		if c > ' ' && c < 0xC2 {
			i++
			continue
		}
		if c == ' ' && i > start && i+1 < len(s) && s[i+1] > ' ' && s[i+1] < 0xC2 {
			i += 2 // one space between two plain letters
			continue
		}
		n, space := blank(s[i:])
		if n == 0 {
			i++
			continue
		}
		dst = append(dst, s[start:i]...)
		if space && len(dst) > 0 && dst[len(dst)-1] != ' ' {
			dst = append(dst, ' ')
		}
		i += n
		start = i
	}
	return append(dst, s[start:]...)
}

// blank tells how many bytes at the front of s make one character that a clean text does not keep as it is, 0 when the
// first one stays, and whether that character is white space. s begins with a character's first byte.
func blank(s string) (n int, space bool) {
	switch c := s[0]; {
	case c == ' ' || c >= '\t' && c <= '\r':
		return 1, true
	case c < ' ': // a control character: a reference like &#1;, or of a page that a browser has parsed
		return 1, false
	case c == 0xC2 && len(s) >= 2:
		switch s[1] {
		case 0x85, 0xA0: // next line, no-break space
			return 2, true
		case 0xAD: // soft hyphen
			return 2, false
		}
	case c == 0xE1 && len(s) >= 3 && s[1] == 0x9A && s[2] == 0x80: // ogham space
		return 3, true
	case c == 0xE2 && len(s) >= 3:
		return blankE2(s[1], s[2])
	case c == 0xE3 && len(s) >= 3 && s[1] == 0x80 && s[2] == 0x80: // ideographic space
		return 3, true
	case c == 0xEF && len(s) >= 3 && s[1] == 0xBB && s[2] == 0xBF: // byte order mark
		return 3, false
	}
	return 0, false
}

// blankE2 is blank for U+2000 to U+2FFF, given the second and third bytes.
func blankE2(b1, b2 byte) (n int, space bool) {
	switch b1 {
	case 0x80:
		switch {
		case b2 <= 0x8A: // en quad to hair space
			return 3, true
		case b2 == 0x8B: // zero-width space
			return 3, false
		case b2 == 0xA8 || b2 == 0xA9 || b2 == 0xAF: // line and paragraph separators, narrow no-break space
			return 3, true
		}
	case 0x81:
		if b2 == 0x9F { // medium mathematical space
			return 3, true
		}
	}
	return 0, false
}

// clean returns s as appendClean writes it, trimmed and in NFC.
func clean(s string) string {
	if isClean(s) {
		return nfc(s)
	}
	b := appendClean(make([]byte, 0, len(s)), s)
	if len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return nfc(string(b))
}

// isClean reports whether clean would leave s as it is, but for NFC.
func isClean(s string) bool {
	if s == "" {
		return true
	}
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c > ' ' && c < 0xC2:
		case c == ' ':
			if s[i+1] == ' ' {
				return false
			}
		default:
			if n, _ := blank(s[i:]); n > 0 {
				return false
			}
		}
	}
	return true
}

// nfc returns s in Unicode's normalisation form C. s itself comes back when it is in that form already.
func nfc(s string) string {
	if plainlyNFC(s) || isNFC(s) {
		return s
	}
	return toNFC(s)
}

// plainlyNFC reports whether s holds only characters that NFC neither changes nor joins: Latin below U+0300, Cyrillic,
// the dashes and quotes of U+2000 to U+203F that remain in clean text, and the Han block. It looks at lead bytes only
// and answers for most texts, at a tenth of the price of the tables.
func plainlyNFC(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < 0xCC:
		case c >= 0xD0 && c <= 0xD1:
		case c >= 0xE5 && c <= 0xE9:
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] > 0x81:
		default:
			return false
		}
	}
	return true
}
