package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// features are what one piece shows by itself.
type features struct {
	low       string // the text, folded
	words     int
	asks      bool // ends with a question
	holdsAsk  bool // holds a question mark anywhere
	style     article.Marks
	restStyle article.Marks // behind the label
	label     *label
	stopped   int  // bytes of a label before a full stop that only its repetition tells from a sentence
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
	look      string // what the markup calls the piece
	term      bool   // opens a row of a list or table whose first column asks
	told      bool   // speech with who says it woven in: "Yes," she said; — Да,— сказал он
}

// toldWords bounds a line of a story's dialogue; a longer one may hold dashes of its own.
const toldWords = 120

// closers are the marks that close a quotation which open opens, "" when it is no quotation mark. What opens with one and holds no
// closer goes on in the next paragraph.
func closers(open rune) string {
	switch open {
	case '"':
		return "\""
	case '“', '„':
		return "”“\""
	case '«':
		return "»"
	case '»':
		return "«"
	case '‚', '‘':
		return "’‘"
	case '「':
		return "」"
	case '『':
		return "』"
	}
	return ""
}

// observe fills in the features of p.
func (p *piece) observe(x *lexicon) {
	if p.text == "" {
		return
	}
	p.words = wordCount(p.text)
	p.style = styleOver(p.runs, 0, len(p.text))
	switch {
	case p.stopped > 0:
		p.label = &label{text: p.text[:p.stopped], key: labelKey(p.text[:p.stopped]), end: p.stopped + len(". "), kind: labelStop}
	case p.runs != nil:
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
	if p.label != nil && p.label.end < len(p.text) {
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
	p.asks = p.asks || x.endsAsking(tail)
	p.holdsAsk = p.asks || strings.IndexFunc(rest, isAsk) >= 0
	p.countPersons(x, rest, tail)
	if r, n := utf8.DecodeRuneInString(rest); closers(r) != "" {
		p.opensQuot = true
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(rest, " .,"))
		p.told = !strings.ContainsRune("\"“”»«’‘」』", last) && strings.ContainsAny(rest[n:], closers(r))
	}
	if p.sign == '—' && p.words < toldWords {
		body := p.text[p.signEnd:]
		for _, w := range []string{",— ", ", — ", ", – ", "!— ", "! — ", "?— ", "? — ", "? – ", "! – ", "— said", "… — "} {
			p.told = p.told || strings.Contains(body, w)
		}
		p.told = p.told || saidAfter(body)
	}
}

// saidAfter reports whether a question or cry goes on in small letters: "Will he come? asked Anna."
func saidAfter(s string) bool {
	for i, r := range s {
		if isAsk(r) || r == '!' {
			if rest, ok := strings.CutPrefix(s[i+utf8.RuneLen(r):], " "); ok && opensLower(rest) {
				return true
			}
		}
	}
	return false
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

// answerSigns open answers: the triangles of Korean papers, and the hollow sign beside the full one that opens the questions.
const answerSigns = "▲△▷▹▽◁◇□○"

// signSkip is how many bytes of a sign that opens speech are not said: a dash, or one that opens answers.
func (p *piece) signSkip() int {
	if p.sign == '—' || p.sign == '-' || strings.ContainsRune(answerSigns, p.sign) {
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
	case '*', '•', '◆', '◇', '■', '□', '●', '○', '▶', '►', '▷', '▹', '◀', '◁', '▲', '△', '▼', '▽', '★', '☆', '※', '»', '>', '·', '✦', '♦', '➤', '→', '#', '〓', '◎':
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
