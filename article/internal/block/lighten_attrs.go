package block

import (
	"slices"
	"strconv"
	"strings"
)

// attrTable holds the attributes of start tags beside the page. In the page a reference stands in their place, an
// attribute of its own that no page can hold: the parser takes its time over each attribute, and copies it several times,
// while all that the Builder wants of most is here at the price of reading them once.
type attrTable struct {
	attrs []Attr
	ends  []int // where in attrs those of each reference end
	boxes int   // start tags that make boxes
}

// newAttrTable returns a table with room for the attributes of most pages of that many bytes.
func newAttrTable(size int) *attrTable {
	const bytesOfPage, bytesOfTag = 256, 512 // for each attribute and each tag that has some
	return &attrTable{attrs: make([]Attr, 0, size/bytesOfPage), ends: make([]int, 0, size/bytesOfTag)}
}

// refMark opens a reference. source.Read leaves no such character in a page.
const refMark = '\x01'

// of returns the attributes that the attribute key refers to; ok is false where it is no reference.
func (t *attrTable) of(key string) (attrs []Attr, ok bool) {
	if key == "" || key[0] != refMark {
		return nil, false
	}
	n, err := strconv.Atoi(key[1:])
	if err != nil || n >= len(t.ends) {
		return nil, false
	}
	from := 0
	if n > 0 {
		from = t.ends[n-1]
	}
	return t.attrs[from:t.ends[n]:t.ends[n]], true
}

// attributes reads the attributes of the start tag whose name ends at at and returns where its > stands, the length of
// the input when it has none. It moves them to the table, but for those that no one reads, which it drops.
func (l *lightener) attributes(name string, at int) int {
	t := l.refs
	if elementTable[elementOf(name)].traits&traitBox != 0 {
		t.boxes++
	}
	if keepsAttrs(name) {
		return tagEnd(l.in, at)
	}
	start, first, n, plain := at, len(t.attrs), 0, true
	for at = skipSpace(l.in, at); at < len(l.in) && l.in[at] != '>'; at = skipSpace(l.in, at) {
		key, end := attrEnd(l.in, at)
		plain = plain && t.add(first, l.in[at:key], l.in[key:end])
		at = end
		n++
	}
	switch {
	case at >= len(l.in), !plain, n > l.most: // the Builder gives a notice of too many
		t.attrs = t.attrs[:first]
	case len(t.attrs) == first:
		l.cut(start, at)
	default:
		if name == "a" {
			// So does the parser. A stable sort is a third as much code, and as fast for a handful.
			slices.SortStableFunc(t.attrs[first:], func(a, b Attr) int { return strings.Compare(a.Key, b.Key) })
		}
		l.cut(start, at)
		l.refer()
	}
	return at
}

// refer writes the next reference, to all attributes that have been added since the one before.
func (l *lightener) refer() {
	var ref [len(" \x01") + 20]byte
	l.out.Write(strconv.AppendInt(append(ref[:0], ' ', refMark), int64(len(l.refs.ends)), 10))
	l.refs.ends = append(l.refs.ends, len(l.refs.attrs))
}

// keepsAttrs reports whether the parser looks at the attributes of elements of that name: of formatting elements left
// open it keeps three that are alike, a hidden input may stand in a table, and those of a second body go to the first.
// Of links, which are formatting elements too, there are never three: each closes the one before.
func keepsAttrs(name string) bool {
	switch name {
	case "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
		"input", "html", "body", "svg", "math":
		return true
	}
	return false
}

// add adds the attribute key, written as rest: its sign and value. Of repeated ones the first counts. It returns false
// where reading it is better left to the parser.
func (t *attrTable) add(first int, key, rest string) bool {
	if !isRead(key) {
		return lowerName(key) == key
	}
	for _, a := range t.attrs[first:] {
		if a.Key == key {
			return true
		}
	}
	val, ok := attrValue(rest)
	t.attrs = append(t.attrs, Attr{key, val})
	return ok
}

// attrValue returns the value of an attribute from what follows its key. ok is false where character references in it
// are not of the simplest kind.
func attrValue(rest string) (val string, ok bool) {
	rest = rest[skipSpace(rest, 0):]
	if rest == "" || rest[0] != '=' {
		return "", true
	}
	if rest = rest[skipSpace(rest, 1):]; rest == "" {
		return "", true
	}
	if rest[0] == '"' || rest[0] == '\'' {
		rest = strings.TrimSuffix(rest[1:], rest[:1])
	}
	if strings.IndexByte(rest, '\r') >= 0 {
		return "", false
	}
	return unescapeValue(rest)
}

// unescapeValue resolves the character references of an attribute's value: numbers and the names that every page writes.
// What looks like a reference and is a parameter of an address stays as it is. ok is false where s holds any other,
// which may mean something else in an attribute than in a text.
func unescapeValue(s string) (val string, ok bool) {
	var out []byte
	kept := 0
	for i := strings.IndexByte(s, '&'); i >= 0; {
		end := i + 1
		if end < len(s) && s[end] == '#' {
			end++
		}
		for end < len(s) && asciiAlnum(s[end]) {
			end++
		}
		name := s[i+1 : end]
		switch closed := end < len(s) && s[end] == ';'; {
		case name == "", name[0] != '#' && end < len(s) && s[end] == '=':
		case closed && (name[0] == '#' || isPlainName(name)):
			out = append(append(out, s[kept:i]...), unescape(s[i:end+1])...)
			kept = end + 1
		default:
			return "", false
		}
		next := strings.IndexByte(s[end:], '&')
		if next < 0 {
			break
		}
		i = end + next
	}
	if kept == 0 {
		return s, true
	}
	return string(append(out, s[kept:]...)), true
}

func isPlainName(name string) bool {
	switch name {
	case "amp", "quot", "lt", "gt", "apos", "nbsp":
		return true
	}
	return false
}

// isRead reports whether anybody reads the attribute named key.
func isRead(key string) bool {
	switch key {
	case "class", "id", "href", "src", "alt", "rel", "content", "name", "property", "type", "role", "width", "height", "style",
		"itemprop", "itemtype", "itemscope", "hidden", "open", "datetime", "pubdate", "color", "cite", "data", "poster",
		"lang", "xml:lang", "hreflang", "dir", "http-equiv", "colspan", "rowspan", "aria-level",
		"data-testid", "data-component", "data-module", "data-type", "data-qa", "data-videoid",
		"srcset", "data-srcset", "data-lazy-srcset", "data-original-set",
		"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image", "data-img-src",
		"data-original-src", "data-src-large", "data-hi-res-src", "data-full-src", "data-actualsrc", "data-echo":
		return true
	}
	return false
}
