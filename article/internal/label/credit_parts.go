package label

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// Credit parts photographer and agency of a text that is nothing but a credit. Text keeps all of it but the brackets and
// bars around it.
func Credit(s string) article.Credit {
	c := article.Credit{Text: trimCredit(s)}
	name := c.Text
	for range 3 {
		_, rest, ok := creditLabel(name)
		if !ok || rest == "" {
			break
		}
		name = trimCredit(rest)
	}
	given := false
	for _, w := range creditSuffixes {
		if rest, ok := strings.CutSuffix(strings.TrimRight(name, ". "), w); ok && strings.TrimSpace(rest) != "" {
			name = strings.TrimSpace(rest)
			given = given || isGiving(w)
		}
	}
	name = strings.TrimSuffix(strings.TrimSpace(cutYear(name)), ".")
	if given {
		c.Agency = name
		return c
	}
	c.Photographer, c.Agency = creditParts(name)
	return c
}

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
	if before, after, ok := strings.Cut(s, " by "); ok && agencyPrefix(before) > 0 {
		return strings.TrimSpace(after), before[:agencyPrefix(before)]
	}
	if before, after, ok := strings.Cut(s, " for "); ok && !isAgency(before) {
		return strings.TrimSpace(before), strings.TrimSpace(after)
	}
	if i := strings.Index(s, ": "); i > 0 && isAgency(s[:i]) {
		return strings.TrimSpace(s[i+2:]), s[:i]
	}
	parts, signs := creditSplit(s)
	if len(parts) == 1 {
		return creditVia(s)
	}
	var names, houses []string
	first, last := -1, -1
	for i, p := range parts {
		switch {
		case isAgency(p) || hasAgency(p) && strings.Contains(p, " via ") || isHouse(p) && !IsName(p) || allCaps(p) && wordsOf(p) == 1 && utf8.RuneCountInString(p) < 6:
			houses = append(houses, p)
			if first < 0 {
				first = i
			}
			last = i
		case IsName(p) || len(parts) == 2:
			names = append(names, p)
		}
	}
	if len(names) > 0 {
		photographer = names[0]
	}
	switch {
	case len(houses) == 0:
	case last-first+1 == len(houses): // as printed, with the signs between
		agency = houses[0]
		for i := first + 1; i <= last; i++ {
			agency += signs[i-1] + parts[i]
		}
	default:
		agency = houses[0]
	}
	if len(houses) == 0 && len(parts) == 2 && IsName(parts[0]) && signs[0] == ", " {
		agency = parts[1]
	}
	if len(houses) == 0 && len(names) == 0 {
		agency = s
	}
	return photographer, agency
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
	case isAgency(s), isHouse(s), isHandout(s), allCaps(s) && wordsOf(s) == 1 && utf8.RuneCountInString(s) < 6:
		return "", s
	case standsAlone(lastRune(s)) && utf8.RuneCountInString(s) > cjkNameLetters:
		return "", s
	case IsName(s):
		return s, ""
	}
	if i := agencyAtEnd(s); i > 0 && IsName(strings.TrimSpace(s[:i])) {
		return strings.TrimSpace(s[:i]), s[i:]
	}
	return "", s
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

// creditLabel reports whether s opens with the label of a credit, and returns the label and what follows it.
func creditLabel(s string) (label, rest string, ok bool) {
	if r, n := utf8.DecodeRuneInString(s); r == '©' || r == 'ⓒ' {
		return s[:n], strings.TrimLeft(s[n:], " :"), true
	}
	for _, c := range [...]string{"(c)", "(C)", "(c) ", "(C) "} {
		if rest, ok := strings.CutPrefix(s, c); ok {
			return c, strings.TrimSpace(rest), true
		}
	}
	var buf [labelWordsBytes]byte
	folded, ends := foldWords(buf[:0], s)
	table := creditLabels()
	for i := len(ends) - 1; i >= 0; i-- {
		kind, found := table[string(folded[:ends[i].folded])]
		if !found {
			continue
		}
		end := ends[i].end
		rest := s[end:]
		trimmed := strings.TrimLeft(rest, " \u00a0.)")
		r, n := utf8.DecodeRuneInString(trimmed)
		switch {
		case r == ':' || r == '：' || r == '=' || r == '＝' || r == '/' && kind == labelLoose || r == '|' || r == '©' || r == '；' || r == '／' && kind == labelLoose:
			if r == '©' {
				n = 0
			}
			return s[:end], strings.TrimLeft(trimmed[n:], " \u00a0"), true
		case kind == labelFree && trimmed != rest:
			return s[:end], trimmed, true
		case kind == labelFree && (r == ',' || r == '-' || r == '–'):
			return s[:end], strings.TrimLeft(trimmed[n:], " \u00a0"), true
		case standsAlone(lastRune(s[:end])) && kind == labelFree && rest != "":
			return s[:end], rest, true
		}
	}
	return "", s, false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// labelWordsBytes holds the folded words of any label.
const labelWordsBytes = 64

type wordEnd struct{ folded, end int }

// foldWords folds the first words of s, single spaces between them, and returns where each ends; a letter that stands
// alone ends a word too.
func foldWords(buf []byte, s string) ([]byte, []wordEnd) {
	var store [12]wordEnd
	ends := store[:0]
	open, gap := false, false
	for i, r := range s {
		f := foldRune(r)
		if f <= 0 {
			if open && len(ends) < cap(ends) {
				ends = append(ends, wordEnd{len(buf), i})
			}
			open = false
			if r != ' ' && r != '\u00a0' && r != '-' && r != '\'' && r != '’' && r != '.' {
				return buf, ends
			}
			gap = len(buf) > 0
			continue
		}
		alone := standsAlone(r)
		if alone && open && len(ends) < cap(ends) {
			ends = append(ends, wordEnd{len(buf), i})
			open = false
		}
		if len(ends) == cap(ends) || len(buf)+utf8.UTFMax+1 > cap(buf) {
			return buf, ends
		}
		if gap {
			buf = append(buf, ' ')
			gap = false
		}
		buf = utf8.AppendRune(buf, f)
		if alone {
			ends = append(ends, wordEnd{len(buf), i + utf8.RuneLen(r)})
		}
		open = !alone
	}
	if open && len(ends) < cap(ends) {
		ends = append(ends, wordEnd{len(buf), len(s)})
	}
	return buf, ends
}

// creditRest reports whether what follows a label can be a credit: few words, no sentence, and a name or a house.
func creditRest(s string) bool {
	s = trimCredit(s)
	if s == "" || wordsOf(s) > creditWords {
		return false
	}
	body := strings.TrimRight(s, " .")
	if at := sentenceStart(body); at > 0 && wordsOf(body[at:]) > 6 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	if unicode.IsLower(r) {
		return hasAgency(s) || givenWord(s) || strings.ContainsAny(s, "/|") || capitalWords(s) > 0 && wordsOf(s) < 8
	}
	return true
}

// creditTail reports whether s, without any label, is a credit: it names an agency and what else it says are names.
func creditTail(s string) bool {
	s = strings.TrimRight(s, " .")
	if s == "" || strings.ContainsAny(s, "?!…") {
		return false
	}
	if isAgency(s) {
		return true
	}
	for _, w := range creditSuffixes {
		if rest, ok := strings.CutSuffix(s, w); ok {
			name, _, _ := strings.Cut(rest, "/")
			return wordsOf(name) > 0 && wordsOf(name) < 4 && wordsOf(rest) < 7 && !strings.ContainsAny(rest, "、。，,")
		}
	}
	if isHandout(s) {
		return true
	}
	if !hasAgency(s) {
		return false
	}
	if open, from, to := lastBracket(s); open > 0 && hasAgency(s[from:to]) {
		return IsName(strings.TrimSpace(s[:open]))
	}
	if before, after, ok := strings.Cut(s, " via "); ok && hasAgency(after) {
		return capitalised(strings.TrimPrefix(before, "@")) && wordsOf(before) < 10
	}
	parts, _ := creditSplit(s)
	if len(parts) == 1 {
		i := agencyAtEnd(s)
		return i > 0 && IsName(strings.TrimSpace(s[:i]))
	}
	agencies := 0
	for _, p := range parts {
		if wordsOf(p) > 6 || !capitalised(p) && !isAgency(p) && !IsName(p) {
			return false
		}
		if isAgency(p) {
			agencies++
		}
	}
	return agencies > 0 && (strings.ContainsAny(s, "/|／") || agencies*2 >= len(parts))
}

// agencyWords is how many words the name of an agency has at most.
const agencyWords = 4

// isAgency reports whether s is the name of an agency or picture library, with or without what they add to it.
func isAgency(s string) bool {
	if s == "" || len(s) > 80 {
		return false
	}
	if lowerOnly(s) && ambiguousAgency(s) {
		return false
	}
	n := agencyPrefix(s)
	if n == 0 {
		return false
	}
	for n < len(s) {
		rest := strings.TrimLeft(s[n:], " -.,/+®™")
		if rest == "" {
			return true
		}
		m := agencyPrefix(rest)
		if m == 0 {
			m = additionPrefix(rest)
		}
		if m == 0 {
			return false
		}
		n = len(s) - len(rest) + m
	}
	return true
}

// hasAgency reports whether an agency stands among the words of s.
func hasAgency(s string) bool {
	for i, r := range s {
		if foldRune(r) > 0 && wordBorder(s, i) {
			if n := agencyPrefix(s[i:]); n > 0 && !(lowerOnly(s[i:i+n]) && ambiguousAgency(s[i:i+n])) {
				return true
			}
		}
	}
	return false
}

// agencyPrefix returns the length of the longest agency that s opens with.
func agencyPrefix(s string) int { return prefixIn(s, agencies()) }

func additionPrefix(s string) int { return prefixIn(s, agencyAdditions()) }

func prefixIn(s string, table map[string]bool) int {
	var buf [labelWordsBytes]byte
	folded, ends := foldWords(buf[:0], s)
	for i := len(ends) - 1; i >= 0; i-- {
		if table[string(folded[:ends[i].folded])] {
			return ends[i].end
		}
	}
	return 0
}

// lowerOnly reports whether s has no capital.
func lowerOnly(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) < 0 && strings.IndexFunc(s, unicode.IsLower) >= 0
}

func allCaps(s string) bool {
	return strings.IndexFunc(s, unicode.IsLower) < 0 && strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// ambiguousAgency reports whether an agency's name, in small letters, is a word of a language.
func ambiguousAgency(s string) bool {
	switch s {
	case "ap", "pa", "ap photo", "tt", "la", "ani", "ana", "ats", "sda", "map", "bta", "cna", "pap", "nasa", "esa", "ria", "sana", "mena", "ntb", "anp", "lusa", "pixabay", "epa", "ina", "una", "mti", "stt", "elta", "leta", "rex", "getty", "pool", "magnum", "agency", "interfax", "zuma", "corbis", "contour", "ruptly", "antara", "mehr", "fars":
		return true
	}
	return false
}

// capitalised reports whether every word of s that a name would capitalise is, or the script has no capitals.
func capitalised(s string) bool {
	n := 0
	for w := range block.Words(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !isParticle(w) {
			return false
		}
		n++
	}
	return n > 0
}

func capitalWords(s string) int {
	n := 0
	for w := range block.Words(s) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(r) && !unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// wordsOf counts the words of s; letters that stand alone count a third each.
func wordsOf(s string) int {
	n, alone := 0, 0
	in := false
	for _, r := range s {
		f := foldRune(r)
		switch {
		case f == 0:
			in = false
		case f > 0 && standsAlone(f):
			alone++
			in = false
		case !in:
			in = true
			n++
		}
	}
	return n + (alone+2)/3
}

// isHouse reports whether s holds a word that firms and offices bear and people do not.
func isHouse(s string) bool {
	words := houseWords()
	for w := range block.Words(s) {
		var buf [labelWordsBytes]byte
		if f, _ := foldWords(buf[:0], w); words[string(f)] {
			return true
		}
	}
	return false
}

// isHandout reports whether s is one of the words that stand for a credit where the giver is not named.
func isHandout(s string) bool {
	var buf [labelWordsBytes]byte
	f, ends := foldWords(buf[:0], s)
	return len(ends) > 0 && ends[len(ends)-1].end == len(s) && handouts()[string(f)]
}

// givenWord reports whether s opens with a word that credits open with in small letters: "privat", "courtesy of".
func givenWord(s string) bool { return prefixIn(s, handouts()) > 0 }

// speaksOf reports whether a word before an agency's name makes it part of a sentence: "told Reuters".
func speaksOf(w string) bool {
	var buf [labelWordsBytes]byte
	f, _ := foldWords(buf[:0], w)
	return speakingWords()[string(f)]
}

// setOf makes a set of the folded lines of tables.
func setOf(tables ...[]string) map[string]bool {
	m := make(map[string]bool, 512)
	for _, t := range tables {
		for _, w := range t {
			m[foldLine(w)] = true
		}
	}
	return m
}

func foldLine(s string) string {
	f, _ := foldWords(make([]byte, 0, labelWordsBytes), s)
	return string(f)
}

var (
	agencies        = sync.OnceValue(func() map[string]bool { return setOf(agencyNames) })
	agencyAdditions = sync.OnceValue(func() map[string]bool { return setOf(agencyAdditionWords) })
	houseWords      = sync.OnceValue(func() map[string]bool { return setOf(houseNouns) })
	handouts        = sync.OnceValue(func() map[string]bool { return setOf(handoutWords) })
	speakingWords   = sync.OnceValue(func() map[string]bool { return setOf(speakingTable) })
	creditLabels    = sync.OnceValue(func() map[string]labelKind {
		m := make(map[string]labelKind, 256)
		for _, w := range colonLabels {
			m[foldLine(w)] = labelColon
		}
		for _, w := range looseLabels {
			m[foldLine(w)] = labelLoose
		}
		for _, w := range freeLabels {
			m[foldLine(w)] = labelFree
		}
		return m
	})
)

// labelKind says what must follow a label of a credit.
type labelKind uint8

const (
	labelColon labelKind = iota // a colon, an equals sign or a bar
	labelLoose                  // the same, or a slash: "Foto/Jane Roe"
	labelFree                   // a name, without any sign: "Photo by Jane Roe"
)
