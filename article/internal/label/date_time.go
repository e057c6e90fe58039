package label

import "github.com/verbatim-go/verbatim/article"

// withTime adds the time of day that stands after, before or inside a date, and returns where all of it stands.
func (l *dateLine) withTime(p day) (d article.Date, start, end int, ok bool) {
	from, to := p.from, p.to
	if l.is(to, dateDayMark) || l.is(to, dateYearMark) || l.is(to, dateFiller) && l.tok[to].start == l.tok[to-1].end {
		to++
	}
	switch {
	case p.d.Precision >= article.PrecisionMinute:
		l.zone(to, &p.d, &to)
	case p.clock > 0:
		l.clock(p.clock, &p.d)
		if p.d.Precision < article.PrecisionZoned {
			l.zone(to, &p.d, &to)
		}
	default:
		if at := l.clock(l.toClock(to), &p.d); at > 0 {
			to = at
		} else if at := l.clockBefore(from, &p.d); at >= 0 {
			from = at
		}
	}
	l.american(&p.d)
	for from > 0 && (l.is(from-1, dateWeekday) || from > 1 && l.is(from-1, dateSign) && l.is(from-2, dateWeekday)) {
		from--
	}
	return p.d, int(l.tok[from].start), int(l.tok[to-1].end), true
}

// toClock passes over the words and signs between a date and its time: "at", "um", commas, the bracketed weekday.
func (l *dateLine) toClock(i int) int {
	const most = 6 // words and signs
	for range most {
		if i >= l.n {
			return i
		}
		switch t := &l.tok[i]; t.kind {
		case dateFiller, dateWeekday, dateDayMark, dateYearMark:
		case dateSign:
			if t.value == '+' || t.value == '"' {
				return i
			}
		case dateOther:
			if int(t.end-t.start) > len("木") { // T, à, 木
				return i
			}
		default:
			return i
		}
		i++
	}
	return i
}

// clockBefore reads a time that ends at most three signs before token i and returns its first token, or -1.
func (l *dateLine) clockBefore(i int, d *article.Date) int {
	const most = 8 // tokens of a time and the signs behind it
	for j := max(0, i-most); j < i; j++ {
		if !l.is(j, dateNumber) && !l.is(j, dateNoon) || j > 0 && l.isSign(j-1, ':') {
			continue
		}
		var t article.Date
		end := l.clock(j, &t)
		if end == 0 || end > i || l.toClock(end) < i {
			continue
		}
		d.Hour, d.Minute, d.Second, d.Offset, d.Precision = t.Hour, t.Minute, t.Second, t.Offset, t.Precision
		return j
	}
	return -1
}

// startsTime reports whether the number at token i is the hour of a time.
func (l *dateLine) startsTime(i int) bool {
	return l.isSign(i+1, ':') || l.isSign(i+1, '：') || l.is(i+1, dateHourMark) || l.is(i+1, dateNoon)
}

// clock reads a time of day at token i into d and returns the token after it, 0 where there is none.
func (l *dateLine) clock(i int, d *article.Date) int {
	noon := -1 // hours that "a.m." or "p.m." adds
	if l.is(i, dateNoon) {
		noon = l.tok[i].value
		i++
	}
	t, end := l.hours(i, noon >= 0)
	if end == 0 {
		return 0
	}
	if l.is(end, dateNoon) {
		noon, end = l.tok[end].value, end+1
		if l.isSign(end, '.') { // p.m.
			end++
		}
	}
	if noon >= 0 && t.hour <= 12 {
		t.hour = t.hour%12 + noon
	}
	if t.hour == 24 && t.minute == 0 {
		t.hour = 0
	}
	if t.hour > 23 || t.minute > 59 || t.second > 60 {
		return 0
	}
	d.Hour, d.Minute, d.Second, d.Precision = t.hour, t.minute, min(t.second, 59), article.PrecisionMinute
	for (l.is(end, dateFiller) || l.is(end, dateMinuteMark)) && l.tok[end].value == clockWord {
		end++ // Uhr
	}
	l.zone(end, d, &end)
	return end
}

// clockTime is a time of day as its numbers give it.
type clockTime struct{ hour, minute, second int }

// hours reads the numbers of a time of day at token i and returns the token after them, 0 where there are none. An hour
// alone is one where a word says so; noon says that one stood before it.
func (l *dateLine) hours(i int, noon bool) (t clockTime, end int) {
	if !l.is(i, dateNumber) {
		return t, 0
	}
	if l.tok[i].digits > 2 {
		return l.packedHours(i)
	}
	t.hour = l.tok[i].value
	switch {
	case l.isColon(i+1) && l.twoDigits(i+2):
		return l.colonHours(i)
	case l.is(i+1, dateHourMark):
		end = i + 2
		if l.is(end, dateNumber) && l.tok[end].digits <= 2 {
			t.minute, end = l.tok[end].value, end+1
			if l.is(end, dateMinuteMark) {
				end++
			}
		}
		return t, end
	case l.isSign(i+1, '.') && l.twoDigits(i+2) && !l.tok[i+2].spaced && !(l.isSign(i+3, '.') && l.is(i+4, dateNumber)):
		t.minute = l.tok[i+2].value
		return t, i + 3
	case l.is(i+1, dateNoon) || noon || l.is(i+1, dateFiller) && l.tok[i+1].value == clockWord:
		return t, i + 1
	}
	return t, 0
}

// packedHours reads a time without signs, glued to its date: 2024-03-14T0900Z, T090030Z.
func (l *dateLine) packedHours(i int) (t clockTime, end int) {
	n := &l.tok[i]
	if n.digits != 4 && n.digits != 6 || i == 0 || l.tok[i-1].end != n.start || l.tok[i-1].kind == dateSign {
		return t, 0
	}
	t.hour = n.value
	if n.digits == 6 {
		t.hour, t.second = t.hour/100, t.hour%100
	}
	t.hour, t.minute = t.hour/100, t.hour%100
	return t, i + 1
}

// colonHours reads 9:05, 9:05:30 and 9:05:30.250.
func (l *dateLine) colonHours(i int) (t clockTime, end int) {
	t.hour, t.minute, end = l.tok[i].value, l.tok[i+2].value, i+3
	if l.isColon(end) && l.twoDigits(end+1) {
		t.second, end = l.tok[end+1].value, end+2
		if (l.isSign(end, '.') || l.isSign(end, ',')) && l.is(end+1, dateNumber) && !l.tok[end+1].spaced {
			end += 2 // fractions of a second
		}
	}
	return t, end
}

func (l *dateLine) twoDigits(i int) bool { return l.is(i, dateNumber) && l.tok[i].digits == 2 }

func (l *dateLine) isColon(i int) bool {
	return (l.isSign(i, ':') || l.isSign(i, '：')) && l.is(i+1, dateNumber)
}
