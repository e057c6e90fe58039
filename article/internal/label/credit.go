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
	if isCredit(s) {
		return "", Credit(s), true
	}
	for _, cut := range [...]func(string) (at, end int){cutBracket, cutLabel, cutSign, cutSource, cutAgency, cutSuffix} {
		if at, end := cut(s); at > 0 {
			return trimCaption(s[:at]), Credit(s[at:end]), true
		}
	}
	if end, next := cutStart(s); end > 0 {
		return trimCaption(s[next:]), Credit(s[:end]), true
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
	s = strings.TrimRight(s, " \t\n|•·/–—-([{（【［〔／｜,;:")
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

// cutBracket finds a credit in brackets at the end, and the name before a bracket that holds an agency.
func cutBracket(s string) (at, end int) {
	open, from, to := lastBracket(s)
	if open <= 0 {
		return 0, 0
	}
	inside := strings.TrimSpace(s[from:to])
	if inside == "" || wordsOf(inside) > creditWords {
		return 0, 0
	}
	if hasAgency(inside) {
		start := sentenceStart(s[:open])
		name := strings.TrimSpace(s[start:open])
		if start > 0 && IsName(name) && wordsOf(name) < 5 {
			return start, len(s)
		}
	}
	if at := labelBefore(s, open); at > 0 {
		return at, len(s)
	}
	if _, rest, ok := creditLabel(inside); ok && rest != "" && creditRest(rest) || creditTail(inside) {
		return from, to
	}
	if endsSentence(s[:open]) && IsName(inside) && wordsOf(inside) > 1 {
		return from, to
	}
	return 0, 0
}

// labelBefore finds a credit that runs on into the bracket at its end: "Photo: Jane Roe (Example Press)".
func labelBefore(s string, open int) int {
	at, _ := cutLabel(s[:open])
	if at > 0 && wordsOf(s[at:]) <= creditWords {
		return at
	}
	return 0
}

// cutLabel finds the last label of a credit ("Photo:", "Bild =", "courtesy of") that only a credit follows.
func cutLabel(s string) (at, end int) {
	from := max(0, len(s)-300)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	restAt := 0
	for i := from; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordBorder(s, i) || foldRune(r) <= 0 && r != '©' {
			i += n
			continue
		}
		if _, rest, ok := creditLabel(s[i:]); ok && i > 0 && rest != "" && mayOpenCredit(s[:i], s[i:]) && creditRest(rest) && wordsOf(s[i:]) <= creditWords {
			if at == 0 {
				at, restAt = i, len(s)-len(rest)
			}
		} else if at > 0 && i > restAt && endsSentence(s[:i]) && !endsInitial(s[:i]) {
			at = 0
		}
		i += n
	}
	return at, len(s)
}

// mayOpenCredit reports whether what stands before a label lets it open a credit: not another label's colon, not an
// open quotation.
func mayOpenCredit(before, label string) bool {
	trimmed := strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	switch last {
	case ':', '“', '„', '«', '"', '\'', '‘':
		return strings.HasPrefix(label, "©")
	}
	return agencyAtEnd(trimmed) == 0 || strings.HasPrefix(label, "©") // "AP Photo/Jane Roe"
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

// cutSign finds a credit after the last bar, copyright sign or dash.
func cutSign(s string) (at, end int) {
	for _, sign := range [...]string{"©", "(c)", "(C)", " | ", "｜", " • ", " · ", " // ", " – ", " — ", " - ", " / ", "＝", "="} {
		i := strings.LastIndex(s, sign)
		if i <= 0 {
			continue
		}
		from := i + len(sign)
		if sign == "©" || sign == "(c)" || sign == "(C)" {
			from = i
		}
		tail := strings.TrimSpace(s[from:])
		if tail == "" || wordsOf(tail) > creditWords {
			continue
		}
		switch sign {
		case "©", "(c)", "(C)":
			if wordsOf(tail) > 0 {
				return from, len(s)
			}
		case " | ", "｜", " • ", " · ", " // ":
			if isCredit(tail) || IsName(tail) && wordsOf(tail) > 1 {
				return from, len(s)
			}
		case " / ":
			if hasAgency(tail) {
				if at, end := cutAgency(s); at > 0 {
					return at, end
				}
			}
		default:
			if isCredit(tail) {
				return from, len(s)
			}
		}
	}
	return 0, 0
}

// cutSource finds a credit that is a sentence of its own at the end: ". REUTERS/Jane Roe", ". Jane Roe for Example News".
func cutSource(s string) (at, end int) {
	body := strings.TrimRight(s, " .")
	at = sentenceStart(body)
	for at > 0 {
		tail := strings.TrimSpace(s[at:])
		if wordsOf(tail) > creditWords {
			return 0, 0
		}
		if isCredit(tail) || isCredit(strings.TrimRight(tail, ".")) {
			return at, len(s)
		}
		if !endsInitial(s[:at]) {
			return 0, 0
		}
		at = sentenceStart(strings.TrimRight(s[:at], " ."))
	}
	return 0, 0
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

// cutAgency finds a credit with an agency at the end that no sign parts from the caption: "...in Example City Jane Roe /
// Example Press".
func cutAgency(s string) (at, end int) {
	slash := strings.LastIndexByte(s, '/')
	if slash < 0 {
		return cutBareAgency(s)
	}
	tail := strings.TrimSpace(s[slash+1:])
	head := strings.TrimRight(s[:slash], " ")
	if wordsOf(tail) > 6 || !capitalised(tail) {
		return 0, 0
	}
	for { // earlier parts of the same credit: AFP/Getty
		i := strings.LastIndexByte(head, '/')
		if i < 0 || wordsOf(head[i+1:]) > 5 || !capitalised(strings.TrimSpace(head[i+1:])) {
			break
		}
		head = strings.TrimRight(head[:i], " ")
	}
	if !hasAgency(s[len(head):]) {
		return cutAgencyFirst(s, head)
	}
	if at := agencyAtEnd(head); at > 0 {
		return at, len(s)
	}
	if at := nameAtEnd(head); at > 0 {
		return at, len(s)
	}
	return 0, 0
}

// cutAgencyFirst finds "... AFP/Jane Roe" at the end.
func cutAgencyFirst(s, head string) (at, end int) {
	if at := agencyAtEnd(head); at > 0 && IsName(strings.TrimSpace(strings.Trim(s[len(head):], " /"))) {
		return at, len(s)
	}
	return 0, 0
}

// cutBareAgency finds an agency as the last words.
func cutBareAgency(s string) (at, end int) {
	at = agencyAtEnd(s)
	if at <= 0 {
		return 0, 0
	}
	before := strings.TrimRight(s[:at], " ")
	if strings.HasSuffix(before, " via") || strings.HasSuffix(before, " / via") {
		if at := nameAtEnd(strings.TrimSuffix(before, " via")); at > 0 {
			return at, len(s)
		}
		return 0, 0
	}
	word := before[strings.LastIndexByte(before, ' ')+1:]
	if last, _ := utf8.DecodeLastRuneInString(before); strings.ContainsRune(",:;(", last) && !endsSentence(before) || speaksOf(word) {
		return 0, 0
	}
	return at, len(s)
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
			words++
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

// cutSuffix finds credits whose label stands at their end, in languages that put it there: "Jono Jonaičio nuotr.".
func cutSuffix(s string) (at, end int) {
	for _, w := range creditSuffixes {
		if !strings.HasSuffix(strings.TrimRight(s, " ."), w) {
			continue
		}
		body := strings.TrimRight(strings.TrimRight(s, " .")[:len(strings.TrimRight(s, " ."))-len(w)], " ")
		if slash := strings.LastIndexByte(body, '/'); slash > 0 {
			body = strings.TrimRight(body[:slash], " ")
		}
		if at := sentenceStart(body); at > 0 && wordsOf(s[at:]) <= 6 {
			return at, len(s)
		}
		if standsAlone(lastRune(body)) {
			if at := strings.LastIndexAny(body, " =＝／　)）"); at > 0 && wordsOf(s[at:]) <= 4 {
				_, n := utf8.DecodeRuneInString(s[at:])
				return at + n, len(s)
			}
			return 0, 0
		}
		if at := nameAtEnd(body); at > 0 {
			return at, len(s)
		}
	}
	return 0, 0
}

// cutStart finds a credit before the caption: "(Photo: Jane Roe) The harbour at dawn", "Photo: Jane Roe | The harbour".
func cutStart(s string) (end, next int) {
	if first, n := utf8.DecodeRuneInString(s); closing(first) != 0 {
		if end := matching(s); end > 0 && end < len(s)-4 {
			if _, rest, ok := creditLabel(s[n:end]); ok && creditRest(rest) {
				_, m := utf8.DecodeRuneInString(s[end:])
				return end + m, end + m
			}
		}
		return 0, 0
	}
	if _, _, ok := creditLabel(s); !ok {
		return 0, 0
	}
	for _, sign := range [...]string{" | ", "｜", "\n", " – ", " — ", " • "} {
		if i := strings.Index(s, sign); i > 0 && isCredit(s[:i]) && wordsOf(s[i:]) > 3 {
			return i, i + len(sign)
		}
	}
	return 0, 0
}
