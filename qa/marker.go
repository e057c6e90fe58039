package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// Labels that are no names, in languages whose words for question and answer are in no table, and labels of a single letter in
// scripts without capitals.

// unknownMarkers takes the names off two labels of one word each that the page prints nowhere else, "Spurning" and "Svar", where it
// names both who asks and who is asked: they are words for question and answer. A label of a letter or two, where letters are no
// capitals, gets the name of which it is the beginning.
func (d *doc) unknownMarkers(parts []*part, r *reading, asked map[string]int) {
	if len(parts) != 2 {
		return
	}
	var asks, answers *part
	for _, p := range parts {
		switch p.side {
		case sideAsk:
			asks = p
		case sideAnswer:
			answers = p
		case sideNone:
		}
	}
	if asks == nil || answers == nil || len(asks.labels) == 0 || len(answers.labels) == 0 {
		return
	}
	letter := answers.name
	short := letter != "" && !hasCase(letter) && utf8.RuneCountInString(letter) <= lettersOfLabel
	if !short && !(asks.name+answers.name != "" && d.onlyLabel(asks) && d.onlyLabel(answers)) {
		return
	}
	author := d.interviewer(r, nil, asked)
	guest, why := d.interviewee(r, asked, map[string]bool{fold(author): author != ""})
	switch {
	case guest == "":
	case short && (strings.HasPrefix(guest, letter) || initials(fields(guest)) == letter):
		answers.name, answers.why = guest, "label “"+letter+"”, "+why
		if author != "" && strings.HasPrefix(author, asks.name) {
			asks.name = author
		}
	case !short && author != "":
		answers.name, answers.why = guest, why
		asks.name, asks.why = author, "a note or the byline"
	}
}

// lettersOfLabel is how many letters a label of initials has in a script without capitals.
const lettersOfLabel = 2

// onlyLabel reports whether p's label is a known word for question or answer, or one word that stands nowhere on the page but before
// what is said.
func (d *doc) onlyLabel(p *part) bool {
	if p.name == "" {
		return true
	}
	if len(p.labels) != 1 || len(fields(p.name)) != 1 || words.IsGiven(fold(p.name)) || !hasCase(p.name) || allUpper(p.name) {
		return false
	}
	key := fold(p.name)
	for _, t := range d.around().texts {
		if low := fold(t.text); indexPhrase(low, key) >= 0 && !strings.HasPrefix(low, key) {
			return false
		}
	}
	if strings.Contains(fold(d.in.Site), key) || d.isAuthor(p.name) {
		return false
	}
	for i := range d.pieces {
		low := d.pieces[i].low
		if strings.HasPrefix(low, key) {
			low = low[len(key):]
		}
		if indexPhrase(low, key) >= 0 {
			return false
		}
	}
	return true
}
