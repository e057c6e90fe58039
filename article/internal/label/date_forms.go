package label

import (
	"github.com/verbatim-go/verbatim/article"
)

// compact reads 20240314 and 20240314090000.
func (l *dateLine) compact(i int) (day, bool) {
	t := &l.tok[i]
	if t.digits != 8 && t.digits != 14 && t.digits != 12 {
		return day{}, false
	}
	v := t.value
	var d article.Date
	switch t.digits {
	case 14:
		d.Second, v = v%100, v/100
		fallthrough
	case 12:
		d.Minute, v = v%100, v/100
		d.Hour, v = v%100, v/100
		if d.Hour > 23 || d.Minute > 59 || d.Second > 59 {
			return day{}, false
		}
		d.Precision = article.PrecisionMinute
	}
	p, ok := l.day(v/10000, v/100%100, v%100, i, i+1)
	if !ok || v/10000 < 1900 {
		return day{}, false
	}
	if d.Precision != article.PrecisionNone {
		p.d.Hour, p.d.Minute, p.d.Second, p.d.Precision = d.Hour, d.Minute, d.Second, d.Precision
	}
	return p, true
}

// numeric reads three numbers with the same sign between them: 2024-03-14, 14.3.2024, 3/14/24.
func (l *dateLine) numeric(i int) (day, bool) {
	sign, j := l.numberSign(i)
	if j == 0 {
		return day{}, false
	}
	again, k := l.numberSign(j)
	if k == 0 || again != sign {
		return day{}, false
	}
	if _, more := l.numberSign(k); more != 0 && sign != '.' && l.tok[more].digits <= 2 && l.tok[k].digits <= 2 {
		return day{}, false // four numbers are a version or an address
	}
	a, b, c := &l.tok[i], &l.tok[j], &l.tok[k]
	if b.digits > 2 || a.digits > 2 && a.digits != 4 || c.digits > 2 && c.digits != 4 || a.digits == 4 && c.digits > 2 {
		return day{}, false
	}
	switch {
	case a.digits == 4:
		if b.value > 12 {
			return l.day(a.value, c.value, b.value, i, k+1)
		}
		return l.day(a.value, b.value, c.value, i, k+1)
	case c.digits == 2 && sign != '/' && a.digits+b.digits < 3:
		return day{}, false // scores, sizes
	case c.digits < 2:
		return day{}, false
	case c.digits == 2 && l.lang.yearFirst:
		return l.day(century(a.value), b.value, c.value, i, k+1)
	}
	year := c.value
	if c.digits == 2 {
		year = century(year)
	}
	dd, mm := a.value, b.value
	if mm > 12 || sign != '.' && l.lang.monthFirst && dd <= 12 {
		dd, mm = mm, dd
	}
	return l.day(year, mm, dd, i, k+1)
}

// century gives a year of two digits its century: what is printed without it is of our days.
func century(yy int) int {
	if yy < 70 {
		return 2000 + yy
	}
	return 1900 + yy
}

// numberSign returns the one sign that parts number i from the number after it, and that number's token.
func (l *dateLine) numberSign(i int) (rune, int) {
	if !l.is(i, dateNumber) || !l.is(i+1, dateSign) {
		return 0, 0
	}
	j := i + 1
	sign := rune(l.tok[j].value)
	switch sign {
	case '–', '‑', '−', '‐':
		sign = '-'
	case '.', '/', '-', '／', '．':
	default:
		return 0, 0
	}
	if !l.is(j+1, dateNumber) {
		return 0, 0
	}
	if l.tok[j+1].spaced && sign == '-' {
		return 0, 0 // "2019 - 2024"
	}
	return sign, j + 1
}

// marked reads a year, month and day each with its mark behind it: 2024年3月14日, 2024년 3월 14일; and with marks before: 14
// tháng 3 năm 2024.
func (l *dateLine) marked(i int) (day, bool) {
	if l.is(i+1, dateYearMark) && l.is(i+2, dateNumber) && l.is(i+3, dateMonthMark) && l.is(i+4, dateNumber) {
		end := i + 5
		if l.is(end, dateDayMark) {
			end++
		}
		return l.day(l.tok[i].value, l.tok[i+2].value, l.tok[i+4].value, i, end)
	}
	j := i + 1
	if l.isSign(j, ',') || l.isSign(j, '/') {
		j++
	}
	if l.is(j, dateMonthMark) && l.is(j+1, dateNumber) {
		k := j + 2
		for l.is(k, dateSign) || l.is(k, dateYearMark) {
			if k > j+4 {
				break
			}
			k++
		}
		if l.is(k, dateNumber) && l.tok[k].digits == 4 {
			return l.day(l.tok[k].value, l.tok[j+1].value, l.tok[i].value, i, k+1)
		}
	}
	return day{}, false
}

// dayFirst reads 14 March 2024, 14. März 2024, 14 de marzo de 2024, 14-Mar-24.
func (l *dateLine) dayFirst(i int) (day, bool) {
	if l.tok[i].digits > 2 {
		return day{}, false
	}
	month, j := l.month(l.skip(i+1, 3))
	if month == 0 {
		return day{}, false
	}
	k := l.skip(j, 3)
	if !l.is(k, dateNumber) {
		return day{}, false
	}
	y := &l.tok[k]
	year := y.value
	switch {
	case y.digits == 4:
	case y.digits == 2 && !l.startsTime(k):
		year = century(year)
	default:
		return day{}, false
	}
	return l.dayOf(year, month, l.tok[i].value, i, k+1)
}

// monthFirst reads March 14, 2024 and, with the time inside, Mar 14 09:00:00 UTC 2024.
func (l *dateLine) monthFirst(i int) (day, bool) {
	month, j := l.month(i)
	if month == 0 {
		return day{}, false
	}
	j = l.skip(j, 2)
	if !l.is(j, dateNumber) || l.tok[j].digits > 2 {
		return day{}, false
	}
	k := l.skip(j+1, 3)
	if l.is(k, dateNumber) && l.tok[k].digits == 4 {
		return l.dayOf(l.tok[k].value, month, l.tok[j].value, i, k+1)
	}
	if l.is(k, dateNumber) && l.startsTime(k) {
		var d article.Date
		end := l.clock(k, &d)
		for range 3 {
			if l.is(end, dateNumber) && l.tok[end].digits == 4 {
				p, ok := l.dayOf(l.tok[end].value, month, l.tok[j].value, i, end+1)
				p.clock = k
				return p, ok
			}
			end++
		}
	}
	return day{}, false
}

// yearFirst reads 2024. március 14., 2024 m. kovo 14 d. and 2024. gada 14. marts.
func (l *dateLine) yearFirst(i int) (day, bool) {
	if l.tok[i].digits != 4 {
		return day{}, false
	}
	from := l.skip(i+1, 3)
	if l.is(from, dateNumber) && l.tok[from].digits <= 2 && from > i+1 {
		if month, j := l.month(l.skip(from+1, 2)); month != 0 {
			return l.dayOf(l.tok[i].value, month, l.tok[from].value, i, j)
		}
	}
	month, j := l.month(from)
	if month == 0 {
		return day{}, false
	}
	j = l.skip(j, 2)
	if !l.is(j, dateNumber) || l.tok[j].digits > 2 || l.startsTime(j) {
		return day{}, false
	}
	return l.dayOf(l.tok[i].value, month, l.tok[j].value, i, j+1)
}

// month reads the month at token i, which may be two words or be named twice ("مارس/ آذار"), and returns the token after
// it.
func (l *dateLine) month(i int) (month, next int) {
	switch {
	case l.is(i, dateMonth):
		month, next = l.tok[i].value, i+1
	case l.is(i, dateHalfMonth) && l.is(i+1, dateHalf):
		month, next = l.tok[i].value+l.tok[i+1].value, i+2
		if month > 12 {
			month -= 12
		}
	default:
		return 0, i
	}
	if l.isSign(next, '/') || l.isSign(next, '(') {
		if _, after := l.month(next + 1); after > next+1 {
			next = after
			if l.isSign(next, ')') {
				next++
			}
		}
	}
	return month, next
}
