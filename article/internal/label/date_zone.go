package label

import "github.com/verbatim-go/verbatim/article"

// IST is the time of India, and in Hebrew that of Israel; in minutes east of UTC.
const (
	indianOffset = 330
	israelOffset = 120
)

// farthest is the farthest offset from UTC there is, in hours.
const farthest = 14

// zone reads an offset or the name of a zone at token i and moves end behind it.
func (l *dateLine) zone(i int, d *article.Date, end *int) {
	open := l.isSign(i, '(')
	if open {
		i++
	}
	named := false
	if l.is(i, dateZone) {
		offset := l.tok[i].value
		named, l.floating = true, false
		switch {
		case offset > zoneByDate/2:
			offset -= zoneByDate
			l.floating = true
		case offset == zoneByLang:
			offset = indianOffset
			if l.lang.name == "he" {
				offset = israelOffset
			}
		}
		d.Offset, d.Precision = offset, article.PrecisionZoned
		i++
		*end = i
	}
	sign := 0
	switch {
	case l.isSign(i, '+'):
		sign = 1
	case l.isSign(i, '-') || l.isSign(i, '−'):
		sign = -1
	}
	if sign != 0 && l.is(i+1, dateNumber) && !l.tok[i+1].spaced && (!named || !l.tok[i].spaced) {
		n := &l.tok[i+1]
		hours, minutes, next := n.value, 0, i+2
		switch {
		case n.digits == 4:
			hours, minutes = n.value/100, n.value%100
		case n.digits > 2:
			return
		case l.isSign(next, ':') && l.is(next+1, dateNumber) && l.tok[next+1].digits == 2:
			minutes, next = l.tok[next+1].value, next+2
		}
		if hours <= farthest && minutes < 60 {
			d.Offset, d.Precision = sign*(hours*60+minutes), article.PrecisionZoned
			*end = next
		}
	}
	if open && l.isSign(*end, ')') {
		*end++
	}
}

// american moves a zone whose name leaves summer time open ("ET") by an hour between the second Sunday of March and the
// first of November.
func (l *dateLine) american(d *article.Date) {
	if !l.floating || d.Precision != article.PrecisionZoned {
		return
	}
	n := epochDay(d.Year, d.Month, d.Day)
	if n >= sundayFrom(d.Year, 3, 8) && n < sundayFrom(d.Year, 11, 1) {
		d.Offset += 60
	}
}

// sundayFrom returns the first Sunday on or after a date.
func sundayFrom(year, month, day int) int {
	n := epochDay(year, month, day)
	return n + (4-n%7+7)%7 // 1 March of year 0 was a Wednesday
}
