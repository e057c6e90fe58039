package block

import "strings"

// drawing drops the content of an svg element, whose start tag has been read, if no HTML can be in it: no element at
// which the parser would leave the drawing, or take up HTML inside it, and no end tag that closes nothing in it.
func (l *lightener) drawing(attrs string) bool {
	switch closed, sure := selfClosed(attrs); {
	case !sure:
		return false
	case closed:
		return true
	}
	d := drawing{in: l.in, at: l.at, open: []string{"svg"}}
	for len(d.open) > 0 {
		if !d.next() {
			return false
		}
	}
	l.cut(l.at, d.last)
	l.at, l.edge = d.at, d.at
	return true
}

// drawing is a reading of the content of an svg element.
type drawing struct {
	in   string
	at   int
	last int // where the last tag began
	open []string
}

// next reads the next tag or comment. It returns false where the drawing is not to be understood.
func (d *drawing) next() bool {
	i := strings.IndexByte(d.in[d.at:], '<')
	if i < 0 || d.at+i+1 >= len(d.in) {
		return false
	}
	d.at += i
	d.last = d.at
	switch c := d.in[d.at+1]; {
	case c == '!':
		return d.comment()
	case c == '/':
		return d.endTag()
	case isLetter(c):
		return d.startTag()
	case c == '?':
		return false
	}
	d.at++
	return true
}

func (d *drawing) comment() bool {
	body, ok := strings.CutPrefix(d.in[d.at:], "<!--")
	end := strings.Index(body, "-->")
	if !ok || end < 0 || strings.HasPrefix(body, ">") || strings.HasPrefix(body, "->") || strings.Contains(body[:end], "--!>") {
		return false
	}
	d.at += len("<!--") + end + len("-->")
	return true
}

// name reads the name of the tag that begins at in[at:], and moves behind the tag.
func (d *drawing) name(at int) (name, attrs string, ok bool) {
	nameEnd := at
	for nameEnd < len(d.in) && !isNameEnd(d.in[nameEnd]) {
		nameEnd++
	}
	end := tagEnd(d.in, at)
	if end >= len(d.in) {
		return "", "", false
	}
	d.at = end + 1
	return lowerName(d.in[at:nameEnd]), d.in[nameEnd:end], true
}

func (d *drawing) endTag() bool {
	name, _, ok := d.name(d.at + len("</"))
	for i := len(d.open) - 1; ok && i >= 0; i-- {
		if d.open[i] == name {
			d.open = d.open[:i]
			return true
		}
	}
	return false
}

func (d *drawing) startTag() bool {
	const deepest = 64 // open elements; drawings have few
	name, attrs, ok := d.name(d.at + len("<"))
	closed, sure := selfClosed(attrs)
	if !ok || !sure || len(d.open) >= deepest || leavesDrawing(name) {
		return false
	}
	switch {
	case name == "svg" && closed:
		return false
	case closed:
		return true
	case name == "title" || name == "desc":
		rest := d.in[d.at:]
		i := strings.IndexByte(rest, '<')
		if end := i + len("</") + len(name); i < 0 || end >= len(rest) || rest[i+1] != '/' || lowerName(rest[i+2:end]) != name {
			return false // something other than text
		}
	}
	d.open = append(d.open, name)
	return true
}

// selfClosed reports whether a tag with these attributes ends in a slash that closes it; sure is false where the slash
// may be part of a value.
func selfClosed(attrs string) (closed, sure bool) {
	before, closed := strings.CutSuffix(attrs, "/")
	if !closed || before == "" {
		return closed, true
	}
	c := before[len(before)-1]
	return true, c == '"' || c == '\'' || isSpace(c)
}

// leavesDrawing reports whether an element of that name, met inside a drawing, is or may hold HTML.
func leavesDrawing(name string) bool {
	switch name {
	case "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "font", "h1", "h2",
		"h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s",
		"small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var",
		"foreignobject", "script", "math":
		return true
	}
	return false
}
