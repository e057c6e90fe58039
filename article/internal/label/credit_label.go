package label

import (
	"strings"
	"sync"
	"unicode"
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

// opensWithLabel reports whether the first words of s are the label of a credit, whatever follows.
func opensWithLabel(s string) bool {
	var buf [labelWordsBytes]byte
	folded, ends := foldWords(buf[:0], s)
	if len(ends) == 0 {
		return false
	}
	_, ok := creditLabels()[string(folded[:ends[0].folded])]
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
	if unicode.IsLower(r) {
		return hasAgency(s) || givenWord(s) || strings.ContainsAny(s, "/|") || capitalWords(s) > 0 && wordsOf(s) < 8
	}
	return true
}

// isHandout reports whether s is one of the words that stand for a credit where the giver is not named.
func isHandout(s string) bool {
	var buf [labelWordsBytes]byte
	f, ends := foldWords(buf[:0], s)
	return len(ends) > 0 && ends[len(ends)-1].end == len(s) && handouts()[string(f)]
}

// givenWord reports whether s opens with a word that credits open with in small letters: "privat", "courtesy of".
func givenWord(s string) bool { return prefixIn(s, handouts()) > 0 }

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
