package label

import (
	"github.com/verbatim-go/verbatim/article"
)

// ParseDate reads a date, in the form of a machine or as printed in one of some forty languages. lang, a BCP 47 tag or
// "", decides what the words and the order of numbers leave open. Words around the date are passed over; a date without
// year or one that is told from now ("3 hours ago") is none.
func ParseDate(s, lang string) (article.Date, bool) {
	if d, ok := parseEpoch(s); ok {
		return d, true
	}
	d, _, _, ok := FindDate(s, lang)
	return d, ok
}

// FindDate finds the first date with a year in a line and returns where it stands, weekday and time of day included.
func FindDate(s, lang string) (d article.Date, start, end int, ok bool) {
	if len(s) > dateBytes {
		s = s[:dateBytes]
	}
	if !mayHoldDate(s) {
		return article.Date{}, 0, 0, false
	}
	var l dateLine
	l.lang = dateLangOf(lang)
	l.read(s)
	for i := range l.n {
		if l.tok[i].kind == dateSign {
			continue
		}
		p, ok := l.dayAt(i)
		if !ok {
			continue
		}
		return l.withTime(p)
	}
	return article.Date{}, 0, 0, false
}

// dateBytes is how far into a line a date is looked for: bylines are shorter, paragraphs tell dates of other things.
const dateBytes = 400

// mayHoldDate turns away lines that lack the digits of a year and a day.
func mayHoldDate(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			n++
		case c >= 0xD9 && c <= 0xDB, c >= 0xE0 && c <= 0xE3: // Arabic, Indic and Thai digits, Chinese numerals
			n++
		case c >= 0xE4 && c <= 0xEF:
			n++
		}
		if n >= 4 {
			return true
		}
	}
	return false
}

// day is a date found in a line: its tokens are [from, to).
type day struct {
	d        article.Date
	from, to int
	clock    int // the token where a time stands inside the date, as in "Mar 14 09:00:00 UTC 2024", or 0
}

// dayAt tries each form of a date at token i.
func (l *dateLine) dayAt(i int) (day, bool) {
	t := &l.tok[i]
	switch t.kind {
	case dateNumber:
		if p, ok := l.compact(i); ok {
			return p, true
		}
		if p, ok := l.numeric(i); ok {
			return p, true
		}
		if p, ok := l.marked(i); ok {
			return p, true
		}
		if p, ok := l.dayFirst(i); ok {
			return p, true
		}
		return l.yearFirst(i)
	case dateMonth, dateHalfMonth:
		return l.monthFirst(i)
	case dateEra:
		if l.is(i+1, dateNumber) {
			l.tok[i+1].value += t.value
			l.tok[i+1].digits = 4
			if p, ok := l.marked(i + 1); ok {
				p.from = i
				return p, true
			}
		}
	}
	return day{}, false
}

// dayOf is day for a month that was named: the names of solar months carry numbers from solarMonths on.
func (l *dateLine) dayOf(year, month, dd, from, to int) (day, bool) {
	if month > solarMonths {
		if year < 1200 || year > 1500 || dd > 31 {
			return day{}, false
		}
		year, month, dd = gregorianOfSolar(year, month-solarMonths, dd)
		return l.plain(year, month, dd, from, to)
	}
	return l.day(year, month, dd, from, to)
}

// day makes a day of numbers, of the Buddhist or solar calendar where the year tells.
func (l *dateLine) day(year, month, dd, from, to int) (day, bool) {
	switch {
	case year >= 2400 && year <= 2700:
		year -= buddhistYears
	case year >= 1300 && year < 1500 && l.lang.solar && month >= 1 && month <= 12:
		year, month, dd = gregorianOfSolar(year, month, dd)
	}
	return l.plain(year, month, dd, from, to)
}

func (l *dateLine) plain(year, month, dd, from, to int) (day, bool) {
	if year < oldestYear || year > newestYear || month < 1 || month > 12 || dd < 1 || dd > daysOf(year, month) {
		return day{}, false
	}
	return day{d: article.Date{Year: year, Month: month, Day: dd, Precision: article.PrecisionDay}, from: from, to: to}, true
}

// What lies outside these years is no date of a publication.
const oldestYear, newestYear = 1700, 2199

// skip passes over at most n signs and small words inside a date.
func (l *dateLine) skip(i, n int) int {
	for ; n > 0 && i < l.n; n-- {
		switch t := &l.tok[i]; {
		case t.kind == dateFiller, t.kind == dateYearMark, t.kind == dateDayMark:
		case t.kind == dateSign && (t.value == '.' || t.value == ',' || t.value == '-' || t.value == '/' || t.value == '\'' || t.value == '’' || t.value == 'º' || t.value == '،' || t.value == '‑'):
		default:
			return i
		}
		i++
	}
	return i
}
