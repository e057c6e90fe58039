package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// introduced returns the name by which the first answers introduce their speaker, or that stands below the pull quotes, or that
// is the whole title: the page says outright who is asked. "" when it does not.
func (d *doc) introduced(r *reading, taken map[string]bool) string {
	for i := range d.pieces {
		if p := &d.pieces[i]; p.source && !taken[p.low] {
			return strings.TrimSpace(p.text)
		}
	}
	answers := 0
	for _, s := range r.starts {
		if s.gap || d.sideOf(s, r) != sideAnswer {
			continue
		}
		if answers++; answers > introducing {
			break
		}
		if n := d.selfName(d.pieces[s.piece].text[min(s.skip, len(d.pieces[s.piece].text)):]); n != "" && !taken[fold(n)] {
			return n
		}
	}
	if t := strings.TrimSpace(d.in.Title); len(strings.Fields(t)) <= introducingWords && hasCase(t) && nameForm(t) && !strings.ContainsAny(t, ":,–—|?!") && !d.declared(t) && !taken[fold(t)] {
		return t
	}
	return ""
}

// Where one introduces oneself.
const (
	introducing      = 2   // answers in which it happens
	introducingBytes = 400 // of such an answer
	introducingWords = 3   // of a title that is nothing but a name
)

func (d *doc) declared(t string) bool {
	_, ok := d.anyPhrase(fold(t), func(l *words.Lang) []string { return l.Talk })
	return ok
}

// selfName returns the name behind "My name is" or, where it has two words or more, behind "I'm".
func (d *doc) selfName(text string) string {
	if len(text) > introducingBytes {
		n := introducingBytes
		for n > 0 && !utf8.RuneStart(text[n]) {
			n--
		}
		text = text[:n]
	}
	low := strings.ToLower(text)
	if len(low) != len(text) {
		return ""
	}
	for _, l := range d.lex.langs {
		for least, list := range [][]string{l.Named, l.Am} {
			for _, f := range list {
				at := indexPhrase(low, f)
				if at < 0 || isDenseWord(f) || at > 0 && least == 1 && !opensSentence(text[:at]) {
					continue
				}
				if n := leadingName(text[at+len(f):], least+1); n != "" {
					return n
				}
			}
		}
	}
	return ""
}

// opensSentence reports whether what follows s begins a sentence, or stands behind a greeting: "Hi, I'm Jane Doe".
func opensSentence(s string) bool {
	s = strings.TrimRightFunc(s, blank)
	r, _ := utf8.DecodeLastRuneInString(s)
	return s == "" || isTerminal(r) || r == ',' && wordCount(s) <= 2
}

// leadingName returns the capitalised words, particles between them, that s opens with, when they are least or more.
func leadingName(s string, least int) string {
	var out []string
	caps := 0
	for _, w := range strings.Fields(s) {
		core := strings.TrimFunc(w, notWord)
		if core == "" || !unicode.IsUpper([]rune(core)[0]) && !(caps > 0 && particles[core]) {
			break
		}
		caps += b2i(unicode.IsUpper([]rune(core)[0]))
		out = append(out, core)
		if !strings.HasSuffix(w, core) {
			break
		}
	}
	for len(out) > 0 && particles[out[len(out)-1]] {
		out = out[:len(out)-1]
	}
	if caps < least || caps > longestName {
		return ""
	}
	return strings.Join(out, " ")
}
