package label

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

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
	s = withoutNickname(strings.TrimSpace(s))
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
		if standsAlone(r) && r >= hangulJamo {
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
		case isLower(r):
			if !isParticle(w) || words == 0 && w == "in" { // "in Uncategorized"
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

// withoutNickname drops a word in brackets in the middle of a name: "Robert (R.J.) Hale".
func withoutNickname(s string) string {
	open := strings.Index(s, " (")
	if open < 0 {
		return s
	}
	end := strings.IndexByte(s[open:], ')')
	if end < 0 || strings.ContainsAny(s[open+1:open+end], " ,/") || !strings.HasPrefix(s[open+end+1:], " ") {
		return s
	}
	return s[:open] + s[open+end+1:]
}

// nameBytes is longer than any name.
const nameBytes = 80

func hasCase(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || isLower(r) {
			return true
		}
	}
	return false
}

// isLower reports whether r is a small letter of a script that begins names with capitals: Georgian has capitals and
// begins nothing with them.
func isLower(r rune) bool { return unicode.IsLower(r) && unicode.ToTitle(r) != r }

// isParticle reports whether w is a word that stands in names in small letters.
func isParticle(w string) bool {
	if i := strings.IndexAny(w, "-’'"); i > 0 && i+1 < len(w) { // al-Rashid, d'Arc
		return particles()[foldLine(w[:i])]
	}
	return particles()[foldLine(w)]
}

// isNoName reports whether s signs for no one: "Staff", "Admin".
func isNoName(s string) bool { return noNames()[foldLine(s)] }

// isPlace reports whether s is a place that bylines name.
func isPlace(s string) bool { return places()[foldLine(s)] }

// hangulJamo is where the scripts of East Asia begin; those below it have names of several long words.
const hangulJamo = 0x2E80

// cjkName reads Chinese, Japanese and Korean bylines: 記者 王小明, 문/王小明, 홍길동 기자. It returns nil where s is none.
func cjkName(s string) []string {
	s = strings.Trim(s, " []【】（）()＝=:：")
	if r, _ := utf8.DecodeRuneInString(s); !standsAlone(r) || r < hangulJamo {
		return nil
	}
	if i := strings.Index(s, "기자"); i > 0 {
		var out []string
		for part := range strings.SplitSeq(s, "기자") {
			part = strings.Trim(part[strings.LastIndexByte(strings.TrimRight(part, "="), '=')+1:], " =·,ㆍ[]()")
			if f := strings.Fields(part); len(f) > 0 {
				if name := f[len(f)-1]; hangulName(name) {
					out = append(out, name)
				}
			}
		}
		return out
	}
	s, reporters := withoutCJKRoles(s)
	var out []string
	for name := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("、，,／/　", r) || reporters && r == ' ' }) {
		name = strings.Trim(name, " 】）)")
		if fromPlace(name) || opensCJKCredit(name) {
			continue
		}
		if n := utf8.RuneCountInString(name); n >= 2 && n <= 14 && !isNoName(name) && IsName(name) {
			out = append(out, name)
		}
	}
	return out
}

// fromPlace reports whether s says where a report comes from: 台北報導.
func fromPlace(s string) bool {
	for _, w := range []string{"報導", "報道", "报道"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
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
