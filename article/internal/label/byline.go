package label

import (
	"strings"
	"sync"
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
	s = withoutSignedOpener(s)
	var out []string
	for _, segment := range bylineSegments(s) {
		for _, name := range segmentNames(segment) {
			if len(out) > 0 && wordsOf(out[0]) > 1 && isOneWord(name) && !isAgency(name) {
				continue // "Jane Roe / Berlin"
			}
			out = appendName(out, name)
		}
	}
	return out
}

// signs reports whether a line, which may look like the credit of a picture, opens like a byline or is a Korean one: "Autor: Jane
// Roe", "홍길동 기자".
func signs(s string) bool {
	if kind, rest := cutOpener(s); kind == openerText && rest != "" {
		return true
	}
	return signsInKorean(s)
}

// signsInKorean reports whether a line is a Korean byline, with an address or without: "홍길동 기자 gildong@example.org".
func signsInKorean(s string) bool {
	return strings.Contains(s, "기자") && strings.HasSuffix(strings.TrimRight(dropAddresses(s), " .])"), "기자") && !strings.Contains(s, "사진") && len(cjkName(s)) > 0
}

// isOneWord reports whether s is a single word of a script that parts words.
func isOneWord(s string) bool { return wordsOf(s) == 1 && !standsAlone(lastRune(s)) }

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

// signsAndDates reports whether a line says by whom a piece is, and when: "By Jane Roe, 14 March 2024", "14 March 2024 by Jane Roe".
func signsAndDates(s string) bool {
	_, start, _, ok := FindDate(s, "")
	if !ok {
		return false
	}
	if kind, _ := findOpener(s); kind == openerText {
		return true
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == '|' }) {
		if _, ok := cutCloser(strings.TrimSpace(part)); ok {
			return true
		}
	}
	for i := start; i < len(s); i++ {
		if s[i] == ' ' && opensStatement(s[i+1:], true) {
			return true
		}
	}
	return false
}

// cutCloser takes the words behind a name that say that its bearer wrote the piece.
func cutCloser(s string) (string, bool) {
	for _, w := range nameClosers {
		if name, ok := strings.CutSuffix(s, w); ok && IsName(name) {
			return name, true
		}
	}
	return s, false
}

// segmentNames reads one statement of a byline.
func segmentNames(s string) []string {
	whole := dropAddresses(s)
	if isMastheadName(whole) {
		return nil
	}
	s, skip := bylineLabel(whole)
	if skip || s == "" || fromPlace(strings.Trim(s, " 】）)")) {
		return nil
	}
	if cjk := cjkName(s); cjk != nil {
		return cjk
	}
	opened := len(s) < len(whole)
	if _, start, end, ok := FindDate(s, ""); ok {
		s = strings.TrimSpace(withoutDateLead(s[:start]) + "," + s[end:])
		if cjk := cjkName(strings.Trim(s, ", ")); len(cjk) > 0 && !strings.ContainsRune(s, '기') {
			return cjk
		}
	}
	var out []string
	pieces := bylinePieces(s)
	dropped := false
	for _, p := range pieces {
		if kind, _ := cutOpener(p.text); kind == openerOther {
			break // "Text: Jane Roe, Photos: John Doe"
		}
		name := bylineName(p.text)
		if name == "" && opened && len(out) == 0 {
			name = bylineName(namesAtStart(p.text))
		}
		if !keepsName(name, p, len(out) > 0, dropped, len(pieces) > 1) {
			dropped = true
			continue
		}
		dropped = false
		out = append(out, name)
	}
	return out
}

// isMastheadName reports whether s is one capitalised word behind a "De", which opens the names of Dutch papers as it does
// Spanish bylines: nobody signs with a given name alone there.
func isMastheadName(s string) bool {
	name, ok := strings.CutPrefix(s, "De ")
	return ok && isOneWord(name) && !startsLower(name)
}

// keepsName reports whether a piece of a byline names somebody, after others or not, after a piece that did not or not.
func keepsName(name string, p piece, after, dropped, many bool) bool {
	switch {
	case name == "":
		return false
	case isAgency(name):
		return true
	case after && p.afterComma && isPlace(name):
		return false
	case !isOneWord(name):
		return !after || !p.afterComma || !startsLower(p.text) || wordsOf(name) > 2 // "Jane Roe, do Porto"
	case after && (p.afterComma || dropped):
		return false // "Jane Roe, Berlin", "Jane Roe, sent to Paris and Rome"
	}
	return !many || !isPlace(name)
}

// namesAtStart returns the names at the start of s, up to a word that stands in none: "Jane Roe for the Example".
func namesAtStart(s string) string {
	end, at := 0, 0
	for at < len(s) {
		n := strings.IndexByte(s[at:], ' ')
		if n < 0 {
			n = len(s) - at
		}
		word := s[at : at+n]
		if startsLower(word) && !isParticle(word) || word != "" && word[0] >= '0' && word[0] <= '9' {
			break
		}
		if word != "" && !startsLower(word) {
			end = at + n
		}
		at += n + 1
	}
	if wordsOf(s[:end]) < 2 {
		return ""
	}
	return s[:end]
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isLower(r)
}

// withoutDateLead drops what leads a date in at the end of s: "Jane Roe on", "Eva Beispiel, Stand:".
func withoutDateLead(s string) string {
	s = strings.TrimRight(s, " \u00a0,:;-–—·")
	i := strings.LastIndexAny(s, " \u00a0")
	if word := s[i+1:]; dateLeads()[foldLine(word)] {
		return strings.TrimRight(s[:i+1], " \u00a0,:")
	}
	return s
}

var dateLeads = sync.OnceValue(func() map[string]bool { return setOf(dateLeadWords) })

// bylineName takes titles from around a name; "" where no name is left.
func bylineName(s string) string {
	s = strings.TrimLeft(s, " \u00a0.,:;-–—\"“”„()[]*#")
	s = strings.TrimRight(s, " \u00a0,:;-–—\"“”„()[]*#")
	if !endsInitial(s) {
		s = strings.TrimRight(s, ". ")
	}
	for {
		_, rest := cutOpener(s)
		if rest == s {
			break
		}
		s = strings.TrimLeft(rest, " :,.-")
	}
	s, _ = cutCloser(s)
	s = cutTitles(s)
	if s == "" || !IsName(s) || isNoName(s) {
		return ""
	}
	return s
}

const (
	openerNone  openerKind = iota
	openerText             // "By", "Text:"
	openerOther            // "Photos:", "Updated"
)
