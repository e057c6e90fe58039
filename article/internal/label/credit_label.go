package label

import (
	"strings"
	"sync"
	"unicode/utf8"
)

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
	table := creditLabels()
	if !table.mayOpen(s) {
		return "", s, false
	}
	var words foldedWords
	words.read(s)
	for i := words.n - 1; i >= 0; i-- {
		kind, found := table.lines[string(words.first(i))]
		if !found {
			continue
		}
		end := words.ends[i].end
		rest := s[end:]
		trimmed := strings.TrimLeft(rest, " \u00a0.)")
		r, n := utf8.DecodeRuneInString(trimmed)
		switch {
		case r == ':' || r == '：' || r == '=' || r == '＝' || r == '/' && kind == labelLoose || r == '|' || r == '©' || r == '；' || r == '／' && kind == labelLoose:
			if r == '©' {
				n = 0
			}
			return s[:end], strings.TrimLeft(trimmed[n:], " \u00a0"), true
		case trimmed != rest && (kind == labelFree || isAgency(trimmed)): // "foto Ansa"
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

// opensWithLabel reports whether the first words of s are the label of a credit, whatever follows.
func opensWithLabel(s string) bool {
	table := creditLabels()
	if !table.mayOpen(s) {
		return false
	}
	var words foldedWords
	if words.read(s); words.n == 0 {
		return false
	}
	_, ok := table.lines[string(words.first(0))]
	return ok
}

// proseCredit is from how many words on most of a credit must have capitals, so as not to be a sentence.
const proseCredit = 6

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
	if n := wordsOf(s); n > proseCredit && capitalWords(s)*2 < n && hasCase(s) {
		return false
	}
	if isLower(r) {
		return hasAgency(s) || givenWord(s) || strings.ContainsAny(s, "/|") || capitalWords(s) > 0 && wordsOf(s) < 8
	}
	return true
}

// isHandout reports whether s is one of the words that stand for a credit where the giver is not named.
func isHandout(s string) bool {
	table := handouts()
	if !table.mayOpen(s) {
		return false
	}
	var words foldedWords
	if words.read(s); words.n == 0 || words.ends[words.n-1].end != len(s) {
		return false
	}
	_, ok := table.lines[string(words.all())]
	return ok
}

// givenWord reports whether s opens with a word that credits open with in small letters: "privat", "courtesy of".
func givenWord(s string) bool { return handouts().prefix(s) > 0 }

// linesOf makes a table of lines that mean no more than that they stand there.
func linesOf(lines []string) *lineTable[bool] {
	t := &lineTable[bool]{}
	t.add(true, lines...)
	return t
}

// setOf makes a set of the folded lines of tables.
func setOf(tables ...[]string) map[string]bool {
	n := 0
	for _, t := range tables {
		n += len(t)
	}
	m := make(map[string]bool, n)
	for _, t := range tables {
		for _, w := range t {
			m[foldLine(w)] = true
		}
	}
	return m
}

var (
	agencies        = sync.OnceValue(func() *lineTable[bool] { return linesOf(agencyNames) })
	agencyAdditions = sync.OnceValue(func() *lineTable[bool] { return linesOf(agencyAdditionWords) })
	handouts        = sync.OnceValue(func() *lineTable[bool] { return linesOf(handoutWords) })
	houseWords      = sync.OnceValue(func() map[string]bool { return setOf(houseNouns) })
	nameless        = sync.OnceValue(func() map[string]bool { return setOf(namelessGivers) })
	archives        = sync.OnceValue(func() map[string]bool { return setOf(archiveWords) })
	speakingWords   = sync.OnceValue(func() map[string]bool { return setOf(speakingTable) })
	creditLabels    = sync.OnceValue(func() *lineTable[labelKind] {
		t := &lineTable[labelKind]{}
		t.add(labelColon, colonLabels...)
		t.add(labelLoose, looseLabels...)
		t.add(labelFree, freeLabels...)
		return t
	})
)

// labelKind says what must follow a label of a credit.
type labelKind uint8
