package parse

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// title settles the headline among what is printed and what the page declares:
//
//  1. nothing is printed: what most declare,
//  2. somebody declares the printed words: these, as most spell them,
//  3. nobody does: what outvotes the print, else the print.
//
// The printed headline is its own home unless it is outvoted; then it stands in Rest.
func (a *assembly) title() {
	printed := a.out.Title
	claims := a.titleClaims(printed)
	switch {
	case printed == "":
		a.out.Title = mostClaimed(claims)
	case a.spelled(claims):
	case a.withoutKicker(claims):
	default:
		if better := a.outvotes(claims); better != "" {
			a.out.Title = better
			for _, i := range a.titleBlocks() {
				a.used[i] = false
			}
		}
	}
}

// mostClaimed returns the claim with most witnesses, of equals that of the surest source.
func mostClaimed(claims []titleClaim) string {
	best, most, all := "", 0, witness(0)
	for _, c := range claims {
		all |= c.by
		if n := witnesses(claims, c.key).count(); n > most {
			best, most = c.text, n
		}
	}
	if all == byWindow {
		return withoutTail(best)
	}
	return best
}

// witnesses returns who claims the words of key.
func witnesses(claims []titleClaim, key string) witness {
	var w witness
	for _, c := range claims {
		if c.key == key {
			w |= c.by
		}
	}
	return w
}

// spelled spells the printed headline as most do who claim its words, where anybody does: a line break or another colour
// stands for a colon, and a kicker may be printed below its headline.
func (a *assembly) spelled(claims []titleClaim) bool {
	printed := a.out.Title
	key, parts := wordKey(printed), len(a.titleBlocks())
	spellings := map[string]witness{}
	if parts == 1 {
		spellings[printed] = byPrint
	}
	var order []string
	known := false
	for _, c := range claims {
		if c.key != key && (parts == 1 || !sameBag(c.key, key)) {
			continue
		}
		known = true
		if sameBag(c.text, printed) { // capitals are words of their own
			spellings[c.text] |= c.by
			order = append(order, c.text)
		}
	}
	most := spellings[printed].count()
	for _, text := range order {
		n := spellings[text].count()
		if n > most || n == most && strings.Count(text, ":") > strings.Count(a.out.Title, ":") {
			a.out.Title, most = text, n
		}
	}
	return known
}

// sameBag reports whether two texts hold the same words equally often, in any order.
func sameBag(a, b string) bool {
	return slices.Equal(slices.Sorted(block.Words(a)), slices.Sorted(block.Words(b)))
}

// withoutKicker takes from the printed headline the words that stand before what two kinds of sources say it is: a
// kicker, a section, the name of a series. They go to Rest as a section line.
func (a *assembly) withoutKicker(claims []titleClaim) bool {
	printed := a.out.Title
	key := wordKey(printed)
	for _, c := range claims {
		rest, ok := strings.CutSuffix(key, " "+c.key)
		if !ok || witnesses(claims, c.key).count() < 2 {
			continue
		}
		cut := afterWords(printed, len(strings.Fields(rest)))
		a.out.Title = strings.TrimLeft(printed[cut:], " :|–—-/")
		if sameBag(c.text, a.out.Title) {
			a.out.Title = c.text
		}
		a.setAside(a.by.Headline, article.LabelSection, strings.TrimRight(printed[:cut], " :|–—-/"))
		return true
	}
	return false
}

// afterWords returns where the n-th word of s ends.
func afterWords(s string, n int) int {
	at := 0
	for w := range block.Words(s) {
		if n--; n < 0 {
			break
		}
		at += strings.Index(s[at:], w) + len(w)
	}
	return at
}

// windowWords is the least length of a title element that may outvote a printed headline: shorter ones name the site.
const windowWords = 3

// outvotes returns the claim that outvotes the printed headline, which nobody claims, or "":
//
//  1. what is written for catalogues, where it is meant as the title and as nothing else,
//  2. the headline with more behind a colon, as all write it who claim anything,
//  3. what all claim, where the printed one is no heading of the first level,
//  4. the title element of a page that declares nothing else, where it repeats half of the printed words: the print is
//     another wording of the same. Without any it is the site's name, or that of a series.
func (a *assembly) outvotes(claims []titleClaim) string {
	printed, all := a.out.Title, witness(0)
	for _, c := range claims {
		if c.by == byCatalog {
			return c.text
		}
		all |= c.by
	}
	for _, c := range claims {
		unanimous := witnesses(claims, c.key) == all
		if unanimous && (strings.HasPrefix(c.text, printed+": ") || all.count() > 1 && !a.firstLevel()) {
			return c.text
		}
	}
	if all != byWindow {
		return ""
	}
	window := claims[len(claims)-1]
	if text := withoutTail(window.text); len(strings.Fields(wordKey(text))) >= windowWords && !strings.Contains(window.key, wordKey(printed)) && sharesHalf(window.key, wordKey(printed)) {
		return text
	}
	return ""
}

// sharesHalf reports whether half of the words of b stand in a.
func sharesHalf(a, b string) bool {
	words, in := strings.Fields(b), 0
	for _, w := range words {
		if slices.Contains(strings.Fields(a), w) {
			in++
		}
	}
	return in*2 >= len(words)
}

// firstLevel reports whether the visible headline is a heading of the first level.
func (a *assembly) firstLevel() bool {
	return a.by.Headline >= 0 && a.page.Blocks[a.by.Headline].Level == 1
}

// titleBlocks lists the blocks that make the visible headline.
func (a *assembly) titleBlocks() []int {
	var out []int
	for i := range a.by.Verdicts {
		if a.label(i) == article.LabelTitle && a.page.Blocks[i].Words > 0 {
			out = append(out, i)
		}
	}
	return out
}
