package articletest

import (
	"fmt"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// teasers checks the promos of other stories, and that none of their words have slipped into the body.
func (c *checker) teasers() {
	inBody := c.bodyTexts()
	seen := map[string]string{}
	for i, t := range c.a.Teasers {
		where := fmt.Sprintf("teaser %d", i)
		if strings.TrimSpace(t.Title) == "" {
			c.foundText(TeaserWithoutTitle, where, t.Summary)
		}
		if t.URL == "" {
			c.foundText(TeaserWithoutAddress, where, t.Title)
		}
		for _, text := range append([]string{t.Title}, t.Paragraphs...) {
			if place := inBody[folded(text)]; place != "" {
				c.foundText(TeaserInBody, where+" and "+place, text)
			}
		}
		key := t.URL + " " + folded(t.Title)
		if first, twice := seen[key]; twice {
			c.foundText(RepeatedTeaser, where+" and "+first, t.Title)
			continue
		}
		seen[key] = where
	}
}

// bodyTexts maps the texts of the body's paragraphs, headings and list items to their places. One-word texts are left
// out: a section heading "Sport" above the body's own text is no teaser.
func (c *checker) bodyTexts() map[string]string {
	texts := map[string]string{}
	for i, top := range c.a.Body {
		where := fmt.Sprintf("body[%d]", i)
		for n := range article.All([]article.Node{top}) {
			var key string
			switch n := n.(type) {
			case *article.Paragraph:
				key = folded(article.Text(n.Text))
			case *article.Heading:
				key = folded(article.Text(n.Text))
			case *article.Quote, *article.List, *article.Figure, *article.Table, *article.Code, *article.Embed, *article.Break, *article.QATurn:
			}
			if strings.Contains(key, " ") {
				texts[key] = where
			}
		}
	}
	return texts
}
