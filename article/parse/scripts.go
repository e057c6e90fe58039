//go:build !verbatim_light

package parse

import (
	"iter"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
	"github.com/verbatim-go/verbatim/article/internal/state"
)

// fromScripts returns the text of the article that the scripts of the page hold as data.
func fromScripts(page *block.Page, scripts iter.Seq[string], opts Options) hidden {
	found, ok, err := state.Find(scripts, declare(page), jsontext.Limits{Bytes: opts.Limits.JSONBytes, Depth: opts.Limits.JSONDepth})
	var h hidden
	if err != nil {
		h.said = []article.Notice{{Text: err.Error(), Origin: "state"}}
	}
	if !ok {
		return h
	}
	text := block.FromText(found.Plain, opts.Limits)
	if found.HTML != "" {
		text = block.FromHTML(found.HTML, opts.Limits)
	}
	text.Resolve(baseOf(page, opts))
	if !isHidden(page, text) {
		return h
	}
	h.page, h.origin, h.facts = text, stateOrigin, found.Said
	h.said = append(h.said, article.Notice{Text: "the text of the article was taken from the data of a script", Origin: stateOrigin})
	return h
}

// declare returns what the page says of its article: its titles, with the title element only where there is no other,
// since it names the site too, and its descriptions.
func declare(page *block.Page) state.Page {
	var p state.Page
	title := ""
	for i := range page.Evidence {
		switch e := &page.Evidence[i]; e.Source {
		case "og:title", "twitter:title", "ld:headline":
			p.Titles = append(p.Titles, e.Value)
		case "title":
			title = e.Value
		case "og:description", "meta:description":
			p.Descriptions = append(p.Descriptions, e.Value)
		}
	}
	for i := range page.Blocks {
		if b := &page.Blocks[i]; b.Kind == block.Heading && b.Level == 1 {
			p.Titles = append(p.Titles, b.Text)
		}
	}
	if len(p.Titles) == 0 && title != "" {
		p.Titles = []string{title}
	}
	return p
}

// nodeScripts yields the texts of the script elements below n.
func nodeScripts(n *html.Node) iter.Seq[string] {
	return func(yield func(string) bool) {
		for d := range n.Descendants() {
			if d.Type == html.ElementNode && d.Data == "script" && d.FirstChild != nil && !yield(d.FirstChild.Data) {
				return
			}
		}
	}
}
