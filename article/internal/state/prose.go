package state

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// markup returns s as HTML, and whether it holds any: some strings hold it with its signs written as references. Marks
// that the program replaces by something else are left out.
func markup(s string) (string, bool) {
	s = withoutMarks(s)
	if holdsTag(s) {
		return s, true
	}
	if strings.Contains(s, "&lt;") {
		if u := block.Unescape(s); holdsTag(u) {
			return u, true
		}
	}
	return s, false
}

// withoutMarks returns s without the marks that a program would replace by an advertisement, a picture or a box:
// "$$AD$$", "{{gallery_1}}", "[[RELATED]]", "%%INFOBOX%%".
func withoutMarks(s string) string {
	for _, sign := range [...]struct{ open, close string }{{"$$", "$$"}, {"{{", "}}"}, {"[[", "]]"}, {"%%", "%%"}, {"##", "##"}} {
		if strings.Contains(s, sign.open) {
			s = cutMarks(s, sign.open, sign.close)
		}
	}
	return s
}

func cutMarks(s, open, close string) string {
	const longest = 60 // bytes of a mark
	var out strings.Builder
	for {
		i := strings.Index(s, open)
		if i < 0 {
			break
		}
		name := s[i+len(open):]
		n := 0
		for n < min(len(name), longest) && (isWordByte(name[n]) || name[n] == '-' || name[n] == ':') {
			n++
		}
		if n == 0 || !strings.HasPrefix(name[n:], close) {
			out.WriteString(s[:i+len(open)])
			s = name
			continue
		}
		out.WriteString(s[:i])
		s = name[n+len(close):]
	}
	out.WriteString(s)
	return out.String()
}

// holdsTag reports whether s holds a tag that parts or marks text.
func holdsTag(s string) bool {
	last := strings.LastIndexByte(s, '>')
	for at := 0; at < last; {
		i := strings.IndexByte(s[at:last], '<')
		if i < 0 {
			return false
		}
		at += i + 1
		c := s[at]
		if c == '/' {
			c = s[at+1]
		}
		if c|0x20 >= 'a' && c|0x20 <= 'z' {
			return true
		}
	}
	return false
}

// plain returns s without tags.
func plain(s string) string {
	if strings.IndexByte(s, '<') < 0 {
		return s
	}
	var out strings.Builder
	for s != "" {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		end := strings.IndexByte(s[i:], '>')
		if end < 0 {
			break
		}
		out.WriteString(s[:i])
		out.WriteByte(' ')
		s = s[i+end+1:]
	}
	out.WriteString(s)
	return out.String()
}

// proseWords returns how many words of prose s, the member named key, has: 0 for what is no text to be read.
func proseWords(key, s string) int {
	const (
		few     = 8  // words; fewer are a name, a title or a label unless the member is one for text
		longest = 24 // bytes of a word on the average; longer ones are addresses and codes
		signs   = 40 // bytes of prose to one sign of a program
	)
	if len(s) < few+few-1 && !isTextKey(key) {
		return 0 // too short for so many words and what parts them, as most strings are
	}
	text := s
	if m, ok := markup(s); ok {
		text = plain(m)
	}
	n := block.CountWords(text)
	if n < few && !isTextKey(key) || isAddress(s) || n > few && len(text) > n*longest {
		return 0
	}
	if isProgram(text) {
		return 0
	}
	code := strings.Count(text, "{") + strings.Count(text, "}") + strings.Count(text, ";") + strings.Count(text, "=") - strings.Count(text, "&")
	if n >= few && code*signs > len(text) {
		return 0
	}
	return n
}

// isProgram reports whether s holds the ends and beginnings of other strings, as what is no JSON but looks like it does
// when it is read as JSON.
func isProgram(s string) bool {
	for _, sign := range [...]string{"',\n", "\",\n", "': '", "\": \"", "();", "=>"} {
		if strings.Contains(s, sign) {
			return true
		}
	}
	return false
}

// isAddress reports whether s is an address, or the path of one. Addresses to share a page with may hold spaces.
func isAddress(s string) bool {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "//") || strings.HasPrefix(s, "/") && strings.IndexByte(s, ' ') < 0 {
		return true
	}
	n := 0
	for n < len(s) && s[n] >= 'a' && s[n] <= 'z' {
		n++
	}
	return n > 0 && n+1 < len(s) && s[n] == ':' && (s[n+1] == '/' || s[n+1] == '?' || strings.IndexByte(s, ' ') < 0)
}

// opening returns the first letters of s without its tags and spaces: copies of a text open alike.
func opening(s string) string {
	const enough = 40 // bytes
	s = letters(s[:min(len(s), 20*enough)])
	return s[:min(len(s), enough)]
}

// letters returns the words of s without its tags, and nothing between them.
func letters(s string) string {
	var out strings.Builder
	for w := range block.Words(block.Unescape(plain(s))) {
		out.WriteString(w)
	}
	return out.String()
}
