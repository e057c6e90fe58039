package label

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	if labelledName(inside) {
		return from, to
	}
	if !endsSentence(s[:open]) && s[open] != '[' {
		return 0, 0
	}
	name, house, both := strings.Cut(inside, "/")
	if IsName(name) && wordsOf(name) > 1 && !opensWithLabel(inside) && (!both || IsName(house)) {
		return from, to
	}
	return 0, 0
}

// labelledName reports whether s, found in brackets, is the label of a credit and a name, with no sign between: "foto Modelli".
func labelledName(s string) bool {
	first, name, ok := strings.Cut(s, " ")
	if !ok || wordsOf(name) > bracketName || !IsName(name) || !hasCase(name) {
		return false
	}
	_, label := creditLabels().lines[foldLine(first)]
	return label
}

// signsPicture reports whether a sentence of its own is the word for pictures and a whole name, with no sign between, with a
// house behind it or none: "Foto Jan Voorbeeld / Havenpost".
func signsPicture(s string) bool {
	s = strings.TrimRight(s, " .")
	first, name, ok := strings.Cut(s, " ")
	kind, label := creditLabels().lines[foldLine(first)]
	if i := strings.IndexAny(name, "/|,"); i > 0 {
		if !properTail(name[i+1:]) {
			return false
		}
		name = strings.TrimSpace(name[:i])
	}
	return ok && label && kind != labelColon && wordsOf(name) > 1 && wordsOf(name) <= bracketName && IsName(name) && hasCase(name)
}

// bracketName is how many words a name in brackets behind a label has at most.
const bracketName = 3

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
		} else if at > 0 && i > restAt && endsSentence(s[:i]) && !endsInitial(s[:i]) && !isHandout(s[restAt:]) {
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
		if isCredit(tail) || isCredit(strings.TrimRight(tail, ".")) || loud(tail) && !allCaps(s[:at]) || signsPicture(tail) {
			return at, len(s)
		}
		if !endsInitial(s[:at]) {
			return 0, 0
		}
		at = sentenceStart(strings.TrimRight(s[:at], " ."))
	}
	return 0, 0
}

// loudWords is how many words a credit set in capitals has at most: "JANE ROE FOR THE DAILY EXAMPLE".
const loudWords = 8

// loud reports whether a sentence of its own at the end of a caption is set in capitals, as some papers print their credits:
// "JANE ROE / THE DAILY EXAMPLE".
func loud(tail string) bool {
	n := wordsOf(tail)
	return n > 1 && n <= loudWords && strings.IndexFunc(tail, quiet) < 0 && !hasDigit(tail) && !strings.ContainsAny(tail, "?!:;")
}

// quiet reports whether r is a letter that is no capital, or has no case.
func quiet(r rune) bool { return unicode.IsLetter(r) && !unicode.IsUpper(r) }

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
		return withLabel(s, at), len(s)
	}
	return 0, 0
}

// withLabel returns where the word for pictures right before a name begins, "foto Anna Esempi", or at where none stands there.
func withLabel(s string, at int) int {
	before := strings.TrimRight(s[:at], " ")
	word := before[strings.LastIndexByte(before, ' ')+1:]
	if kind, ok := creditLabels().lines[foldLine(word)]; ok && kind != labelColon && len(word) < len(before) {
		return len(before) - len(word)
	}
	return at
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

// cutArchive finds an archive and whose it is as the last words: "The harbour in 1987 archivio Esempi". In a sentence a
// small word stands before it.
func cutArchive(s string) (at, end int) {
	words := strings.Fields(s)
	for n := 1; n <= archiveName && n < len(words)-altWords; n++ {
		k := len(words) - 1 - n
		if !archives()[foldLine(words[k])] {
			continue
		}
		name := strings.Join(words[k+1:], " ")
		before := words[k-1]
		if !IsName(name) || !hasCase(name) || !strings.HasSuffix(s, name) || utf8.RuneCountInString(before) < archiveBefore && !hasDigit(before) && lowerOnly(before) || strings.ContainsAny(before, "'’") {
			return 0, 0
		}
		return strings.LastIndex(s, words[k]), len(s)
	}
	return 0, 0
}

const (
	archiveName   = 3 // words of whose archive it is
	archiveBefore = 5 // letters from which a word before it is no article or preposition
)

// cutSuffix finds credits whose label stands at their end, in languages that put it there: "Jono Jonaičio nuotr.".
func cutSuffix(s string) (at, end int) {
	for _, w := range creditSuffixes {
		if !strings.HasSuffix(strings.TrimRight(s, " ."), w) {
			continue
		}
		body := strings.TrimRight(strings.TrimRight(s, " .")[:len(strings.TrimRight(s, " ."))-len(w)], " ")
		if slash := strings.LastIndexByte(body, '/'); slash > 0 {
			before := strings.TrimRight(body[:slash], " ")
			if name := strings.TrimSpace(body[slash+1:]); nameAtEnd(before) == 0 && hasCase(before) && IsName(name) {
				return slash + 1, len(s) // "The harbour at dawn / J. Pavyzdžio nuotr."
			}
			body = before
		}
		if at := sentenceStart(body); at > 0 && wordsOf(s[at:]) <= 6 {
			return at, len(s)
		}
		if standsAlone(lastRune(body)) {
			signs := " =＝／　)）"
			if strings.ContainsRune(body, '＝') {
				signs += "、" // 港の朝＝2024年3月、例子町、見本太郎撮影
			}
			if at := strings.LastIndexAny(body, signs); at > 0 && wordsOf(s[at:]) <= 4 {
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
