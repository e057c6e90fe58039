package render

import "github.com/verbatim-go/verbatim/article"

// markElements are the elements of the marks, outermost first. A colour of its own means nothing outside its page.
var markElements = [...]struct {
	mark  article.Marks
	name  string
	class string
}{
	{article.MarkQuote, "q", ""},
	{article.MarkStrong, "strong", ""},
	{article.MarkEmphasis, "em", ""},
	{article.MarkHighlight, "mark", ""},
	{article.MarkUnderline, "u", ""},
	{article.MarkStrike, "s", ""},
	{article.MarkSmallCaps, "span", "small-caps"},
	{article.MarkMono, "code", ""},
	{article.MarkSub, "sub", ""},
	{article.MarkSup, "sup", ""},
}

// runs writes links outermost, so that one link with marks inside stays one link.
func (h *htmlWriter) runs(runs []article.Run) {
	for len(runs) > 0 {
		span := linkSpan(runs)
		url := ""
		if runs[0].Marks&article.MarkLink != 0 {
			url = linkURL(runs[0].URL)
		}
		if url != "" {
			h.b = append(h.b, "<a"...)
			h.attr("href", url)
			h.b = append(h.b, '>')
		}
		for _, r := range runs[:span] {
			h.run(r)
		}
		if url != "" {
			h.b = append(h.b, "</a>"...)
		}
		runs = runs[span:]
	}
}

// linkSpan returns how many runs from the first on belong to one link, or to none.
func linkSpan(runs []article.Run) int {
	n := 1
	for n < len(runs) && runs[n].URL == runs[0].URL && runs[n].Marks&article.MarkLink == runs[0].Marks&article.MarkLink {
		n++
	}
	return n
}

func (h *htmlWriter) run(r article.Run) {
	for _, m := range markElements {
		if r.Marks&m.mark != 0 {
			h.open(m.name, m.class)
		}
	}
	h.text(r.Text)
	for i := len(markElements) - 1; i >= 0; i-- {
		if m := markElements[i]; r.Marks&m.mark != 0 {
			h.b = append(append(append(h.b, "</"...), m.name...), '>')
		}
	}
}
