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
	for range 6 {
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
			if int(t.end-t.start) > 3 { // T, à, 木
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
	for j := max(0, i-8); j < i; j++ {
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
	noon := -1
	if l.is(i, dateNoon) {
		noon = l.tok[i].value
		i++
	}
	if !l.is(i, dateNumber) || l.tok[i].digits > 2 && l.tok[i].digits != 4 && l.tok[i].digits != 6 {
		return 0
	}
	hour, minute, second, end := l.tok[i].value, 0, 0, i+1
	switch {
	case l.tok[i].digits > 2: // 2024-03-14T0900Z
		if i == 0 || l.tok[i-1].end != l.tok[i].start || l.tok[i-1].kind == dateSign {
			return 0
		}
		if l.tok[i].digits == 6 {
			hour, second = hour/100, hour%100
		}
		hour, minute = hour/100, hour%100
	case l.isColon(i+1) && l.is(i+2, dateNumber) && l.tok[i+2].digits == 2:
		minute, end = l.tok[i+2].value, i+3
		if l.isColon(end) && l.is(end+1, dateNumber) && l.tok[end+1].digits == 2 {
			second, end = l.tok[end+1].value, end+2
			if (l.isSign(end, '.') || l.isSign(end, ',')) && l.is(end+1, dateNumber) && !l.tok[end+1].spaced {
				end += 2 // fractions of a second
			}
		}
	case l.is(i+1, dateHourMark):
		end = i + 2
		if l.is(end, dateNumber) && l.tok[end].digits <= 2 {
			minute, end = l.tok[end].value, end+1
			if l.is(end, dateMinuteMark) {
				end++
			}
		}
	case l.isSign(i+1, '.') && l.is(i+2, dateNumber) && l.tok[i+2].digits == 2 && !l.tok[i+2].spaced && !(l.isSign(i+3, '.') && l.is(i+4, dateNumber)):
		minute, end = l.tok[i+2].value, i+3
	case l.is(i+1, dateNoon) || noon >= 0 || l.is(i+1, dateFiller) && l.tok[i+1].value == clockWord:
	default:
		return 0
	}
	if l.is(end, dateNoon) {
		noon, end = l.tok[end].value, end+1
		if l.isSign(end, '.') { // p.m.
			end++
		}
	}
	if noon >= 0 && hour <= 12 {
		hour = hour%12 + noon
	}
	if hour == 24 && minute == 0 {
		hour = 0
	}
	if hour > 23 || minute > 59 || second > 60 {
		return 0
	}
	d.Hour, d.Minute, d.Second, d.Precision = hour, minute, min(second, 59), article.PrecisionMinute
	for (l.is(end, dateFiller) || l.is(end, dateMinuteMark)) && l.tok[end].value == clockWord {
		end++ // Uhr
	}
	l.zone(end, d, &end)
	return end
}

func (l *dateLine) isColon(i int) bool {
	return (l.isSign(i, ':') || l.isSign(i, '：')) && l.is(i+1, dateNumber)
}

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
			offset = 330
			if l.lang.name == "he" {
				offset = 120
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
		if hours <= 14 && minutes < 60 {
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
