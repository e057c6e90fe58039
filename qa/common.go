package qa

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// common returns the words of the languages at hand that are no names, however they are spelt.
func (x *lexicon) common() map[string]bool {
	m := map[string]bool{}
	for _, l := range x.langs {
		for _, list := range [][]string{l.Stop, l.Ask, l.First, l.Second, l.Days} {
			for _, w := range list {
				m[w] = true
			}
		}
		for _, w := range l.Prep { // many of them open surnames as well
			m[w] = m[w] || !particles[w]
		}
		for _, w := range l.Talk {
			if !strings.Contains(w, " ") {
				m[w] = true
			}
		}
	}
	return m
}

func (x *lexicon) isCommon(w string) bool {
	use := words.Uses(w)
	return (use.First|use.Second)&x.spoken != 0 || (use.Stop|use.Ask)&x.read != 0
}

// isClause reports whether s, behind a name and a comma, goes on with a clause of its own and is no apposition.
func (x *lexicon) isClause(s string) bool {
	ws := fields(s)
	if len(ws) == 0 {
		return true
	}
	return words.Is(ws[0], words.Possess) || !words.Is(ws[0], words.Article) && x.isCommon(ws[0])
}

// isArticle reports whether w opens a noun phrase in the language of the body; where that is unknown, in any.
func (x *lexicon) isArticle(w string) bool {
	if l := x.langs[0]; x.known && len(l.Article) > 0 {
		return slices.Contains(l.Article, w)
	}
	return words.Is(w, words.Article)
}

// governs reports whether w binds the name behind it to what stands before, as a preposition does.
func (x *lexicon) governs(w string) bool { return bindsOn(w) || slices.Contains(x.langs[0].Prep, w) }
