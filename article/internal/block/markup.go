package block

import "strings"

// The functions of this file read markup in the bytes of a page as the tokenizer of HTML does. Names are given in lower
// case and met in whatever case.

// rawEnd returns where the end tag of the element stands whose content begins at at, -1 when there is none.
func rawEnd(s string, at int, name string) int {
	for {
		i := strings.Index(s[at:], "</")
		if i < 0 {
			return -1
		}
		at += i
		if end := at + len("</") + len(name); end < len(s) && foldEqual(s[at+len("</"):end], name) && isNameEnd(s[end]) {
			return at
		}
		at += len("</")
	}
}

// tagEnd returns where the > stands that ends the tag whose name begins at at, the length of s when none does. It reads
// attributes as the tokenizer does.
func tagEnd(s string, at int) int {
	for at < len(s) && !isNameEnd(s[at]) {
		at++
	}
	for {
		at = skipSpace(s, at)
		if at >= len(s) || s[at] == '>' {
			return at
		}
		_, at = attrEnd(s, at)
	}
}

// attrEnd returns where the key of the attribute ends that begins at at, and where the attribute does.
func attrEnd(s string, at int) (key, end int) {
	for key = at; key < len(s) && !isNameEnd(s[key]) && (s[key] != '=' || key == at); {
		key++
	}
	end = skipSpace(s, key)
	switch {
	case end >= len(s):
	case s[end] == '/':
		end++
	case s[end] == '=':
		end = valueEnd(s, skipSpace(s, end+1))
	}
	return key, end
}

// valueEnd returns the end of the attribute value that begins at at.
func valueEnd(s string, at int) int {
	if at >= len(s) || s[at] == '>' {
		return at
	}
	if s[at] == '"' || s[at] == '\'' {
		i := strings.IndexByte(s[at+1:], s[at])
		if i < 0 {
			return len(s)
		}
		return at + 1 + i + 1
	}
	for at < len(s) && s[at] != '>' && !isSpace(s[at]) {
		at++
	}
	return at
}

func skipSpace(s string, at int) int {
	for at < len(s) && isSpace(s[at]) {
		at++
	}
	return at
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// isNameEnd reports whether c ends the name of a tag or attribute.
func isNameEnd(c byte) bool { return c == '>' || c == '/' || isSpace(c) }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// lowerName returns name in lower case; names in lower case cost nothing.
func lowerName(name string) string {
	for i := 0; i < len(name); i++ {
		if name[i] >= 'A' && name[i] <= 'Z' {
			return strings.ToLower(name)
		}
	}
	return name
}

// containsFold reports whether s contains lower, which is in lower case, in whatever case.
func containsFold(s, lower string) bool {
	for i := 0; i+len(lower) <= len(s); i++ {
		if s[i]|0x20 == lower[0]|0x20 && foldEqual(s[i:i+len(lower)], lower) {
			return true
		}
	}
	return false
}

// foldEqual reports whether s is lower, which is in lower case, but for the case of ASCII letters. They are equally long.
func foldEqual(s, lower string) bool {
	for i := 0; i < len(lower); i++ {
		if c := s[i]; c != lower[i] && c|0x20 != lower[i] {
			return false
		}
	}
	return true
}
