package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

const (
	hiddenTextWords = 40  // less text out of sight is a summary
	printedShare    = 0.2 // of the text out of sight that the page prints all the same: above it, the page is whole
)

// rescue returns a page with the article's text from its metadata, where the page itself prints next to nothing of it:
// some sites leave the printing to a script. A notice says so; the words are no visible ones.
func rescue(page *block.Page, lim Limits) *block.Page {
	for i := range page.Evidence {
		e := &page.Evidence[i]
		if e.Source != "ld:articlebody" && e.Source != "state:articlebody" && e.Source != "micro:articlebody" {
			continue
		}
		text := block.FromText(e.Value, lim)
		if plainWords(text) < hiddenTextWords || plainWords(text) < plainWords(page) && plainWords(page) > 4*hiddenTextWords || label.Printed(page, e.Value) > printedShare {
			continue
		}
		out := *page
		out.Blocks = append(append([]block.Block(nil), page.Blocks...), text.Blocks...)
		out.Boxes = append([]block.Box(nil), page.Boxes...)
		for k := len(page.Blocks); k < len(out.Blocks); k++ {
			out.Blocks[k].Box = 0
		}
		out.Boxes[0].Last = int32(len(out.Blocks))
		out.Notices = append(append([]article.Notice(nil), page.Notices...), article.Notice{Text: "the text of the article was taken from the page's metadata", Origin: e.Source})
		return &out
	}
	return page
}

func plainWords(page *block.Page) int32 {
	n := int32(0)
	for i := range page.Blocks {
		n += page.Blocks[i].Words - page.Blocks[i].LinkWords
	}
	return n
}
