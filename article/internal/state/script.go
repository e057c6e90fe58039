package state

import (
	"iter"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// minValue is how many bytes of data may hold an article's text: fewer are settings.
const minValue = 300

// values yields the data of all scripts: a script that is JSON as a whole, and in programs each object, list or string
// of JSON that is assigned, returned or handed to a function; each with what the reader of JSON had to say. What a
// stream brought in pieces comes last.
func values(scripts iter.Seq[string], lim jsontext.Limits) iter.Seq2[jsontext.Value, error] {
	return func(yield func(jsontext.Value, error) bool) {
		var stream flight
		for s := range scripts {
			s = unwrap(s)
			if len(s) == 0 || s[0] == '<' {
				continue // a template
			}
			if s[0] == '{' || s[0] == '[' {
				if len(s) >= minValue && !yield(jsontext.Parse(s, lim)) {
					return
				}
				continue
			}
			if stream.add(s, lim) {
				continue
			}
			for data := range literals(s) {
				if !yield(jsontext.Parse(data, lim)) {
					return
				}
			}
		}
		for v := range stream.rows(lim) {
			if !yield(v, nil) {
				return
			}
		}
	}
}

// unwrap returns the script s without what hides it from readers of XML and from old browsers, and with the signs that
// Angular writes in place of those of HTML.
func unwrap(s string) string {
	s = strings.TrimSpace(s)
	for _, sign := range [...]string{"//", "<![CDATA[", "<!--"} {
		s = strings.TrimSpace(strings.TrimPrefix(s, sign))
	}
	if strings.HasPrefix(s, "{&q;") {
		s = angularSigns.Replace(s)
	}
	return s
}

var angularSigns = strings.NewReplacer("&q;", `"`, "&s;", "'", "&l;", "<", "&g;", ">", "&a;", "&")

// literals yields the texts of the objects, lists and strings of a program that may be JSON. Each byte is passed once.
func literals(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := 0; at < len(s); {
			i := strings.IndexAny(s[at:], "{[\"'`/")
			if i < 0 {
				return
			}
			at += i
			end := at + 1
			switch c := s[at]; {
			case c == '/':
				end = commentEnd(s, at)
			case c == '"' || c == '\'' || c == '`':
				end = stringEnd(s, at)
				if text := s[at:end]; end-at >= minValue && opensJSON(text[1:]) {
					if !yield(text) {
						return
					}
				}
			case opensData(s, at):
				end = bracketEnd(s, at)
				if end-at >= minValue && !yield(s[at:end]) {
					return
				}
			}
			at = end
		}
	}
}

// opensData reports whether the bracket at at begins a value and no block of a program: it is assigned, returned or an
// argument, and holds a key or a value.
func opensData(s string, at int) bool {
	const (
		behind = 16  // bytes: "return" and the spaces between
		ahead  = 200 // bytes: the indentation of the first key, and the key
	)
	before := strings.TrimRight(s[max(0, at-behind):at], " \t\r\n")
	if before == "" || !strings.HasSuffix(before, "return") && strings.IndexByte("=(,:|", before[len(before)-1]) < 0 {
		return false
	}
	inside := strings.TrimLeft(s[at+1:min(len(s), at+ahead)], " \t\r\n")
	if inside == "" {
		return false
	}
	if s[at] == '[' {
		return strings.IndexByte("{[\"'", inside[0]) >= 0
	}
	if inside[0] == '"' || inside[0] == '\'' {
		return true
	}
	n := 0
	for n < len(inside) && (isWordByte(inside[n]) || inside[n] == '$') {
		n++
	}
	return n > 0 && strings.HasPrefix(strings.TrimLeft(inside[n:], " "), ":")
}

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// opensJSON reports whether the inside of a string literal begins as JSON of an object or list does.
func opensJSON(s string) bool {
	const enough = 32 // bytes: two brackets and the white space around them
	s = strings.TrimLeft(s[:min(len(s), enough)], " \t\\n")
	if s == "" || s[0] != '{' && s[0] != '[' {
		return false
	}
	s = strings.TrimLeft(s[1:], " \t\\n")
	return s != "" && strings.IndexByte("\"{[", s[0]) >= 0 || strings.HasPrefix(s, "u0022") || strings.HasPrefix(s, "x22")
}

// commentEnd returns the end of the comment at at, or the place behind a slash that opens none.
func commentEnd(s string, at int) int {
	end, n := -1, 0
	switch {
	case strings.HasPrefix(s[at:], "/*"):
		end, n = strings.Index(s[at:], "*/"), 2
	case strings.HasPrefix(s[at:], "//"):
		end = strings.IndexByte(s[at:], '\n')
	default:
		return at + 1
	}
	if end < 0 {
		return len(s)
	}
	return at + end + n
}

// stringEnd returns the place behind the string literal at at. Only one in back quotes goes over a line's end.
func stringEnd(s string, at int) int {
	quote := s[at]
	for i := at + 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == quote:
			return i + 1
		case c == '\n' && quote != '`':
			return i
		}
	}
	return len(s)
}

// bracketEnd returns the place behind the bracket that closes the one at at, the length of s where none does.
func bracketEnd(s string, at int) int {
	for level, i := 0, at; i < len(s); {
		switch s[i] {
		case '{', '[':
			level++
		case '}', ']':
			if level--; level == 0 {
				return i + 1
			}
		case '"', '\'', '`':
			i = stringEnd(s, i)
			continue
		}
		i++
	}
	return len(s)
}
