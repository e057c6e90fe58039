package qa

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// features are what one piece shows by itself.
type features struct {
	words     int
	asks      bool // ends with a question
	holdsAsk  bool // holds a question mark anywhere
	style     article.Marks
	restStyle article.Marks // behind the label
	label     *label
	sign      rune // a dash, star or bullet that opens the piece; 0 when none
	signEnd   int  // bytes that the sign takes, with white space
	time      string
	timeEnd   int  // bytes of a timestamp at the very start, with white space
	first     int  // words of the first person
	second    int  // words of address
	prompt    bool // the same short words stand elsewhere in the body: one question put to many
	pulled    bool // repeats words of a longer piece, or names who said them
	refrained bool // stands elsewhere in the body with other names in it
	source    bool // names who said the pulled words before it
	subhead   bool // a heading inside a turn that the page does not mark
	credit    bool // a line about a picture: "Photo: ...", "© ..."
	opensAsk  bool
	opensQuot bool
	term      bool // opens a row of a list or table whose first column asks
	told      bool // speech with who says it woven in: "Yes," she said; — Да,— сказал он
}

// lexicon is the union of the words of the languages that a body may be in.
type lexicon struct {
	first, second, ask map[string]bool
	firsts, seconds    []string // words of scripts without spaces, looked for anywhere
	askEnd             []string
	langs              []*words.Lang // for phrases: the languages found, and English
	known              bool
	semicolon          bool // the semicolon is the language's question mark
}

func newLexicon(tag, sample string) *lexicon {
	x := &lexicon{first: map[string]bool{}, second: map[string]bool{}, ask: map[string]bool{}}
	x.langs = languages(tag, sample)
	for _, l := range x.langs {
		for _, w := range l.First {
			if isDenseWord(w) {
				x.firsts = append(x.firsts, w)
			}
			x.first[w] = true
		}
		for _, w := range l.Second {
			if isDenseWord(w) {
				x.seconds = append(x.seconds, w)
			}
			x.second[w] = true
		}
		for _, w := range l.Ask {
			x.ask[w] = true
		}
		x.askEnd = append(x.askEnd, l.AskEnd...)
		x.known = true
		x.semicolon = x.semicolon || l.Code == "el"
	}
	if len(x.langs) == 0 {
		x.langs = words.All()
	} else if en := words.For("en"); !slices.Contains(x.langs, en) {
		x.langs = append(x.langs, en)
	}
	return x
}

// languages returns the tables of the languages that the sample may be written in, the declared one first: the one whose common
// words it holds most, and those that come near, as relatives do in short texts.
func languages(tag, sample string) []*words.Lang {
	count := map[string]int{}
	n := 0
	for _, w := range fields(sample) {
		count[w]++
		n++
	}
	dense := 0
	for _, r := range sample {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
			dense++
		}
	}
	scores := make([]int, len(words.All()))
	most := 0
	for i, l := range words.All() {
		for _, w := range l.Stop {
			switch {
			case !isDenseWord(w):
				scores[i] += count[w]
			case dense > 0:
				scores[i] += strings.Count(sample, w)
			}
		}
		most = max(most, scores[i])
	}
	declared := words.For(tag)
	if most == 0 || most*40 < n && dense == 0 {
		if declared != nil {
			return []*words.Lang{declared}
		}
		return nil
	}
	var out []*words.Lang
	for i, l := range words.All() {
		if scores[i]*2 >= most || l == declared && scores[i]*10 >= most {
			out = append(out, l)
		}
	}
	slices.SortStableFunc(out, func(a, b *words.Lang) int { return b2i(b == declared) - b2i(a == declared) })
	return out
}

// toldWords bounds a line of a story's dialogue; a longer one may hold dashes of its own.
const toldWords = 120

// observe fills in the features of p.
func (p *piece) observe(x *lexicon) {
	if p.text == "" {
		return
	}
	p.words = wordCount(p.text)
	p.style = styleOver(p.runs, 0, len(p.text))
	if p.runs != nil {
		p.sign, p.signEnd = openingSign(p.text)
		if p.sign == 0 || p.sign == '*' {
			p.label = readLabel(p.text, p.runs)
		} else if l := readLabel(p.text[p.signEnd:], nil); l != nil && l.kind == labelColon {
			l.end += p.signEnd
			p.label = l
		}
	}
	p.credit = p.isCredit()
	if t, n := stamp(p.text); n > 0 {
		p.time, p.timeEnd = t, n+spaces(p.text[n:])
	}
	rest := p.text
	if p.label != nil {
		rest = p.text[p.label.end:]
		p.restStyle = styleOver(p.runs, p.label.end, len(p.text))
	} else {
		p.restStyle = p.style
	}
	if rest == "" {
		rest = p.text
	}
	tail := trimTail(rest)
	if r, _ := utf8.DecodeLastRuneInString(tail); isAsk(r) || r == ';' && x.semicolon {
		p.asks = true
	}
	if !p.asks {
		low := fold(strings.TrimRightFunc(tail, func(r rune) bool { return isTerminal(r) || blank(r) }))
		for _, e := range x.askEnd {
			if strings.HasSuffix(low, e) {
				p.asks = true
				break
			}
		}
	}
	p.holdsAsk = p.asks || strings.IndexFunc(rest, isAsk) >= 0
	for i, w := range fields(rest) {
		if i == 0 {
			p.opensAsk = x.ask[w]
		}
		if x.first[w] {
			p.first++
		}
		if x.second[w] {
			p.second++
		}
	}
	for _, w := range x.firsts {
		p.first += strings.Count(rest, w)
	}
	for _, w := range x.seconds {
		p.second += strings.Count(rest, w)
	}
	if r, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("\"“„«»‚‘「『", r) {
		p.opensQuot = true
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(rest, " .,"))
		p.told = !strings.ContainsRune("\"“”»«’‘」』", last)
	}
	if p.sign == '—' && p.words < toldWords {
		body := p.text[p.signEnd:]
		for _, w := range []string{",— ", ", — ", ", – ", "!— ", "! — ", "?— ", "? — ", "? – ", "! – ", "— said", "… — "} {
			p.told = p.told || strings.Contains(body, w)
		}
	}
}

// styleOver returns the style marks that all words between from and to bear.
func styleOver(runs []article.Run, from, to int) article.Marks {
	m, at, any := styleMarks, 0, false
	for _, r := range runs {
		lo, hi := max(from-at, 0), min(to-at, len(r.Text))
		at += len(r.Text)
		if lo >= hi || strings.IndexFunc(r.Text[lo:hi], isWord) < 0 {
			continue
		}
		m &= r.Marks
		any = true
	}
	if !any {
		return 0
	}
	return m
}

// signSkip is how many bytes of a dash that opens speech are not said.
func (p *piece) signSkip() int {
	if p.sign == '—' || p.sign == '-' {
		return p.signEnd
	}
	return 0
}

// openingSign reads a dash, star or bullet at the start of a piece.
func openingSign(s string) (rune, int) {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '—', '–', '―', '─', '━', 'ー', '‒', '⸺':
		m := n
		for {
			q, k := utf8.DecodeRuneInString(s[m:])
			if q != r {
				break
			}
			m += k
		}
		if r == 'ー' && m == n {
			return 0, 0
		}
		return '—', m + spaces(s[m:])
	case '-':
		if len(s) > 1 && s[1] == '-' {
			return '—', 2 + spaces(s[2:])
		}
		if len(s) > 1 && s[1] >= '0' && s[1] <= '9' {
			return 0, 0
		}
		return '-', n + spaces(s[n:])
	case '*', '•', '◆', '◇', '■', '□', '●', '○', '▶', '►', '▲', '△', '▼', '▽', '★', '☆', '※', '»', '>', '·', '✦', '♦', '➤', '→', '#', '〓', '◎':
		m := n
		if r == '*' && strings.HasPrefix(s, "**") {
			return 0, 0
		}
		return r, m + spaces(s[m:])
	case ':':
		if strings.HasPrefix(s, "::") {
			return ':', 2 + spaces(s[2:])
		}
	}
	return 0, 0
}
