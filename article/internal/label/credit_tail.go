package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// creditTail reports whether s, without any label, is a credit: it names an agency and what else it says are names.
func creditTail(s string) bool {
	s = strings.TrimRight(s, " .")
	if s == "" || strings.ContainsAny(s, "?!…") {
		return false
	}
	if isAgency(s) {
		return true
	}
	for _, w := range creditSuffixes {
		if rest, ok := strings.CutSuffix(s, w); ok {
			name, _, _ := strings.Cut(rest, "/")
			if saysBefore(rest) || strings.ContainsAny(strings.TrimRight(rest, ")）"), "(（") || !capitalised(name) {
				return false // a caption stands before it
			}
			return wordsOf(name) > 0 && wordsOf(name) < 4 && wordsOf(rest) < 7 && !strings.ContainsAny(rest, "、。，,")
		}
	}
	if isHandout(s) {
		return true
	}
	if !hasAgency(s) {
		return false
	}
	if open, from, to := lastBracket(s); open > 0 && hasAgency(s[from:to]) {
		head := strings.TrimSpace(s[:open])
		return IsName(head) && (hasCase(head) || wordsOf(head) < 3)
	}
	if before, after, ok := strings.Cut(s, " via "); ok && hasAgency(after) {
		return capitalised(strings.TrimPrefix(before, "@")) && wordsOf(before) < 10
	}
	if before, after, ok := strings.Cut(s, " by "); ok && isAgency(before) {
		return IsName(after)
	}
	parts, _ := creditSplit(s)
	if len(parts) == 1 {
		i := agencyAtEnd(s)
		return i > 0 && IsName(strings.TrimSpace(s[:i])) && !saysBefore(s[:i])
	}
	agencies := 0
	for _, p := range parts {
		if wordsOf(p) > 6 || saysBefore(p) || !capitalised(p) && !isAgency(p) && !IsName(p) {
			return false
		}
		if isAgency(p) {
			agencies++
		}
	}
	return agencies > 0 && (strings.ContainsAny(s, "/|／") || agencies*2 >= len(parts))
}

// saysBefore reports whether a script without capitals says a sentence in s, which is no name then.
func saysBefore(s string) bool {
	return !hasCase(s) && (sentenceStart(s) > 0 || endsSentence(s))
}

// capitalised reports whether every word of s that a name would capitalise is, or the script has no capitals.
func capitalised(s string) bool {
	n := 0
	for w := range block.Words(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if isLower(r) && !isParticle(w) {
			return false
		}
		n++
	}
	return n > 0
}

func capitalWords(s string) int {
	n := 0
	for w := range block.Words(s) {
		if r, _ := utf8.DecodeRuneInString(w); !isLower(r) && !unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// wordsOf counts the words of s; letters that stand alone count a third each.
func wordsOf(s string) int {
	n, alone := 0, 0
	in := false
	for _, r := range s {
		f := foldRune(r)
		switch {
		case f == 0:
			in = false
		case f > 0 && standsAlone(f):
			alone++
			in = false
		case !in:
			in = true
			n++
		}
	}
	return n + (alone+2)/3
}
