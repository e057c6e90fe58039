package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// Names in scripts without capitals do not stand out. They are told by the given name that they begin with, or by the word of
// courtesy behind them.

// courtesies stand right behind names in the scripts of East Asia.
var courtesies = []string{"さん", "氏", "씨"}

const (
	denseName   = 6 // runes of a name before a courtesy, at most; more is a trade and a name
	denseSurest = 2 // runes at least
)

// glued are the letters for "and", "to", "from" that are written together with the word behind them.
const glued = "ובלמכשהوفبلك"

// givenName returns w, without a letter glued to its front, when it is a given name; "" when it is none.
func givenName(w string) string {
	if words.IsGiven(w) {
		return w
	}
	if r, n := utf8.DecodeRuneInString(w); strings.ContainsRune(glued, r) && words.IsGiven(w[n:]) {
		return w[n:]
	}
	return ""
}

// fullerName completes a label in a script without capitals: "אבידן" is "רון אבידן", as the text that first names him has it.
func (d *doc) fullerName(label string) string {
	if hasCase(label) || strings.ContainsRune(label, ' ') {
		return ""
	}
	for _, t := range d.around().texts {
		for at := strings.Index(t.text, label); at >= 0; {
			if isDenseWord(label) {
				if n := courteous(t.text[at:]); len(n) > len(label) {
					return n
				}
				if n := d.readName(t.text[at:], label); n != "" {
					return n
				}
			} else if r, _ := utf8.DecodeRuneInString(t.text[at+len(label):]); !isWord(r) {
				if g := d.givenBefore(t.text[:at]); g != "" {
					return g + " " + label
				}
			}
			next := strings.Index(t.text[at+len(label):], label)
			if next < 0 {
				break
			}
			at += len(label) + next
		}
	}
	return ""
}

// readName returns the Japanese name that s opens with, of which surname is the beginning: up to its reading in brackets, "水野あかり（みずの・あかり）",
// or, where it holds none but Chinese letters, up to another: "戸田弘樹と".
func (d *doc) readName(s, surname string) string {
	if d.lex.langs[0].Code != "ja" {
		return ""
	}
	rest := s[len(surname):]
	if given, reading, ok := strings.Cut(rest, "（"); ok && utf8.RuneCountInString(given) <= denseName-denseSurest && opensWithReading(reading) && given != "" {
		return surname + given
	}
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	if n < 0 {
		n = len(rest)
	}
	given := rest[:n]
	if k := utf8.RuneCountInString(given); k == 0 || k > denseSurest || words.IsTrade(given) || words.IsTitle(given) || unicode.In(firstRune(rest[n:]), unicode.Katakana) {
		return ""
	}
	return surname + given
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// givenBefore returns the given name that s ends with, "" when there is none. Where verbs close the sentence, the word before a
// surname that is named for the first time is a given name, known or not.
func (d *doc) givenBefore(s string) string {
	if strings.TrimRight(s, " ") == s {
		return ""
	}
	s = strings.TrimRight(s, " ")
	w := lastWord(s)
	if g := givenName(w); g != "" {
		return g
	}
	if code := d.lex.langs[0].Code; (code == "hi" || code == "fa") && w != "" && strings.HasSuffix(s, w) && !d.lex.isCommon(w) {
		return w
	}
	return ""
}

// courteous returns the name that s opens with, up to a word of courtesy; "" when none follows.
func courteous(s string) string {
	for i, n := 0, 0; i < len(s) && n <= denseName; n++ {
		for _, c := range courtesies {
			if rest := strings.TrimPrefix(s[i:], " "); n >= denseSurest && strings.HasPrefix(rest, c) {
				return s[:i]
			}
		}
		r, k := utf8.DecodeRuneInString(s[i:])
		if !nameRune(r) {
			return ""
		}
		i += k
	}
	return ""
}

// nameRune reports whether r stands in names of East Asia.
func nameRune(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Katakana, unicode.Hangul) || r == '・' || r == 'ー' || r == '々'
}

// nativeName finds who is introduced in a script without capitals: the first whom a word of courtesy follows, or whose given name
// is known.
func (d *doc) nativeName(r *reading, taken map[string]bool) string {
	for _, t := range d.before(r).texts {
		if hasCase(t.text) && !strings.ContainsFunc(t.text, nameRune) {
			continue
		}
		if d.isNote(t.text) {
			continue
		}
		n := courteousIn(t.text)
		if n == "" {
			n = d.givenIn(t.text)
		}
		if n != "" && !taken[fold(n)] && !d.isAuthor(n) {
			return d.openingForm(r, n)
		}
	}
	return ""
}

// openingForm returns the form of a name that opens one of the texts before the conversation, in which a language with cases sets
// whom a sentence is about; n where none does.
func (d *doc) openingForm(r *reading, n string) string {
	want := strings.Fields(n)
	for _, t := range d.before(r).texts {
		ws := strings.Fields(t.text)
		if len(ws) <= len(want) || strings.Join(ws[:len(want)], " ") == n || strings.IndexFunc(strings.Join(ws[:len(want)], ""), notWord) >= 0 {
			continue
		}
		if sameName(ws[:len(want)], want) {
			return strings.Join(ws[:len(want)], " ")
		}
	}
	return n
}

// courteousIn returns the first name in s that a word of courtesy follows.
func courteousIn(s string) string {
	opens := true // a name may begin here
	for i, r := range s {
		if opens && nameRune(r) && r != '・' {
			if n := courteous(s[i:]); n != "" {
				return n
			}
		}
		opens = !nameRune(r) || r == '・' || words.IsTrade(s[:i+utf8.RuneLen(r)])
	}
	return ""
}

// links are words inside names that another always follows: "عبد الكريم", "بن".
var links = map[string]bool{"عبد": true, "بن": true, "ابن": true, "بنت": true, "أبو": true, "ابو": true, "آل": true, "בן": true, "בר": true, "אבו": true}

// givenIn returns the first given name in s with the word behind it, or with two where that is a given name as well.
func (d *doc) givenIn(s string) string {
	ws := strings.Fields(s)
	for i := 0; i+1 < len(ws); i++ {
		g := givenName(ws[i])
		if g == "" || hasCase(g) {
			continue
		}
		name := g
		for k := i + 1; k < len(ws); k++ {
			w := strings.TrimRightFunc(ws[k], notWord)
			if w == "" || !isWord([]rune(ws[k])[0]) || d.lex.isCommon(w) {
				break
			}
			name += " " + w
			if w != ws[k] || !links[w] && !links[ws[k-1]] && givenName(w) != w {
				break
			}
		}
		if name != g {
			return name
		}
	}
	return ""
}
