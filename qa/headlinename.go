package qa

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// headlineName returns the name in Chinese or Korean that a text before the conversation sets at the beginning of a clause or word
// and that the title holds as well, or behind which it tells of a family.
func (d *doc) headlineName(r *reading, taken map[string]bool) string {
	code := d.lex.langs[0].Code
	for _, t := range d.before(r).texts {
		if t.text == d.in.Title {
			continue
		}
		for _, n := range eastNames(code, t.text) {
			if !taken[fold(n)] && !d.isAuthor(n) && !strings.Contains(d.in.Site, n) && (strings.Contains(d.in.Title, n) || d.familyOf(t.text, n)) {
				return n
			}
		}
	}
	return ""
}

// eastNames returns what may be names in a text: the words of a Korean one that are as long as names, the beginnings of a Chinese
// one's clauses.
func eastNames(code, text string) []string {
	var out []string
	switch code {
	case "ko":
		for w := range strings.FieldsSeq(text) {
			if n := koreanWord(w); n != "" {
				out = append(out, n)
			}
		}
	case "zh":
		opens := true
		for i, r := range text {
			if opens && words.IsSurname(text[i:]) {
				if n := chineseAt(text[i:]); utf8.RuneCountInString(n) == chineseName {
					out = append(out, n)
				}
			}
			opens = !unicode.Is(unicode.Han, r)
		}
	}
	return out
}

// familyOf reports whether text tells behind a name of the family of a person.
func (d *doc) familyOf(text, name string) bool {
	after := text[strings.Index(text, name)+len(name):]
	return slices.ContainsFunc(d.lex.langs[0].Kin, func(w string) bool { return strings.HasPrefix(after, w) })
}
