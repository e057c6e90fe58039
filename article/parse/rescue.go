package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	emptyPageWords  = 60 // a page with fewer words outside links may keep its article out of sight
	hiddenTextWords = 40 // less text out of sight is a summary
)

// rescue returns a page with the article's text from its metadata, where the page itself prints next to nothing: some
// sites leave the printing to a script. A notice says so; the words are no visible ones.
func rescue(page *block.Page, lim Limits) *block.Page {
	if plainWords(page) >= emptyPageWords {
		return page
	}
	for i := range page.Evidence {
		e := &page.Evidence[i]
		if e.Source != "ld:articlebody" && e.Source != "state:articlebody" && e.Source != "micro:articlebody" {
			continue
		}
		text := block.FromText(e.Value, lim)
		if plainWords(text) < hiddenTextWords {
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
