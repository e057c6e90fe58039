package parse

import (
	"iter"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// titleSources name the headline out of sight, the surest first; "title" comes with the site's name at either end.
var titleSources = []string{"ld:headline", "og:title", "twitter:title", "micro:headline", "dc:title", "title"}

// title completes the headline: where the page shows none, what it declares; where it shows the same words that it
// declares, the spelling that is declared, since a line break stands for a colon.
func (a *assembly) title() {
	var all []string
	for _, source := range titleSources {
		for _, v := range a.values(source) {
			if v = strings.Join(strings.Fields(v), " "); v != "" {
				all = append(all, v)
			}
		}
	}
	if a.out.Title == "" && len(all) > 0 {
		a.out.Title = withoutSite(all[0], a.out.Site, all)
		if len(all) == 1 {
			a.out.Title = withoutTail(a.out.Title)
		}
		return
	}
	parts := a.titleBlocks()
	for i, v := range all {
		v = withoutSite(v, a.out.Site, all)
		if parts > 1 && sameWordSet(v, a.out.Title) || sameWords(v, a.out.Title) && contains(all[i+1:], v) {
			a.out.Title = v
			return
		}
	}
}

// titleBlocks counts the blocks that make the visible headline.
func (a *assembly) titleBlocks() int {
	n := 0
	for i := range a.by.Verdicts {
		if a.label(i) == article.LabelTitle {
			n++
		}
	}
	return n
}

// sameWordSet reports whether two lines hold the same words in any order: a kicker may be printed below its headline.
func sameWordSet(a, b string) bool {
	x, y := slices.Sorted(block.Words(a)), slices.Sorted(block.Words(b))
	return slices.Equal(x, y)
}

// sameWords reports whether two lines differ in punctuation only.
func sameWords(a, b string) bool {
	next, stop := iter.Pull(block.Words(b))
	defer stop()
	for w := range block.Words(a) {
		if v, ok := next(); !ok || v != w {
			return false
		}
	}
	_, more := next()
	return !more
}

// titleBars part a headline from the name of the site or section in the title element.
var titleBars = []string{" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " « ", " » ", " : "}

// withoutSite cuts the site's name from the end or the start of a headline: the part that is the site's name, or that
// other sources of the headline leave out.
func withoutSite(title, site string, others []string) string {
	for _, bar := range titleBars {
		head, tail, ok := cutLast(title, bar)
		if ok && (sameName(tail, site) || contains(others, head)) {
			return withoutSite(head, site, others)
		}
		head, tail, ok = strings.Cut(title, bar)
		if ok && (sameName(head, site) || contains(others, tail)) {
			return withoutSite(tail, site, others)
		}
	}
	return title
}

// tailWords is the length up to which the last part of a title element may be the site's name.
const tailWords = 4

// withoutTail cuts the last part of a headline that nothing else confirms, where it is short beside what stands before it.
func withoutTail(title string) string {
	for _, bar := range titleBars[:len(titleBars)-1] {
		head, tail, ok := cutLast(title, bar)
		if n := len(strings.Fields(tail)); ok && n <= tailWords && n < len(strings.Fields(head)) {
			return head
		}
	}
	return title
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func sameName(a, b string) bool {
	return b != "" && strings.EqualFold(plainName(a), plainName(b))
}

func plainName(s string) string {
	s = strings.TrimPrefix(strings.ToLower(strings.TrimSpace(s)), "www.")
	if i := strings.LastIndexByte(s, '.'); i > 0 && i >= len(s)-4 {
		s = s[:i]
	}
	return strings.ReplaceAll(s, " ", "")
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
