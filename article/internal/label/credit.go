package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// SplitCredit parts a caption from the credit that is glued to its end, or stands before it. Every word of s stands in
// caption or credit.Text; only brackets, bars and white space between the two are dropped. A paragraph that is nothing
// but a credit has no caption. ok is false where s holds no credit.
func SplitCredit(s string) (caption string, credit article.Credit, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) > captionBytes {
		return s, article.Credit{}, false
	}
	if end, next := cutStart(s); end > 0 {
		return trimCaption(s[next:]), Credit(s[:end]), true
	}
	if isCredit(s) {
		return "", Credit(s), true
	}
	if bracketed(s) {
		_, n := utf8.DecodeRuneInString(s)
		_, m := utf8.DecodeLastRuneInString(s)
		if inner, credit, ok := cutCredit(s[n : len(s)-m]); ok {
			return inner, credit, true
		}
	}
	return cutCredit(s)
}

// cutCredit parts a caption from the credit at its end.
func cutCredit(s string) (caption string, credit article.Credit, ok bool) {
	for _, cut := range [...]func(string) (at, end int){cutBracket, cutLabel, cutSign, cutSource, cutAgency, cutSuffix, cutArchive} {
		if at, end := cut(s); at > 0 {
			return trimCaption(s[:at]), Credit(s[at:end]), true
		}
	}
	return s, article.Credit{}, false
}

// captionBytes is the longest paragraph that is searched for a credit; longer ones are prose.
const captionBytes = 4000

// creditWords is how many words a credit has at most: "Photo illustration by Jane Roe for The Daily Example/Example
// Images via Getty Images".
const creditWords = 18

// trimCaption drops what stood between a caption and its credit.
func trimCaption(s string) string {
	s = strings.TrimRight(s, " \t\n|•·/–—-([{（【［〔／｜＝=,、;:")
	return strings.TrimLeft(s, " \t\n|•·/–—-)]）】］｜,;:.")
}

// isCredit reports whether s is nothing but a credit.
func isCredit(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 300 {
		return false
	}
	inner := trimCredit(s)
	if inner == "" || wordsOf(inner) > creditWords {
		return false
	}
	if _, rest, ok := creditLabel(inner); ok {
		return rest != "" && creditRest(rest)
	}
	return creditTail(inner)
}

// trimCredit takes the brackets and bars from around a credit.
func trimCredit(s string) string {
	s = strings.Trim(s, " \t\n\u00a0|•·–—-/｜")
	for {
		first, n := utf8.DecodeRuneInString(s)
		last, m := utf8.DecodeLastRuneInString(s)
		close := closing(first)
		if close == 0 {
			return s
		}
		switch {
		case last == close && matching(s) == len(s)-m:
			s = strings.TrimSpace(s[n : len(s)-m])
		case last == '.' && len(s) > m && strings.HasSuffix(s[:len(s)-m], string(close)):
			s = s[:len(s)-m]
		default:
			return s
		}
	}
}

func closing(open rune) rune {
	switch open {
	case '(':
		return ')'
	case '[':
		return ']'
	case '{':
		return '}'
	case '（':
		return '）'
	case '【':
		return '】'
	case '［':
		return '］'
	case '〔':
		return '〕'
	}
	return 0
}

// matching returns where the bracket at the start of s is closed, -1 where it is not.
func matching(s string) int {
	depth := 0
	for i, r := range s {
		switch r {
		case '(', '[', '{', '（', '【', '［', '〔':
			depth++
		case ')', ']', '}', '）', '】', '］', '〕':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// lastBracket returns the place of the bracket that closes at the end of s, and of its inside: -1 where s does not end
// with a bracket.
func lastBracket(s string) (open, from, to int) {
	end := strings.TrimRight(s, " .。")
	last, m := utf8.DecodeLastRuneInString(end)
	switch last {
	case ')', ']', '）', '】', '］', '〕':
	default:
		return -1, 0, 0
	}
	depth := 0
	for i := len(end); i > 0; {
		r, n := utf8.DecodeLastRuneInString(end[:i])
		i -= n
		switch r {
		case ')', ']', '）', '】', '］', '〕':
			depth++
		case '(', '[', '（', '【', '［', '〔':
			if depth--; depth == 0 {
				return i, i + n, len(end) - m
			}
		}
	}
	return -1, 0, 0
}

// wordBorder reports whether a word may begin at byte i.
func wordBorder(s string, i int) bool {
	if i == 0 {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if standsAlone(r) {
		return true
	}
	return foldRune(before) == 0 && !unicode.IsDigit(before)
}

// sentenceStart returns where the last sentence of s begins, 0 where s is one sentence.
func sentenceStart(s string) int {
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		switch r {
		case '。', '！', '？', '।', '\n':
			if strings.TrimSpace(s[i+n:]) != "" {
				return i + n
			}
		case ' ', '\u00a0':
			if endsSentence(s[:i]) && !endsInitial(s[:i]) {
				return i + n
			}
		}
	}
	return 0
}

// endsSentence reports whether s ends like a sentence, closing quotes and brackets apart.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \"'”’»“)]）」』\u00a0")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…。！？।۔؟", last)
}

// endsInitial reports whether the full stop at the end of s belongs to an initial or a short title: "J.", "Dr.".
func endsInitial(s string) bool {
	s = strings.TrimRight(s, " ")
	if !strings.HasSuffix(s, ".") {
		return false
	}
	s = s[:len(s)-1]
	word := s[strings.LastIndexAny(s, " .\u00a0(")+1:]
	r, n := utf8.DecodeRuneInString(word)
	if n == len(word) && unicode.IsUpper(r) {
		return true
	}
	switch word {
	case "Dr", "Prof", "Mr", "Mrs", "Ms", "St", "Jr", "Sr", "U.S", "Lt", "Gen", "Sen", "Rep", "Gov", "Ph":
		return true
	}
	return false
}

// agencyAtEnd returns where the agency at the end of s begins, 0 where there is none or nothing else.
func agencyAtEnd(s string) int {
	at := 0
	i := len(s)
	for range agencyWords {
		i = strings.LastIndexByte(s[:i], ' ')
		if i <= 0 {
			break
		}
		if isAgency(s[i+1:]) {
			at = i + 1
		}
	}
	return at
}

// nameAtEnd returns where the name at the end of s begins: its last two words, with the particles between and initials
// before them.
func nameAtEnd(s string) int {
	i, words := len(s), 0
	for i > 0 {
		j := strings.LastIndexAny(s[:i], " \u00a0") + 1
		for j < i && !utf8.RuneStart(s[j]) {
			j++
		}
		word := s[j:i]
		if word == "" || !capitalised(word) && !isParticle(word) {
			break
		}
		if words >= 2 && !isParticle(word) {
			break
		}
		if j > 0 && endsSentence(s[:j]) && !endsInitial(s[:j]) {
			return j
		}
		if !isParticle(word) {
			words++
		}
		if words == 2 && (j == 0 || !endsInitial(s[:j])) {
			if IsName(s[j:]) {
				return j
			}
			return 0
		}
		i = j - 1
	}
	return 0
}

// IsCredit reports whether a line is nothing but the credit of a picture.
func IsCredit(s string) bool { return isCredit(s) && !signs(s) }
