package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// Credit parts photographer and agency of a text that is nothing but a credit. Text keeps all of it but the brackets and
// bars around it.
func Credit(s string) article.Credit {
	c := article.Credit{Text: trimCredit(s)}
	name, given := c.Text, false
	for range 3 {
		label, rest, ok := creditLabel(name)
		if !ok || rest == "" {
			break
		}
		name = trimCredit(rest)
		given = given || isGiving(label[strings.LastIndexByte(label, ' ')+1:])
	}
	if strangeCredit(name) {
		_, name, _ = strings.Cut(name, ":")
		name = strings.TrimSpace(name)
	}
	for _, w := range creditSuffixes {
		if rest, ok := strings.CutSuffix(strings.TrimRight(name, ". "), w); ok && strings.TrimSpace(rest) != "" {
			name = strings.TrimSpace(rest)
			given = given || isGiving(w)
		}
	}
	name = strings.TrimSuffix(strings.TrimSpace(cutYear(name)), ".")
	switch {
	case nobody(name):
		return c
	case given:
		c.Agency = name
		return c
	}
	c.Photographer, c.Agency = creditParts(withoutLabel(name))
	c.Agency = unquoted(c.Agency)
	if house, kind, ok := strings.Cut(c.Agency, " "); ok && isAgency(house) {
		switch kind {
		case "Photo", "Photos", "Video", "Foto":
			c.Agency = house // "AP Photo"
		}
	}
	return c
}

// unquoted drops the quotation marks around a whole name, as papers are named in some languages: «Вестник».
func unquoted(name string) string {
	const opening, closing = "«“„\"", "»”“\""
	first, n := utf8.DecodeRuneInString(name)
	last, m := utf8.DecodeLastRuneInString(name)
	if n+m >= len(name) || !strings.ContainsRune(opening, first) || !strings.ContainsRune(closing, last) {
		return name
	}
	return name[n : len(name)-m]
}

// strangeCredit reports whether a line is a label in a language that the tables do not know, and a name: "ფოტო: ნინო ნიმუში".
func strangeCredit(s string) bool {
	label, name, ok := strings.Cut(s, ":")
	name = strings.TrimSpace(name)
	label = strings.TrimSpace(label)
	return ok && isOneToken(label) && wordsOf(label) == 1 && wordsOf(name) > 1 && wordsOf(name) <= bracketName && IsName(name) && !isAgency(label) && !isHouse(label)
}

// withoutLabel drops a label that no sign parts from the name behind it: "Foto Jane Roe", "PHOTO JEANNE MODÈLE, LA PRESSE". A
// single word behind a capital may be the rest of a studio's name.
func withoutLabel(s string) string {
	if isAgency(s) {
		return s
	}
	_, rest, ok := strings.Cut(s, " ")
	if !ok || !opensWithLabel(s) {
		return s
	}
	name := rest
	if i := strings.IndexAny(rest, ",/|"); i > 0 {
		name = strings.TrimSpace(rest[:i])
	}
	first, _ := utf8.DecodeRuneInString(s)
	if (wordsOf(name) > 1 || unicode.IsLower(first)) && IsName(name) && hasCase(name) && !isAgency(name) && !isHouse(name) {
		return rest
	}
	return s
}

// nobody reports whether a credit names its giver by what everybody is called: the reader, the person spoken to, an archive.
func nobody(s string) bool { return !isAgency(s) && nameless()[foldLine(s)] }

// isGiving reports whether a suffix names the giver of a picture, not the one who took it.
func isGiving(suffix string) bool {
	switch strings.TrimSpace(suffix) {
	case "제공", "提供", "提供）", "供图", "供圖", "cung cấp", "翻攝", "翻摄":
		return true
	}
	return false
}

// cutYear drops the year of a copyright, and what follows, from behind a name: "Jane Roe 2021 Example Films, Inc."
func cutYear(s string) string {
	for i := 0; i+5 <= len(s); i++ {
		if s[i] == ' ' && (s[i+1:i+3] == "20" || s[i+1:i+3] == "19") && isDigit(s[i+3]) && isDigit(s[i+4]) && (i+5 == len(s) || !isDigit(s[i+5])) && IsName(s[:i]) {
			return s[:i]
		}
	}
	return s
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// creditParts tells whom a credit without label names.
func creditParts(s string) (photographer, agency string) {
	if i := strings.Index(s, " | "); i > 0 && !isAgency(s[:i]) {
		if _, _, ok := creditLabel(s[i+3:]); ok {
			s = strings.TrimSpace(s[:i])
		}
	}
	if open, from, to := lastBracket(s); open > 0 {
		if name := strings.TrimSpace(s[:open]); IsName(name) && !isAgency(name) {
			return name, strings.TrimSpace(s[from:to])
		}
	}
	if photographer, agency, ok := creditJoined(s); ok {
		return photographer, agency
	}
	parts, signs := creditSplit(s)
	if len(parts) == 1 {
		return creditVia(s)
	}
	if len(parts) == 2 && signs[0] != ", " && isOneToken(parts[0]) && !standsAlone(lastRune(parts[0])) && wordsOf(parts[1]) > 1 && IsName(parts[1]) && !isHouse(parts[1]) && !isAgency(parts[1]) {
		return parts[1], parts[0] // a house in one word before a whole name
	}
	var names, houses []string
	first, last := -1, -1
	for i, p := range parts {
		switch {
		case isAgency(uncut(p)) || hasAgency(p) && strings.Contains(p, " via ") || isHouse(p) && !IsName(p) || allCaps(p) && wordsOf(p) == 1 && utf8.RuneCountInString(p) < 6:
			houses = append(houses, p)
			if first < 0 {
				first = i
			}
			last = i
		case IsName(p) || len(parts) == 2 || i == 0 && isOneToken(p) && isAgency(parts[1]):
			names = append(names, p)
		}
	}
	if len(names) > 0 {
		photographer = names[0]
		if name, kind, ok := strings.Cut(photographer, ", "); ok && additionPrefix(kind) == len(kind) {
			photographer = name // "Jane Roe, File"
		}
	}
	switch {
	case len(houses) == 0:
	case last-first+1 == len(houses): // as printed, with the signs between
		agency = houses[0]
		for i := first + 1; i <= last; i++ {
			agency += signs[i-1] + uncut(parts[i])
		}
	default:
		agency = houses[0]
	}
	if len(houses) == 0 && IsName(parts[0]) && (len(parts) == 2 || signs[0] != ", ") {
		agency = houseBehind(parts, signs)
	}
	if len(houses) == 0 && len(names) == 0 {
		agency = s
	}
	return photographer, agency
}

// houseBehind returns the house that a photographer's name, the first of the parts, works for: what is printed behind it.
func houseBehind(parts, signs []string) string {
	house := strings.TrimPrefix(parts[1], "via ")
	for i := 2; i < len(parts); i++ {
		house += signs[i-1] + parts[i]
	}
	house, _, _ = strings.Cut(house, ". ") // "All rights reserved"
	if house == parts[0] || nobody(house) {
		return ""
	}
	return withoutYear(uncut(house))
}

// withoutYear drops the word and the year of a copyright from before a house: "Copyright 2021 Example Films".
func withoutYear(s string) string {
	if kind, rest, _ := strings.Cut(s, " "); opensWithLabel(kind) && len(rest) > 5 && digitsOnly(rest[:4]) && rest[4] == ' ' {
		return rest[5:]
	}
	return s
}

// uncut drops a note in brackets from behind the name of an agency: "Example Images (detail)".
func uncut(s string) string {
	if open, _, _ := lastBracket(s); open > 0 {
		return strings.TrimSpace(s[:open])
	}
	return s
}

// creditJoined tells whom a credit names in which a word, or a colon behind the agency, stands between the two.
func creditJoined(s string) (photographer, agency string, ok bool) {
	if before, after, ok := strings.Cut(s, " by "); ok && agencyPrefix(before) > 0 {
		return strings.TrimSpace(after), before[:agencyPrefix(before)], true
	}
	for _, word := range []string{" for ", " on "} {
		if before, after, ok := strings.Cut(s, word); ok && !isAgency(before) && (word == " for " || isAgency(after)) {
			return strings.TrimSpace(before), strings.TrimSpace(after), true
		}
	}
	for _, word := range []string{"记者", "記者"} {
		if before, after, ok := strings.Cut(s, word); ok && strings.TrimSpace(after) != "" && (before == "" || isAgency(before)) {
			return strings.TrimSpace(after), before, true
		}
	}
	if i := strings.Index(s, ": "); i > 0 && isAgency(s[:i]) {
		return strings.TrimSpace(s[i+2:]), s[:i], true
	}
	return "", "", false
}

// creditVia tells whom a credit of one part names.
func creditVia(s string) (photographer, agency string) {
	if before, after, ok := strings.Cut(s, " via "); ok {
		if IsName(before) && wordsOf(before) > 1 && !isAgency(before) && !hasAgency(before) && !isHouse(before) {
			return before, after
		}
		return "", s
	}
	switch {
	case fromPrivateArchive(s):
		return s, ""
	case nobody(s):
		return "", ""
	case isAgency(s), isHouse(s), isHandout(s), allCaps(s) && wordsOf(s) == 1 && utf8.RuneCountInString(s) < 6:
		return "", s
	case lastRune(s) >= hangulJamo && standsAlone(lastRune(s)) && utf8.RuneCountInString(s) > cjkNameLetters, lastRune(s) < hangulJamo && standsAlone(lastRune(s)) && isOneToken(s):
		return "", s
	case IsName(s):
		return s, ""
	}
	if i := agencyAtEnd(s); i > 0 && IsName(strings.TrimSpace(s[:i])) {
		return strings.TrimSpace(s[:i]), s[i:]
	}
	if i := nameAtEnd(s); i > 0 && strangeLabel(strings.TrimSpace(s[:i])) {
		return s[i:], ""
	}
	return "", s
}

// strangeLabel reports whether the words before a name are a label in a language that the tables do not know, "Kuha ni":
// no more than two, the last of them in small letters and none that stands in names.
func strangeLabel(s string) bool {
	word, last, ok := strings.Cut(s, " ")
	return ok && capitalised(word) && lowerOnly(last) && isOneToken(last) && !isParticle(last) && last != "of" && last != "the"
}

// cjkNameLetters is how many letters a Chinese, Japanese or Korean name has at most; what is longer is an office.
const cjkNameLetters = 5

// creditSplit cuts a credit at slashes, bars and, where there are none, commas; signs are what stood between.
func creditSplit(s string) (parts, signs []string) {
	cut := "/|／"
	if !strings.ContainsAny(s, cut) {
		cut = ","
	}
	if cut == "," && strings.Contains(s, " - ") {
		s, cut = strings.ReplaceAll(s, " - ", " | "), "|"
	}
	for {
		i := strings.IndexAny(s, cut)
		if i < 0 {
			break
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		before, after := s[:i], s[i+n:]
		part := strings.TrimSpace(before)
		next := strings.TrimLeft(after, " ")
		if part != "" {
			parts = append(parts, part)
			signs = append(signs, before[len(strings.TrimRight(before, " ")):]+s[i:i+n]+after[:len(after)-len(next)])
		}
		s = next
	}
	if s = strings.TrimSpace(s); s != "" || len(parts) == 0 {
		parts = append(parts, s)
	}
	return parts, signs
}

const (
	labelColon labelKind = iota // a colon, an equals sign or a bar
	labelLoose                  // the same, or a slash: "Foto/Jane Roe"
	labelFree                   // a name, without any sign: "Photo by Jane Roe"
)

// isOneToken reports whether s is written without a space.
func isOneToken(s string) bool { return s != "" && !strings.Contains(s, " ") }
