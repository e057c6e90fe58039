package render

import "github.com/verbatim-go/verbatim/article"

// teasers writes the promos of other stories behind the article, in groups where the page has them.
func (h *htmlWriter) teasers() {
	if len(h.a.Teasers) == 0 {
		return
	}
	h.b = append(h.b, "<aside class=\"teasers\">\n"...)
	group := ""
	for _, t := range h.a.Teasers {
		if t.Group != group {
			group = t.Group
			h.element("h2", "", group)
		}
		h.teaser(t)
	}
	h.b = append(h.b, "</aside>\n"...)
}

func (h *htmlWriter) teaser(t article.Teaser) {
	h.b = append(h.b, "<section class=\"teaser\">\n"...)
	for _, s := range t.Sections {
		h.element("p", "section", s)
	}
	if t.Title != "" {
		h.b = append(h.b, "<h3>"...)
		h.link(t.URL, t.Title)
		h.b = append(h.b, "</h3>\n"...)
	}
	if t.Figure != nil {
		h.figure(t.Figure)
	}
	for _, p := range t.Paragraphs {
		h.element("p", "", p)
	}
	for _, by := range t.Authors {
		h.element("p", "byline", by)
	}
	h.element("p", "date", t.Date)
	if more := t.Onward(); more != "" {
		h.b = append(h.b, "<p class=\"more\">"...)
		h.link(t.URL, more)
		h.b = append(h.b, "</p>\n"...)
	}
	h.b = append(h.b, "</section>\n"...)
}
