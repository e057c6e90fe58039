package qa

import (
	"slices"
	"strings"

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
	givenWorth   = 1.5 // begins with a common given name, or ends with one where those stand last
	acronymCost  = 3.0 // a word of it is an acronym, as in names of firms and offices
	nameAt       = 2.5 // below this the interviewee stays unnamed
	soleAt       = 1.9 // unless the texts name nobody else
	presentAt    = 1.4 // what tells a person must be worth so much for a name in no list: two signs, or a courtesy title
)

// interviewee looks for who is asked: whom the questions address, whom title and introduction name. why tells what speaks for it.
func (d *doc) interviewee(r *reading, asked map[string]int, taken map[string]bool) (name, why string) {
	if len(asked) == 0 {
		if n := d.introduced(r, taken); n != "" {
			return n, "introduced outright"
		}
	}
	if n, why := d.presented(r, asked, taken); n != "" {
		return n, why
	}
	shared := d.sharedName(taken)
	if first, _, _ := strings.Cut(shared, " "); shared != "" && givenName(first) != "" {
		return shared, "in title and introduction"
	}
	if n := d.nativeName(r, taken); n != "" {
		return n, "a given name or a word of courtesy"
	}
	if n := d.eastName(r, taken); n != "" {
		return n, "a surname, with a trade or in the title"
	}
	if shared != "" {
		return shared, "in title and introduction"
	}
	return d.addressee(asked), "addressed"
}

// presented returns the name that title, deck and introduction speak for most, "" where that is not enough.
func (d *doc) presented(r *reading, asked map[string]int, taken map[string]bool) (name, why string) {
	var best *candidate
	var signs []string
	top, subject := 0.0, false
	for _, c := range d.before(r).order {
		if taken[fold(c.name)] || d.isAuthor(c.name) || d.in.Site != "" && strings.Contains(fold(d.in.Site), fold(c.name)) {
			continue
		}
		if !words.IsGiven(c.words[0]) && !addresses(asked, c.words[len(c.words)-1]) && d.isPlace(c) {
			continue
		}
		w, told, opens := d.weighName(c, asked)
		if w > top+0.2 || w > top-0.2 && best != nil && len(c.words) < len(best.words) && c.weight > best.weight {
			best, top, signs, subject = c, max(w, top), told, opens
		}
	}
	switch {
	case best == nil || top < soleAt:
		return "", ""
	case top < nameAt && !d.sole(best, r):
		return "", ""
	case top < nameAt:
		signs = append(signs, "nobody else is named")
	}
	best = d.around().printedAlone(best)
	why = strings.Join(signs, ", ")
	if subject {
		return d.around().titledForm(best), why
	}
	return d.around().shortened(d.around().withGiven(best)), why
}

// weighName weighs what speaks for a name being the interviewee's, and tells what does. subject reports whether a sentence begins with
// it.
func (d *doc) weighName(c *candidate, asked map[string]int) (w float64, signs []string, subject bool) {
	told, signs, subject := d.personal(c)
	w = min(c.weight, 8) + d.placeWorth(c) + told
	sign := func(name string, worth float64, ok bool) {
		if ok {
			w += worth
			signs = append(signs, name)
		}
	}
	first, last := c.words[0], c.words[len(c.words)-1]
	sign("an acronym in it", -acronymCost, acronym(c.name))
	sign("a given name", givenWorth, words.IsGiven(first) || d.lex.langs[0].Code == "hu" && words.IsGiven(last))
	switch {
	case addresses(asked, last):
		sign("addressed", addressWorth, true)
	case addresses(asked, first):
		sign("addressed", addressWorth*0.8, true)
	}
	sign("its surname alone", aloneWorth, len(last) > 3 && float64(d.around().words[last]) > float64(c.times)+0.5)
	return w, signs, subject
}

// sole reports whether the texts before the conversation name nobody but c, what prepositions govern, the authors and the site.
func (d *doc) sole(c *candidate, r *reading) bool {
	own := " " + strings.Join(c.words, " ") + " "
	g := d.before(r)
	for _, o := range g.order {
		key := " " + strings.Join(o.words, " ") + " "
		switch {
		case strings.Contains(own, key), strings.Contains(key, own), sameStem(o.words[0], c.words[0]):
		case d.isAuthor(o.name), strings.Contains(fold(d.in.Site), fold(o.name)), words.Is(o.words[0], words.Photo):
		case g.partOnly(o), d.isPlace(o), d.behindPreposition(o), d.onlyInNotes(o):
		default:
			return false
		}
	}
	return true
}

// partOnly reports whether c is never printed but as the last words of a longer name.
func (g *gazette) partOnly(c *candidate) bool {
	return slices.ContainsFunc(g.order, func(o *candidate) bool {
		return len(o.words) > len(c.words) && o.times == c.times && hasEnd(o.words, c.words)
	})
}

// addressee returns the surname that the questions address most, as the page spells it, "" where none is sure.
func (d *doc) addressee(asked map[string]int) string {
	surname, most := "", 0
	for w, n := range asked {
		if n > most || n == most && w < surname {
			surname, most = w, n
		}
	}
	if most >= sureAddress {
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

// presents reports whether title, deck or introduction present a person who may be asked.
func (d *doc) presents(r *reading) bool {
	for _, c := range d.before(r).order {
		if d.isAuthor(c.name) || strings.Contains(fold(d.in.Site), fold(c.name)) {
			continue
		}
		if words.IsGiven(c.words[0]) {
			return true
		}
		if told, _, _ := d.personal(c); told >= presentAt {
			return true
		}
	}
	return d.nativeName(r, nil) != ""
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
	return d.around()
}

// placeWorth weighs where title, deck and introduction set the name.
func (d *doc) placeWorth(c *candidate) float64 {
	w := 0.0
	if d.around().headline != "" && strings.Contains(d.around().headline, " "+strings.Join(c.words, " ")+" ") {
		w += titleWorth
	}
	for i, t := range d.around().texts {
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
		if n := len(before); n > 0 && words.Is(before[n-1], words.Place) {
			w -= placeCost
		}
		for k := len(before) - 1; k >= 0 && k >= len(before)-4; k-- {
			if words.Is(before[k], words.With) && (t.weight >= deckWorth || d.declared(t.text)) {
				w += withWorth
				break
			}
		}
	}
	return min(w, withWorth+leadWorth+titleWorth)
}

func (d *doc) isAuthor(n string) bool {
	for _, a := range d.in.Authors {
		if strings.Contains(fold(a.Name), fold(n)) {
			return true
		}
	}
	return false
}
