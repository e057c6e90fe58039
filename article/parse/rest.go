package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// rest gives what has found no home its place, under its label; lines of one paragraph stay together.
func (a *assembly) rest() {
	last := -1
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		if b.Text == "" || a.used[i] {
			continue
		}
		a.used[i] = true
		n := len(a.out.Rest)
		if n > 0 && b.Seam != block.SeamBlock && last == i-1 && a.out.Rest[n-1].Label == a.label(i) {
			a.out.Rest[n-1].Text += " " + b.Text
		} else {
			a.out.Rest = append(a.out.Rest, article.Rest{Label: a.label(i), Text: b.Text})
		}
		last = i
	}
}
