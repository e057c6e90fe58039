package label

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// bylineSegments cuts a byline at the signs that part its statements and drops those on pictures.
func bylineSegments(s string) []string {
	var out []string
	start := 0
	opened := textOpenerEnd(s)
	cut := func(end, next int) {
		if seg := strings.TrimSpace(s[start:end]); seg != "" {
			out = append(out, seg)
		}
		start = next
		opened = start + textOpenerEnd(s[start:])
	}
	for i, r := range s {
		n := utf8.RuneLen(r)
		if (r == ' ' || r == '\u00a0' || r == '\u3000') && i > start && i >= opened && opensStatement(s[i+n:], hasDigit(s[start:i])) {
			cut(i, i+n)
		}
		switch r {
		case '|', '•', '·', ';', '\n', '\t', '●', '｜', '；', '—', '→', '>', '*', '■':
			cut(i, i+max(n, 1))
		case '–', '-', '/', '／', '‧':
			spaced := i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+n:], " ")
			if spaced || (r == '/' || r == '／') && i > start && i+n < len(s) && !strings.Contains(s[start:i], "://") && !soloMark(s[start:i]) && strings.Count(s[start:i], "(") == strings.Count(s[start:i], ")") {
				cut(i, i+n)
			}
		}
	}
	cut(len(s), len(s))
	return out
}

// textOpenerEnd returns where the opener that s begins with ends, inside which nothing is cut, "Text und Foto"; 0 without one of
// those who wrote.
func textOpenerEnd(s string) int {
	kind, end := findOpener(s)
	if kind != openerText {
		return 0
	}
	return end
}

// soloMark reports whether s is one of the letters that Chinese papers set before a slash and a name: 文/王小明.
func soloMark(s string) bool {
	s = strings.TrimSpace(s)
	switch s {
	case "图", "圖", "图文", "圖文", "c", "http:", "https:":
		return true
	}
	return slices.Contains(cjkRoles, s) || slices.Contains(cjkCredits, s)
}

// piece is a part of a byline between commas and conjunctions.
type piece struct {
	text       string
	afterComma bool
}

func bylinePieces(s string) []piece {
	var out []piece
	joins := joinWords()
	start, comma := 0, false
	add := func(end int) {
		if text := strings.TrimSpace(s[start:end]); text != "" {
			out = append(out, piece{text, comma})
		}
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == ',' || r == '،' || r == '、' || r == '，' || r == '&' || r == '＆':
			add(i)
			start, comma = i+n, r != '&' && r != '＆'
		case r == '(' || r == '（' || r == '[':
			if end := matching(s[i:]); end > 0 { // what stands in brackets is an office or an agency
				if wordsOf(s[start:i]) == 1 && amidName(s[i+end:]) {
					i += end
					continue
				}
				add(i)
				_, m := utf8.DecodeRuneInString(s[i+end:])
				i += end + m
				start, comma = i, true
				continue
			}
		case r == ' ' || r == '\u00a0':
			word := s[i+n:]
			if joins[word] {
				add(i)
				return out
			}
			if sp := strings.IndexAny(word, " \u00a0"); sp > 0 && joins[word[:sp]] {
				add(i)
				start, comma = i+n+sp, false
				i = start
				continue
			}
		case r == '和' || r == '與' || r == '与':
			if utf8.RuneCountInString(strings.TrimSpace(s[start:i])) >= 2 {
				add(i)
				start, comma = i+n, false
			}
		}
		i += n
	}
	add(len(s))
	return out
}

// amidName reports whether a name goes on behind the bracket that rest begins with: "Robert (R.J.) Hale".
func amidName(rest string) bool {
	_, n := utf8.DecodeRuneInString(rest)
	after, ok := strings.CutPrefix(rest[n:], " ")
	r, _ := utf8.DecodeRuneInString(after)
	return ok && unicode.IsUpper(r)
}

// cutTitles drops the words of an office before a name or after it: "Staff Writer Jane Roe", "Jane Roe Senior Editor".
func cutTitles(s string) string {
	titles := titleWords()
	if isAgency(s) || wordsOf(s) < 2 && !titles[foldLine(s)] {
		return s
	}
	first, last := -1, -1 // the stretch of words that are no titles
	at := 0
	var words [][2]int
	for at < len(s) {
		end := strings.IndexByte(s[at:], ' ')
		if end < 0 {
			end = len(s) - at
		}
		if end > 0 {
			words = append(words, [2]int{at, at + end})
		}
		at += end + 1
	}
	seen, house := false, true
	for i, w := range words {
		word := strings.Trim(s[w[0]:w[1]], ".,:")
		if titles[foldLine(word)] {
			seen = true
			house = house && isHouse(word)
			if first >= 0 && i-first >= 2 {
				break
			}
			first, last = -1, -1
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	if !seen || house && len(words) > 1 { // a paper: "Example News"
		return s
	}
	if first < 0 || last-first+1 < 2 {
		return ""
	}
	return strings.Trim(s[words[first][0]:words[last][1]], " ,")
}

// dropAddresses takes web and mail addresses and handles out of a byline.
func dropAddresses(s string) string {
	if !strings.ContainsAny(s, "@/") && !strings.Contains(s, "www.") {
		return s
	}
	var b strings.Builder
	for w := range strings.FieldsSeq(s) {
		trimmed := strings.Trim(w, "()[]<>,;")
		if strings.Contains(trimmed, "@") || strings.Contains(trimmed, "://") || strings.HasPrefix(trimmed, "www.") || strings.Contains(trimmed, ".com/") {
			if strings.HasSuffix(w, ",") {
				b.WriteByte(',')
			}
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// bylineLabel drops what opens a byline ("By", "Text:") and reports whether it is about something other than the text.
func bylineLabel(s string) (rest string, other bool) {
	for range 4 {
		kind, rest := cutOpener(s)
		switch kind {
		case openerOther:
			return "", true
		case openerNone:
			if colon := strings.IndexAny(s, ":："); colon > 0 && colon < labelBytes {
				if label, _, ok := creditLabel(s); ok && label != "" {
					return "", true
				}
			}
			return s, false
		}
		s = rest
	}
	return s, false
}

// openerKind says what the first word of a byline tells.
type openerKind uint8

func cutOpener(s string) (openerKind, string) {
	s = strings.TrimLeft(s, " \u00a0:：-–—·・.,/／【】[]")
	kind, end := findOpener(s)
	if kind == openerNone {
		return openerNone, s
	}
	return kind, strings.TrimLeft(s[end:], " \u00a0:：=＝／/・")
}

// findOpener finds the longest opener that s begins with, and where it ends.
func findOpener(s string) (openerKind, int) {
	if at := talkOpener(s); at > 0 {
		return openerText, at
	}
	table := openers()
	if !table.mayOpen(s) {
		return openerNone, 0
	}
	var words foldedWords
	words.read(s)
	for i := words.n - 1; i >= 0; i-- {
		kind, ok := table.lines[string(words.first(i))]
		if !ok {
			continue
		}
		rest := s[words.ends[i].end:]
		trimmed := strings.TrimLeft(rest, " \u00a0\u3000:：=＝／/・")
		if trimmed == "" && kind == openerText {
			return openerText, len(s)
		}
		r, _ := utf8.DecodeRuneInString(trimmed)
		if isLower(r) && len(rest) == len(trimmed) || soloRole(s[:words.ends[i].end]) && len(rest) == len(trimmed) {
			continue
		}
		return kind, words.ends[i].end
	}
	return openerNone, 0
}

// soloRole reports whether an opener is one Chinese or Japanese letter, which needs a sign behind it: 文 opens 文化 too.
func soloRole(s string) bool {
	s = strings.TrimSpace(s)
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && r >= hangulJamo && standsAlone(r)
}

// withoutSignedOpener drops an opener with signs in it, which part no statements there: "글·사진".
func withoutSignedOpener(s string) string {
	for _, w := range signedOpeners {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return strings.TrimLeft(rest, " \u00a0:：=＝／/・")
		}
	}
	return s
}

// opensStatement reports whether s, inside a byline, begins a new statement: "Foto: Max Muster", "Photographs by John
// Doe", and after a date or a number "by Jane Roe".
func opensStatement(s string, afterNumber bool) bool {
	kind, end := findOpener(s)
	if kind == openerNone || end == len(s) {
		return false
	}
	if next := strings.TrimLeft(s[end:], " \u00a0\u3000"); strings.HasPrefix(next, ":") || strings.HasPrefix(next, "：") || strings.HasPrefix(next, "／") || strings.HasPrefix(next, "＝") {
		return true
	}
	space := strings.LastIndexByte(s[:end], ' ')
	return signers()[foldLine(s[space+1:end])] && (space >= 0 || afterNumber)
}

var signers = sync.OnceValue(func() map[string]bool { return setOf(signerWords) })

var openers = sync.OnceValue(func() *lineTable[openerKind] {
	t := &lineTable[openerKind]{}
	t.add(openerOther, otherOpeners...)
	t.add(openerText, textOpeners...)
	t.add(openerText, bothOpeners...)
	return t
})

var joinWords = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 64)
	for _, w := range conjunctions {
		m[w] = true
	}
	return m
})
