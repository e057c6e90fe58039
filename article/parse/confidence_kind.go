package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/label"
)

// What is left of the confidence where the page says that it is no article.
const (
	trustOther = 0.6 // it declares to be something else: goods, a list, a profile
	trustError = 0.4 // its title says that there is nothing here, or that this is what a search found
)

// otherTypes are what pages declare to be, as og:type or in their data, that hold no article.
var otherTypes = []string{"product", "itempage", "collectionpage", "searchresultspage", "contactpage", "profile", "profilepage", "offer", "aggregateoffer", "jobposting", "itemlist", "checkoutpage"}

// kindTrust is the share of the confidence that what the page says of its kind leaves.
func (a *assembly) kindTrust() float64 {
	trust, story := 1.0, false
	for i := range a.page.Evidence {
		e := &a.page.Evidence[i]
		kind := e.Type
		if e.Source == "og:type" {
			kind = strings.ToLower(e.Value)
		}
		story = story || strings.Contains(kind, "article") || strings.Contains(kind, "posting") && kind != "jobposting" || strings.Contains(kind, "report")
		for _, other := range otherTypes {
			if kind == other || e.Source == "og:type" && strings.HasPrefix(kind, other+".") {
				trust = trustOther
			}
		}
	}
	if story {
		trust = 1
	}
	if label.SaysNothing(a.first("title")) || label.SaysNothing(a.out.Title) {
		trust = trustError
	}
	return trust
}
