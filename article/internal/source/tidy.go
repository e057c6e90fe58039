package source

import "strings"

// tidy makes line ends \n and drops NULs and the control characters that are no white space, with a notice. A text
// without either comes back as it is.
func (r *reader) tidy(s string) string {
	i := odd(s)
	if i == len(s) {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	dropped, signals := 0, 0 // signals are those that are no NUL: texts in wide letters may be full of these
	for {
		out.WriteString(s[:i])
		if i == len(s) {
			break
		}
		if s[i] != '\r' {
			dropped++
			signals += min(1, int(s[i]))
		} else if i+1 == len(s) || s[i+1] != '\n' {
			out.WriteByte('\n')
		}
		s = s[i+1:]
		i = odd(s)
	}
	r.binary = signals > strayControls && signals > binaryShare*len(r.src)/100
	switch {
	case r.binary:
		r.notice("characters", "no text but binary data: "+counted(dropped, "control character")+" dropped")
	case dropped > 0:
		r.notice("characters", counted(dropped, "control character")+" dropped")
	}
	return out.String()
}

const (
	strayControls = 32 // control characters that any text may hold
	binaryShare   = 1  // how many bytes in a hundred may be some; of data that is no text about ten are
)

// odd returns the place of the first byte of s that tidy changes, len(s) when there is none.
func odd(s string) int {
	i := 0
	for ; i+eight <= len(s); i += eight {
		if !holdsControl(s[i : i+eight]) {
			continue
		}
		for k := i; k < i+eight; k++ {
			if isOdd(s[k]) {
				return k
			}
		}
	}
	for ; i < len(s); i++ {
		if isOdd(s[i]) {
			return i
		}
	}
	return len(s)
}

func isOdd(c byte) bool { return c < ' ' && c != '\n' && c != '\t' && c != '\f' }

const eight = 8 // bytes that are looked at together

// holdsControl reports whether one of the eight bytes of s is a control character, in one step for all: taking ' ' from
// each borrows from its highest bit only where it is less, and those that have that bit themselves are more.
func holdsControl(s string) bool {
	const each = 0x0101010101010101
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return (w-' '*each)&^w&(0x80*each) != 0
}
