package source

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// charset is a way to read bytes. The zero value is none.
type charset struct {
	name  string                                // WHATWG name, lower case
	table func(src []byte) (s string, bad bool) // decoder of a charset that is not built in, else nil
}

// found says what is known of a charset's name.
type found uint8

const (
	unknown  found = iota
	known          // it has a decoder
	nameOnly       // a charset, but this build or the standard has no decoder for it
)

// builtin returns the charset that name stands for when no tables are needed to decode it: UTF-8, UTF-16 and
// windows-1252, which the standard reads for ASCII and Latin-1 too.
func builtin(name string) (charset, bool) {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
		return charset{name: "utf-8"}, true
	case "utf-16", "utf-16le", "utf16", "utf16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff":
		return charset{name: "utf-16le"}, true
	case "utf-16be", "utf16be", "unicodefffe":
		return charset{name: "utf-16be"}, true
	case "windows-1252", "ascii", "us-ascii", "ansi_x3.4-1968", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
		"iso_8859-1:1987", "iso-ir-100", "latin1", "l1", "cp1252", "x-cp1252", "cp819", "ibm819", "csisolatin1":
		return charset{name: "windows-1252"}, true
	}
	return charset{}, false
}

// shifts reports whether c gives ASCII bytes other meanings.
func (c charset) shifts() bool {
	return c.name == "iso-2022-jp" || c.name == "hz-gb-2312" || strings.HasPrefix(c.name, "utf-16")
}

// decode returns src as UTF-8. Where src is not what c expects the text has U+FFFD.
func (c charset) decode(src []byte) (string, faults) {
	switch c.name {
	case "utf-8":
		return repairUTF8(src)
	case "utf-16le":
		return decodeUTF16(src, 0)
	case "utf-16be":
		return decodeUTF16(src, 1)
	case "windows-1252":
		return decode1252(src), faults{}
	}
	s, bad := c.table(src)
	if !bad {
		return s, faults{}
	}
	return s, faultsOf(s)
}

// faultsOf counts the replacement characters in s, which stand for faults.
func faultsOf(s string) faults {
	var f faults
	last := 0
	for i, r := range s {
		switch {
		case r == utf8.RuneError:
			f.bad++
			last = i
		case r >= utf8.RuneSelf:
			f.good++
		}
	}
	f.tail = f.bad == 1 && last == len(s)-len("\uFFFD")
	return f
}

// byteOrderMark returns the charset that the first bytes of src name, and what follows them.
func byteOrderMark(src []byte) (charset, []byte) {
	switch {
	case len(src) >= 3 && src[0] == 0xEF && src[1] == 0xBB && src[2] == 0xBF:
		return charset{name: "utf-8"}, src[3:]
	case len(src) >= 2 && src[0] == 0xFF && src[1] == 0xFE:
		return charset{name: "utf-16le"}, src[2:]
	case len(src) >= 2 && src[0] == 0xFE && src[1] == 0xFF:
		return charset{name: "utf-16be"}, src[2:]
	}
	return charset{}, src
}

// wideSample is the number of bytes that are looked at for UTF-16.
const wideSample = 8 << 10

// wideShare is the part of units, in percent, whose high byte must be NUL: blanks and markup in texts of every script.
// Short inputs need more, lest one stray NUL makes UTF-16 of them.
const (
	wideShare      = 3
	wideShareShort = 12
	wideShort      = 100 // units
)

const (
	strayShare   = 8 // NULs at the wrong place are at most one for so many at the right one
	wideFaults   = 1 // percent of units that may not decode
	wideControls = 2 // percent that may be control characters
)

// wide returns UTF-16 of either order when src can be nothing else: NULs stand in every other byte only.
func wide(src []byte) charset {
	b := src[:min(len(src), wideSample)]
	var nul [2]int
	for i, c := range b {
		if c == 0 {
			nul[i&1]++
		}
	}
	units := len(b) / 2
	share := wideShare
	if units < wideShort {
		share = wideShareShort
	}
	for i, name := range [...]string{"utf-16be", "utf-16le"} {
		if n := nul[i]; n > 1 && nul[1-i]*strayShare <= n && n*100 >= units*share {
			if _, f := decodeUTF16(b[:units*2], 1-i); f.bad*100 <= units*wideFaults && printable(b, 1-i) {
				return charset{name: name}
			}
		}
	}
	return charset{}
}

// printable reports whether hardly any unit of the UTF-16 text b is a control character. Numbers in binary files are.
func printable(b []byte, low int) bool {
	bad := 0
	for i := 0; i+1 < len(b); i += 2 {
		if lo, hi := b[i+low], b[i+1-low]; hi == 0 && (lo < '\t' || lo > '\r' && lo < ' ') {
			bad++
		}
	}
	return bad*100 <= len(b)/2*wideControls
}

// decodeUTF16 decodes src; low is the place of the low byte in each unit.
func decodeUTF16(src []byte, low int) (string, faults) {
	out := make([]byte, 0, len(src)/2+len(src)/8)
	var f faults
	unit := func(i int) rune { return rune(src[i+low]) | rune(src[i+1-low])<<8 }
	i := 0
	for i+1 < len(src) {
		r := unit(i)
		i += 2
		switch {
		case r < utf8.RuneSelf:
			out = append(out, byte(r))
			continue
		case utf16.IsSurrogate(r):
			next := rune(0)
			if i+1 < len(src) {
				next = unit(i)
			}
			if r = utf16.DecodeRune(r, next); r == utf8.RuneError {
				f.bad++
			} else {
				i += 2
			}
		}
		out = utf8.AppendRune(out, r)
		f.good++
	}
	if i < len(src) {
		out = utf8.AppendRune(out, utf8.RuneError)
		f.bad++
		f.tail = f.bad == 1
	}
	return string(out), f
}

// high1252 are the characters of windows-1252 from 0x80 to 0x9F. Five bytes are not assigned and stay controls.
var high1252 = [32]rune{
	0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
	0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
}

func decode1252(src []byte) string {
	out := make([]byte, 0, len(src)+len(src)/16)
	for _, c := range src {
		switch {
		case c < utf8.RuneSelf:
			out = append(out, c)
		case c < 0xA0:
			out = utf8.AppendRune(out, high1252[c-0x80])
		default:
			out = append(out, 0xC0|c>>6, 0x80|c&0x3F)
		}
	}
	return string(out)
}

// repairUTF8 returns src with U+FFFD for each broken piece, as browsers cut them: the bytes that could have begun a
// character are one piece.
func repairUTF8(src []byte) (string, faults) {
	if utf8.Valid(src) {
		return string(src), faults{}
	}
	out := make([]byte, 0, len(src)+16)
	f := eachUTF8(src, func(good []byte) { out = append(out, good...) }, func() { out = append(out, "\uFFFD"...) })
	return string(out), f
}

// faultsOfUTF8 tells how well src decodes as UTF-8.
func faultsOfUTF8(src []byte) faults {
	return eachUTF8(src, func([]byte) {}, func() {})
}

// eachUTF8 calls good for each valid stretch of src and bad for each broken piece.
func eachUTF8(src []byte, good func([]byte), bad func()) faults {
	var f faults
	start := 0
	for i := 0; i < len(src); {
		if src[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(src[i:])
		if r != utf8.RuneError || n > 1 {
			f.good++
			i += n
			continue
		}
		good(src[start:i])
		bad()
		f.bad++
		i += brokenLen(src[i:])
		start = i
		f.tail = f.bad == 1 && i == len(src) && src[len(src)-1] >= 0x80
	}
	good(src[start:])
	f.tail = f.tail && f.bad == 1 && f.good > 0
	return f
}

// brokenLen returns how many bytes at the front of b, which begins with a broken character, make one piece.
func brokenLen(b []byte) int {
	var need int
	lo, hi := byte(0x80), byte(0xBF)
	switch c := b[0]; {
	case c >= 0xC2 && c <= 0xDF:
		need = 1
	case c >= 0xE0 && c <= 0xEF:
		need = 2
		if c == 0xE0 {
			lo = 0xA0
		} else if c == 0xED {
			hi = 0x9F
		}
	case c >= 0xF0 && c <= 0xF4:
		need = 3
		if c == 0xF0 {
			lo = 0x90
		} else if c == 0xF4 {
			hi = 0x8F
		}
	}
	n := 1
	for n <= need && n < len(b) && b[n] >= lo && b[n] <= hi {
		lo, hi = 0x80, 0xBF
		n++
	}
	return n
}
