package article

import "strconv"

// Date is a point in time as a page gives it: it keeps the page's own offset and precision. The zero value is no date.
type Date struct {
	Year, Month, Day     int
	Hour, Minute, Second int // zero below PrecisionMinute
	Offset               int // minutes east of UTC, for PrecisionZoned
	Precision            Precision
}

// Precision says how much of a Date is known.
type Precision uint8

const (
	PrecisionNone   Precision = iota
	PrecisionDay              // "2024-03-14"
	PrecisionMinute           // a time of day without an offset
	PrecisionZoned            // a time of day with its offset
)

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d.Precision == PrecisionNone }

// String returns d in the form of RFC 3339, cut to its precision: "2024-03-14", "2024-03-14T09:00:00",
// "2024-03-14T09:00:00+01:00"; "" for the zero value.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	b := make([]byte, 0, len(zoneLayout))
	b = pad(b, d.Year, 4)
	b = pad(append(b, '-'), d.Month, 2)
	b = pad(append(b, '-'), d.Day, 2)
	if d.Precision < PrecisionMinute {
		return string(b)
	}
	b = pad(append(b, 'T'), d.Hour, 2)
	b = pad(append(b, ':'), d.Minute, 2)
	b = pad(append(b, ':'), d.Second, 2)
	if d.Precision < PrecisionZoned {
		return string(b)
	}
	if d.Offset == 0 {
		return string(append(b, 'Z'))
	}
	sign, off := byte('+'), d.Offset
	if off < 0 {
		sign, off = '-', -off
	}
	b = pad(append(b, sign), off/60, 2)
	b = pad(append(b, ':'), off%60, 2)
	return string(b)
}

// pad appends n with zeros before it, up to width digits.
func pad(b []byte, n, width int) []byte {
	digits := strconv.Itoa(n)
	for range width - len(digits) {
		b = append(b, '0')
	}
	return append(b, digits...)
}
