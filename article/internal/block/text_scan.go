package block

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

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
