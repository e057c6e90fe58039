package parse_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// interviews calls f for each case of the corpus that is an interview.
func interviews(t *testing.T, f func(t *testing.T, input string, opts parse.Options, a *article.Article)) {
	n := 0
	for _, c := range corpus(t) {
		a, err := parse.Article([]byte(c.Input), c.Options)
		if err != nil || a.Kind != article.KindInterview {
			continue
		}
		n++
		t.Run(c.Name(), func(t *testing.T) { f(t, c.Input, c.Options, a) })
	}
	if n == 0 {
		t.Error("no case is an interview")
	}
}

// TestUnrelatedEnd adds a paragraph with nothing to do with the piece at the end of each page, under a rule: no turn may change.
func TestUnrelatedEnd(t *testing.T) {
	const unrelated = "The harbour office opens at nine on weekdays."
	interviews(t, func(t *testing.T, input string, opts parse.Options, a *article.Article) {
		longer := input + "\n\n* * *\n\n" + unrelated + "\n"
		switch {
		case strings.Contains(input, "-->"):
			t.Skip("what follows the last cue of a transcript is part of it")
		case opts.Format == parse.FormatHTML && strings.Contains(input, "©"):
			longer = input + "<hr><div><p>" + unrelated + "</p></div>"
		case opts.Format == parse.FormatHTML: // where nothing says that the page ends
			longer = input + "<footer><p>" + unrelated + "</p></footer>"
		}
		b, err := parse.Article([]byte(longer), opts)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(turnsOf(a), turnsOf(b)); diff != "" {
			t.Errorf("(-without +with):\n%s", diff)
		}
	})
}

// otherNames stand in for a speaker's last name.
var otherNames = [...]string{"Wexcombe", "Quistrup"}

// TestRename gives each speaker another last name throughout: nothing but the name may change. Left out are names that the
// language inflects, in Finnish beyond the last letter, and labels of initials, which change with the name.
func TestRename(t *testing.T) {
	renamed := 0
	interviews(t, func(t *testing.T, input string, opts parse.Options, a *article.Article) {
		if a.Lang == "hu" || a.Lang == "vi" {
			t.Skip("the last name stands first")
		}
		for _, s := range a.Speakers {
			last := s.Name[strings.LastIndexByte(s.Name, ' ')+1:]
			if last == s.Name || !latin(last) || inflected(input, last) || a.Lang == "fi" && !strings.Contains(strings.ToLower(input), strings.ToLower(s.Name)) || slices.ContainsFunc(s.Labels, initials) {
				continue
			}
			renamed++
			for _, to := range otherNames {
				swap := strings.NewReplacer(last, to, strings.ToUpper(last), strings.ToUpper(to), strings.ToLower(last), strings.ToLower(to))
				b, err := parse.Article([]byte(swap.Replace(input)), opts)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(swap.Replace(dump(a)), dump(b)); diff != "" {
					t.Errorf("%s renamed %s (-want +got):\n%s", s.Name, to, diff)
				}
			}
		}
	})
	if renamed == 0 {
		t.Error("no case has a speaker to rename")
	}
	t.Logf("%d speakers renamed", renamed)
}

// dump is what a prints, without its confidence: short words and long ones are no equal witnesses.
func dump(a *article.Article) string {
	b := *a
	b.Confidence = 0
	return b.Dump()
}

func latin(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Latin, r) && r != '-' && r != '\'' && r != '’' }) < 0
}

// initials reports whether a label is made of the first letters of a name.
func initials(label string) bool { return strings.ToUpper(label) == label && len(label) < 5 }

// inflected reports whether text prints name with another ending, or as part of another word.
func inflected(text, name string) bool {
	letters := []rune(strings.ToLower(name))
	stem := string(letters[:len(letters)-1])
	if strings.HasSuffix(name, "as") || strings.HasSuffix(name, "is") || strings.HasSuffix(name, "us") { // as in Lithuanian and Latvian
		stem = string(letters[:len(letters)-2])
	}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !strings.EqualFold(w, name) && strings.Contains(strings.ToLower(w), stem) {
			return true
		}
	}
	return false
}
