package qa

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// What speaks for a name being the interviewee's, beside its appearances.
const (
	addressWorth = 9.0 // a question addresses it: "Ms Doe, when did you ..."
	withWorth    = 3.0 // stands behind "interview with"
	aloneWorth   = 1.5 // its surname is used alone too
	leadWorth    = 2.0 // stands first in the title, before a colon or quote
	toldWorth    = 1.0 // an apposition tells who it is
	placeCost    = 4.0 // a word such as "in" stands before it
	acronymCost  = 3.0 // a word of it is an acronym, as in names of firms and offices
	nameAt       = 2.5 // below this the interviewee stays unnamed
)

// name gives the parts the fullest names that the page has for them.
func (d *doc) name(parts []*part, r *reading, c *cast) {
	taken := map[string]bool{}
	for _, p := range parts {
		if p.name == "" {
			p.name = d.labelName(p)
		}
		taken[fold(p.name)] = true
	}
	asked := d.addressed(r)
	for _, s := range []side{sideAnswer, sideNone, sideAsk} {
		for _, p := range parts {
			if p.name != "" || p.side != s {
				continue
			}
			if s == sideAsk {
				p.name = d.interviewer(r, taken, asked)
			} else {
				p.name = d.interviewee(r, asked, taken)
			}
			taken[fold(p.name)] = true
		}
	}
	for _, p := range parts {
		p.description = d.description(p.name)
		if p.name != "" {
			c.cues = append(c.cues, "speaker "+p.name)
		}
	}
}

// labelName is the fullest name that the labels of p lead to; "" for markers such as "Q".
func (d *doc) labelName(p *part) string {
	if p.word&^(words.Title|words.NoLabel) != 0 {
		return ""
	}
	best := ""
	for _, l := range p.labels {
		l = strings.TrimSpace(strings.Trim(l, "*_#"))
		if i := strings.IndexAny(l, "([（"); i > 0 {
			l = strings.TrimSpace(l[:i])
		}
		if len([]rune(l)) > len([]rune(best)) {
			best = l
		}
	}
	if best == "" {
		return ""
	}
	ws := strings.Fields(best)
	for len(ws) > 1 && titleWord(ws[0]) {
		ws = ws[1:]
	}
	plain := strings.Join(ws, " ")
	if len(ws) > 1 && !allUpper(plain) && !d.longer(plain) {
		return plain
	}
	if full := d.fullName(plain); full != "" {
		return full
	}
	return plain
}

// longer reports whether the texts around know a name that ends with s and is longer: "Ida Lindqvist" for "Lindqvist".
func (d *doc) longer(s string) bool {
	want := fields(s)
	for _, c := range d.about.order {
		if len(c.words) > len(want) && hasEnd(c.words, want) {
			return particles[want[0]]
		}
	}
	return false
}

func allUpper(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

func titleWord(w string) bool { return words.IsTitle(strings.ToLower(strings.Trim(w, ".,"))) }

// addressed counts the names that questions address: behind a courtesy title, or before the first comma.
func (d *doc) addressed(r *reading) map[string]int {
	out := map[string]int{}
	for k, s := range r.starts {
		if d.sideOf(s, r) != sideAsk || k > 60 {
			continue
		}
		text := d.pieces[s.piece].text
		ws := strings.Fields(text)
		for i := 0; i < len(ws) && i < 40; i++ {
			if !titleWord(strings.TrimFunc(ws[i], notWord)) {
				continue
			}
			j := i + 1
			for j < len(ws) && titleWord(strings.TrimFunc(ws[j], notWord)) {
				j++
			}
			if j < len(ws) {
				if w := strings.TrimFunc(ws[j], notWord); w != "" && unicode.IsUpper([]rune(w)[0]) {
					for j+1 < len(ws) && isName(ws[j+1]) && !strings.ContainsAny(ws[j], ",.!?:") {
						j++
						w = strings.TrimFunc(ws[j], notWord)
					}
					out[fold(w)]++
				}
			}
			i = j
		}
		for i := 0; i < len(ws) && i < 3; i++ {
			w := strings.TrimFunc(ws[i], notWord)
			if w == "" || !unicode.IsUpper([]rune(w)[0]) {
				break
			}
			if strings.HasSuffix(ws[i], ",") && !d.lex.isCommon(fold(w)) {
				out[fold(w)]++
			}
		}
	}
	return out
}

// Words that differ only in their endings are one name in another case: "Bogno" addresses Bogna.
const (
	stemLetters = 4
	endLetters  = 2
)

// addresses reports whether the questions address the name, in whatever case.
func addresses(asked map[string]int, name string) bool {
	if asked[name] > 0 {
		return true
	}
	for w := range asked {
		a, b := []rune(w), []rune(name)
		n := 0
		for n < len(a) && n < len(b) && a[n] == b[n] {
			n++
		}
		if n >= stemLetters && len(a) <= n+endLetters && len(b) <= n+endLetters {
			return true
		}
	}
	return false
}

func notWord(r rune) bool { return !isWord(r) }

func isName(w string) bool {
	w = strings.TrimFunc(w, notWord)
	return w != "" && unicode.IsUpper([]rune(w)[0])
}

// interviewee looks for who is asked: whom the questions address, whom title and introduction name.
func (d *doc) interviewee(r *reading, asked map[string]int, taken map[string]bool) string {
	if len(asked) == 0 {
		if n := d.introduced(r, taken); n != "" {
			return n
		}
	}
	var best *candidate
	top := 0.0
	for _, c := range d.before(r).order {
		if taken[fold(c.name)] || d.isAuthor(c.name) || d.in.Site != "" && strings.Contains(fold(d.in.Site), fold(c.name)) {
			continue
		}
		w := min(c.weight, 8) + d.placeWorth(c)
		if acronym(c.name) {
			w -= acronymCost
		}
		if addresses(asked, c.words[len(c.words)-1]) {
			w += addressWorth
		} else if addresses(asked, c.words[0]) {
			w += addressWorth * 0.8
		}
		if last := c.words[len(c.words)-1]; len(last) > 3 && float64(d.about.words[last]) > float64(c.times)+0.5 {
			w += aloneWorth
		}
		if w > top+0.2 || w > top-0.2 && best != nil && len(c.words) < len(best.words) && c.weight > best.weight {
			best, top = c, max(w, top)
		}
	}
	if best != nil && top >= nameAt {
		return best.name
	}
	if n := d.sharedName(taken); n != "" {
		return n
	}
	surname, most := "", 0
	for w, n := range asked {
		if n > most || n == most && w < surname {
			surname, most = w, n
		}
	}
	if surname != "" {
		for i := range d.pieces {
			for _, w := range strings.Fields(d.pieces[i].text) {
				if w = strings.TrimFunc(w, notWord); fold(w) == surname {
					return w
				}
			}
		}
	}
	return ""
}

// acronym reports whether a name that is not all capitals holds a word that is.
func acronym(name string) bool {
	if allUpper(name) {
		return false
	}
	for _, w := range strings.Fields(name) {
		if len([]rune(w)) > 1 && !strings.Contains(w, ".") && allUpper(w) {
			return true
		}
	}
	return false
}

// before returns the gazette of what stands around and before the conversation: names dropped in it are no speaker's.
func (d *doc) before(r *reading) *gazette {
	if first := r.starts[0].piece; first < introPieces {
		return newGazette(d.in, d.pieces[:first], d.lex)
	}
	return d.about
}

// placeWorth weighs where title, deck and introduction set the name.
func (d *doc) placeWorth(c *candidate) float64 {
	w := 0.0
	if d.about.headline != "" && strings.Contains(d.about.headline, " "+strings.Join(c.words, " ")+" ") {
		w += titleWorth
	}
	for i, t := range d.about.texts {
		if t.weight < introWorth || i > introPieces {
			break
		}
		at := strings.Index(t.text, c.name)
		if at < 0 {
			continue
		}
		if t.weight == titleWorth && at == 0 && len(c.name) < len(t.text) && strings.HasPrefix(strings.TrimSpace(t.text[len(c.name):]), ":") || t.text == c.name && t.weight == titleWorth {
			w += leadWorth
		}
		if after := t.text[at+len(c.name):]; strings.HasPrefix(after, ", ") && opensLower(after[2:]) && !d.lex.isClause(after[2:]) {
			w += toldWorth
		}
		before := fields(t.text[:at])
		if n := len(before); n > 0 && placeWords[before[n-1]] {
			w -= placeCost
		}
		for k := len(before) - 1; k >= 0 && k >= len(before)-4; k-- {
			if withWords[before[k]] {
				w += withWorth
				break
			}
		}
	}
	return min(w, withWorth+leadWorth+titleWorth)
}

// placeWords stand before places, not before persons.
var placeWords = map[string]bool{"in": true, "im": true, "en": true, "em": true, "na": true, "no": true, "à": true, "au": true, "aux": true, "w": true, "we": true, "v": true, "ve": true, "в": true, "во": true, "у": true, "på": true, "aus": true, "nach": true,
	"dans": true, "across": true, "pentru": true, "în": true, "nel": true, "nella": true, "σε": true, "στη": true, "στην": true, "στο": true}

var withWords = map[string]bool{"with": true, "mit": true, "avec": true, "con": true, "com": true, "met": true, "с": true, "со": true, "з": true, "із": true, "med": true, "z": true, "ze": true, "s": true, "se": true, "cu": true,
	"interviews": true, "à": true, "meets": true, "trifft": true}

func (d *doc) isAuthor(n string) bool {
	for _, a := range d.in.Authors {
		if strings.Contains(fold(a.Name), fold(n)) {
			return true
		}
	}
	return false
}

// sharedName finds a name in a script without capitals: the longest run of words that title and introduction share.
func (d *doc) sharedName(taken map[string]bool) string {
	if d.in.Title == "" || hasCase(d.in.Title) {
		return ""
	}
	head := strings.FieldsFunc(d.in.Title, func(r rune) bool { return !isWord(r) })
	var rest strings.Builder
	for _, t := range d.about.texts {
		if t.weight < titleWorth && !strings.Contains(t.text, d.in.Title) && !strings.Contains(d.in.Title, t.text) {
			rest.WriteString(" " + strings.Join(strings.FieldsFunc(t.text, func(r rune) bool { return !isWord(r) }), " ") + " ")
		}
	}
	body := rest.String()
	once := ""
	for n := longestName; n >= 2 && once == ""; n-- {
		for i := 0; i+n <= len(head); i++ {
			s := strings.Join(head[i:i+n], " ")
			if strings.Contains(body, " "+s+" ") && !taken[fold(s)] && !d.lex.isCommon(fold(head[i])) && !d.lex.isCommon(fold(head[i+n-1])) {
				if strings.Count(body, " "+s+" ") > 1 {
					return s
				}
				if once == "" || !d.opensText(once) { // descriptions stand before the name
					once = s
				}
			}
		}
	}
	return once
}

// opensText reports whether one of the texts around begins with s.
func (d *doc) opensText(s string) bool {
	for _, t := range d.about.texts {
		if strings.HasPrefix(t.text, s) {
			return true
		}
	}
	return false
}

// descriptionWords bounds an apposition; longer ones are clauses of their own.
const descriptionWords = 14

// description returns the apposition that the introduction gives a name: "Jane Doe, professor of law at Yale, ..." or
// "the islands' last surveyor, Ida Lindqvist, ...".
func (d *doc) description(name string) string {
	if name == "" {
		return ""
	}
	for i, t := range d.about.texts {
		if i > introPieces+2 {
			break
		}
		at := strings.Index(fold(t.text), fold(name))
		if at < 0 || len(fold(t.text)) != len(t.text) || at+len(name) > len(t.text) {
			at = strings.Index(t.text, name)
		}
		if at < 0 || at+len(name) > len(t.text) {
			continue
		}
		after := t.text[at+len(name):]
		if !strings.HasPrefix(after, ", ") {
			continue
		}
		after = after[2:]
		if end := strings.IndexAny(after, ",.;:!?–—("); end > 0 {
			s := strings.TrimSpace(after[:end])
			if n := wordCount(s); n >= 2 && n <= descriptionWords && (after[end] == ',' || after[end] == '.') && !d.lex.isClause(s) {
				return s
			}
		}
	}
	return ""
}
