package label

import "github.com/verbatim-go/verbatim/article"

// buddhistYears is how far the Thai calendar is ahead.
const buddhistYears = 543

// daysOf returns the length of a month.
func daysOf(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// epochDay returns the days from 1 March of year 0 to a date; years begin in March, so that leap days end them.
func epochDay(year, month, day int) int {
	if month < 3 {
		year--
		month += 12
	}
	return 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1
}

// civil is the inverse of epochDay.
func civil(n int) (year, month, day int) {
	era := n / 146097
	rest := n % 146097
	y := (rest - rest/1460 + rest/36524 - rest/146096) / 365
	rest -= 365*y + y/4 - y/100
	m := (5*rest + 2) / 153
	day = rest - (153*m+2)/5 + 1
	year, month = y+400*era, m+3
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// gregorianOfSolar converts a date of the Persian solar calendar by its 33-year cycle, which is right from 1244 to 1500.
func gregorianOfSolar(year, month, day int) (y, m, d int) {
	if month < 1 || month > 12 || day < 1 || day > 31 || month > 6 && day > 30 {
		return 0, 0, 0
	}
	days := (month-1)*31 + day - 1
	if month > 7 {
		days -= month - 7
	}
	return civil(solarYearStart(year) + days)
}

// solarYearStart returns the epochDay of 1 Farvardin.
func solarYearStart(year int) int {
	// 1 Farvardin 1375 was 20 March 1996; years whose rest by 33 is one of these have 366 days.
	day := epochDay(1996, 3, 20)
	for y := 1375; y < year; y++ {
		day += solarYearDays(y)
	}
	for y := 1374; y >= year; y-- {
		day -= solarYearDays(y)
	}
	return day
}

func solarYearDays(year int) int {
	switch year % 33 {
	case 1, 5, 9, 13, 17, 22, 26, 30:
		return 366
	}
	return 365
}

// parseEpoch reads seconds or milliseconds since 1970 where s is nothing else, as some metadata have it.
func parseEpoch(s string) (article.Date, bool) {
	if len(s) != 10 && len(s) != 13 {
		return article.Date{}, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return article.Date{}, false
		}
		if i < 10 {
			n = n*10 + int(s[i]-'0')
		}
	}
	if n < epochOldest || n >= epochNewest {
		return article.Date{}, false
	}
	d := article.Date{Hour: n / 3600 % 24, Minute: n / 60 % 60, Second: n % 60, Precision: article.PrecisionZoned}
	d.Year, d.Month, d.Day = civil(epochDay(1970, 1, 1) + n/86400)
	return d, true
}

// epochOldest is the year 1990: smaller numbers of ten digits are telephone numbers.
const epochOldest = 631152000

// epochNewest is the year 2100.
const epochNewest = 4102444800
