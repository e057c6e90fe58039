package qa

import (
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// name gives the parts the fullest names that the page has for them.
func (d *doc) name(parts []*part, r *reading, c *cast) {
	taken := map[string]bool{}
	for _, p := range parts {
		if p.name == "" {
			if p.name = d.labelName(p); len(p.labels) > 0 {
				p.why = "label “" + p.labels[0] + "”"
			}
		}
		taken[fold(p.name)] = true
	}
	asked := d.addressed(r)
	d.unknownMarkers(parts, r, asked)
	for _, s := range []side{sideAnswer, sideNone, sideAsk} {
		for _, p := range parts {
			if p.name != "" || p.side != s {
				continue
			}
			if s == sideAsk {
				p.name, p.why = d.interviewer(r, taken, asked), "a note or the byline"
			} else {
				p.name, p.why = d.interviewee(r, asked, taken)
			}
			taken[fold(p.name)] = true
		}
	}
	for _, p := range parts {
		told := "the label"
		if p.description == "" {
			p.description = p.bracketed()
		}
		if p.description == "" {
			p.description, told = d.description(p.name)
		}
		if p.name == "" {
			continue
		}
		cue := "speaker " + p.name
		if p.why != "" {
			cue += ": " + p.why
		}
		if p.description != "" {
			cue += "; “" + p.description + "” by " + told
		}
		c.cues = append(c.cues, cue)
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
	plain = withoutStop(plain)
	if p.side != sideAnswer {
		if house := d.houseName(plain); house != "" {
			return house
		}
	}
	if len(ws) > 1 && !allUpper(plain) && !d.longer(plain) {
		return plain
	}
	if full := d.fullName(plain); full != "" {
		return full
	}
	if full := d.fullerName(plain); full != "" {
		return full
	}
	return plain
}

// longer reports whether the texts around know a name that ends with s and is longer: "Ida Lindqvist" for "Lindqvist".
func (d *doc) longer(s string) bool {
	want := fields(s)
	for _, c := range d.around().order {
		if len(c.words) > len(want) && hasEnd(c.words, want) {
			return particles[want[0]]
		}
	}
	return false
}

func allUpper(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

func titleWord(w string) bool { return words.IsTitle(strings.ToLower(strings.Trim(w, ".,"))) }

// sureAddress is how much more sure an address behind a courtesy title is than a word before a comma, which may be any word.
const sureAddress = 2

// addressed counts the names that questions address: behind a courtesy title, or before the first comma.
func (d *doc) addressed(r *reading) map[string]int {
	out := map[string]int{}
	for k, s := range r.starts {
		if d.sideOf(s, r) != sideAsk || k > 60 {
			continue
		}
		text := d.pieces[s.piece].text
		ws := strings.Fields(text[min(s.skip, len(text)):]) // "D." is a label before it is a Spanish Don
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
					out[fold(w)] += sureAddress
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
				if i > 0 && isPatronymic(fold(w)) {
					w = strings.TrimFunc(ws[i-1], notWord)
				}
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
		if n := sharedLetters(a, b); n >= stemLetters && len(a) <= n+endLetters && len(b) <= n+endLetters {
			return true
		}
	}
	return false
}

// sharedLetters is how many letters a and b begin with alike.
func sharedLetters(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// isPatronymic reports whether a folded word is a father's name behind a given name, as Russian and its neighbours address.
func isPatronymic(w string) bool {
	for _, e := range []string{"ович", "евич", "ьич", "овна", "евна", "ична", "івна", "ївна"} {
		if strings.HasSuffix(w, e) {
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

// sharedName finds a name in a script without capitals: the longest run of words that title and introduction share.
func (d *doc) sharedName(taken map[string]bool) string {
	for _, t := range []string{d.in.Title, d.in.Deck} {
		if t == "" || hasCase(t) {
			continue
		}
		if n := d.sharedWith(t, taken); n != "" {
			return n
		}
	}
	return ""
}

// sharedWith finds the name that a title, or the deck below it, shares with the introduction.
func (d *doc) sharedWith(title string, taken map[string]bool) string {
	head := strings.FieldsFunc(title, func(r rune) bool { return !isWord(r) })
	var rest strings.Builder
	for _, t := range d.around().texts {
		if t.weight < titleWorth && !strings.Contains(t.text, title) && !strings.Contains(title, t.text) {
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
	for _, t := range d.around().texts {
		if strings.HasPrefix(t.text, s) {
			return true
		}
	}
	return false
}
