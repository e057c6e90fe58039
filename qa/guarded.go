package qa

import "github.com/verbatim-go/verbatim/article"

// guarded returns the conventions that are believed only where the whole body bears them out: quotation marks where nobody tells
// who speaks, numbers that count on, and classes that most questions bear.
func (d *doc) guarded() []convention {
	out := d.looks()
	if d.quotesAlone() {
		out = append(out, convention{"quotation marks", article.CueQuote, (*piece).inQuotes})
	}
	if d.countsOn() {
		out = append(out, convention{"number", article.CueList, (*piece).numbered})
	}
	return out
}

// inQuotes reports whether p is one quotation from its first sign to its last, and nothing tells who says it.
func (p *piece) inQuotes() bool {
	return p.kind == kindPara && p.opensQuot && !p.told && p.label == nil
}

// toldQuotes is the share of the paragraphs that open with a quotation mark in which who speaks may be told; more make a story.
const toldQuotes = 0.1

// quotesAlone reports whether paragraphs in quotation marks are said by somebody whom nothing but the marks shows.
func (d *doc) quotesAlone() bool {
	told, n := 0, 0
	for i := range d.pieces {
		if p := &d.pieces[i]; p.kind == kindPara && p.opensQuot {
			n++
			told += b2i(p.told)
		}
	}
	return n > 2 && share(told, n) <= toldQuotes
}

// Numbers of questions.
const (
	numberDigits = 2   // a longer number is a year
	numbersLeast = 4   // fewer numbered paragraphs are steps or points
	countingOn   = 0.8 // of them must count on from the one before
)

// numbered reports whether p is a paragraph that opens with its number: "3. ", "3) ".
func (p *piece) numbered() bool { return p.number() > 0 }

// number returns the number that p opens with, 0 without one.
func (p *piece) number() int {
	n := digits(p.text)
	rest := p.text[n:]
	if p.kind != kindPara || n == 0 || n > numberDigits || len(rest) < 2 || rest[0] != '.' && rest[0] != ')' || rest[1] != ' ' {
		return 0
	}
	v := 0
	for _, c := range p.text[:n] {
		v = v*10 + int(c-'0')
	}
	return v
}

// countsOn reports whether the numbers of paragraphs follow each other.
func (d *doc) countsOn() bool {
	n, next, last := 0, 0, 0
	for i := range d.pieces {
		if v := d.pieces[i].number(); v > 0 {
			n++
			next += b2i(v == last+1)
			last = v
		}
	}
	return n >= numbersLeast && share(next, n) >= countingOn
}

// lookTimes is how many paragraphs bear the class of questions at least.
const lookTimes = 3

// looks returns the conventions by which the class alone tells questions: one for each name that the markup gives to paragraphs
// of which some ask, and not to all.
func (d *doc) looks() []convention {
	var names []string
	count, all := map[string]int{}, 0
	for i := range d.pieces {
		if p := &d.pieces[i]; p.kind == kindPara && d.speech(i) {
			all++
			if p.look != "" && count[p.look] == 0 {
				names = append(names, p.look)
			}
			count[p.look]++
		}
	}
	var out []convention
	for _, name := range names {
		c := convention{"class " + name, article.CueStyle, func(p *piece) bool { return p.kind == kindPara && p.look == name }}
		if count[name] >= lookTimes && count[name] < all && d.marksAsk(&c) {
			out = append(out, c)
		}
	}
	return out
}
