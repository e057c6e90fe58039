package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// embedClasses are parts of the class names that the scripts of social networks look for: a block quotation that bears
// one is a post set into the page, printed as a quotation until the script has run.
var embedClasses = []string{"tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "mastodon-embed", "reddit-embed", "threads-post", "imgur-embed"}

// embedded returns the post that a block quotation stands for, nil where it is a quotation.
func (a *assembly) embedded(f frame) *article.Embed {
	if len(f.nodes) == 0 || !isEmbed(a.page.Boxes[f.box].Class) {
		return nil
	}
	e := &article.Embed{}
	for _, n := range f.nodes {
		p, ok := n.(*article.Paragraph)
		if !ok {
			return nil
		}
		e.Text = joinRuns(e.Text, p.Text)
		for _, r := range p.Text {
			if r.URL != "" {
				e.URL = r.URL
			}
		}
	}
	e.Provider = provider(e.URL)
	return e
}

func isEmbed(class string) bool {
	for _, c := range embedClasses {
		if strings.Contains(class, c) {
			return true
		}
	}
	return false
}
