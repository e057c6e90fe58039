package block

import (
	"iter"
	"strings"
)

// Scripts yields the texts of the script elements of the page s, in order, as they stand. It reads tags as the
// tokenizer does, and passes over comments.
func Scripts(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := 0; ; {
			i := strings.IndexByte(s[at:], '<')
			if i < 0 {
				return
			}
			at += i
			rest := s[at:]
			switch {
			case strings.HasPrefix(rest, "<!--"):
				end := strings.Index(rest, "-->")
				if end < 0 {
					return
				}
				at += end
			case len(rest) > len("<script") && foldEqual(rest[1:len("<script")], "script") && isNameEnd(rest[len("<script")]):
				start := min(tagEnd(s, at+1)+1, len(s))
				end := rawEnd(s, start, "script")
				if end < 0 {
					return
				}
				if !yield(s[start:end]) {
					return
				}
				at = end
			default:
				at++
			}
		}
	}
}
