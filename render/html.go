package render

import (
	"io"

	"github.com/verbatim-go/verbatim/article"
)

// HTML writes a as a whole document without scripts, styles or anything loaded but the article's own pictures. Its
// elements and attributes come from a fixed list; a turn is <section class="turn question" data-speaker="0">.
func HTML(w io.Writer, a *article.Article) error {
	h := htmlWriter{a: a, wide: setsWide(a)}
	h.b = append(h.b, "<!DOCTYPE html>\n<html"...)
	h.language()
	h.b = append(h.b, ">\n<head>\n<meta charset=\"utf-8\">\n<title>"...)
	h.text(a.Title)
	h.b = append(h.b, "</title>\n"...)
	if u := linkURL(a.URL); u != "" {
		h.b = append(h.b, "<link rel=\"canonical\""...)
		h.attr("href", u)
		h.b = append(h.b, ">\n"...)
	}
	h.b = append(h.b, "</head>\n<body>\n"...)
	h.article()
	h.b = append(h.b, "</body>\n</html>\n"...)
	_, err := w.Write(h.b)
	return err
}

// HTMLFragment writes a as HTML does, but only the article element, to be set into a page.
func HTMLFragment(w io.Writer, a *article.Article) error {
	h := htmlWriter{a: a, wide: setsWide(a)}
	h.article()
	_, err := w.Write(h.b)
	return err
}

// htmlWriter appends elements. Names of elements, attributes and classes are constants of this package.
type htmlWriter struct {
	a    *article.Article
	wide bool // colons behind labels are of full width
	b    []byte
}

func (h *htmlWriter) language() {
	h.optional("lang", h.a.Lang)
	if d := h.a.Dir; d == "ltr" || d == "rtl" {
		h.attr("dir", d)
	}
}

func (h *htmlWriter) article() {
	a := h.a
	h.b = append(h.b, "<article"...)
	h.language()
	h.b = append(h.b, ">\n"...)
	h.element("h1", "", a.Title)
	h.element("p", "deck", a.Deck)
	h.byline()
	if a.Lead != nil {
		h.figure(a.Lead)
	}
	h.nodes(a.Body)
	h.b = append(h.b, "</article>\n"...)
	h.teasers()
}

// byline writes authors, dates and the publication, which the model derives from words that stand elsewhere.
func (h *htmlWriter) byline() {
	a := h.a
	if len(a.Authors) == 0 && a.Published.IsZero() && a.Site == "" {
		return
	}
	h.b = append(h.b, "<p class=\"byline\">"...)
	first := true
	part := func(write func()) {
		if !first {
			h.b = append(h.b, " · "...)
		}
		first = false
		write()
	}
	for _, by := range a.Authors {
		part(func() { h.link(by.URL, by.Name) })
	}
	if !a.Published.IsZero() {
		part(func() {
			h.b = append(h.b, "<time"...)
			h.attr("datetime", a.Published.String())
			h.b = append(h.b, '>')
			h.text(stamp(a.Published))
			h.b = append(h.b, "</time>"...)
		})
	}
	if a.Site != "" {
		part(func() { h.text(a.Site) })
	}
	h.b = append(h.b, "</p>\n"...)
}

// element writes an element that holds one text, nothing when the text is empty.
func (h *htmlWriter) element(name, class, text string) {
	if text == "" {
		return
	}
	h.open(name, class)
	h.text(text)
	h.close(name)
}

func (h *htmlWriter) open(name, class string) {
	h.b = append(append(h.b, '<'), name...)
	h.optional("class", class)
	h.b = append(h.b, '>')
}

func (h *htmlWriter) close(name string) {
	h.b = append(append(append(h.b, "</"...), name...), ">\n"...)
}

// link writes text as a link, or bare where the address is empty or not allowed.
func (h *htmlWriter) link(url, text string) {
	url = linkURL(url)
	if url == "" {
		h.text(text)
		return
	}
	h.b = append(h.b, "<a"...)
	h.attr("href", url)
	h.b = append(h.b, '>')
	h.text(text)
	h.b = append(h.b, "</a>"...)
}
