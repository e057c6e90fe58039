package render

import (
	"io"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// Text writes a as plain text: title, deck, byline, lead caption, body and teasers, parted by blank lines, in the form of
// article.Plain. A turn without a printed label opens with its speaker's name.
func Text(w io.Writer, a *article.Article) error {
	blocks := []string{a.Title, a.Deck, bylineText(a)}
	if a.Lead != nil {
		blocks = append(blocks, article.Plain([]article.Node{a.Lead}))
	}
	blocks = append(blocks, article.Plain(named(a, a.Body)))
	group := ""
	for i, t := range a.Teasers {
		if i == 0 {
			blocks = append(blocks, "* * *")
		}
		if t.Group != group {
			group = t.Group
			blocks = append(blocks, group)
		}
		blocks = append(blocks, teaserText(t))
	}
	_, err := io.WriteString(w, joined("\n\n", blocks...)+"\n")
	return err
}

// joined joins the parts that are not empty, and makes them valid UTF-8.
func joined(sep string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.ToValidUTF8(strings.Join(kept, sep), "\uFFFD")
}

func bylineText(a *article.Article) string {
	var parts []string
	for _, by := range a.Authors {
		parts = append(parts, by.Name)
	}
	return joined(" · ", append(parts, stamp(a.Published), a.Site)...)
}

// named returns body with the turns at its top labelled by name where the page prints no label. Body stays as it is.
func named(a *article.Article, body []article.Node) []article.Node {
	out, wide := make([]article.Node, len(body)), setsWide(a)
	for i, n := range body {
		if t, ok := n.(*article.QATurn); ok {
			labelled := *t
			if labelled.Label = speakerLine(a, t); wide {
				labelled.Label = withColon(labelled.Label, wide)
			}
			n = &labelled
		}
		out[i] = n
	}
	return out
}

func teaserText(t article.Teaser) string {
	caption := ""
	if t.Figure != nil {
		caption = joined(" ", article.Text(t.Figure.Caption.Text), t.Figure.Caption.Credit.Text)
	}
	return joined("\n", joined(" · ", t.Sections...), t.Title, caption, joined("\n", t.Paragraphs...),
		joined(" · ", append(append([]string(nil), t.Authors...), t.Date)...), t.Onward())
}
