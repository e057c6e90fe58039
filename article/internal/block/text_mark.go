package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// atxHeading returns the level and the text of a heading like "## What next", 0 when s is none.
func atxHeading(s string) (level uint8, text string) {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n == len(s) || s[n] != ' ' {
		return 0, ""
	}
	text = trimLeft(s[n:])
	if i := len(strings.TrimRight(text, "#")); i == 0 || i < len(text) && text[i-1] == ' ' {
		text = text[:i]
	}
	return uint8(n), text
}

// setext returns the level of the heading l that the line under underlines, 0 when it does not.
func setext(l, under *textLine) uint8 {
	if l.bullet > 0 || isRule(l.text) || len(under.text) < 3 {
		return 0
	}
	switch strings.Trim(under.text, under.text[:1]) + under.text[:1] {
	case "=":
		return 1
	case "-":
		return 2
	}
	return 0
}

// isRule reports whether s is a thematic break: three or more of one sign and nothing else, spaces between them or not.
func isRule(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '-', '*', '_', '=', '~', '–', '—', '―', '•', '·', '⁂', '─', '━', '═':
	default:
		return false
	}
	n := 0
	for i := 0; i < len(s); {
		if strings.HasPrefix(s[i:], s[:size]) {
			n++
			i += size
		} else if s[i] == ' ' {
			i++
		} else {
			return false
		}
	}
	return n >= 3 || r == '⁂'
}

// isClock reports whether s is a time and nothing else: "0:12", "[00:01:12]".
func isClock(s string) bool {
	s = strings.Trim(s, "[]()")
	colon := strings.IndexByte(s, ':')
	if colon < 1 || len(s) > len("00:00:00.000") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; c != ':' && c != '.' && c != ',' && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// isNumbered reports whether s opens like an item of a numbered list: "12. ", "3) ", "b) ".
func isNumbered(s string) bool {
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 0 && s[0] >= 'a' && s[0] <= 'z' && len(s) > 1 && s[1] == ')' {
		n = 1
	}
	return n > 0 && n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' '
}

// endsSentence reports whether the last letter of s ends a sentence or a clause that announces a list.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]*_")
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == ':' || r == ';' || r == '.' || r == '!' || r == '?' || punctuation(r) == end || unicode.Is(unicode.Sentence_Terminal, r)
}

// quotedLine is the number of columns from which a single line after ">" counts as a quotation. Shorter ones are menu
// entries with an arrow.
const quotedLine = 60

// maxQuote is the depth of quotation beyond which signs are no longer told apart.
const maxQuote = 16

// unquote takes the signs ">" off l and counts them, or makes a bullet of one: pages use it as an arrow. What follows
// l is in rest.
func (t *cutter) unquote(l *textLine, rest string) {
	text, depth := l.text, 0
	for text != "" && text[0] == '>' && depth < maxQuote {
		text = trimLeft(text[1:])
		depth++
	}
	if depth == 2 && strings.HasPrefix(l.text, ">>") {
		return // captions of television set it before each speaker
	}
	inside := len(t.group) > 0 && t.group[0].quote > 0 || t.box > 0 && t.boxes[t.box].Last == 0 && t.boxes[t.box].Tag == TagBlockquote
	if !inside && !t.markdown && len(l.text) < quotedLine {
		next, _ := nextLine(rest)
		if next.text == "" || next.text[0] != '>' {
			return
		}
	}
	l.text, l.quote = text, depth
}

// quoteTo opens and closes boxes until depth quotations are open.
func (t *cutter) quoteTo(depth int) {
	open := 0
	for i := t.box; i > 0; i = t.boxes[i].Parent {
		open++
	}
	for ; open > depth; open-- {
		t.close()
	}
	for ; open < depth; open++ {
		t.open(TagBlockquote)
	}
}

// maxFences is how many code fences may stay without their end before no more are looked for.
const maxFences = 8

// fenced is a block of code between two fences.
type fenced struct {
	language string
	code     string
	after    string // what follows the second fence
}

// fence returns the block of code that l opens, if another fence closes it. rest follows l.
func (t *cutter) fence(l textLine, rest string) (fenced, bool) {
	const longest = 40 // bytes behind a fence; more is prose
	s := l.text
	if len(s) < 3 || s[0] != '`' && s[0] != '~' || s[1] != s[0] || s[2] != s[0] || t.fences >= maxFences {
		return fenced{}, false
	}
	n := len(s) - len(strings.TrimLeft(s, s[:1]))
	info := s[n:]
	if strings.ContainsAny(info, " `~") && s[0] == '`' || len(info) > longest {
		return fenced{}, false
	}
	for after := rest; after != ""; {
		at := len(rest) - len(after)
		var e textLine
		e, after = nextLine(after)
		if len(e.text) >= n && strings.Trim(e.text, s[:1]) == "" {
			return fenced{fenceLanguage(strings.TrimSpace(info)), rest[:at], after}, true
		}
	}
	t.fences++
	return fenced{}, false
}

// fenceLanguage returns the name of a language that opens what stands behind a fence.
func fenceLanguage(info string) string {
	n := 0
	for n < len(info) && (asciiAlnum(info[n]) || strings.IndexByte("+-#._", info[n]) >= 0) {
		n++
	}
	if n < len(info) && info[n] != ' ' {
		return ""
	}
	return info[:n]
}
