package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// metadata fills in what the page says about itself, each thing from the best of its sources.
func (a *assembly) metadata() {
	a.out.Lang = langTag(a.first("lang", "lang:html", "lang:body", "ld:inlanguage", "og:locale", "meta:content-language", "meta:language", "dc:language"))
	a.out.Dir = a.first("dir:html", "dir:body")
	a.out.URL = a.first("link:canonical", "og:url", "ld:url")
	a.out.Site = a.site()
	a.out.Published = a.date("ld:datepublished", "article:published_time", "micro:datepublished", "meta:date", "dc:date", "meta:pubdate", "meta:publishdate", "meta:publish-date", "meta:dc.date.issued", "dc:issued", "dc:created", "meta:article.published", "meta:parsely-pub-date", "meta:sailthru.date", "time:published", "ld:datecreated", "micro:datecreated")
	if a.out.Published.IsZero() {
		a.out.Published = a.printedDate()
	}
	a.out.Modified = a.date("ld:datemodified", "article:modified_time", "micro:datemodified", "og:updated_time")
	a.title()
	a.authors()
	a.sectionsAndTopics()
}

// values yields what the page says under source, its main article first.
func (a *assembly) values(source string) []string {
	return append(a.said(source, true), a.said(source, false)...)
}

// said yields what the page says under source of its main article, or of all else.
func (a *assembly) said(source string, main bool) []string {
	var out []string
	for i := range a.page.Evidence {
		if e := &a.page.Evidence[i]; e.Source == source && e.Main == main && strings.TrimSpace(e.Value) != "" {
			out = append(out, e.Value)
		}
	}
	return out
}

func (a *assembly) first(sources ...string) string {
	for _, s := range sources {
		if v := a.values(s); len(v) > 0 {
			return strings.TrimSpace(v[0])
		}
	}
	return ""
}

func (a *assembly) date(sources ...string) article.Date {
	for _, s := range sources {
		for _, v := range a.values(s) {
			if d, ok := label.ParseDate(v, a.out.Lang); ok {
				return d
			}
		}
	}
	return article.Date{}
}

// printedDate finds the date in the lines that the judge calls dates, the machine-readable form first.
func (a *assembly) printedDate() article.Date {
	for _, machine := range []bool{true, false} {
		for i := range a.page.Blocks {
			b := &a.page.Blocks[i]
			if l := a.label(i); l != article.LabelDate && l != article.LabelByline {
				continue
			}
			if machine {
				if d, ok := label.ParseDate(b.Time, a.out.Lang); ok {
					return d
				}
			} else if d, _, _, ok := label.FindDate(b.Text, a.out.Lang); ok {
				return d
			}
		}
	}
	return a.date("time")
}

// site returns the name of the site: as it is declared, else the link to the front page whose text stands at either end
// of the title element.
func (a *assembly) site() string {
	if s := a.first("og:site_name", "ld:publisher", "meta:application-name", "twitter:site"); s != "" {
		return s
	}
	window := wordKey(a.first("title"))
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		if b.Words == 0 || b.Words > siteWords || !b.LeadsHome(a.out.URL) {
			continue
		}
		key := wordKey(b.Text)
		if strings.HasSuffix(window, " "+key) || strings.HasPrefix(window, key+" ") {
			return strings.TrimLeft(b.Text, "© ")
		}
	}
	return ""
}

// siteWords is the length up to which a link to the front page is the site's name and not its motto.
const siteWords = 8

// langTag brings "en_GB" into the form of BCP 47.
func langTag(s string) string {
	return strings.ReplaceAll(s, "_", "-")
}

func (a *assembly) sectionsAndTopics() {
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		switch a.label(i) {
		case article.LabelSection:
			for _, s := range sections(b.Text) {
				a.out.Sections = appendNew(a.out.Sections, s)
			}
		case article.LabelTopic:
			for _, t := range topics(b.Text) {
				a.out.Topics = appendNew(a.out.Topics, t)
			}
		case article.LabelDate:
			for _, t := range datedTopics(b.Text) {
				a.out.Topics = appendNew(a.out.Topics, t)
			}
		}
	}
	if len(a.out.Sections) == 0 {
		for _, source := range []string{"ld:articlesection", "article:section"} {
			for _, v := range a.values(source) {
				a.out.Sections = appendNew(a.out.Sections, v)
			}
			if len(a.out.Sections) > 0 {
				break
			}
		}
	}
	if len(a.out.Topics) == 0 {
		for _, v := range a.values("article:tag") {
			a.out.Topics = appendNew(a.out.Topics, v)
		}
	}
}

func appendNew(list []string, s string) []string {
	for _, x := range list {
		if x == s {
			return list
		}
	}
	return append(list, s)
}
