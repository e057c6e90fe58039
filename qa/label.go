package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

type labelKind uint8

const (
	labelColon labelKind = iota // "RS: ..."
	labelLine                   // the label is the whole piece
	labelBare                   // parted by its marks alone: **Weber** ...
	labelDash                   // "WEBER – ..."
	labelStop                   // "Q. ..."
)

// label is what may be a speaker's label at the start of a piece.
type label struct {
	text  string // as printed, without colon and timestamp
	key   string // folded, without titles of courtesy, numbers and brackets
	end   int    // bytes of the piece's text that it takes, with separator and white space
	kind  labelKind
	time  string
	style article.Marks // marks that all its words bear
	word  words.Kind    // what the tables know of it
}

// Limits of a label. More words let sentences with a colon pass for labels; fewer lose names with titles and offices.
const (
	labelWords = 7
	labelBytes = 90
)

// readLabel reads the label at the start of text, nil when there can be none.
func readLabel(text string, runs []article.Run) *label {
	at, time := 0, ""
	if s, n := stamp(text); n > 0 {
		at, time = n+spaces(text[n:]), s
		for _, sep := range []string{"-->", "–", "-", "—", "|"} {
			if strings.HasPrefix(text[at:], sep) {
				at += len(sep)
				break
			}
		}
		at += spaces(text[at:])
	}
	body := text[at:]
	if body == "" {
		return nil
	}
	l := colonLabel(body)
	if l == nil {
		l = bracketLabel(body)
	}
	if l == nil {
		l = bareLabel(text, at, runs)
	}
	if l == nil {
		l = stopLabel(body)
	}
	if l == nil {
		l = dashLabel(body)
	}
	if l == nil {
		l = spaceLabel(body)
	}
	if l == nil {
		l = lineLabel(body)
	}
	if l == nil {
		return nil
	}
	l.end += at
	if l.time == "" {
		l.time = time
	}
	if l.key == "" {
		return nil
	}
	if l.kind != labelLine && l.time == time && time == "" {
		if s, n := stampInLabel(l.text); n > 0 {
			l.time, l.text = s, strings.TrimSpace(l.text[:n])
			l.key = labelKey(l.text)
		}
	}
	l.style = styleOver(runs, at, at+len(l.text))
	l.word = words.Label(l.key)
	if l.word == 0 && fromAudience(l.key) {
		l.word = words.Audience
	}
	if words.IsSalutation(firstWord(l.key)) {
		l.word |= words.NoLabel
	}
	return l
}

// fromAudience reports whether a folded label says that the audience asks: "question du public", "frage aus dem publikum".
func fromAudience(key string) bool {
	var k words.Kind
	n := 0
	for w := range eachWord(key) {
		k |= words.Label(w)
		n++
	}
	return n > 1 && k&words.Audience != 0 && k&words.Question != 0
}

func spaces(s string) int { return len(s) - len(strings.TrimLeftFunc(s, blank)) }

// colonLabel reads "RS: ..." and "RS：...".
func colonLabel(s string) *label {
	for i, r := range s {
		if i > labelBytes {
			return nil
		}
		switch r {
		case ':', '：', '﹕', '︰':
			after := s[i+utf8.RuneLen(r):]
			if n, _ := utf8.DecodeRuneInString(after); r == ':' && (n == '/' || n >= '0' && n <= '9' && i > 0 && s[i-1] >= '0' && s[i-1] <= '9') {
				if n == '/' {
					return nil
				}
				continue
			}
			name := strings.TrimFunc(s[:i], func(r rune) bool { return blank(r) || r == '*' || r == '_' || r == '#' })
			if !mayName(name) || unclosed(name) {
				return nil
			}
			end := i + utf8.RuneLen(r)
			for strings.HasPrefix(s[end:], "**") {
				end += 2
			}
			return &label{text: name, key: labelKey(name), end: end + spaces(s[end:]), kind: labelColon}
		case '?', '!', ';', '？', '！', '。', '؟', '…', '\n', '“', '„', '"', '«', '»', '<', '>', '=', '{', '}', '@':
			return nil
		}
	}
	return nil
}

// unclosed reports whether a bracket opens before s that does not close in it: "(Text:" is no label.
func unclosed(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '(' && !strings.Contains(s, ")") || r == '（' && !strings.Contains(s, "）")
}

// bareLabel reads a label that only its marks part from the speech: **Weber** Das ist ...
func bareLabel(text string, at int, runs []article.Run) *label {
	end, m := 0, article.Marks(0)
	for i, r := range runs {
		s := r.Marks & styleMarks
		if i == 0 {
			m = s
		}
		if s != m && strings.TrimFunc(r.Text, blank) != "" {
			break
		}
		end += len(r.Text)
	}
	if m == 0 || end <= at || end >= len(text) || insideWord(text, end) {
		return nil
	}
	name := strings.TrimFunc(text[at:end], blank)
	r, _ := utf8.DecodeLastRuneInString(name)
	if isAsk(r) || r == '!' || r == '…' || r == ',' || wordCount(name) > 4 || !mayName(strings.TrimRight(name, ".,-–—|/ ")) || !capitalised(name) || opensLower(text[end:]) {
		return nil
	}
	name = strings.TrimRightFunc(name, func(r rune) bool { return blank(r) || strings.ContainsRune("-–—|/", r) })
	n := end - at
	n += spaces(text[end:])
	for _, sep := range []string{"–", "—", "-", "|", "/", ". "} {
		if strings.HasPrefix(text[at+n:], sep) {
			n += len(sep)
			n += spaces(text[at+n:])
			break
		}
	}
	if _, k := stamp(text[at+n:]); k > 0 && strings.TrimFunc(text[at+n+k:], blank) == "" {
		return nil // nothing is said behind it but when: the label has the line to itself
	}
	key := labelKey(name)
	if words.Label(key)&(words.Question|words.Answer) != 0 {
		name = strings.TrimRight(name, stopSigns) // as stopLabel has it: "Q", whether "Q." is bold or not
	} else {
		name = withoutStop(name)
	}
	return &label{text: name, key: key, end: n, kind: labelBare}
}

const (
	stopSigns   = ".)-–—、． "     // end a marker
	stopBytes   = 24             // a longer word is no marker
	letterWords = "aoeiysvdовіи" // letters that are words: with nothing but a blank behind them they open a sentence
)

// stopLabel reads "Q. ...", "A. ...", "Q1. ...", "R.– ...", "P) ...": markers that the tables know.
func stopLabel(s string) *label {
	end := strings.IndexAny(s, stopSigns)
	if end <= 0 || end > stopBytes {
		return nil
	}
	name := s[:end]
	key := labelKey(name)
	if words.Label(key)&(words.Question|words.Answer) == 0 {
		return nil
	}
	sep := strings.TrimLeft(s[end:], stopSigns)
	signs := s[end : len(s)-len(sep)]
	if strings.TrimFunc(signs, blank) == "" && !isDenseWord(name) && (utf8.RuneCountInString(name) > 1 || strings.Contains(letterWords, key)) {
		return nil
	}
	return &label{text: strings.TrimSpace(name), key: key, end: len(s) - len(sep), kind: labelStop}
}

func isDenseWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return dense(r)
}

// denseLabel is how many letters a name has at most in a script without spaces, where a space alone parts it from what is said.
const denseLabel = 8

// spaceLabel reads "司会　..." in scripts that set no spaces between words.
func spaceLabel(s string) *label {
	letters := 0
	for i, r := range s {
		if !blank(r) {
			if letters++; letters > denseLabel || !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
				return nil
			}
			continue
		}
		if said := i + spaces(s[i:]); i > 0 && said < len(s) && isDenseWord(s[said:]) {
			return &label{text: s[:i], key: labelKey(s[:i]), end: said, kind: labelDash}
		}
		return nil
	}
	return nil
}

// dashLabel reads "WEBER – ..." and "M. Dupont. — ...": it counts only where it repeats.
func dashLabel(s string) *label {
	for _, sep := range []string{" – ", " — ", ".– ", ".— ", ". – ", ". — ", "　", " - ", ".- ", "：", " | ", " / ", "—", "／"} {
		i := strings.Index(s[:min(len(s), 60)], sep)
		if i <= 0 {
			continue
		}
		name := strings.TrimSpace(s[:i])
		if wordCount(name) > 4 || !mayName(name) || !capitalised(name) {
			continue
		}
		end := i + len(sep)
		if opensLower(s[end:]) { // an apposition: "Jane Doe – author of two books"
			return nil
		}
		return &label{text: name, key: labelKey(name), end: end + spaces(s[end:]), kind: labelDash}
	}
	return nil
}

// lineLabel reads a piece that is nothing but a label, with or without a timestamp behind it.
func lineLabel(s string) *label {
	if len(s) > labelBytes {
		return nil
	}
	name, time := s, ""
	if t, n := stampInLabel(s); n > 0 {
		name, time = s[:n], t
	}
	name = strings.TrimFunc(name, func(r rune) bool { return blank(r) || strings.ContainsRune("*_-–—|·•", r) })
	if wordCount(name) > 5 || !mayName(name) {
		return nil
	}
	r, _ := utf8.DecodeLastRuneInString(name)
	if isTerminal(r) && (r != '.' || len([]rune(lastWord(strings.TrimRight(name, ".")))) > 4) || wordCount(name) > 3 && !nameForm(name) {
		return nil
	}
	return &label{text: name, key: labelKey(name), end: len(s), kind: labelLine, time: time}
}

// stampInLabel reads a timestamp at the end of a label: "Jane Doe [00:12]", "Jane Doe 00:12". n is where it starts.
func stampInLabel(s string) (string, int) {
	t := strings.TrimRightFunc(s, blank)
	i := len(t)
	for i > 0 && (t[i-1] >= '0' && t[i-1] <= '9' || strings.IndexByte(":.,[]()", t[i-1]) >= 0) {
		i--
	}
	for i < len(t) && strings.IndexByte(":.,])", t[i]) >= 0 {
		i++
	}
	if i == 0 || i == len(t) || insideWord(t, i) {
		return "", 0
	}
	if text, n := stamp(t[i:]); n == len(t)-i && n > 0 {
		return text, i
	}
	return "", 0
}
