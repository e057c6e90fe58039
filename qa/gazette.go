package qa

import (
	"slices"
	"strings"
	"unicode"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// gazette holds the texts around a conversation in which full names are looked for, and what it found there.
type gazette struct {
	texts  []gazetteText
	words  map[string]int
	head   map[string]bool // words of title and deck
	names  map[string]*candidate
	order  []*candidate
	common map[string]bool // words that are never part of a name
	bare   bool            // the language sets trades before names without an article
	nouns  bool            // the language capitalises nouns
	slavic bool            // names of women end in a
	greek  bool            // names of men end in an s that other cases drop

	surnames []string // the last words of names, in small letters; nil until asked for
	titled   string   // the folded words of title and deck
	headline string   // the folded words of a title that capitalises everything, so that names do not stand out in it
}

type gazetteText struct {
	text   string
	weight float64
}

// candidate is a run of words that may be a person's or publication's name.
type candidate struct {
	name   string
	words  []string // folded
	weight float64
	times  int
}

// What an appearance of a name is worth, by where it stands.
const (
	titleWorth = 3.0
	deckWorth  = 2.5
	introWorth = 1.0
	hintWorth  = 0.6
	tradeShare = 0.5  // of it for a name with the trade before it
	partShare  = 0.99 // of it for the last words of a name
)

// introPieces bounds how much of the body's beginning counts as introduction when names are looked for.
const introPieces = 12

func newGazette(in Input, ps []piece, x *lexicon) *gazette {
	g := &gazette{words: map[string]int{}, head: map[string]bool{}, names: map[string]*candidate{}, common: x.common(), bare: bareTrades[x.langs[0].Code], nouns: x.langs[0].Code == "de", slavic: slavic[x.langs[0].Code], greek: x.langs[0].Code == "el"}
	for _, w := range fields(in.Title + " " + in.Deck) {
		g.head[bare(w)] = true
	}
	g.titled = " " + strings.Join(fields(in.Title), " ") + " | " + strings.Join(fields(in.Deck), " ") + " "
	if headlineCase(in.Title) {
		g.texts = append(g.texts, gazetteText{in.Title, titleWorth})
		g.headline = " " + strings.Join(fields(in.Title), " ") + " "
	} else {
		g.add(in.Title, titleWorth)
	}
	g.add(in.Deck, deckWorth)
	for i := range ps {
		if i >= introPieces || ps[i].label != nil && ps[i].label.kind == labelColon && i > 0 && ps[i].asks {
			break
		}
		g.add(ps[i].text, introWorth)
	}
	seen := map[string]bool{fold(in.Title): true, fold(in.Deck): true}
	for _, h := range in.Hints {
		k := fold(h)
		switch {
		case seen[k]:
		case headlineCase(h): // capitals hide the names in it
			g.texts = append(g.texts, gazetteText{h, hintWorth})
		default:
			g.add(h, hintWorth)
		}
		seen[k] = true
	}
	for _, a := range in.Authors {
		g.add(a.Name, hintWorth)
	}
	g.add(in.Site, hintWorth)
	return g
}

// bare cuts the English genitive.
func bare(w string) string { return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s") }

func (g *gazette) add(text string, weight float64) {
	if text = strings.TrimSpace(text); text == "" {
		return
	}
	g.texts = append(g.texts, gazetteText{text, weight})
	for _, w := range fields(text) {
		g.words[bare(w)]++
	}
	for _, run := range nameRuns(text, g.common) {
		trades := run.trades(g.bare, g.nouns)
		for j := 0; j+2 <= len(run.words); j++ {
			if small([]rune(run.words[j])[0]) { // "Alimentación y la Agricultura"
				continue
			}
			w := weight
			switch {
			case j < trades:
				w *= tradeShare
			case j > trades:
				w *= partShare
			}
			g.count(strings.Join(run.words[j:], " "), w)
		}
	}
}

func (g *gazette) count(name string, w float64) {
	key := fold(name)
	c := g.names[key]
	if c == nil {
		c = &candidate{name: name, words: fields(name)}
		g.names[key] = c
		g.order = append(g.order, c)
	}
	if allUpper(c.name) && !allUpper(name) {
		c.name = name
	}
	c.weight += w
	c.times++
}

// headlineCase reports whether most words of a title are capitalised, which hides its names.
func headlineCase(s string) bool {
	ws := strings.Fields(s)
	caps := 0
	for _, w := range ws {
		if isName(w) {
			caps++
		}
	}
	return len(ws) > 4 && caps*3 > len(ws)*2
}

// nameRun is a run of capitalised words.
type nameRun struct {
	words   []string
	article bool // an article stands before it, so that its first word may be an office: "der Virologe"
	opens   bool // it opens a sentence, where every word is capitalised
}

var articles = map[string]bool{"der": true, "die": true, "den": true, "dem": true, "des": true, "ein": true, "eine": true, "einen": true, "einem": true, "einer": true, "the": true}

// longestName is the number of words beyond which capitals make a headline rather than a name.
const longestName = 5

// nameReader reads runs of capitalised words.
type nameReader struct {
	common map[string]bool // words that are never part of a name
	out    []nameRun
	cur    nameRun // the run being read
}

// flush ends the run: it is kept where courtesy titles, common words and loose particles leave a name of it.
func (n *nameReader) flush() {
	ws := n.cur.words
	for len(ws) > 0 && particles[strings.ToLower(ws[len(ws)-1])] && !unicode.IsUpper([]rune(ws[len(ws)-1])[0]) {
		ws = ws[:len(ws)-1]
	}
	for len(ws) > 0 && (titleWord(ws[0]) || n.common[strings.ToLower(ws[0])] || len(ws) > 2 && words.IsOffice(strings.ToLower(ws[0]))) {
		n.cur.article = n.cur.article || articles[strings.ToLower(ws[0])]
		ws = ws[1:]
	}
	if len(ws) >= 2 && len(ws) <= longestName {
		n.out = append(n.out, nameRun{ws, n.cur.article, n.cur.opens})
	}
	n.cur.words, n.cur.article = nil, false
}

// nameRuns returns the runs of two to five capitalised words in text, without courtesy titles and without common words.
func nameRuns(text string, common map[string]bool) []nameRun {
	n := nameReader{common: common}
	prev, ended := "", true
	for _, w := range strings.Fields(text) {
		open := strings.TrimLeftFunc(w, notWord)
		if open != w {
			n.flush()
		}
		core := strings.TrimRightFunc(open, notWord)
		tail := open[len(core):]
		genitive := bare(core) != core
		core = bare(core)
		if core == "" {
			n.flush()
			prev = ""
			continue
		}
		low := strings.ToLower(core)
		upper := unicode.IsUpper([]rune(core)[0])
		short := len([]rune(core)) <= 2
		first := len(n.cur.words) == 0
		if first {
			n.cur.opens = ended
		}
		ended = endsSentence(w)
		switch {
		case first && n.cur.opens && short && tail == "" && len([]rune(core)) == 1 && words.Is(low, words.Article): // "Ο Γιάννης", "O Pedro"
			n.flush()
			prev = low
			continue
		case upper && (!first && common[low] && !particles[low] || strings.ContainsAny(core, "'’") && common[low]):
			n.flush()
			prev = low
			continue
		case upper:
			if first {
				n.cur.article = articles[prev]
			}
			if tail == "." && short || strings.HasPrefix(tail, ".") && titleWord(core) {
				core += "."
			}
			n.cur.words = append(n.cur.words, core)
		case !first && particles[low]:
			n.cur.words = append(n.cur.words, core)
		default:
			n.flush()
			prev = low
			continue
		}
		prev = low
		if genitive || tail != "" && !(strings.HasPrefix(tail, ".") && (short || titleWord(strings.Trim(core, ".")))) {
			n.flush()
		}
	}
	n.flush()
	return n.out
}

// mayName reports whether a text in small letters holds the last word of one of the names: few do, and to read the names in
// it costs much more.
func (g *gazette) mayName(low string) bool {
	if g.surnames == nil {
		g.surnames = make([]string, 0, len(g.names))
		for _, c := range g.names {
			if last := strings.ToLower(c.words[len(c.words)-1]); !slices.Contains(g.surnames, last) {
				g.surnames = append(g.surnames, last)
			}
		}
	}
	return slices.ContainsFunc(g.surnames, func(last string) bool { return strings.Contains(low, last) })
}

// knows reports whether every word of the key stands in the texts around the body.
func (g *gazette) knows(key string) bool {
	if isDenseWord(key) {
		return slices.ContainsFunc(g.texts, func(t gazetteText) bool { return strings.Contains(t.text, key) })
	}
	ws := fields(key)
	for _, w := range ws {
		if g.words[w] == 0 {
			return false
		}
	}
	return len(ws) > 0
}

// inTitle reports whether the key's words stand in the title or deck.
func (g *gazette) inTitle(key string) bool {
	ws := fields(key)
	for _, w := range ws {
		if !g.head[w] {
			return false
		}
	}
	return len(ws) > 0
}

// initialsOf reports whether key is the initials of name, "rs" of "River Standard".
func (g *gazette) initialsOf(key, name string) bool {
	ws := fields(name)
	return len(ws) > 1 && initials(ws) == key
}
