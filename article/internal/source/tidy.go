package source

import (
	"strconv"
	"strings"
)

// tidy makes line ends \n and drops NULs and the control characters that are no white space, with a notice. A text
// without either comes back as it is.
func (r *reader) tidy(s string) string {
	i := odd(s)
	if i == len(s) {
		return s
	}
	out := make([]byte, 0, len(s))
	dropped := 0
	for {
		out = append(out, s[:i]...)
		if i == len(s) {
			break
		}
		if s[i] != '\r' {
			dropped++
		} else if i+1 == len(s) || s[i+1] != '\n' {
			out = append(out, '\n')
		}
		s = s[i+1:]
		i = odd(s)
	}
	if dropped > 0 {
		r.notice("characters", strconv.Itoa(dropped)+" control characters dropped")
	}
	return string(out)
}

// odd returns the place of the first byte of s that tidy changes, len(s) when there is none.
func odd(s string) int {
	if len(s) > 0 && strings.IndexByte("\t\n\f", s[0]) < 0 && s[0] < ' ' {
		return 0
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' && c != '\n' && c != '\t' && c != '\f' {
			return i
		}
	}
	return len(s)
}
