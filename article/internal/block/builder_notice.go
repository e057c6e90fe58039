package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// seenNotices are the notices given so far, so that each is given once.
type seenNotices []string

func (b *Builder) notice(origin, text string) {
	for _, seen := range b.marked {
		if seen == text {
			return
		}
	}
	const many = 64 // kinds of notices on one page; more help nobody
	if len(b.marked) >= many {
		return
	}
	b.marked = append(b.marked, text)
	b.page.Notices = append(b.page.Notices, article.Notice{Text: text, Origin: origin})
}

// url returns the address s in its tidy form, "" when it is not allowed. Inline images are kept for pictures only. The
// address has memory of its own: attributes lie in the text of the whole page, which no article is to keep alive.
func (b *Builder) url(s string, image bool) string {
	s = tidyURL(s)
	if s == "" {
		return ""
	}
	if len(s) > maxURL {
		if name, _ := scheme(s); name != "data" {
			b.notice("url", "an address was too long and was dropped")
			return ""
		}
	}
	refused, ok := allowedURL(s, image)
	if !ok {
		const longest = 24 // bytes of a scheme worth printing
		if len(refused) > longest {
			refused = refused[:longest]
		}
		b.notice("url", "addresses with the scheme "+refused+" were dropped")
		return ""
	}
	return strings.Clone(s)
}
