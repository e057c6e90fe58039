package source

import (
	"bytes"
	"strings"
)

// declarations returns the charsets that the input declares, most trustworthy first, without repetitions. Names that
// have no decoder leave a notice.
func (r *reader) declarations(header string) []charset {
	var out []charset
	add := func(name, where string) {
		if name == "" {
			return
		}
		c, found := lookup(name)
		if found != known {
			r.notice("charset", "no decoder for charset "+name+" in "+where)
			return
		}
		for _, o := range out {
			if o.name == c.name {
				return
			}
		}
		out = append(out, c)
	}
	add(headerCharset(header), "HTTP header")
	// Whoever could read the declaration read it as ASCII.
	add(notUTF16(metaCharset(r.src)), "meta element")
	add(notUTF16(xmlCharset(r.src)), "XML declaration")
	return out
}

func notUTF16(name string) string {
	if c, ok := builtin(name); ok && strings.HasPrefix(c.name, "utf-16") {
		return "utf-8"
	}
	if strings.EqualFold(name, "x-user-defined") {
		return "windows-1252"
	}
	return name
}

// headerCharset returns the parameter charset of a Content-Type: "text/html; charset=utf-8".
func headerCharset(s string) string {
	for {
		i := indexFold(s, "charset")
		if i < 0 {
			return ""
		}
		s = strings.TrimLeft(s[i+len("charset"):], " \t\r\n\f")
		if s == "" || s[0] != '=' {
			continue
		}
		s = strings.TrimLeft(s[1:], " \t\r\n\f")
		if s == "" {
			return ""
		}
		if q := s[0]; q == '"' || q == '\'' {
			name, _, closed := strings.Cut(s[1:], string(q))
			if !closed {
				return ""
			}
			return strings.TrimSpace(name)
		}
		if i := strings.IndexAny(s, "; \t\r\n\f,"); i >= 0 {
			s = s[:i]
		}
		return s
	}
}

// indexFold is strings.Index for an ASCII word in lower case, whatever the case in s.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0] && strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// xmlCharset returns the encoding of an XML declaration at the front of src.
func xmlCharset(src []byte) string {
	const longest = 512 // bytes of a declaration and the white space before it
	src = bytes.TrimLeft(src[:min(len(src), longest)], " \t\r\n\f")
	if !bytes.HasPrefix(src, []byte("<?xml")) {
		return ""
	}
	s, _, _ := strings.Cut(string(src), "?>")
	i := strings.Index(s, "encoding")
	if i < 0 {
		return ""
	}
	s = strings.TrimLeft(s[i+len("encoding"):], " \t\r\n")
	if len(s) < 3 || s[0] != '=' {
		return ""
	}
	s = strings.TrimLeft(s[1:], " \t\r\n")
	if s == "" || s[0] != '"' && s[0] != '\'' {
		return ""
	}
	name, _, _ := strings.Cut(s[1:], s[:1])
	return name
}

const (
	// prescan is how many bytes are searched for a meta element in any case; browsers search 1024.
	prescan = 4 << 10
	// prescanHead is how many bytes are searched when the head is longer.
	prescanHead = 256 << 10
)

// metaCharset returns the charset that a meta element names, searching to the end of the head.
func metaCharset(src []byte) string {
	p := prescanner{b: src[:min(len(src), prescanHead)]}
	for p.next() {
		if p.name == "meta" {
			if name := p.meta(); name != "" {
				return name
			}
			continue
		}
		for ok := true; ok; {
			_, _, ok = p.attr() // what looks like a tag inside an attribute is none
		}
	}
	return ""
}

// prescanner walks over the tags of the first bytes of a page.
type prescanner struct {
	b    []byte
	i    int
	name string // of the tag just opened, lower case
	past bool   // the end of the head, or the body, was seen
}

// next moves behind the name of the next opening tag.
func (p *prescanner) next() bool {
	for {
		n := bytes.IndexByte(p.b[p.i:], '<')
		if n < 0 || p.past && p.i > prescan {
			return false
		}
		p.i += n + 1
		rest := p.b[p.i:]
		switch {
		case bytes.HasPrefix(rest, []byte("!--")):
			p.i++ // "<!-->" is a whole comment
			if !p.skip("-->") {
				return false
			}
			continue
		case len(rest) == 0:
			return false
		case rest[0] == '/':
			p.past = p.past || isTag(rest[1:], "head")
			continue
		case rest[0]|0x20 < 'a' || rest[0]|0x20 > 'z':
			continue
		}
		end := 0
		for end < len(rest) && rest[end] > ' ' && rest[end] != '>' && rest[end] != '/' {
			end++
		}
		const longest = 16 // bytes of a name worth telling from others
		p.name = strings.ToLower(string(rest[:min(end, longest)]))
		p.i += end
		switch p.name {
		case "body":
			p.past = true
		case "script", "style":
			if !p.skip("</" + p.name) {
				return false
			}
			continue
		}
		return true
	}
}

// skip moves behind the next occurrence of end, a word in lower case.
func (p *prescanner) skip(end string) bool {
	b := p.b[p.i:]
	for at := 0; ; {
		n := bytes.IndexByte(b[at:], end[0])
		if n < 0 {
			return false
		}
		at += n
		if at+len(end) > len(b) {
			return false
		}
		if bytes.EqualFold(b[at:at+len(end)], []byte(end)) {
			p.i = len(p.b) - len(b) + at + len(end)
			return true
		}
		at++
	}
}

func isTag(b []byte, name string) bool {
	return len(b) > len(name) && bytes.EqualFold(b[:len(name)], []byte(name)) && (b[len(name)] <= ' ' || b[len(name)] == '>')
}

// meta reads the attributes of a meta element and returns the charset they name.
func (p *prescanner) meta() string {
	var charset, content string
	pragma := false
	for {
		key, val, ok := p.attr()
		if !ok {
			break
		}
		switch key {
		case "charset":
			charset = strings.TrimSpace(val)
		case "http-equiv":
			pragma = strings.EqualFold(strings.TrimSpace(val), "content-type")
		case "content":
			content = val
		}
	}
	if charset != "" {
		return charset
	}
	if pragma || strings.HasPrefix(content, "text/html") {
		return headerCharset(content)
	}
	return ""
}

// attr reads the next attribute of the open tag.
func (p *prescanner) attr() (key, val string, ok bool) {
	b := p.b
	i := p.i
	for i < len(b) && (b[i] <= ' ' || b[i] == '/') {
		i++
	}
	start := i
	for i < len(b) && b[i] > ' ' && b[i] != '=' && b[i] != '>' && b[i] != '/' {
		i++
	}
	key = strings.ToLower(string(b[start:i]))
	for i < len(b) && b[i] <= ' ' {
		i++
	}
	if i >= len(b) || key == "" && b[i] != '=' {
		p.i = i
		return "", "", false
	}
	if b[i] != '=' {
		p.i = i
		return key, "", true
	}
	i++
	for i < len(b) && b[i] <= ' ' {
		i++
	}
	start = i
	if i < len(b) && (b[i] == '"' || b[i] == '\'') {
		n := bytes.IndexByte(b[i+1:], b[i])
		if n < 0 {
			p.i = len(b)
			return "", "", false
		}
		p.i = i + 1 + n + 1
		return key, string(b[start+1 : i+1+n]), true
	}
	for i < len(b) && b[i] > ' ' && b[i] != '>' {
		i++
	}
	p.i = i
	return key, string(b[start:i]), true
}
