package label

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	clockWords    = 12 // of a line that holds little but a date
	agoWords      = 5  // of "3 hours ago"
	authorWords   = 5  // of a name alone on its line
	fileNameBytes = 400
)

// timeLine reports whether a line only tells when: a date, a time of day, the length of a film, "3 hours ago".
func timeLine(s *sight) bool {
	if s.b.Words > clockWords || s.b.Words == 0 && !strings.ContainsAny(s.b.Text, "0123456789") {
		return false
	}
	return isClock(s.b.Text) || s.b.Words <= agoWords && isAgo(s.b.Text) || dateShare(s.b.Text, 2)
}

// dateShare reports whether a date makes up at least one part in share of a line.
func dateShare(text string, share int) bool {
	_, start, end, ok := FindDate(text, "")
	return ok && (end-start)*share >= len(text)
}

// isClock reports whether a line is a time of day or a length in minutes: "17:35", "1:02:44", "12.30 h".
func isClock(text string) bool {
	digits, parts, letters := 0, 0, 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r == ':' || r == '.':
			parts++
		case r == ' ' || r == '|' || r == '-':
		case unicode.IsLetter(r):
			letters++
		default:
			return false
		}
	}
	return digits >= 3 && digits <= 6 && parts >= 1 && parts <= 2 && letters <= 3
}

// clockAtEnd reports whether a short line ends with a time of day: "book review 7:00 a.m.".
func clockAtEnd(s *sight) bool {
	words := strings.Fields(s.b.Text)
	if len(words) < 2 || s.b.Words > 2*agoWords {
		return false
	}
	last := words[len(words)-1]
	return isClock(last) || isClock(words[len(words)-2]) && len(last) < 6
}

// isAgo reports whether a line tells a time from now: a number and a word of agoTable.
func isAgo(text string) bool {
	digits := false
	for _, r := range text {
		digits = digits || unicode.IsDigit(r)
	}
	if !digits {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		w = strings.TrimRight(w, ".,)")
		if agoWordSet()[strings.TrimLeft(w, "0123456789")] {
			return true
		}
	}
	return false
}

// isFile reports whether a line is the name of a picture's file or an address.
func isFile(text string) bool {
	if len(text) > fileNameBytes || strings.ContainsAny(text, " \t") {
		return false
	}
	if strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://") {
		return true
	}
	dot := strings.LastIndexByte(text, '.')
	if dot <= 0 {
		return false
	}
	switch strings.ToLower(text[dot+1:]) {
	case "jpg", "jpeg", "png", "webp", "gif", "avif", "svg", "heic", "mp4":
		return true
	}
	return false
}

// isCounter reports whether a line counts pictures: "1 of 12 |", "3/7", "Bild 2 von 9".
func isCounter(s *sight) bool {
	if len(s.b.Text) > 30 || s.b.Words > agoWords {
		return false
	}
	numbers, in, signs := 0, false, false
	for _, r := range s.b.Text {
		digit := unicode.IsDigit(r)
		if digit && !in {
			numbers++
		}
		in = digit
		signs = signs || r == '/'
	}
	if numbers != 2 {
		return false
	}
	if signs && s.b.Words <= 2 {
		return true
	}
	for w := range strings.FieldsSeq(strings.ToLower(s.b.Text)) {
		if counterWordSet()[w] {
			return true
		}
	}
	return false
}

// ordinal reports whether a line is nothing but a number of at most two digits, as lists of the most read have them.
func ordinal(text string) bool {
	text = strings.Trim(text, ".# ")
	n := utf8.RuneCountInString(text)
	if n == 0 || n > 2 {
		return false
	}
	for _, r := range text {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// authorLine reports whether a line signs: a byline, or a name alone with a date or byline beside it.
func (j *judge) authorLine(s *sight) bool {
	if s.b.Words == 0 || s.b.Words > clockWords || s.shape&(shapeStop|shapeQuestion|shapeColon) != 0 {
		return false
	}
	if (s.within&ClassByline != 0 || signsInKorean(s.b.Text)) && len(Names(s.b.Text)) > 0 {
		return true
	}
	if s.b.Words < 2 || s.b.Words > authorWords || !IsName(s.b.Text) {
		return false
	}
	above, below := s.prev(), s.next()
	for above != nil && j.group[above.i] != 0 { // captions
		above = above.prev()
	}
	for below != nil && j.group[below.i] != 0 {
		below = below.next()
	}
	return above != nil && j.datedLine(above) || below != nil && j.datedLine(below)
}

// datedLine reports whether a line holds a date and little else but a place, a paper or an author.
func (j *judge) datedLine(s *sight) bool {
	return s.b.Words <= datedWords && s.shape&shapeQuestion == 0 && (s.shape&shapeStop == 0 || mostlyDates(s.b.Text)) && dateShare(s.b.Text, 6) || isClock(s.b.Text)
}

// datedWords is how long a line with date, place, author and time to read may be.
const datedWords = 22

// postal reports whether a line is of an address: the number of a town and its name, or the line with the number of a
// house above one.
func postal(s *sight) bool {
	if town(s) {
		return true
	}
	last := s.b.Text[strings.LastIndexByte(s.b.Text, ' ')+1:]
	n := s.next()
	return s.b.Words > 1 && s.b.Words <= addressWords && digitsOnly(last) && len(last) <= 4 && n != nil && (town(n) || phoneLike(n.b.Text))
}

// town reports whether a line is the number of a town and its name: "24103 Kiel".
func town(s *sight) bool {
	number, name, ok := strings.Cut(s.b.Text, " ")
	return ok && s.b.Words <= addressWords && digitsOnly(number) && len(number) >= 4 && len(number) <= 6 && IsName(name) && !timeLine(s)
}

// addressWords is how long a line of an address may be.
const addressWords = 5

func digitsOnly(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
