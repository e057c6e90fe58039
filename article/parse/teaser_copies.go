package parse

import "github.com/verbatim-go/verbatim/article"

// copiedList is how many teasers under the same heading must stand there again, in the same order, for the second list to be a
// copy of the first: one story may be told of in two lists.
const copiedList = 2

// copiedTeasers tells which of the cards, each the blocks of a teaser, are printed once more for another width of the screen:
// right behind each other, or as a whole list under the same heading.
func (a *assembly) copiedTeasers(cards [][]int) []bool {
	out := make([]bool, len(cards))
	first := map[string]int{}
	for n := 0; n < len(cards); n++ {
		if n > 0 && cards[n][0] == cards[n-1][len(cards[n-1])-1]+1 && a.sameCard(cards[n], cards[n-1]) {
			out[n] = true
			continue
		}
		key := a.page.Blocks[cards[n][0]].Text + "\x00" + a.link(&a.page.Blocks[cards[n][0]])
		m, ok := first[key]
		if !ok {
			first[key] = n
			continue
		}
		group := a.groupAbove(cards[n][0])
		if group == "" || group != a.groupAbove(cards[m][0]) {
			continue
		}
		k := 0
		for m+k < n && n+k < len(cards) && a.sameCard(cards[m+k], cards[n+k]) {
			k++
		}
		if k < copiedList {
			continue
		}
		for ; k > 0; k-- {
			out[n] = true
			n++
		}
		n--
	}
	return out
}

// sameCard reports whether two cards print the same and lead to the same place.
func (a *assembly) sameCard(card, other []int) bool {
	if len(card) != len(other) {
		return false
	}
	for n, k := range card {
		x, y := &a.page.Blocks[k], &a.page.Blocks[other[n]]
		if x.Text != y.Text || x.Kind != y.Kind || a.link(x) != a.link(y) {
			return false
		}
	}
	return true
}

// duplicate gives the words of a second print their home.
func (a *assembly) duplicate(blocks []int) {
	for _, k := range blocks {
		a.used[k] = true
		a.setAside(k, article.LabelDuplicate, a.page.Blocks[k].Text)
	}
}
