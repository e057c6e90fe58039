package block

import "strings"

// indexTag returns the place in s of the first tag that begins with open, such as "<img", in whatever case; -1 without one.
func indexTag(s, open string) int {
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], open[0])
		if i < 0 || len(s)-at-i < len(open) {
			return -1
		}
		at += i
		if strings.EqualFold(s[at:at+len(open)], open) {
			return at
		}
	}
}

// scanAttrs reads the attributes of a tag from s, which begins behind the tag's name, up to the tag's end. It serves
// where markup stands as text: inside noscript.
func scanAttrs(s string) []Attr {
	const many = 64 // attributes; a picture has fewer
	var out []Attr
	for len(out) < many {
		s = strings.TrimLeft(s, " \t\r\n\f/")
		if s == "" || s[0] == '>' {
			break
		}
		end := strings.IndexAny(s[1:], " \t\r\n\f/>=") + 1
		if end == 0 {
			end = len(s)
		}
		a := Attr{Key: strings.ToLower(s[:end])}
		s = strings.TrimLeft(s[end:], " \t\r\n\f")
		if strings.HasPrefix(s, "=") {
			a.Val, s = scanValue(strings.TrimLeft(s[1:], " \t\r\n\f"))
		}
		out = append(out, a)
	}
	return out
}

// scanValue reads an attribute's value and returns what follows it.
func scanValue(s string) (val, rest string) {
	if s == "" {
		return "", ""
	}
	if q := s[0]; q == '"' || q == '\'' {
		end := strings.IndexByte(s[1:], q)
		if end < 0 {
			return unescape(s[1:]), ""
		}
		return unescape(s[1 : end+1]), s[end+2:]
	}
	end := strings.IndexAny(s, " \t\r\n\f>")
	if end < 0 {
		end = len(s)
	}
	return unescape(s[:end]), s[end:]
}
