package qa

import (
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// A person is known by what the introduction does with the name: a sentence begins with it and goes on in small letters, the next
// one says "she", a courtesy title or a trade stands before it, an age behind it. Lists of given names are short, and most of
// the world's are in none.

// What speaks for a name being a person's, whosoever it is.
const (
	subjectWorth  = 1.0 // a sentence or clause begins with it and goes on in small letters
	actorWorth    = 0.9 // in the middle of a sentence, nothing governs it
	pronounWorth  = 1.0 // the next sentence begins with "she"
	pronounInside = 0.5 // a pronoun follows, further on
	courtesyWorth = 1.5 // a courtesy title stands before it
	aboutWorth    = 0.9 // a trade does
	ageWorth      = 1.5 // an age stands behind it
)

const (
	signSubject = "begins a sentence"
	signActor   = "acts in a sentence"
)

// personal weighs what title, deck and introduction do with the name, and tells what that is. subject reports whether it begins a
// sentence: then it is in its plain form.
func (d *doc) personal(c *candidate) (worth float64, why []string, subject bool) {
	if d.isPlace(c) || d.namesThing(c) {
		return 0, nil, false
	}
	found := map[string]float64{}
	note := func(what string, w float64) { found[what] = max(found[what], w) }
	for i, t := range d.around().texts {
		if t.weight < introWorth || i > introPieces {
			break
		}
		at := indexPhrase(t.text, c.name)
		if at < 0 || d.isNote(t.text) {
			continue
		}
		before, after := t.text[:at], t.text[at+len(c.name):]
		plain, courteous := withoutCourtesy(before)
		if courteous {
			note("a courtesy title before it", courtesyWorth)
		}
		if !courteous && d.tradeDescription(before, after) != "" {
			note("a trade before it", aboutWorth)
		}
		if ageBehind(after) {
			note("an age behind it", ageWorth)
		}
		if d.governed(plain) || !d.goesOn(after) || d.seenSmall(c) || d.inflects() || d.adjective(c.words[0]) {
			continue
		}
		if d.opensClause(plain) || words.IsGiven(c.words[0]) && d.opensClause(withoutTrade(plain)) {
			note(signSubject, subjectWorth)
		} else {
			note(signActor, actorWorth)
		}
		switch opens, inside := d.pronounBehind(after); {
		case opens:
			note("a pronoun goes on", pronounWorth)
		case inside:
			note("a pronoun goes on", pronounInside)
		}
	}
	if found[signSubject] > 0 {
		delete(found, signActor)
	}
	for what, w := range found {
		worth += w
		why = append(why, what)
	}
	slices.Sort(why)
	return worth, why, found[signSubject] > 0
}

// isPlace reports whether the page sets the name behind a word that stands before places.
func (d *doc) isPlace(c *candidate) bool {
	inPlace := func(text string) bool {
		for at := indexPhrase(text, c.name); at >= 0; {
			w := fold(lastWord(strings.TrimRight(text[:at], " ")))
			if words.Is(w, words.Place) && !words.Is(w, words.With) {
				return true
			}
			next := indexPhrase(text[at+len(c.name):], c.name)
			if next < 0 {
				break
			}
			at += len(c.name) + next
		}
		return false
	}
	return slices.ContainsFunc(d.around().texts, func(t gazetteText) bool { return inPlace(t.text) }) ||
		slices.ContainsFunc(d.pieces, func(p piece) bool { return inPlace(p.text) })
}

// namesThing reports whether a name opens or closes with a word that those of places and houses do.
func (d *doc) namesThing(c *candidate) bool {
	things := d.lex.langs[0].Thing
	return slices.Contains(things, c.words[0]) || slices.Contains(things, c.words[len(c.words)-1])
}

// behindPreposition reports whether a preposition governs the name wherever title, deck and introduction set it, and none of those
// behind which a person is named who is talked with.
func (d *doc) behindPreposition(c *candidate) bool {
	n := 0
	for _, t := range d.around().texts {
		at := indexPhrase(t.text, c.name)
		if at < 0 {
			continue
		}
		w := fold(lastWord(strings.TrimRight(t.text[:at], " ")))
		if words.Is(w, words.With) || !d.lex.governs(w) {
			return false
		}
		n++
	}
	return n > 0
}

// onlyInNotes reports whether nothing but remarks of the editors holds the name.
func (d *doc) onlyInNotes(c *candidate) bool {
	return !slices.ContainsFunc(d.around().texts, func(t gazetteText) bool { return indexPhrase(t.text, c.name) >= 0 && !d.isNote(t.text) })
}

// withoutTrade cuts a capitalised word off the end of what stands before a given name: "Fundi Juma".
func withoutTrade(before string) string {
	s := strings.TrimRight(before, " ")
	if w := lastWord(s); isName(w) && !words.IsGiven(fold(w)) {
		return s[:len(s)-len(w)]
	}
	return before
}

// withoutCourtesy cuts courtesy titles off the end of what stands before a name.
func withoutCourtesy(before string) (string, bool) {
	cut := false
	for {
		s := strings.TrimRight(before, " .")
		w := lastWord(s)
		if w == "" || !titleWord(w) {
			return before, cut
		}
		before, cut = s[:len(s)-len(w)], true
	}
}

// ageBehind reports whether an age stands behind a name: ", 72," or " (72)".
func ageBehind(after string) bool {
	after, comma := strings.CutPrefix(after, ", ")
	if !comma {
		var open bool
		if after, open = strings.CutPrefix(after, " ("); !open {
			return false
		}
	}
	n := 0
	for n < len(after) && after[n] >= '0' && after[n] <= '9' {
		n++
	}
	return (n == 1 || n == 2) && n < len(after) && (after[n] == ',' || after[n] == ')' || comma && after[n] == ' ')
}

// governed reports whether the last word before a name governs it, as prepositions and articles do. Where persons take an article,
// it does not.
func (d *doc) governed(before string) bool {
	if strings.TrimRight(before, " ") == before {
		return strings.TrimRightFunc(before, notWord) == before && before != ""
	}
	w := fold(lastWord(strings.TrimRight(before, " ")))
	if w == "" {
		return false
	}
	return d.lex.governs(w) || d.lex.isArticle(w) && !articledNames[d.lex.langs[0].Code]
}

// articledNames are the languages in which the names of persons take an article: "Ο Νίκος", "O Pedro".
var articledNames = map[string]bool{"el": true, "pt": true}

// opensClause reports whether what follows s begins a sentence or, behind a comma, a clause. A single article before it is no
// matter.
func (d *doc) opensClause(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return blank(r) || strings.ContainsRune("“”\"«»„'‘’([", r) })
	if w := lastWord(s); w != "" && d.lex.isArticle(fold(w)) && articledNames[d.lex.langs[0].Code] {
		s = strings.TrimRight(s[:len(s)-len(w)], " ")
	}
	return s == "" || endsWith(s, ',') || endsSentence(s)
}

// goesOn reports whether a name goes on with a word in small letters that does not bind it to another noun.
func (d *doc) goesOn(after string) bool {
	rest, ok := strings.CutPrefix(after, " ")
	if !ok || !opensLower(rest) {
		return false
	}
	w := firstWord(fold(rest))
	return !d.lex.governs(w)
}

// pronounBehind looks for a pronoun that goes on about a person: at the beginning of the next sentence, or before its end.
func (d *doc) pronounBehind(after string) (opens, inside bool) {
	third := d.lex.langs[0].Third
	if len(third) == 0 || !d.lex.known {
		return false, false
	}
	begins, ends := false, 0
	for _, w := range strings.Fields(after) {
		if low := fold(strings.TrimFunc(w, notWord)); slices.Contains(third, low) {
			if begins {
				return true, true
			}
			inside = true
		}
		if begins = endsSentence(w) && !endsWith(w, ':'); begins {
			if ends++; ends > 1 {
				break
			}
		}
	}
	return false, inside
}

// seenSmall reports whether the page prints a word of the name in small letters: it is a word as others are.
func (d *doc) seenSmall(c *candidate) bool {
	for _, w := range c.words {
		if particles[w] {
			continue
		}
		for i := range d.pieces {
			if p := &d.pieces[i]; indexPhrase(p.low, w) >= 0 && indexPhrase(p.text, w) >= 0 {
				return true
			}
		}
	}
	return false
}

// inflects reports whether the language marks who does something by an ending, as Basque does: the name at the beginning of a
// sentence is not in its plain form.
func (d *doc) inflects() bool {
	code, _, _ := strings.Cut(strings.ToLower(d.in.Lang), "-")
	return code == "eu"
}

// adjective reports whether a word that opens a name may be an adjective before a noun, where nouns are written with capitals:
// "Kleine Kinder spielen".
func (d *doc) adjective(w string) bool {
	if d.lex.langs[0].Code != "de" || words.IsGiven(w) {
		return false
	}
	for _, e := range []string{"e", "er", "en", "es", "em"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return !unicode.IsLetter([]rune(w)[0])
}
