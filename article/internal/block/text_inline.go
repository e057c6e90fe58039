package block

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// inlineSigns returns those of the signs of inline Markdown that occur in s.
func inlineSigns(s string) string {
	const all = "*_`[<~\\"
	var found []byte
	for i := range len(all) {
		if strings.IndexByte(s, all[i]) >= 0 {
			found = append(found, all[i])
		}
	}
	return string(found)
}

// token is a sign of inline Markdown, or what may be one.
type token struct {
	at, n int // bytes [at, at+n) of the text
	mark  article.Marks
	kind  tokenKind
	pair  int    // of an opening sign: the token that closes it, 0 while none does
	url   string // of a link's end and of an image
	alt   string // of an image
}

type tokenKind uint8

const (
	tokenOpen  tokenKind = iota // text stays unless pair is set
	tokenClose                  // always has its opening sign
	tokenDrop                   // a backslash
	tokenImage
)

// inline adds b with the clean text s, in which paired signs of Markdown become marks. A picture inside parts the text.
func (t *cutter) inline(b Block, s string) {
	if s == "" {
		return
	}
	any := false
	for i := range len(t.signs) {
		any = any || strings.IndexByte(s, t.signs[i]) >= 0
	}
	if !any {
		t.addText(b, s)
		return
	}
	sc := scanner{s: s, tokens: t.tokens[:0], escapes: t.markdown}
	sc.scan()
	t.tokens = sc.tokens
	t.build(b, s)
}

// build cuts s at its tokens into runs.
func (t *cutter) build(b Block, s string) {
	w := &t.writer
	var open [16]int // how many open signs set each mark
	var marks article.Marks
	var url string
	at, kept := 0, 0 // where the text goes on, and where the last piece of it ended
	for i := range t.tokens {
		k := &t.tokens[i]
		if k.kind == tokenOpen && k.pair == 0 {
			continue
		}
		if at < k.at {
			w.add(unglued(s, kept, at, k.at), marks, url)
			kept = k.at
		}
		at = k.at + k.n
		switch k.kind {
		case tokenOpen:
			marks = turn(&open, k.mark, 1)
			if k.mark&article.MarkLink != 0 {
				url = t.tokens[k.pair].url
			}
		case tokenClose:
			marks = turn(&open, k.mark, -1)
			if k.mark&article.MarkLink != 0 {
				url = ""
			}
		case tokenImage:
			b = t.addRuns(b, w)
			t.add(Block{Kind: Image, Seam: b.Seam, Figure: &article.Figure{URL: k.url, Alt: k.alt}})
			b.Seam, b.Bullet = SeamMark, ""
			kept = at
		case tokenDrop:
		}
	}
	if at < len(s) {
		w.add(unglued(s, kept, at, len(s)), marks, url)
	}
	t.addRuns(b, w)
}

// unglued returns s[from:to], what follows the piece of s that ended at kept. Where the signs between the two are all
// that parts two words they come along.
func unglued(s string, kept, from, to int) string {
	if kept > 0 && kept < from {
		before, _ := utf8.DecodeLastRuneInString(s[:kept])
		after, _ := utf8.DecodeRuneInString(s[from:])
		if isWord(before) && isWord(after) {
			return s[kept:to]
		}
	}
	return s[from:to]
}

// turn opens or closes the marks m and returns those that are open now.
func turn(open *[16]int, m article.Marks, by int) article.Marks {
	var now article.Marks
	for i := range open {
		if m&(1<<i) != 0 {
			open[i] += by
		}
		if open[i] > 0 {
			now |= 1 << i
		}
	}
	return now
}

// addRuns adds b with the runs of w, if there are any, and returns what a following piece of the same text shares.
func (t *cutter) addRuns(b Block, w *runWriter) Block {
	b.Text, b.Runs = w.done(&t.arena)
	if b.Text == "" {
		return b
	}
	t.add(b)
	b.Seam, b.Bullet = SeamMark, ""
	return b
}

// runWriter gathers runs so that their text is clean as a whole.
type runWriter struct {
	buf  []byte
	runs []article.Run // without their texts
	ends []int         // where each ends in buf
}

func (w *runWriter) add(s string, marks article.Marks, url string) {
	if s != "" && s[0] == ' ' && (len(w.buf) == 0 || w.buf[len(w.buf)-1] == ' ') {
		s = s[1:]
	}
	if s == "" {
		return
	}
	w.buf = append(w.buf, s...)
	if n := len(w.runs); n > 0 && w.runs[n-1].Marks == marks && w.runs[n-1].URL == url {
		w.ends[n-1] = len(w.buf)
		return
	}
	w.runs = append(w.runs, article.Run{Marks: marks, URL: url})
	w.ends = append(w.ends, len(w.buf))
}

// done returns the text and its runs, without white space at the end, and makes w empty.
func (w *runWriter) done(a *arena) (text string, runs []article.Run) {
	if n := len(w.buf); n > 0 && w.buf[n-1] == ' ' {
		w.buf = w.buf[:n-1]
	}
	text = string(w.buf)
	at := 0
	for i := range w.runs {
		end := min(w.ends[i], len(text))
		w.runs[i].Text = text[at:end]
		at = end
	}
	if n := len(w.runs); n > 0 && w.runs[n-1].Text == "" {
		w.runs = w.runs[:n-1]
	}
	runs = a.runs(w.runs)
	w.buf, w.runs, w.ends = w.buf[:0], w.runs[:0], w.ends[:0]
	return text, runs
}

// scanner finds the signs of Markdown in one text, reading it once.
type scanner struct {
	s       string
	tokens  []token
	escapes bool
	open    [len(emphases)]int // index+1 of the latest opening sign of each kind
	links   []int              // indexes of the brackets that are open
}

// emphases are the signs that come in equal pairs.
var emphases = [...]struct {
	sign string
	mark article.Marks
}{
	{"*", article.MarkEmphasis}, {"**", article.MarkStrong}, {"***", article.MarkStrong | article.MarkEmphasis},
	{"_", article.MarkEmphasis}, {"__", article.MarkStrong}, {"___", article.MarkStrong | article.MarkEmphasis},
	{"~~", article.MarkStrike},
}

func (c *scanner) scan() {
	s := c.s
	for i := 0; i < len(s); {
		switch s[i] {
		case '*', '_', '~':
			i = c.emphasis(i)
		case '`':
			i = c.mono(i)
		case '[':
			c.links = append(c.links, len(c.tokens))
			c.tokens = append(c.tokens, token{at: i, n: 1, mark: article.MarkLink})
			i++
		case ']':
			i = c.linkEnd(i)
		case '!':
			i = c.image(i)
		case '<':
			i = c.autolink(i)
		case '\\':
			if c.escapes && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!|~>", s[i+1]) >= 0 && !c.glues(i, i+1) {
				c.tokens = append(c.tokens, token{at: i, n: 1, kind: tokenDrop})
				i += 2
				continue
			}
			i++
		default:
			i++
		}
	}
}

// glues reports whether without the bytes [from, to) two words would become one.
func (c *scanner) glues(from, to int) bool {
	return c.wordBefore(from) && c.wordAt(to)
}

func (c *scanner) wordBefore(i int) bool {
	r, n := utf8.DecodeLastRuneInString(c.s[:i])
	return n > 0 && isWord(r)
}

func (c *scanner) wordAt(i int) bool {
	r, n := utf8.DecodeRuneInString(c.s[i:])
	return n > 0 && isWord(r)
}

func (c *scanner) spaceBefore(i int) bool { return i == 0 || c.s[i-1] == ' ' }

func (c *scanner) spaceAt(i int) bool { return i == len(c.s) || c.s[i] == ' ' }

// emphasis reads the row of equal signs at i and returns what follows it.
func (c *scanner) emphasis(i int) int {
	s := c.s
	end := i + 1
	for end < len(s) && s[end] == s[i] {
		end++
	}
	kind := -1
	for k, e := range emphases {
		if e.sign == s[i:end] {
			kind = k
		}
	}
	if kind < 0 || i > 0 && s[i-1] == '\\' {
		return end
	}
	mark := emphases[kind].mark
	if o := c.open[kind]; o > 0 && !c.spaceBefore(i) && !c.glues(i, end) {
		c.tokens[o-1].pair = len(c.tokens)
		c.tokens = append(c.tokens, token{at: i, n: end - i, mark: mark, kind: tokenClose})
		c.open[kind] = 0
		return end
	}
	if !c.spaceAt(end) && !c.wordBefore(i) {
		c.tokens = append(c.tokens, token{at: i, n: end - i, mark: mark})
		c.open[kind] = len(c.tokens)
	}
	return end
}

// mono reads the piece between two single backticks, in which no other sign counts.
func (c *scanner) mono(i int) int {
	s := c.s
	n := strings.IndexByte(s[i+1:], '`')
	end := i + 1 + n
	if n < 0 {
		return i + 1
	}
	if n == 0 || c.spaceAt(i+1) || c.spaceBefore(end) || end+1 < len(s) && s[end+1] == '`' ||
		c.glues(i, i+1) || c.glues(end, end+1) {
		return i + 1
	}
	c.tokens = append(c.tokens,
		token{at: i, n: 1, mark: article.MarkMono, pair: len(c.tokens) + 1},
		token{at: end, n: 1, mark: article.MarkMono, kind: tokenClose})
	return end + 1
}

// linkEnd reads the bracket that closes the text of a link at i, and its address.
func (c *scanner) linkEnd(i int) int {
	if len(c.links) == 0 {
		return i + 1
	}
	o := c.links[len(c.links)-1]
	c.links = c.links[:len(c.links)-1]
	url, end := target(c.s, i+1)
	at := c.tokens[o].at
	if end == 0 || c.glues(at, at+1) || c.glues(i, end) || at+1 == i && c.glues(at, end) {
		return i + 1
	}
	c.tokens[o].pair = len(c.tokens)
	c.tokens = append(c.tokens, token{at: i, n: end - i, mark: article.MarkLink, kind: tokenClose, url: url})
	c.links = c.links[:0] // links do not nest
	return end
}

// maxAlt is the longest description of a picture, in bytes.
const maxAlt = 2000

// image reads a picture at i.
func (c *scanner) image(i int) int {
	s := c.s
	if i+1 >= len(s) || s[i+1] != '[' {
		return i + 1
	}
	label := s[i+2 : min(len(s), i+2+maxAlt)]
	n := strings.IndexAny(label, "[]")
	if n < 0 || label[n] != ']' {
		return i + 1
	}
	url, end := target(s, i+2+n+1)
	if end == 0 {
		return i + 1
	}
	c.tokens = append(c.tokens, token{at: i, n: end - i, kind: tokenImage, url: url, alt: strings.TrimSpace(label[:n])})
	return end
}

// autolink reads an address between angle brackets.
func (c *scanner) autolink(i int) int {
	s := c.s
	rest := s[i+1 : min(len(s), i+1+maxURL)]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "mailto:") {
		return i + 1
	}
	n := strings.IndexAny(rest, " <>")
	if n < 0 || rest[n] != '>' || c.glues(i, i+1) || c.glues(i+1+n, i+2+n) {
		return i + 1
	}
	c.tokens = append(c.tokens,
		token{at: i, n: 1, mark: article.MarkLink, pair: len(c.tokens) + 1},
		token{at: i + 1 + n, n: 1, mark: article.MarkLink, kind: tokenClose, url: rest[:n]})
	return i + n + 2
}

// target reads the address of a link or picture, "(https://example.org/a "title")", at i. It returns where it ends, 0
// when there is none that is allowed. An address nests brackets one deep, which keeps the search short.
func target(s string, i int) (url string, end int) {
	if i >= len(s) || s[i] != '(' {
		return "", 0
	}
	depth, stop := 1, min(len(s), i+maxURL)
	j := i + 1
	for ; j < stop && depth > 0; j++ {
		switch s[j] {
		case '(':
			depth++
			if depth > 2 {
				return "", 0
			}
		case ')':
			depth--
		case ' ':
			end = title(s, j)
			if end == 0 {
				return "", 0
			}
			return judged(s[i+1:j], end)
		}
	}
	if depth > 0 {
		return "", 0
	}
	return judged(s[i+1:j-1], j)
}

// maxTitle is the longest title of a link, in bytes.
const maxTitle = 500

// title reads a quoted title and the bracket after it at i, which is a space, and returns where they end, or 0.
func title(s string, i int) int {
	if i+1 >= len(s) || s[i+1] != '"' && s[i+1] != '\'' {
		return 0
	}
	rest := s[i+2 : min(len(s), i+2+maxTitle)]
	n := strings.IndexByte(rest, s[i+1])
	if n < 0 || n+1 >= len(rest) || rest[n+1] != ')' {
		return 0
	}
	return i + 2 + n + 2
}

// judged returns the address s and end when s is one that a link may have, else 0. A relative one must look like one:
// what stands in round brackets after square ones is often just a remark.
func judged(s string, end int) (string, int) {
	s = strings.TrimSuffix(strings.TrimPrefix(s, "<"), ">")
	if s == "" {
		return "", 0
	}
	name, _ := scheme(s)
	switch name {
	case "http", "https", "mailto":
		return s, end
	case "":
		if strings.IndexByte("/#?.", s[0]) >= 0 || strings.IndexByte(s, '/') > 0 || strings.HasSuffix(s, ".html") {
			return s, end
		}
	}
	return "", 0
}
