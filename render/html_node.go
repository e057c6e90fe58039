package render

import (
	"strconv"

	"github.com/verbatim-go/verbatim/article"
)

func (h *htmlWriter) nodes(nodes []article.Node) {
	for _, n := range nodes {
		h.node(n)
	}
}

func (h *htmlWriter) node(n article.Node) {
	switch n := n.(type) {
	case *article.Paragraph:
		h.paragraph(n, "", "")
	case *article.Heading:
		name := "h" + strconv.Itoa(headingLevel(n))
		h.open(name, "")
		h.runs(n.Text)
		h.close(name)
	case *article.Quote:
		h.quote(n)
	case *article.List:
		h.list(n)
	case *article.Table:
		h.table(n)
	case *article.Code:
		h.b = append(h.b, "<pre><code"...)
		h.optional("class", codeClass(n.Language))
		h.b = append(h.b, '>')
		h.text(n.Text)
		h.b = append(h.b, "</code></pre>\n"...)
	case *article.Figure:
		h.figure(n)
	case *article.Embed:
		h.embed(n)
	case *article.Break:
		h.b = append(h.b, "<hr>\n"...)
	case *article.QATurn:
		h.turn(n)
	}
}

// headingLevel returns n's level as it may stand below the title, which is a heading of the first level.
func headingLevel(n *article.Heading) int { return min(max(n.Level, 2), 6) }

func codeClass(language string) string {
	if language = infoString(language); language == "" {
		return ""
	}
	return "language-" + language
}

// paragraph writes p, opened by the timestamp and the label of its turn where it is the first, or its own.
func (h *htmlWriter) paragraph(p *article.Paragraph, time, label string) {
	if len(p.Text) == 0 && time+label+p.OwnTime()+p.Label == "" {
		return
	}
	h.b = append(h.b, "<p>"...)
	h.label(time, label)
	h.label(p.OwnTime(), p.Label)
	h.runs(p.Text)
	h.b = append(h.b, "</p>\n"...)
}

func (h *htmlWriter) label(time, label string) {
	if time != "" {
		h.b = append(h.b, "<span class=\"time\">"...)
		h.text(time)
		h.b = append(h.b, "</span> "...)
	}
	if label != "" {
		h.b = append(h.b, "<b class=\"label\">"...)
		h.text(withColon(label, h.wide))
		h.b = append(h.b, "</b> "...)
	}
}

// turn writes the label into the first paragraph, or into one of its own where the turn opens with something else.
func (h *htmlWriter) turn(t *article.QATurn) {
	h.b = append(h.b, "<section"...)
	h.attr("class", "turn "+t.Kind.String())
	if h.a.Speaker(t) != nil {
		h.attr("data-speaker", strconv.Itoa(t.Speaker))
	}
	h.b = append(h.b, ">\n"...)
	body, label := t.Body, speakerLine(h.a, t)
	first, _ := firstParagraph(body)
	if first != nil {
		body = body[1:]
		h.paragraph(first, t.OwnTime(), label)
	} else {
		h.paragraph(&article.Paragraph{}, t.OwnTime(), label)
	}
	h.nodes(body)
	h.b = append(h.b, "</section>\n"...)
}

// firstParagraph returns the paragraph that opens body, if one does.
func firstParagraph(body []article.Node) (*article.Paragraph, bool) {
	if len(body) == 0 {
		return nil, false
	}
	p, ok := body[0].(*article.Paragraph)
	return p, ok
}

func (h *htmlWriter) quote(q *article.Quote) {
	class := ""
	if q.Pull {
		class = "pull"
	}
	h.open("blockquote", class)
	h.b = append(h.b, '\n')
	h.nodes(q.Body)
	h.element("footer", "", q.Source)
	h.close("blockquote")
}

func (h *htmlWriter) list(l *article.List) {
	name := "ul"
	if l.Ordered {
		name = "ol"
	}
	h.open(name, "")
	h.b = append(h.b, '\n')
	for _, item := range l.Items {
		h.open("li", "")
		if p, ok := firstParagraph(item); ok && len(item) == 1 && p.Label == "" && p.Time == "" {
			h.runs(p.Text)
		} else {
			h.nodes(item)
		}
		h.close("li")
	}
	h.close(name)
}

func (h *htmlWriter) table(t *article.Table) {
	h.b = append(h.b, "<table>\n"...)
	if len(t.Head) > 0 {
		h.b = append(h.b, "<thead>\n"...)
		h.row("th", t.Head)
		h.b = append(h.b, "</thead>\n"...)
	}
	h.b = append(h.b, "<tbody>\n"...)
	for _, row := range t.Rows {
		h.row("td", row)
	}
	h.b = append(h.b, "</tbody>\n</table>\n"...)
}

func (h *htmlWriter) row(name string, cells []article.Cell) {
	h.b = append(h.b, "<tr>"...)
	for _, c := range cells {
		h.open(name, "")
		h.runs(c.Text)
		h.b = append(append(append(h.b, "</"...), name...), '>')
	}
	h.b = append(h.b, "</tr>\n"...)
}

func (h *htmlWriter) figure(f *article.Figure) {
	h.b = append(h.b, "<figure>\n"...)
	if src := imageURL(f.URL); src != "" {
		h.b = append(h.b, "<img"...)
		h.attr("src", src)
		h.attr("alt", f.Alt)
		if f.Width > 0 && f.Height > 0 {
			h.attr("width", strconv.Itoa(f.Width))
			h.attr("height", strconv.Itoa(f.Height))
		}
		h.b = append(h.b, ">\n"...)
	}
	if credit := f.Caption.Credit.Text; len(f.Caption.Text) > 0 || credit != "" {
		h.b = append(h.b, "<figcaption>"...)
		h.runs(f.Caption.Text)
		if credit != "" {
			h.b = append(h.b, " <small class=\"credit\">"...)
			h.text(credit)
			h.b = append(h.b, "</small>"...)
		}
		h.b = append(h.b, "</figcaption>\n"...)
	}
	h.b = append(h.b, "</figure>\n"...)
}

// embed writes the words that the page printed, and a link in place of what it loaded.
func (h *htmlWriter) embed(e *article.Embed) {
	h.b = append(h.b, "<div class=\"embed\">\n"...)
	if len(e.Text) > 0 {
		h.open("blockquote", "")
		h.runs(e.Text)
		h.close("blockquote")
	}
	if u := linkURL(e.URL); u != "" {
		h.b = append(h.b, "<p>"...)
		h.link(u, embedName(e, u))
		h.b = append(h.b, "</p>\n"...)
	}
	h.b = append(h.b, "</div>\n"...)
}

// embedName returns what a link to e is called: the provider, else the address itself.
func embedName(e *article.Embed, url string) string {
	if e.Provider != "" {
		return e.Provider
	}
	return url
}
