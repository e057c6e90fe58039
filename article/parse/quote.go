package parse

import "github.com/verbatim-go/verbatim/article/internal/block"

// pulled reports whether a quotation is a pull quote: its box says so, and is no wrapper of a whole story.
func (a *assembly) pulled(k int32) bool {
	const most = 3 // blocks: words, name and office of whoever said them
	return a.page.Boxes[k].Hints&block.HintQuote != 0 && a.page.Boxes[k].Blocks <= most
}

// holdsQuote reports whether a box holds a quotation of its own.
func (a *assembly) holdsQuote(box *block.Box) bool {
	for i := box.First; i < box.Last; i++ {
		for k := a.page.Boxes[a.page.Blocks[i].Box]; k.Tag != box.Tag && k.Parent > 0; k = a.page.Boxes[k.Parent] {
			if k.Tag == block.TagBlockquote {
				return true
			}
		}
	}
	return false
}
