package qa

import (
	"strings"
	"unicode/utf8"
)

// fullName looks in the texts around the body for the name of which label is the surname, the first name or the initials.
func (d *doc) fullName(label string) string {
	want := fields(nameKey(label))
	short := strings.ReplaceAll(strings.ReplaceAll(fold(label), ".", ""), " ", "")
	if len(want) == 0 {
		return ""
	}
	if d.in.Site != "" && (fold(label) == fold(d.in.Site) || len([]rune(short)) >= 2 && d.around().initialsOf(short, d.in.Site)) {
		return d.in.Site
	}
	var best *candidate
	top := 0.0
	for _, c := range d.around().order {
		w := 0.0
		have := fields(nameKey(c.name))
		switch {
		case hasEnd(have, want) && (len(have) > len(want) || allUpper(label) && !allUpper(c.name)):
			w = c.weight + 10
		case len(want) == 1 && have[0] == want[0] && len(have) > 1:
			w = c.weight + 5
		case letters(want) && len([]rune(short)) >= 2 && len(c.words) > 1 && initials(c.words) == short && allUpper(label):
			w = c.weight + 3
		}
		if w > top {
			best, top = c, w
		}
	}
	if best == nil {
		return d.declined(label, want)
	}
	return d.around().shortened(best)
}

// lastDeclines are the languages in which only the last word of a name takes the ending of a case: "Helmi Salmisen" is "Helmi Salminen".
var lastDeclines = map[string]bool{"fi": true, "et": true, "tr": true}

// declined completes a surname that the texts print with its given name in another case only.
func (d *doc) declined(label string, want []string) string {
	tag, _, _ := strings.Cut(strings.ToLower(d.in.Lang), "-")
	if len(want) != 1 || !lastDeclines[d.lex.langs[0].Code] && !lastDeclines[tag] {
		return ""
	}
	for _, c := range d.around().order {
		last := len(c.words) - 1
		if last < 1 || !formsOf(c.words[last], want[0]) || sharedLetters([]rune(c.words[last]), []rune(want[0])) < stemLetters {
			continue
		}
		if ws := strings.Fields(c.name); len(ws) == len(c.words) {
			if allUpper(label) {
				label = titled(label)
			}
			return strings.Join(ws[:last], " ") + " " + label
		}
	}
	return ""
}

// titled returns a word in capitals as names are written.
func titled(w string) string {
	_, n := utf8.DecodeRuneInString(w)
	return w[:n] + strings.ToLower(w[n:])
}

// letters reports whether the words of a label are initials: "RS", "G.S.".
func letters(ws []string) bool {
	for _, w := range ws {
		if len(ws) > 1 && len([]rune(w)) > 1 {
			return false
		}
	}
	return true
}

func hasEnd(have, want []string) bool {
	if len(have) < len(want) {
		return false
	}
	for i := range want {
		if have[len(have)-len(want)+i] != want[i] {
			return false
		}
	}
	return true
}

// shortened returns c's name in its plain form, or the first words of it that the title prints alone.
func (g *gazette) shortened(c *candidate) string { return g.titledForm(g.plainForm(c)) }

// printedAlone returns the last words of c's name where the page prints these alone elsewhere: what stands before them, at the
// beginning of a sentence, is a trade or a title of courtesy.
func (g *gazette) printedAlone(c *candidate) *candidate {
	for _, o := range g.order {
		if len(o.words) < len(c.words) && o.times > c.times && hasEnd(c.words, o.words) {
			return o
		}
	}
	return c
}

// titledForm returns c's name, or the first words of it that the title prints alone: what follows a name in one place is no part of
// it.
func (g *gazette) titledForm(c *candidate) string {
	ws := strings.Fields(c.name)
	for n := 2; n < len(c.words) && len(ws) == len(c.words); n++ {
		short := strings.Join(c.words[:n], " ")
		if strings.Contains(g.titled, " "+short+" ") && !strings.Contains(g.titled, " "+short+" "+c.words[n]) {
			return strings.Join(ws[:n], " ")
		}
	}
	return c.name
}
