package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// rights fills in what the page says of its licence and of who may read it.
func (a *assembly) rights() {
	a.out.License = a.license()
	a.out.Access = a.access()
}

// license returns the licence of the text: that of the main article's data, since other data speak of pictures, else the one
// that the page links or names. Addresses of other schemes than the web's are none.
func (a *assembly) license() string {
	said := a.said("ld:license", true)
	for _, s := range [...]string{"link:license", "rel:license", "dc:license", "meta:license"} {
		said = append(said, a.values(s)...)
	}
	for _, v := range said {
		if scheme, _, ok := strings.Cut(v, ":"); !ok || scheme == "https" || scheme == "http" || strings.Contains(scheme, " ") {
			return strings.TrimSpace(v)
		}
	}
	return ""
}

// access returns what the page says of who may read it: in the words of Facebook's article:content_tier, which know a meter,
// else in those of schema.org's isAccessibleForFree, which may be an address: "http://schema.org/False".
func (a *assembly) access() article.Access {
	switch strings.ToLower(a.first("article:content_tier")) {
	case "free":
		return article.AccessFree
	case "metered":
		return article.AccessMetered
	case "locked":
		return article.AccessPaid
	}
	for _, s := range [...]string{"ld:isaccessibleforfree", "micro:isaccessibleforfree"} {
		for _, v := range a.said(s, true) {
			v = strings.ToLower(v)
			switch v[strings.LastIndexByte(v, '/')+1:] {
			case "true", "1", "yes":
				return article.AccessFree
			case "false", "0", "no":
				return article.AccessPaid
			}
		}
	}
	return article.AccessUnknown
}
