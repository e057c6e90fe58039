package strconv

import (
	"math"
	"math/bits"
)

// decimals is the most places behind the point.
const decimals = 6

// FormatFloat returns what AppendFloat appends.
func FormatFloat(x float64, format byte, places, size int) string {
	return string(AppendFloat(nil, x, format, places, size))
}

// AppendFloat appends x with so many places behind the point, of decimals at most; with -1 as many as tell it from its neighbours.
// The format is always 'f'. What is no number below a million millions is written as one.
func AppendFloat(dst []byte, x float64, _ byte, places, _ int) []byte {
	const most = 1e12
	if math.IsNaN(x) || math.Abs(x) >= most {
		x = math.Copysign(most, x)
	}
	if math.Signbit(x) {
		dst = append(dst, '-')
		x = -x
	}
	if places < 0 {
		for places = 0; places < decimals && float64(scaled(x, places))/pow10(places) != x; {
			places++
		}
	}
	n := scaled(x, places)
	unit := uint64(pow10(places))
	dst = appendUint(dst, n/unit, 10)
	if places == 0 {
		return dst
	}
	dst = append(dst, '.')
	for n %= unit; places > 0; places-- {
		unit /= 10
		dst = append(dst, digits[n/unit])
		n %= unit
	}
	return dst
}

// scaled returns x, which is not negative, times the power of ten, rounded to a whole number, to an even one from the middle.
func scaled(x float64, power int) uint64 {
	const mantissa = 52
	fraction, exponent := math.Frexp(x)
	m := uint64(math.Ldexp(fraction, mantissa+1))
	high, low := bits.Mul64(m, uint64(pow10(power)))
	shift := mantissa + 1 - exponent // x is m divided by two to the shift
	if shift <= 0 {
		return low << -shift
	}
	whole, rest, half := high, low, uint64(0) // of shift 64
	switch {
	case shift < 64:
		whole, rest, half = high<<(64-shift)|low>>shift, low<<(64-shift), 1<<63
	case shift == 64:
		half = 1 << 63
	case shift < 128:
		whole, rest, half = high>>(shift-64), high<<(128-shift), 1<<63
		if low != 0 {
			rest |= 1
		}
	default:
		return 0
	}
	if rest > half || rest == half && whole&1 == 1 {
		whole++
	}
	return whole
}

// pow10 returns ten to the power n, exactly up to 22.
func pow10(n int) float64 {
	p := 1.0
	for range n {
		p *= 10
	}
	return p
}

// ParseFloat reads a number in decimal digits, with or without sign, point and exponent. One of more than 15 digits, or far from
// those of everyday, may come out beside its neighbour.
func ParseFloat(s string, _ int) (float64, error) {
	negative := s != "" && s[0] == '-'
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	const room = math.MaxUint64/10 - 1 // for one more digit
	m, power, n, point := uint64(0), 0, 0, false
	for ; s != "" && s[0]|0x20 != 'e'; s = s[1:] {
		d := digit(s[0])
		switch {
		case s[0] == '.' && !point:
			point = true
			continue
		case d > 9:
			return 0, ErrSyntax
		case m < room:
			m = m*10 + d
			power -= b2i(point)
		default:
			power += b2i(!point)
		}
		n++
	}
	if n == 0 {
		return 0, ErrSyntax
	}
	if s != "" {
		const far = 400 // beyond all numbers
		e, err := Atoi(s[1:])
		switch {
		case err == ErrSyntax:
			return 0, err
		case err != nil && s[1] == '-':
			e = -far
		case err != nil:
			e = far
		}
		power += max(-far, min(far, e))
	}
	x := float64(m)
	if power < 0 {
		x /= pow10(-power)
	} else {
		x *= pow10(power)
	}
	if math.IsInf(x, 0) {
		return x, ErrRange
	}
	if negative {
		x = -x
	}
	return x, nil
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
