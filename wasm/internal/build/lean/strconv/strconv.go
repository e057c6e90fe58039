// Package strconv takes the place of Go's package strconv in the WebAssembly module, where numbers with a point are rounded to a
// few decimals and read from attributes: Go's brings in what writes and reads all of them in the fewest digits.
//
// It knows whole numbers in full, and of the rest the forms that it tells of.
package strconv

import (
	"errors"
	"unicode/utf8"
)

// Errors of all functions, which do not tell what they were given.
var (
	ErrSyntax = errors.New("strconv: invalid syntax")
	ErrRange  = errors.New("strconv: value out of range")
)

const digits = "0123456789abcdef"

// Itoa returns n in decimal digits.
func Itoa(n int) string { return FormatInt(int64(n), 10) }

// FormatInt returns n in digits of base, which is 16 at most.
func FormatInt(n int64, base int) string { return string(AppendInt(nil, n, base)) }

// AppendInt appends n in digits of base, which is 16 at most.
func AppendInt(dst []byte, n int64, base int) []byte {
	if n < 0 {
		return appendUint(append(dst, '-'), -uint64(n), uint64(base))
	}
	return appendUint(dst, uint64(n), uint64(base))
}

// AppendBool appends "true" or "false".
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}

func appendUint(dst []byte, n, base uint64) []byte {
	var buf [64]byte
	at := len(buf)
	for {
		at--
		buf[at] = digits[n%base]
		if n /= base; n == 0 {
			return append(dst, buf[at:]...)
		}
	}
}

// Atoi reads a whole number in decimal digits, with or without a sign.
func Atoi(s string) (int, error) {
	negative := s != "" && s[0] == '-'
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	const bits = 64
	n, err := ParseUint(s, 10, bits)
	switch {
	case err != nil:
		return 0, err
	case negative && n <= 1<<(bits-1):
		return int(-n), nil
	case negative || n >= 1<<(bits-1):
		return 0, ErrRange
	}
	return int(n), nil
}

// ParseUint reads a number of at most so many bits in digits of base, which is 16 at most.
func ParseUint(s string, base, bits int) (uint64, error) {
	if s == "" {
		return 0, ErrSyntax
	}
	most := uint64(1)<<bits - 1
	n, over := uint64(0), false
	for i := range len(s) {
		d := digit(s[i])
		if d >= uint64(base) {
			return 0, ErrSyntax
		}
		over = over || n > (most-d)/uint64(base)
		n = n*uint64(base) + d
	}
	if over {
		return 0, ErrRange
	}
	return n, nil
}

// digit returns what c stands for, something large where it is no digit.
func digit(c byte) uint64 {
	switch {
	case c >= '0' && c <= '9':
		return uint64(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return uint64(c|0x20-'a') + 10
	}
	return 1 << 8
}

// Quote returns s in quotation marks, with escapes for them, for control characters and for what is no UTF-8.
func Quote(s string) string {
	out := []byte{'"'}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch c := s[i]; {
		case c == '"' || c == '\\':
			out = append(out, '\\', c)
		case c == '\n':
			out = append(out, `\n`...)
		case c == '\t':
			out = append(out, `\t`...)
		case c == '\r':
			out = append(out, `\r`...)
		case c < ' ' || c == 0x7f || r == utf8.RuneError && n == 1:
			out = append(out, '\\', 'x', digits[c>>4], digits[c&15])
		default:
			out = append(out, s[i:i+n]...)
		}
		i += n
	}
	return string(append(out, '"'))
}
