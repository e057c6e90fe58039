package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// mayName reports whether s has the form of a label: few words, no sentence in it.
func mayName(s string) bool {
	if s == "" || len(s) > labelBytes || wordCount(s) > labelWords {
		return false
	}
	letters, commas, prev, word := 0, 0, rune(0), 0
	for i, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters++
			word++
		case isAsk(r), r == '!', r == '！', r == ';', r == '。', r == '，', r == '、', r == '"', r == '“', r == '„', r == '«', r == '=':
			return false
		case r == ',':
			if commas++; commas > 2 {
				return false
			}
			word = 0
		case r == '.':
			// a full stop inside a label follows an initial or a short title: "Dr. Lee", "G.S.", or stands inside a name: "fluter.de"
			if rest := s[i+1:]; strings.HasPrefix(rest, " ") && word > 4 && !words.IsTitle(strings.ToLower(lastWord(s[:i]))) {
				return false
			}
			word = 0
		default:
			if prev != 0 && !isWord(r) && r != '\'' && r != '’' && r != '-' {
				word = 0
			}
		}
		prev = r
	}
	return letters > 0
}

func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool { return !isWord(r) })
	if i < 0 {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:]
}

// capitalised reports whether the first letter of s is upper case, or its script has no case.
func capitalised(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return !small(r)
		}
	}
	return false
}

// labelKey folds a label for comparison: "Frage 12" and "frage", "Dr. Jane Doe (CEO)" and "jane doe" are one.
func labelKey(s string) string {
	s = fold(s)
	if i := strings.IndexAny(s, "([（【"); i > 0 {
		s = strings.TrimSpace(s[:i])
	}
	s = strings.Trim(s, " .*_#-–—|()[]【】<>\"'«»“”„’‘")
	parts := strings.Fields(s)
	for len(parts) > 1 && words.IsTitle(strings.Trim(parts[0], ".,")) {
		parts = parts[1:]
	}
	s = strings.Join(parts, " ")
	t := strings.TrimRight(s, "0123456789 .#№")
	if t != s && t != "" && words.Label(t) != 0 {
		return t
	}
	if u := strings.ReplaceAll(s, ".", ""); len([]rune(u)) <= 5 {
		return u // initials: "G.S." and "GS"
	}
	return s
}

// wholeWord is how many letters before a full stop are no abbreviation.
const wholeWord = 4

// withoutStop returns a label without the full stop that sets it off. Initials and short titles keep theirs.
func withoutStop(s string) string {
	w := strings.TrimSuffix(s, ".")
	if n := utf8.RuneCountInString(lastWord(w)); n >= wholeWord || n > 1 && !hasCase(w) { // where letters are no capitals, nothing is shortened to two
		return w
	}
	return s
}

// labelBrackets are the brackets in which labels are set, each before its partner. Round ones hold remarks.
var labelBrackets = [...][2]string{{"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"［", "］"}}

// bracketWords bounds a label in brackets.
const bracketWords = 4

// bracketLabel reads "[Weber] ..." and "【記者】...".
func bracketLabel(s string) *label {
	for _, b := range labelBrackets {
		after, ok := strings.CutPrefix(s, b[0])
		if !ok {
			continue
		}
		end := strings.Index(after[:min(len(after), labelBytes)], b[1])
		if end <= 0 {
			return nil
		}
		name := strings.TrimFunc(after[:end], blank)
		if wordCount(name) > bracketWords || !mayName(name) || isAside(name) {
			return nil
		}
		n := len(b[0]) + end + len(b[1])
		rest := strings.TrimLeft(s[n:], " :：")
		if rest == "" {
			return nil
		}
		return &label{text: name, key: labelKey(name), end: len(s) - len(rest), kind: labelBare}
	}
	return nil
}
