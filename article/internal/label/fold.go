package label

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// fold brings a line into the form in which lines are compared: lower case, letters and digits only, single spaces.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for w := range block.Words(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		writeLower(&b, w)
	}
	return b.String()
}

func writeLower(b *strings.Builder, s string) {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			b.WriteString(strings.ToLower(s[i:]))
			return
		}
		b.WriteByte(asciiFold[s[i]])
	}
}

// gluedWords is the length below which a line may be two buttons run together: "keep readingShow less".
const gluedWords = 6

// unglue parts words where a small letter is followed by a capital one.
func unglue(s string) string {
	for i := 1; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			return s[:i] + " " + unglue(s[i:])
		}
	}
	return s
}
