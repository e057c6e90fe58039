package label

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Names returns the names of the authors that a byline or a metadata value holds, as printed and each once: people
// first of all, and the agencies and papers that sign for themselves. Titles, places, dates, addresses and those who
// only gave the pictures are left out.
func Names(s string) []string {
	if len(s) > bylineBytes {
		return nil
	}
	if isDomain(s) {
		return []string{s}
	}
	var out []string
	for _, segment := range bylineSegments(s) {
		for _, name := range segmentNames(segment) {
			out = appendName(out, name)
		}
	}
	return out
}

// isDomain reports whether s is the bare name of a site, as some sign: "example.org".
func isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot < 2 || len(s)-dot < 3 || len(s)-dot > 5 || strings.HasPrefix(s, "www.") {
		return false
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; asciiFold[c&0x7F] == 0 && c != '.' && c != '-' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// bylineBytes is the longest text that is read as a byline.
const bylineBytes = 1000

// appendName adds name unless a name of out is the same but for case and accents.
func appendName(out []string, name string) []string {
	key := foldName(name)
	for _, n := range out {
		if foldName(n) == key {
			return out
		}
	}
	return append(out, name)
}

// foldName folds letters and drops all else.
func foldName(s string) string {
	var b strings.Builder
	for _, r := range s {
		if f := foldRune(r); f > 0 {
			b.WriteRune(f)
		}
	}
	return b.String()
}

// bylineSegments cuts a byline at the signs that part its statements and drops those on pictures.
func bylineSegments(s string) []string {
	var out []string
	start := 0
	cut := func(end, next int) {
		if seg := strings.TrimSpace(s[start:end]); seg != "" {
			out = append(out, seg)
		}
		start = next
	}
	for i, r := range s {
		n := utf8.RuneLen(r)
		switch r {
		case '|', '•', '·', ';', '\n', '\t', '●', '｜', '；', '—', '→', '>', '*', '■':
			cut(i, i+max(n, 1))
		case '–', '-', '/', '／', '‧':
			spaced := i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i+n:], " ")
			if spaced || (r == '/' || r == '／') && i > start && i+n < len(s) && !strings.Contains(s[start:i], "://") && !soloMark(s[start:i]) {
				cut(i, i+n)
			}
		}
	}
	cut(len(s), len(s))
	return out
}

// soloMark reports whether s is one of the letters that Chinese papers set before a slash and a name: 文/王小明.
func soloMark(s string) bool {
	s = strings.TrimSpace(s)
	switch s {
	case "文", "图", "圖", "图文", "圖文", "撰文", "记者", "記者", "编辑", "編輯", "整理", "c", "http:", "https:":
		return true
	}
	return false
}

// segmentNames reads one statement of a byline.
func segmentNames(s string) []string {
	s, skip := bylineLabel(dropAddresses(s))
	if skip || s == "" {
		return nil
	}
	if cjk := cjkName(s); cjk != nil {
		return cjk
	}
	if _, start, end, ok := FindDate(s, ""); ok {
		s = strings.TrimSpace(s[:start] + "," + s[end:])
	}
	var out []string
	pieces := bylinePieces(s)
	for _, p := range pieces {
		name := bylineName(p.text)
		if name == "" || len(out) > 0 && p.afterComma && isPlace(name) {
			continue
		}
		one := wordsOf(name) == 1 && !standsAlone(lastRune(name))
		if one && len(out) > 0 && p.afterComma && !isAgency(name) {
			continue // "Jane Roe, Berlin"
		}
		if one && len(pieces) > 1 && isPlace(name) {
			continue
		}
		out = append(out, name)
	}
	return out
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
				add(i)
				_, m := utf8.DecodeRuneInString(s[i+end:])
				i += end + m
				start, comma = i, true
				continue
			}
		case (r == ' ' || r == '\u00a0') && i > start:
			word := s[i+n:]
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

// bylineName takes titles from around a name; "" where no name is left.
func bylineName(s string) string {
	s = strings.Trim(s, " \u00a0.,:;-–—\"“”„()[]*#")
	for {
		_, rest := cutOpener(s)
		if rest == s {
			break
		}
		s = strings.TrimLeft(rest, " :,.-")
	}
	s = cutTitles(s)
	if s == "" || !IsName(s) || isNoName(s) {
		return ""
	}
	return s
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

const (
	openerNone  openerKind = iota
	openerText             // "By", "Text:"
	openerOther            // "Photos:", "Updated"
)

func cutOpener(s string) (openerKind, string) {
	s = strings.TrimLeft(s, " \u00a0:：-–—·.,/／【】[]")
	var buf [labelWordsBytes]byte
	folded, ends := foldWords(buf[:0], s)
	table := openers()
	for i := len(ends) - 1; i >= 0; i-- {
		kind, ok := table[string(folded[:ends[i].folded])]
		if !ok {
			continue
		}
		rest := s[ends[i].end:]
		trimmed := strings.TrimLeft(rest, " \u00a0:：=／/")
		if trimmed == "" && kind == openerText {
			return openerText, ""
		}
		r, _ := utf8.DecodeRuneInString(trimmed)
		if unicode.IsLower(r) && len(rest) == len(trimmed) {
			continue
		}
		return kind, trimmed
	}
	return openerNone, s
}

var openers = sync.OnceValue(func() map[string]openerKind {
	m := make(map[string]openerKind, 256)
	for _, w := range otherOpeners {
		m[foldLine(w)] = openerOther
	}
	for _, w := range textOpeners {
		m[foldLine(w)] = openerText
	}
	return m
})

var joinWords = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 64)
	for _, w := range conjunctions {
		m[w] = true
	}
	return m
})

var (
	titleWords   = sync.OnceValue(func() map[string]bool { return setOf(jobTitles) })
	noNames      = sync.OnceValue(func() map[string]bool { return setOf(notNames) })
	particles    = sync.OnceValue(func() map[string]bool { return setOf(nameParticles) })
	openingWords = sync.OnceValue(func() map[string]bool { return setOf(sentenceOpeners) })
	places       = sync.OnceValue(func() map[string]bool { return setOf(datelines) })
)

// IsName reports whether s can be the name of a person, an agency or a paper: one to five words that its script would
// capitalise, particles apart, without the signs of sentences and the words that open them.
func IsName(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > nameBytes {
		return false
	}
	if isAgency(s) {
		return true
	}
	if strings.ContainsAny(s, "!?;:()[]{}<>@#/|\"“”„«»…=+*。，！？：、") {
		return false
	}
	words, alone, cased := 0, 0, false
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "'’‘"))
		if standsAlone(r) {
			alone += utf8.RuneCountInString(w)
			words++
			continue
		}
		if strings.HasSuffix(w, ".") && utf8.RuneCountInString(w) > 5 {
			return false
		}
		folded := foldLine(w)
		switch {
		case !unicode.IsLetter(r):
			return false
		case unicode.IsUpper(r):
			cased = true
		case unicode.IsLower(r):
			if !isParticle(w) {
				return false
			}
			words++
			continue
		}
		if words == 0 && openingWords()[folded] {
			return false
		}
		words++
	}
	if alone > 0 {
		return alone <= 12 && words <= 3
	}
	return words >= 1 && words <= 6 && (cased || !hasCase(s))
}

// nameBytes is longer than any name.
const nameBytes = 80

func hasCase(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// isParticle reports whether w is a word that stands in names in small letters.
func isParticle(w string) bool {
	if i := strings.IndexAny(w, "-’'"); i > 0 && i+1 < len(w) { // al-Sudani, d'Arc
		return particles()[foldLine(w[:i])]
	}
	return particles()[foldLine(w)]
}

// isNoName reports whether s signs for no one: "Staff", "Admin".
func isNoName(s string) bool { return noNames()[foldLine(s)] }

// isPlace reports whether s is a place that bylines name.
func isPlace(s string) bool { return places()[foldLine(s)] }

// cjkName reads Chinese, Japanese and Korean bylines: 記者 王小明, 문/王小明, 홍길동 기자. It returns nil where s is none.
func cjkName(s string) []string {
	r, _ := utf8.DecodeRuneInString(s)
	if !standsAlone(r) || r < 0x3000 {
		return nil
	}
	if i := strings.Index(s, "기자"); i > 0 {
		var out []string
		for part := range strings.SplitSeq(s, "기자") {
			part = strings.Trim(part, " =·,ㆍ[]()")
			if f := strings.Fields(part); len(f) > 0 {
				if name := f[len(f)-1]; hangulName(name) {
					out = append(out, name)
				}
			}
		}
		return out
	}
	s = strings.Trim(s, "【】[]（）() ＝=:：")
	for _, w := range cjkRoles {
		if rest, ok := strings.CutPrefix(s, w); ok {
			s = strings.TrimLeft(rest, " :：／/・")
		}
	}
	for _, w := range cjkRoles {
		if rest, ok := strings.CutSuffix(s, w); ok {
			s = strings.TrimRight(rest, " :：／/・")
		}
	}
	var out []string
	for name := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("、，,／/　", r) }) {
		name = strings.TrimSpace(name)
		if n := utf8.RuneCountInString(name); n >= 2 && n <= 14 && !isNoName(name) && IsName(name) {
			out = append(out, name)
		}
	}
	return out
}

func hangulName(s string) bool {
	n := 0
	for _, r := range s {
		if r < 0xAC00 || r > 0xD7A3 {
			return false
		}
		n++
	}
	return n >= 2 && n <= 5
}
