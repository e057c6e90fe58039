package qa

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// cutOutro ends the last turn before a paragraph that tells of one of the two who talk by name: nobody speaks so of himself,
// and what tells of the other is the editors'. So is a last paragraph that tells a day to come and speaks of nobody.
func (d *doc) cutOutro(r *reading, who *cast) {
	k := len(r.starts) - 1
	if r.starts[k].gap || who.of[k] < 0 {
		return
	}
	names := outroNames(who.speakers)
	for i := d.next(d.firstSaid(r.starts[k])); i >= 0 && i < r.end; i = d.next(i) {
		p := &d.pieces[i]
		if p.kind != kindPara || p.first > 0 || p.second > 0 || p.label != nil && p.label.kind == labelColon {
			continue
		}
		if _, ok := containsPhrase(p.low, names); ok {
			r.end = i
			return
		}
		if p.words <= announcedWords && d.dated(p.text) && d.lastSpeech(i-1, r.end) == i {
			r.end = i
			return
		}
	}
}

// announcedWords bounds the line below an interview that tells when something is to be seen, heard or bought.
const announcedWords = 40

// dated reports whether text holds the day of a month, and no year: what is told with its year is a memory.
func (d *doc) dated(text string) bool {
	ws := fields(text)
	day, month := -dateReach-1, -dateReach-1
	found := asianDay(text)
	for i, w := range ws {
		n := digits(w)
		switch {
		case n == len("1999"):
			return false
		case n == 1 || n == 2:
			day = i
		case d.isMonth(w):
			month = i
		default:
			continue
		}
		found = found || max(day-month, month-day) <= dateReach
	}
	return found
}

// dateReach is how many words on from the day its month stands at most: "16 de junho".
const dateReach = 2

// digits is how many digits w begins with.
func digits(w string) int { return len(w) - len(strings.TrimLeft(w, "0123456789")) }

func (d *doc) isMonth(w string) bool {
	for _, l := range d.lex.langs {
		if slices.Contains(l.Months, w) {
			return true
		}
	}
	return false
}

// asianDay reports whether text holds a day such as 4月20日, 六月一日 or 4월 20일.
func asianDay(text string) bool {
	const numerals = "0123456789０１２３４５６７８９一二三四五六七八九十"
	for i, r := range text {
		if r != '月' && r != '월' || strings.TrimRight(text[:i], numerals) == text[:i] {
			continue
		}
		after := strings.TrimLeft(text[i+utf8.RuneLen(r):], " ")
		rest := strings.TrimLeft(after, numerals)
		if s, _ := utf8.DecodeRuneInString(rest); rest != after && strings.ContainsRune("日号號일", s) {
			return true
		}
	}
	return false
}

// outroNames returns the folded full names of the speakers, where there are but two.
func outroNames(speakers []article.Speaker) []string {
	var out []string
	for _, s := range speakers {
		if s.Role != article.RoleInterviewer && s.Role != article.RoleInterviewee || len(speakers) > 2 {
			return nil
		}
		if strings.Contains(s.Name, " ") && nameForm(s.Name) {
			out = append(out, fold(s.Name))
		}
	}
	return out
}
