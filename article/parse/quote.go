package parse

import "github.com/verbatim-go/verbatim/article/internal/block"

// pulled reports whether a quotation is a pull quote: its box says so, or it repeats words of the body.
func (a *assembly) pulled(k int32) bool {
	return a.page.Boxes[k].Hints&block.HintQuote != 0 && a.page.Boxes[k].Blocks <= 3
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
