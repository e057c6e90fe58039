package qa

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// cutOutro ends the last turn before a paragraph that tells of one of those who talk by name: nobody speaks so of himself, and
// what tells of the other is the editors'. So is a last paragraph that tells a day to come and speaks of nobody. It returns what
// gave the paragraph away, "" where all is said.
func (d *doc) cutOutro(r *reading, who *cast) string {
	k := len(r.starts) - 1
	if r.starts[k].gap || who.of[k] < 0 {
		return ""
	}
	own, others := outroNames(who.speakers, who.of[k])
	for i := d.next(d.firstSaid(r.starts[k])); i >= 0 && i < r.end; i = d.next(i) {
		p := &d.pieces[i]
		if p.kind != kindPara || p.label != nil && p.label.kind == labelColon {
			continue
		}
		why := ""
		switch {
		case own != "" && d.names(p, own) && !d.ownWords(p):
			why = own
		case p.first > 0 || p.second > 0:
			continue
		case others != "" && d.names(p, others):
			why = others
		case p.words <= announcedWords && d.follows(p) && d.lastSpeech(i-1, r.end) == i:
			why = "where to follow"
		case p.words <= announcedWords && d.dated(p.text) && d.lastSpeech(i-1, r.end) == i:
			why = "a day to come"
		default:
			continue
		}
		r.end = i
		return "outro: " + why + " in “" + opening(p.text) + "”"
	}
	return ""
}

// follows reports whether p names a network together with the site, or two networks: the publisher asks to be followed.
func (d *doc) follows(p *piece) bool {
	n := b2i(d.in.Site != "" && strings.Contains(p.low, fold(d.in.Site)))
	found := false
	for w := range eachWord(p.low) {
		if words.Is(w, words.Network) {
			n++
			found = true
		}
	}
	return found && n > 1
}

// names reports whether p holds the full name of somebody, in whatever case its language sets it.
func (d *doc) names(p *piece, name string) bool {
	if isDenseWord(name) {
		return strings.Contains(p.text, name)
	}
	want, at := strings.Fields(name), 0
	for w := range eachWord(p.low) {
		if !formsOf(w, fold(want[at])) {
			at = b2i(formsOf(w, fold(want[0])))
			continue
		}
		if at++; at == len(want) {
			return true
		}
	}
	return false
}

// Forms of one name differ in their last letters.
const (
	rootLetters = 3 // at least that they share
	caseLetters = 3 // at most that one of them has beyond those
	bareLetters = 4 // a shorter word takes endings and changes none
)

// formsOf reports whether two folded words are forms of one name: "βενιέρης" and "βενιέρη", "rannan" and "ranta", "dumlu’nun" and
// "dumlu".
func formsOf(a, b string) bool {
	if a == b {
		return true
	}
	a, _, _ = strings.Cut(strings.ReplaceAll(a, "'", "’"), "’")
	x, y := []rune(a), []rune(b)
	n, short, long := sharedLetters(x, y), min(len(x), len(y)), max(len(x), len(y))
	return n >= rootLetters && (n == short || short > bareLetters) && long-n <= caseLetters
}

// ownWords reports whether p holds a word by which who speaks means himself. Endings of verbs are not asked: those of other words
// are like them.
func (d *doc) ownWords(p *piece) bool {
	for w := range eachWord(p.low) {
		if words.Uses(w).First&d.lex.spoken != 0 {
			return true
		}
	}
	for _, w := range d.lex.firsts {
		if strings.Contains(p.low, w) {
			return true
		}
	}
	return false
}

// opening is the first words of a text, for a trace.
func opening(text string) string {
	const most = 40
	if len(text) <= most {
		return text
	}
	n := most
	for !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n] + "…"
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

// outroNames returns the full name of the speaker last and, where there are but two, that of the other; "" for a name that may be
// a word.
func outroNames(speakers []article.Speaker, last int) (own, other string) {
	name := func(k int) string {
		n := speakers[k].Name
		if strings.Contains(n, " ") && nameForm(n) || !hasCase(n) && !strings.Contains(n, " ") && utf8.RuneCountInString(n) >= denseFullName {
			return n
		}
		return ""
	}
	own = name(last)
	if len(speakers) == 2 {
		other = name(1 - last)
	}
	return own, other
}

// denseFullName is how many letters a name of East Asia has at least with its given name.
const denseFullName = 3
