package label

import (
	"strings"
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

// signs reports whether a line, which may look like the credit of a picture, opens like a byline or is a Korean one: "Autor: Jane
// Roe", "홍길동 기자".
func signs(s string) bool {
	if kind, rest := cutOpener(s); kind == openerText && rest != "" {
		return true
	}
	return strings.HasSuffix(strings.TrimRight(s, " .])"), "기자") && !strings.Contains(s, "사진") && len(cjkName(s)) > 0
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
		if kind, _ := cutOpener(p.text); kind == openerOther {
			break // "Text: Jane Roe, Photos: John Doe"
		}
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
