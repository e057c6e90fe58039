package label

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// dateKind says what a token of a line can be in a date.
type dateKind uint8

const (
	dateSign      dateKind = iota // value is the rune
	dateOther                     // a word that no date holds
	dateNumber                    // value and digits
	dateMonth                     // value 1 to 12, or solarMonths and more
	dateHalfMonth                 // first word of an Arabic month of two words
	dateHalf                      // second word of it
	dateWeekday
	dateFiller    // "of", "de", "th", "Uhr", "at"
	dateYearMark  // 年
	dateMonthMark // 月
	dateDayMark   // 日
	dateHourMark  // 時
	dateMinuteMark
	dateNoon // value 0 before noon, 12 after it
	dateZone // value is its offset in minutes
	dateEra  // value is the year before its first
)

// solarMonths is added to the months of the Persian solar calendar.
const solarMonths = 100

type dateToken struct {
	kind       dateKind
	spaced     bool // white space before it
	digits     int8
	value      int
	start, end int32
}

// dateTokens is how many tokens of a line are read: as many as dates with all their words have, several times over.
const dateTokens = 96

// dateLine is a line cut for the search of dates.
type dateLine struct {
	s    string
	lang dateLang
	tok  [dateTokens]dateToken
	n    int

	floating bool // the zone just read is one that summer time moves
}

// dateLang is what a language decides.
type dateLang struct {
	name       string // primary subtag
	monthFirst bool   // 3/14/2024
	yearFirst  bool   // 24/03/14
	solar      bool   // years below 1500 are of the Persian calendar
}

func dateLangOf(lang string) dateLang {
	name, region, _ := strings.Cut(lang, "-")
	if name == lang {
		name, region, _ = strings.Cut(lang, "_")
	}
	l := dateLang{name: lower(name)}
	switch l.name {
	case "en":
		l.monthFirst = region == "" || len(region) == 2 && (lower(region) == "us" || lower(region) == "ph")
	case "fil", "tl":
		l.monthFirst = true
	case "ja", "ko", "zh", "hu", "lt", "mn":
		l.yearFirst = true
	}
	l.solar = l.name != "ar"
	return l
}

func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

func (l *dateLine) is(i int, kind dateKind) bool { return i >= 0 && i < l.n && l.tok[i].kind == kind }

func (l *dateLine) isSign(i int, sign rune) bool {
	return l.is(i, dateSign) && l.tok[i].value == int(sign)
}

// read cuts s into numbers, words and signs; white space only parts them.
func (l *dateLine) read(s string) {
	l.s = s
	words := dateLexicon()
	spaced := false
	for i := 0; i < len(s) && l.n < len(l.tok); {
		r, size := utf8.DecodeRuneInString(s[i:])
		t := &l.tok[l.n]
		*t = dateToken{start: int32(i), spaced: spaced}
		spaced = false
		switch d := digitOf(r); {
		case d >= 0:
			i += t.number(s[i:])
		case isSpace(r) || r == 0x200E || r == 0x200F || r == 0x61C:
			spaced = true
			i += size
			continue
		case r == 'º' || r == '°' || r == 'ª': // ordinals: 1º de marzo
			t.kind = dateFiller
			i += size
		case foldRune(r) == 0:
			t.value = int(r)
			i += size
		default:
			i += l.word(t, s[i:], words)
		}
		t.end = int32(i)
		l.n++
	}
}

// number reads digits of any script and returns their length in bytes.
func (t *dateToken) number(s string) int {
	t.kind = dateNumber
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		d := digitOf(r)
		if d < 0 {
			return i
		}
		if t.digits < maxDigits {
			t.value = t.value*10 + d
			t.digits++
		} else {
			t.digits = maxDigits
		}
		i += size
	}
	return len(s)
}

// maxDigits is more than any number in a date has: 20240314090000 has fourteen.
const maxDigits = 17

// digitOf returns the value of a decimal digit, -1 for all else.
func digitOf(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < 0x660:
		return -1
	case r <= 0x669:
		return int(r - 0x660)
	case r >= 0x6F0 && r <= 0x6F9:
		return int(r - 0x6F0)
	case r >= 0x966 && r <= 0xD6F && r&0x7F >= 0x66 && r&0x7F <= 0x6F: // Devanagari to Malayalam
		return int(r&0x7F - 0x66)
	case r >= 0xE50 && r <= 0xE59:
		return int(r - 0xE50)
	case r >= 0x1040 && r <= 0x1049: // Burmese
		return int(r - 0x1040)
	case r >= 0x17E0 && r <= 0x17E9: // Khmer
		return int(r - 0x17E0)
	case r >= 0xFF10 && r <= 0xFF19:
		return int(r - 0xFF10)
	}
	return -1
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == 0xA0 || r >= 0x2000 && r <= 0x200B || r == 0x202F || r == 0x3000
}

// wordBytes is more than the folded form of any word in the tables takes.
const wordBytes = 48

// word reads a word and looks up what it means; it returns the word's length in bytes.
func (l *dateLine) word(t *dateToken, s string, words map[string]dateWord) int {
	var buf [wordBytes]byte
	n, size := foldDateWord(buf[:0], s)
	t.kind = dateOther
	if w, ok := words[string(n)]; ok {
		t.kind, t.value = w.kind, w.value
		if w.kind == dateZone && !isUpperASCII(s[:size]) {
			t.kind = dateOther
		}
		if w.kind == dateMonth {
			for _, x := range monthExceptions {
				if x.lang == l.lang.name && x.word == string(n) {
					t.value = x.month
				}
			}
		}
	}
	return size
}

// foldDateWord appends the folded first word of s to buf and returns it with the word's length in s. A Chinese or Korean
// letter is a word of its own unless the table has a longer one.
func foldDateWord(buf []byte, s string) ([]byte, int) {
	first, size := utf8.DecodeRuneInString(s)
	thai := spaceless(first)
	if !thai && standsAlone(first) {
		for _, w := range dateSyllables {
			if strings.HasPrefix(s, w) {
				return append(buf, w...), len(w)
			}
		}
		return utf8.AppendRune(buf, first), size
	}
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if digitOf(r) >= 0 {
			break
		}
		if thai && r == '.' { // ม.ค.
			i += n
			continue
		}
		if r == '.' && i == size && isInitial(s[i+1:]) { // a.m.
			i++
			continue
		}
		f := foldRune(r)
		if f == 0 || thai != spaceless(r) || !thai && standsAlone(r) {
			break
		}
		if f != skipRune && len(buf)+utf8.UTFMax <= cap(buf) {
			buf = utf8.AppendRune(buf, f)
		}
		i += n
	}
	return buf, i
}

// spaceless reports whether r is of a script of South-East Asia: dates part their words there.
func spaceless(r rune) bool { return r >= 0xE00 && r <= 0xEFF || r >= 0x1780 && r <= 0x17FF }

// isInitial reports whether s opens with a single letter, as the second half of "a.m." does.
func isInitial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	return foldRune(r) > 0 && digitOf(r) < 0 && !standsAlone(r) && (n == len(s) || foldRune(next) == 0)
}

func isUpperASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' && s[i] <= 'z' {
			return false
		}
	}
	return true
}

// dateWord is what a word means in a date.
type dateWord struct {
	kind  dateKind
	value int
}

// dateLexicon maps folded words to their meaning.
var dateLexicon = sync.OnceValue(func() map[string]dateWord {
	m := make(map[string]dateWord, 1<<11)
	add := func(list string, kind dateKind, value int) {
		for w := range strings.FieldsSeq(list) {
			folded, _ := foldDateWord(make([]byte, 0, wordBytes), w)
			m[string(folded)] = dateWord{kind, value}
		}
	}
	add(dateFillers, dateFiller, 0)
	add(weekdayNames, dateWeekday, 0)
	for i, list := range solarMonthNames {
		add(list, dateMonth, solarMonths+i+1)
	}
	for i, list := range monthNames {
		add(list, dateMonth, i+1)
	}
	for _, w := range dateMarks {
		add(w.words, w.kind, w.value)
	}
	for _, z := range zoneNames {
		add(z.name, dateZone, z.offset)
	}
	return m
})
