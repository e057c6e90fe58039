package block

// feed hears the events of a page.
type feed interface {
	Open(name string, attrs []Attr)
	Text(s string)
	Close()
}

// nest makes events that pair out of tags that need not: it closes what an opening tag implies to be closed, drops end
// tags that close nothing, and flattens what lies deeper than max, as browsers do. Each tag costs at most max steps.
type nest struct {
	feed    feed
	max     int
	stack   []string
	foreign int // open svg and math elements
	unseen  int // open elements that hold no visible text
}

// open opens an element; closed says that its tag ended in a slash.
func (n *nest) open(name string, attrs []Attr, closed bool) {
	if n.foreign == 0 {
		n.imply(name)
	}
	full := len(n.stack) >= n.max
	if closed && n.foreign > 0 || isVoidName(name) || full && n.unseen > 0 {
		n.feed.Open(name, attrs)
		n.feed.Close()
		return
	}
	if full {
		n.pop(len(n.stack) - 1)
	}
	n.feed.Open(name, attrs)
	n.count(name, 1)
	n.stack = append(n.stack, name)
}

// count keeps account of an element of that name that opens or closes.
func (n *nest) count(name string, by int) {
	if name == "svg" || name == "math" {
		n.foreign += by
	}
	if elementTable[elementOf(name)].traits&traitSkip != 0 {
		n.unseen += by
	}
}

// close closes the innermost element of that name, and what is open inside it. The end tag of a block-level element
// that is not open, perhaps because it was flattened, is a border all the same.
func (n *nest) close(name string) {
	stopped := !reaches(name)
	for i := len(n.stack) - 1; i >= 0; i-- {
		if n.stack[i] == name {
			n.pop(i)
			return
		}
		if stopped && isScope(n.stack[i]) {
			break
		}
	}
	if name == "br" || n.unseen == 0 && elementTable[elementOf(name)].traits&traitBlock != 0 {
		n.feed.Open(name, nil)
		n.feed.Close()
	}
}

// pop closes all but the outermost size elements.
func (n *nest) pop(size int) {
	for i := len(n.stack) - 1; i >= size; i-- {
		n.count(n.stack[i], -1)
		n.feed.Close()
	}
	n.stack = n.stack[:size]
}

// end closes all that is open.
func (n *nest) end() { n.pop(0) }

// imply closes the elements whose end tags the opening of name makes superfluous.
func (n *nest) imply(name string) {
	switch name {
	case "li":
		n.closeUpTo("ul ol menu dir", "li", "")
	case "dt", "dd":
		n.closeUpTo("dl", "dt", "dd")
	case "option", "optgroup":
		n.closeUpTo("select datalist", "option", "")
	case "a", "button":
		n.closeUpTo("", name, "")
		return
	case "td", "th":
		n.closeUpTo("tr", "td", "th")
	case "tr":
		n.closeUpTo("thead tbody tfoot", "tr", "")
	case "thead", "tbody", "tfoot":
		n.closeUpTo("", "thead", "")
		n.closeUpTo("", "tbody", "")
		n.closeUpTo("", "tr", "")
	}
	if el := elementOf(name); elementTable[el].traits&traitBlock != 0 {
		n.closeUpTo("", "p", "")
	}
}

// closeUpTo closes the innermost element named a or z, unless one of the borders, words of a list, or of the elements
// that always are borders comes first.
func (n *nest) closeUpTo(borders, a, z string) {
	for i := len(n.stack) - 1; i >= 0; i-- {
		switch at := n.stack[i]; {
		case at == a || at == z:
			n.pop(i)
			return
		case isScope(at) && !(reaches(a) && at != "table") || borders != "" && isWordOf(borders, at):
			return
		}
	}
}

// isWordOf reports whether w is one of the words of list, which single spaces part.
func isWordOf(list, w string) bool {
	for len(list) > 0 {
		i := 0
		for i < len(list) && list[i] != ' ' {
			i++
		}
		if list[:i] == w {
			return true
		}
		list = list[min(i+1, len(list)):]
	}
	return false
}

// isScope reports whether end tags do not reach through an element of that name.
func isScope(name string) bool {
	switch name {
	case "table", "td", "th", "caption", "html", "object", "applet", "marquee", "template", "button", "select":
		return true
	}
	return false
}

// reaches reports whether the end tag of an element of that name reaches through the scopes of others: parts of tables and
// the elements that make scopes do.
func reaches(name string) bool {
	switch elementOf(name) {
	case elTable, elTr, elCell, elTableGroup, elCaption:
		return true
	}
	switch name {
	case "html", "body", "object", "applet", "marquee", "template", "button", "select":
		return true
	}
	return false
}

// isVoidName reports whether elements of that name have no end tag.
func isVoidName(name string) bool {
	switch name {
	case "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta",
		"param", "source", "track", "wbr":
		return true
	}
	return false
}
