package qa

import "strings"

// stamp reads a timestamp at the start of s: "[01:46]", "(00:12:30)", "12:30", "\[01:46\]", with seconds' fractions. It returns
// the stamp without its brackets and how many bytes it takes, 0 when there is none.
func stamp(s string) (text string, n int) {
	open, i := byte(0), 0
	if strings.HasPrefix(s, `\[`) {
		i++
	}
	if i < len(s) && (s[i] == '[' || s[i] == '(' || s[i] == '<') {
		open = s[i]
		i++
	}
	from, groups := i, 0
	for {
		d := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		if i == d || i-d > 3 || groups > 0 && i-d != 2 {
			return "", 0
		}
		groups++
		if groups < 3 && i+1 < len(s) && (s[i] == ':' || s[i] == '.' && groups > 1 && open != 0) && s[i+1] >= '0' && s[i+1] <= '9' {
			i++
			continue
		}
		break
	}
	if groups < 2 {
		return "", 0
	}
	if i+1 < len(s) && (s[i] == '.' || s[i] == ',') && s[i+1] >= '0' && s[i+1] <= '9' {
		for i++; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		}
	}
	text = s[from:i]
	if open != 0 {
		if i < len(s) && s[i] == '\\' {
			i++
		}
		closing := map[byte]byte{'[': ']', '(': ')', '<': '>'}[open]
		if i >= len(s) || s[i] != closing {
			return "", 0
		}
		i++
	} else if i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 0x80) && !strings.HasPrefix(s[i:], "–") {
		return "", 0
	}
	return text, i
}
