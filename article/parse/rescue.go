package parse

import (
	"iter"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

const (
	hiddenTextWords = 40  // less text out of sight is a summary
	printedWords    = 160 // of a page that prints more than its text out of sight: it is whole
	printedShare    = 0.2 // of the text out of sight that the page prints all the same: above it, the page is whole
	sparseWords     = 200 // of prose that a page prints at most for its scripts to be searched: more is an article
)

// rescue returns a page with the article's text from its metadata or its scripts, where the page itself prints next to
// nothing of it: some sites leave the printing to a program. A notice says so; the words are no visible ones. The texts
// of the scripts, which may be nil, are asked for only where they are needed.
func rescue(page *block.Page, scripts iter.Seq[string], opts Options) *block.Page {
	declared := fromEvidence(page, opts.Limits)
	if scripts == nil || page.Boxes[0].ProseWords > sparseWords {
		return declared.onto(page)
	}
	const most = 0.8 // of the words of a text in the metadata, which has no paragraphs as a rule, that a text with them has
	held := fromScripts(page, scripts, opts)
	if declared.page != nil && float64(plainWords(held.page)) < most*float64(plainWords(declared.page)) {
		return declared.onto(page)
	}
	return held.onto(page)
}

// stateOrigin is where a text from the data of a script comes from, as notices and evidence name it.
const stateOrigin = "state:articlebody"

// hidden is the text of an article that the page does not print; its page is nil where there is none.
type hidden struct {
	page   *block.Page
	origin string
	facts  []block.Evidence // what is said of it where it was held
	said   []article.Notice
}

// onto returns page with the hidden text and what was said of it, or page itself where there is neither.
func (h hidden) onto(page *block.Page) *block.Page {
	if h.page == nil && len(h.said) == 0 {
		return page
	}
	out := *page
	if h.page != nil {
		out = *page.With(h.page)
	}
	if h.origin == stateOrigin {
		said := block.Evidence{Source: stateOrigin, Value: textOf(h.page), Main: true}
		out.Evidence = append(append(slices.Clip(out.Evidence), said), h.facts...)
	}
	out.Notices = slices.Concat(out.Notices, h.said)
	return &out
}

// fromEvidence returns the text that the page's metadata holds.
func fromEvidence(page *block.Page, lim Limits) hidden {
	for i := range page.Evidence {
		e := &page.Evidence[i]
		if e.Source != "ld:articlebody" && e.Source != "micro:articlebody" {
			continue
		}
		if text := block.FromText(e.Value, lim); isHidden(page, text) {
			said := article.Notice{Text: "the text of the article was taken from the page's metadata", Origin: e.Source}
			return hidden{page: text, origin: e.Source, said: []article.Notice{said}}
		}
	}
	return hidden{}
}

// isHidden reports whether text is long enough for an article, and the page prints next to nothing of it.
func isHidden(page, text *block.Page) bool {
	words, printed := plainWords(text), plainWords(page)
	if words < hiddenTextWords || words < printed && printed > printedWords {
		return false
	}
	return label.Printed(page, textOf(text)) <= printedShare
}

func textOf(page *block.Page) string {
	var all strings.Builder
	for i := range page.Blocks {
		all.WriteString(page.Blocks[i].Text)
		all.WriteByte('\n')
	}
	return all.String()
}

func plainWords(page *block.Page) int32 {
	n := int32(0)
	if page == nil {
		return n
	}
	for i := range page.Blocks {
		n += page.Blocks[i].Words - page.Blocks[i].LinkWords
	}
	return n
}
