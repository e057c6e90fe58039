package qa

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// interviewer looks for who asked: a note that says so, else the author.
func (d *doc) interviewer(r *reading, taken map[string]bool, asked map[string]int) string {
	for i := range d.pieces {
		p := &d.pieces[i]
		if i > introPieces*2 && i < len(d.pieces)-introPieces*2 {
			continue
		}
		if k, ok := d.noteKind(p); !ok || k != article.NoteInterviewer {
			continue
		}
		if n := d.nameInNote(p.text, taken); n != "" {
			return n
		}
	}
	for _, t := range append([]string{d.in.Deck}, d.in.Hints...) {
		if k, ok := d.noteKind(&piece{text: t, features: features{low: fold(t), words: wordCount(t)}}); ok && k == article.NoteInterviewer {
			if n := d.nameInNote(t, taken); n != "" {
				return n
			}
		}
	}
	if n := d.spokeWith(r, taken, asked); n != "" {
		return n
	}
	for _, a := range d.in.Authors {
		n := strings.TrimSpace(a.Name)
		ws := fields(n)
		if n == "" || hasCase(n) && !nameForm(n) || taken[fold(n)] || fold(n) == fold(d.in.Site) || len(ws) == 0 || addresses(asked, ws[len(ws)-1]) {
			continue
		}
		return n
	}
	for i := range d.pieces {
		if i > introPieces {
			break
		}
		if n := byline(d.pieces[i].text); n != "" && !taken[fold(n)] {
			return n
		}
	}
	return ""
}

// spokeWith returns whom the guest, known by the way the questions address him, talks with as the deck or introduction has it:
// "Jane Doe tells in conversation with John Roe that ...".
func (d *doc) spokeWith(r *reading, taken map[string]bool, asked map[string]int) string {
	if len(asked) == 0 {
		return ""
	}
	texts := []string{d.in.Deck}
	for i := range d.pieces[:min(r.starts[0].piece, introPieces)] {
		texts = append(texts, d.pieces[i].text)
	}
	for _, t := range texts {
		guest := false
		for _, run := range nameRuns(t, d.around().common) {
			n := strings.Join(run.words, " ")
			if taken[fold(n)] || addresses(asked, fold(run.words[len(run.words)-1])) {
				guest = true
				continue
			}
			at := strings.Index(t, n)
			if at < 0 || !guest || taken[fold(n)] {
				continue
			}
			ws := fields(t[:at])
			if k := len(ws); k > 0 && words.Is(ws[k-1], words.With) && d.declared(strings.Join(ws[max(0, k-spokenWords):], " ")) {
				return n
			}
		}
	}
	return ""
}

// spokenWords is how many words before a name may call the piece a conversation with it: "in conversation with".
const spokenWords = 3

// nameInNote returns the name behind the phrase of a note: "Interview: Jane Doe".
func (d *doc) nameInNote(text string, taken map[string]bool) string {
	low := fold(text)
	at := 0
	for _, l := range d.lex.langs {
		if p, ok := containsPhrase(low, l.By); ok {
			at = min(len(text), indexPhrase(low, p)+len(p))
			break
		}
	}
	for at > 0 && at < len(text) && text[at]&0xc0 == 0x80 {
		at++
	}
	for _, from := range []int{at, 0} {
		guest := ""
		for _, run := range nameRuns(text[from:], d.around().common) {
			n := strings.Join(run.words, " ")
			if !taken[fold(n)] && (guest == "" || words.IsGiven(fold(run.words[0])) && !strings.Contains(text, guest+", "+n)) {
				return n
			}
			guest = n
		}
	}
	rest := strings.Trim(text[at:], " :：/・＝=.。)）")
	if rest != "" && wordCount(rest) <= 4 && !hasCase(rest) && !taken[fold(rest)] {
		return rest
	}
	return ""
}

// hasCase reports whether the letters of s have an upper and a lower case.
func hasCase(s string) bool { return strings.IndexFunc(s, cased) >= 0 }

// cased reports whether r has an upper and a lower case in print. Georgian sets whole lines in capitals, and never one letter.
func cased(r rune) bool { return unicode.IsUpper(r) || small(r) }

// small reports whether r is a small letter where print knows capitals.
func small(r rune) bool { return unicode.IsLower(r) && !unicode.Is(unicode.Georgian, r) }

// byline reads "By Jane Doe", "Text: Jane Doe".
func byline(text string) string {
	ws := strings.Fields(text)
	if len(ws) < 3 || len(ws) > 9 || !words.Is(strings.ToLower(strings.Trim(ws[0], ":")), words.Signs) {
		return ""
	}
	for _, run := range nameRuns(strings.Join(ws[1:], " "), nil) {
		return strings.Join(run.words, " ")
	}
	return ""
}
