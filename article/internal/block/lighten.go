package block

import "strings"

// lighten returns s without most of what makes no blocks: the content of style elements, of scripts other than JSON-LD,
// and of drawings (SVG), and comments. On most pages that is more than half of the bytes, and the parser takes many times
// as long for a byte as this pass does. The attributes of most tags, of those with no more than most, go to a table.
//
// It cuts only where it knows what the parser would make of the place. It reads tags as the tokenizer does, and where
// the parser may be in a state in which they mean something else, inside a drawing that holds HTML or a formula, it
// leaves the rest of the page as it is.
func lighten(s string, most int) (string, *attrTable) {
	l := lightener{in: s, most: most, refs: newAttrTable(len(s))}
	if strings.IndexByte(s, refMark) >= 0 {
		l.most = -1 // a page of what source.Read takes out: all attributes stay, and no reference is taken for one
	}
	for l.at < len(s) && l.next() {
	}
	if l.kept == 0 {
		return s, l.refs
	}
	l.out.WriteString(s[l.kept:])
	return l.out.String(), l.refs
}

type lightener struct {
	in    string
	at    int // where reading stands
	edge  int // behind the last tag or comment
	kept  int // in[kept:at] is to be kept and not yet written
	out   strings.Builder
	begun bool // head or body has
	pre   bool // preformatted text has begun, and where it ends is not known
	refs  *attrTable
	most  int // attributes of a tag whose attributes go there
}

// cut drops in[from:to].
func (l *lightener) cut(from, to int) {
	if to <= from {
		return
	}
	if l.kept == 0 {
		l.out.Grow(len(l.in) / 2) // what is left of most pages
	}
	l.out.WriteString(l.in[l.kept:from])
	l.kept = to
}

// next reads up to the end of the next tag or comment and of what it drops behind it. It returns false when the rest
// of the page is to be kept.
func (l *lightener) next() bool {
	i := strings.IndexByte(l.in[l.at:], '<')
	if i < 0 || l.at+i+1 >= len(l.in) {
		return false
	}
	if l.at == l.edge && !l.pre {
		l.space(l.at, l.at+i)
	}
	l.at += i
	switch c := l.in[l.at+1]; {
	case c == '!':
		return l.declaration()
	case c == '?':
		return l.skipPast(">")
	case c == '/':
		if l.at+2 < len(l.in) && !isLetter(l.in[l.at+2]) {
			return l.skipPast(">")
		}
		end := tagEnd(l.in, l.at+2)
		l.at = min(end+1, len(l.in))
		l.edge = l.at
		return end < len(l.in)
	case isLetter(c):
		return l.tag()
	}
	l.at++
	return true
}

// space drops all but the first character of in[from:to], the text between two tags, where it is white space. Outside
// preformatted text much of it says no more than a little.
func (l *lightener) space(from, to int) {
	const worth = 4 // bytes
	if to-from > worth && skipSpace(l.in[:to], from) == to {
		l.cut(from+1, to)
	}
}

// skipPast moves behind the next s.
func (l *lightener) skipPast(s string) bool {
	i := strings.Index(l.in[l.at:], s)
	if i < 0 {
		return false
	}
	l.at += i + len(s)
	l.edge = l.at
	return true
}

// declaration reads a comment, doctype or the like, and drops a comment.
func (l *lightener) declaration() bool {
	start := l.at
	if !strings.HasPrefix(l.in[start:], "<!--") {
		return l.skipPast(">")
	}
	body := l.in[start+len("<!--"):]
	if strings.HasPrefix(body, ">") || strings.HasPrefix(body, "->") {
		return l.skipPast(">")
	}
	end := strings.Index(body, "-->")
	if end < 0 {
		return false
	}
	n := len("-->")
	if early := strings.Index(body[:end], "--!>"); early >= 0 {
		end, n = early, len("--!>")
	}
	l.at = start + len("<!--") + end + n
	const worth = 24 // bytes; a shorter comment costs the parser less than it costs to cut it
	if l.at-start >= worth && l.parts(start, l.at) {
		l.cut(start, l.at)
	}
	l.edge = l.at
	return true
}

// parts reports whether the comment in[start:end] parts no texts, so that dropping it joins nothing: inside a table the
// parser puts white space and other text in different places. White space on both sides may be joined.
func (l *lightener) parts(start, end int) bool {
	if l.edge == 0 || skipSpace(l.in[:start], l.edge) < start {
		return false
	}
	after := skipSpace(l.in, end)
	return after == len(l.in) || l.in[after] == '<' && after+1 < len(l.in) && l.in[after+1] != '!'
}

// tag reads a start tag, and drops what the element holds where that makes no blocks.
func (l *lightener) tag() bool {
	nameEnd := l.at + 1
	for nameEnd < len(l.in) && !isNameEnd(l.in[nameEnd]) {
		nameEnd++
	}
	name := lowerName(l.in[l.at+1 : nameEnd])
	if name == "script" || name == "style" {
		return l.code(name, nameEnd)
	}
	end := l.attributes(name, nameEnd)
	if end >= len(l.in) {
		return false
	}
	attrs := l.in[nameEnd:end]
	l.at = end + 1
	l.edge = l.at
	if len(name) < len("svg") || len(name) > len("plaintext") {
		return true
	}
	switch name {
	case "pre", "listing":
		l.pre = true
	case "head", "body":
		l.begun = true
	case "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript":
		return l.raw(name)
	case "svg":
		return l.drawing(attrs)
	case "math", "plaintext", "frameset":
		return false
	}
	return true
}

// raw moves to the end tag of an element whose content is no markup.
func (l *lightener) raw(name string) bool {
	end := rawEnd(l.in, l.at, name)
	if end < 0 {
		return false
	}
	l.at = end
	return true
}

// code reads a script or style sheet, the name of whose start tag ends at nameEnd, and drops it, or its content alone
// where it parts texts. JSON stays.
func (l *lightener) code(name string, nameEnd int) bool {
	start, open := l.at, tagEnd(l.in, nameEnd)
	if open >= len(l.in) {
		return false
	}
	l.at = open + 1
	end := rawEnd(l.in, l.at, name)
	if end < 0 {
		return false
	}
	if body := l.in[l.at:end]; name == "script" && strings.Contains(body, "<!--") && containsFold(body, "<script") {
		return false // such a script may reach beyond its first end tag
	}
	if name == "script" && mayBeJSON(l.in[nameEnd:open]) {
		l.at = end
		return true
	}
	// Before head and body have begun, anything but a doctype makes the page one of old.
	if shut := tagEnd(l.in, end+len("</")); l.begun && shut < len(l.in) && l.parts(start, shut+1) {
		l.cut(start, shut+1)
		l.at = shut + 1
		l.edge = l.at
		return true
	}
	l.cut(l.at, end)
	l.at = end
	return true
}

// mayBeJSON reports whether the attributes of a script may say that it is JSON-LD.
func mayBeJSON(attrs string) bool {
	return strings.IndexByte(attrs, '&') >= 0 || containsFold(attrs, "ld+json")
}
