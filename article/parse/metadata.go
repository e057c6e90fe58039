package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// The sources of a date and of the language, the surest first.
var (
	publishedSources = []string{
		"ld:datepublished", "article:published_time", "micro:datepublished", "meta:date", "dc:date", "meta:pubdate", "meta:publishdate",
		"meta:publish-date", "meta:dc.date.issued", "dc:issued", "dc:created", "meta:article.published", "meta:parsely-pub-date",
		"meta:sailthru.date", "time:published", "ld:datecreated", "micro:datecreated", "state:datepublished",
	}
	modifiedSources = []string{"ld:datemodified", "article:modified_time", "micro:datemodified", "og:updated_time", "state:datemodified"}
	languageSources = []string{
		"lang", "lang:html", "lang:body", "ld:inlanguage", "og:locale", "meta:content-language", "meta:language", "dc:language",
	}
)

// metadata fills in what the page says about itself, each thing from the best of its sources.
func (a *assembly) metadata() {
	a.tongue()
	a.out.URL = a.first("link:canonical", "og:url")
	if own := a.said("ld:url", true); a.out.URL == "" && len(own) > 0 {
		a.out.URL = own[0]
	}
	a.out.Site = a.site()
	a.out.Published = a.date(publishedSources)
	if a.out.Published.IsZero() {
		a.out.Published = a.printedDate()
	}
	a.out.Modified = a.date(modifiedSources)
	if a.out.Modified.IsZero() {
		a.out.Modified = a.printedChange()
	}
	a.rights()
	a.title()
	a.authors()
	a.filed()
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

// first returns what the first of sources says that says anything, "" where none does.
func (a *assembly) first(sources ...string) string {
	for _, s := range sources {
		if v := a.values(s); len(v) > 0 {
			return strings.TrimSpace(v[0])
		}
	}
	return ""
}

// date returns the date that the first of sources gives, as finely as any other of them gives the same one.
func (a *assembly) date(sources []string) article.Date {
	var out article.Date
	for _, s := range sources {
		for _, v := range a.ownValues(s) {
			d, ok := label.ParseDate(v, a.out.Lang)
			switch {
			case !ok:
			case out.IsZero():
				out = d
			case d.Precision > out.Precision && sameMoment(d, out):
				out = d
			}
		}
	}
	return out
}

// sameMoment reports whether two dates agree in what the coarser of them says.
func sameMoment(a, b article.Date) bool {
	same := a.Year == b.Year && a.Month == b.Month && a.Day == b.Day
	if min(a.Precision, b.Precision) == article.PrecisionDay {
		return same
	}
	return same && a.Hour == b.Hour && a.Minute == b.Minute
}

// ownValues yields what the page says under source of itself: not what it says there of other stories.
func (a *assembly) ownValues(source string) []string {
	family, _, _ := strings.Cut(source, ":")
	out, main := a.said(source, true), false
	for i := range a.page.Evidence {
		main = main || a.page.Evidence[i].Main && strings.HasPrefix(a.page.Evidence[i].Source, family+":")
	}
	for i := range a.page.Evidence {
		e := &a.page.Evidence[i]
		story := strings.Contains(e.Type, "article") || strings.Contains(e.Type, "posting")
		if e.Source == source && !e.Main && !(main && story) && strings.TrimSpace(e.Value) != "" {
			out = append(out, e.Value)
		}
	}
	return out
}

// tongue takes language and direction as the page declares them, else from the text of the body.
func (a *assembly) tongue() {
	a.declared = langTag(a.first(languageSources...))
	a.out.Lang, a.out.Dir = a.declared, a.first("dir:html", "dir:body")
	if a.out.Lang != "" && a.out.Dir != "" {
		return
	}
	var texts []string
	for i := range a.page.Blocks {
		if l := a.label(i); l == article.LabelBody || l == article.LabelTitle {
			texts = append(texts, a.page.Blocks[i].Text)
		}
	}
	if a.out.Lang == "" {
		a.out.Lang = label.Language(texts)
	}
	if a.out.Dir == "" && label.RightToLeft(texts) {
		a.out.Dir = "rtl"
	}
}

// langTag brings "en_GB" into the form of BCP 47.
func langTag(s string) string {
	return strings.ReplaceAll(s, "_", "-")
}
