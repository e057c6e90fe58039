package article

import "github.com/verbatim-go/verbatim/article/internal/jsontext"

// date reads what Date.String writes.
func (r *reader) date(v jsontext.Value) Date {
	s := r.str(v)
	d, ok := dateOf(s)
	if !ok {
		r.fail("want a date, got " + s)
	}
	return d
}

// The layouts of Date.String, with 0 for a digit and + for either sign.
const (
	dayLayout   = "0000-00-00"
	clockLayout = "0000-00-00T00:00:00"
	utcLayout   = clockLayout + "Z"
	zoneLayout  = clockLayout + "+00:00"
)

func dateOf(s string) (d Date, ok bool) {
	switch {
	case s == "":
		return Date{}, true
	case fits(s, dayLayout):
		d.Precision = PrecisionDay
	case fits(s, clockLayout):
		d.Precision = PrecisionMinute
	case fits(s, utcLayout):
		d.Precision = PrecisionZoned
	case fits(s, zoneLayout):
		d.Precision = PrecisionZoned
		d.Offset = 60*number(s[20:22]) + number(s[23:25])
		if s[19] == '-' {
			d.Offset = -d.Offset
		}
	default:
		return Date{}, false
	}
	d.Year, d.Month, d.Day = number(s[0:4]), number(s[5:7]), number(s[8:10])
	if d.Precision > PrecisionDay {
		d.Hour, d.Minute, d.Second = number(s[11:13]), number(s[14:16]), number(s[17:19])
	}
	return d, true
}

func fits(s, layout string) bool {
	if len(s) != len(layout) {
		return false
	}
	for i := range len(s) {
		c, l := s[i], layout[i]
		switch l {
		case '0':
			if c < '0' || c > '9' {
				return false
			}
		case '+':
			if c != '+' && c != '-' {
				return false
			}
		default:
			if c != l {
				return false
			}
		}
	}
	return true
}

func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
