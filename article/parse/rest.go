package parse

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// aside is a piece of the rest and the block that printed it.
type aside struct {
	at   int
	rest article.Rest
}

// setAside gives words of block i that belong to no value their home in the rest.
func (a *assembly) setAside(i int, l article.Label, s string) {
	if s = strings.TrimSpace(s); s != "" {
		a.aside = append(a.aside, aside{i, article.Rest{Label: l, Text: s}})
	}
}

// rest gives what has found no home its place, under its label, in the order of the page; lines of one paragraph stay
// together.
func (a *assembly) rest() {
	a.aside = slices.Grow(a.aside, len(a.page.Blocks)/2) // most of a page is menus and teasers
	last := -1
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		if b.Text == "" || a.used[i] {
			continue
		}
		a.used[i] = true
		n := len(a.aside)
		if b.Seam != block.SeamBlock && last >= 0 && last == i-1 && a.aside[n-1].rest.Label == a.label(i) {
			a.aside[n-1].rest.Text += " " + b.Text
		} else {
			a.setAside(i, a.label(i), b.Text)
		}
		last = i
	}
	slices.SortStableFunc(a.aside, func(x, y aside) int { return x.at - y.at })
	a.out.Rest = slices.Grow(a.out.Rest, len(a.aside))
	for _, x := range a.aside {
		a.out.Rest = append(a.out.Rest, x.rest)
	}
}
