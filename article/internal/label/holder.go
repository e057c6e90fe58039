package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// copyrightSigns stand before or behind who holds the rights in what a page prints, in all languages.
var copyrightSigns = [...]string{"©", "ⓒ", "(c)", "(C)", "Copyright", "copyright"}

// companyForms stand behind the name of a house that is a company.
var companyForms = [...]string{
	"ab", "ag", "as", "asa", "aps", "bv", "co", "corp", "e", "ek", "gmbh", "inc", "kft", "kg", "llc", "llp", "ltd", "mbh", "nv", "oü", "oy", "oyj", "plc", "sa", "sarl",
	"sas", "sl", "sp", "spa", "srl", "zrt", "株式会社",
}

// IsNotice reports whether a line says who holds the rights in what the page prints.
func IsNotice(line string) bool {
	return slices.ContainsFunc(copyrightSigns[:], func(sign string) bool { return strings.Contains(line, sign) })
}

// opensNotice reports whether a line opens with a sign of copyright.
func opensNotice(line string) bool {
	return slices.ContainsFunc(copyrightSigns[:len(copyrightSigns)-2], func(sign string) bool { return strings.HasPrefix(line, sign) }) ||
		hasDigit(line) && (strings.HasPrefix(line, "Copyright ") || strings.HasPrefix(line, "copyright "))
}

// HeldBy reports whether a copyright notice names name, as a whole, as who holds the rights: "© 2024 Tide Post Ltd. All
// rights reserved" is held by Tide Post, not by Tide.
func HeldBy(notice, name string) bool {
	for _, sign := range copyrightSigns {
		before, behind, ok := strings.Cut(notice, sign)
		if ok && (namesHolder(behind, name) || namesHolder(before, name)) {
			return true
		}
	}
	return false
}

// namesHolder reports whether the part of a notice behind or before its sign opens with name, after years, other signs and
// small words.
func namesHolder(part, name string) bool {
	name = strings.ToLower(strings.TrimSpace(name))
	for part != "" && name != "" {
		part = strings.TrimLeftFunc(part, func(r rune) bool { return !unicode.IsLetter(r) })
		if rest, ok := strings.CutPrefix(strings.ToLower(part), name); ok && endsName(rest) {
			return true
		}
		word, rest, _ := strings.Cut(part, " ")
		lower := strings.ToLower(word)
		if r, _ := utf8.DecodeRuneInString(word); !isLower(r) && !slices.Contains(copyrightSigns[:], word) && !slices.Contains(articles[:], lower) {
			return false
		}
		part = rest
	}
	return false
}

// endsName reports whether a name ends where a notice goes on with rest: with nothing, a sign, a year or the form of a company.
func endsName(rest string) bool {
	words := strings.TrimLeft(rest, " ")
	next, _ := utf8.DecodeRuneInString(words)
	if !unicode.IsLetter(next) {
		return true
	}
	word, _, _ := strings.Cut(words, " ")
	return words != rest && slices.Contains(companyForms[:], strings.Trim(word, ".,"))
}
