package block

import "strings"

// calm returns s without the attributes of repeated html and body tags where there are many of them: the parser
// compares each with all before it, and a small page of nothing else would keep it busy for minutes.
func calm(s string) string {
	const harmless = 16 // repeated tags; pages pasted together have a few
	if countTags(s, harmless+1) <= harmless {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	seen := 0
	for {
		i := nextRoot(s)
		if i < 0 {
			break
		}
		tag := i + len("<html") // as long as <body
		out.WriteString(s[:tag])
		s = s[tag:]
		if seen++; seen > harmless {
			s = s[tagEnd(s, 0):]
		}
	}
	out.WriteString(s)
	return out.String()
}

// countTags counts the html and body tags of s, up to most.
func countTags(s string, most int) int {
	n := 0
	for n < most {
		i := nextRoot(s)
		if i < 0 {
			break
		}
		n++
		s = s[i+1:]
	}
	return n
}

// nextRoot returns where in s the next html or body tag begins, -1 when there is none.
func nextRoot(s string) int {
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 {
			return -1
		}
		at += i
		if len(s)-at <= len("<html") {
			return -1
		}
		if name := s[at+1 : at+len("<html")]; foldEqual(name, "html") || foldEqual(name, "body") {
			if c := s[at+len("<html")]; c == '>' || c == '/' || c <= ' ' {
				return at
			}
		}
	}
}
