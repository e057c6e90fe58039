package parse

import "strings"

// sections parts a section line, "Culture | The Sea", at its bars, slashes between spaces and arrows.
func sections(line string) []string {
	var out []string
	for _, part := range strings.FieldsFunc(replaceSeparators(line), func(r rune) bool { return r == '\x1f' }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

var separators = strings.NewReplacer("|", "\x1f", " / ", "\x1f", " > ", "\x1f", "›", "\x1f", "»", "\x1f", " • ", "\x1f", " · ", "\x1f", "→", "\x1f")

func replaceSeparators(s string) string { return separators.Replace(s) }
