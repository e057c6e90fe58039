package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// ldSpeaker says what one object says, as evidence.
type ldSpeaker struct {
	b    *Builder
	g    *ldGraph
	kind string
	main bool
}

// sayObject adds what o says. Of other stories only what names them is of use.
func (b *Builder) sayObject(g *ldGraph, o *ldObject, main bool) {
	sp := ldSpeaker{b: b, g: g, kind: o.kind, main: main}
	switch o.kind {
	case "faqpage", "qapage":
		sp.questions(o.val)
	case "breadcrumblist":
		sp.breadcrumb(o.val)
		return
	case "listitem", "question", "answer", "searchaction", "readaction", "sitenavigationelement":
		return
	}
	for i, key := range o.val.Keys {
		if o.nested && !main {
			switch key {
			case "headline", "name", "url":
			default:
				continue
			}
		}
		sp.member(key, o.val.Vals[i], o.val)
	}
}

func (sp *ldSpeaker) say(source, value string) {
	if strings.IndexByte(value, '&') >= 0 {
		value = unescape(value)
	}
	value = stripTags(value)
	sp.b.sayAll(Evidence{Source: "ld:" + source, Value: value, Type: sp.kind, Main: sp.main})
}

// member says what one member of an object says.
func (sp *ldSpeaker) member(key string, v, of jsontext.Value) {
	switch key {
	case "headline", "alternativeHeadline", "alternateName", "name", "description", "abstract", "articleBody",
		"datePublished", "dateModified", "dateCreated", "uploadDate", "genre", "dateline", "text", "wordCount":
		sp.say(strings.ToLower(key), v.Text())
	case "url":
		sp.say("url", sp.b.url(v.Text(), false))
	case "articleSection":
		for _, e := range v.List() {
			sp.say("articlesection", sp.name(e))
		}
	case "keywords":
		sp.keywords(v)
	case "about", "mentions":
		for _, e := range v.List() {
			sp.say(key, sp.name(e))
		}
	case "author", "creator", "contributor", "editor", "translator":
		if key != "creator" || of.Get("author").Kind == jsontext.Null {
			sp.people(key, v)
		}
	case "publisher", "isPartOf", "sourceOrganization", "copyrightHolder":
		for _, e := range v.List() {
			sp.say(strings.ToLower(key), sp.name(e))
		}
	case "image", "thumbnailUrl", "primaryImageOfPage":
		sp.images(v)
	case "caption", "creditText":
		sp.say("image-"+strings.ToLower(key), v.Text())
	case "inLanguage":
		for _, e := range v.List() {
			if e.Kind == jsontext.Object {
				if code := e.Get("alternateName").Text(); code != "" {
					sp.say("inlanguage", code)
					continue
				}
			}
			sp.say("inlanguage", sp.name(e))
		}
	case "isAccessibleForFree", "isAccessibleforFree":
		sp.say("isaccessibleforfree", strings.ToLower(v.Str))
	case "license":
		for _, e := range v.List() {
			sp.say("license", sp.addressOr(e))
		}
	case "mainEntityOfPage":
		id := v.Get("@id").Text()
		if id == "" {
			id = v.Text()
		}
		sp.say("mainentityofpage", sp.b.url(id, false))
	}
}

// name returns the name of v, which is a text or an object with a name.
func (sp *ldSpeaker) name(v jsontext.Value) string {
	v = sp.g.follow(v)
	if v.Kind != jsontext.Object {
		return v.Text()
	}
	for _, key := range [...]string{"name", "headline", "legalName", "@value"} {
		if t := v.Get(key).Text(); t != "" {
			return t
		}
	}
	if given, family := v.Get("givenName").Text(), v.Get("familyName").Text(); given != "" || family != "" {
		return given + " " + family
	}
	return ""
}

// addressOr returns the address of v, where it is an object that has one, else its name.
func (sp *ldSpeaker) addressOr(v jsontext.Value) string {
	v = sp.g.follow(v)
	for _, key := range [...]string{"url", "@id"} {
		if u := v.Get(key).Text(); u != "" {
			return sp.b.url(u, false)
		}
	}
	return sp.name(v)
}

// keywords says each keyword: the elements of a list, or the parts of a text between commas.
func (sp *ldSpeaker) keywords(v jsontext.Value) {
	for _, e := range v.List() {
		text := sp.name(e)
		if strings.Count(text, ";") > strings.Count(text, ",") {
			text = strings.ReplaceAll(text, ";", ",")
		}
		for k := range strings.SplitSeq(text, ",") {
			sp.say("keywords", k)
		}
	}
}

// people says the name of each person, and behind it the address of the person's page.
func (sp *ldSpeaker) people(key string, v jsontext.Value) {
	for _, e := range v.List() {
		e = sp.g.follow(e)
		names := e.List()
		if e.Kind == jsontext.Object && e.Get("name").Kind == jsontext.Array {
			names = e.Get("name").List()
		}
		for _, n := range names {
			name := sp.name(n)
			if clean(name) == "" {
				continue
			}
			sp.say(key, name)
			if u := e.Get("url").Text(); u != "" {
				sp.say(key+"-url", sp.b.url(u, false))
			}
			if kind := ldType(e); kind != "" && kind != "person" {
				sp.say(key+"-type", kind)
			}
		}
	}
}

// images says the address of each picture, and behind it what else is known of it.
func (sp *ldSpeaker) images(v jsontext.Value) {
	const many = 64 // pictures
	list := v.List()
	for _, e := range list[:min(len(list), many)] {
		e = sp.g.follow(e)
		if e.Kind != jsontext.Object {
			sp.say("image", sp.b.url(e.Text(), true))
			continue
		}
		u := e.Get("url").Text()
		if u == "" {
			u = e.Get("contentUrl").Text()
		}
		sp.say("image", sp.b.url(u, true))
		sp.say("image-caption", e.Get("caption").Text())
		sp.say("image-credittext", e.Get("creditText").Text())
		for _, key := range [...]string{"author", "creator", "copyrightHolder"} {
			for _, a := range e.Get(key).List() {
				sp.say("image-"+strings.ToLower(key), sp.name(a))
			}
		}
	}
}

// questions says the questions of an FAQ, each with its answer behind it.
func (sp *ldSpeaker) questions(v jsontext.Value) {
	for _, q := range v.Get("mainEntity").List() {
		q = sp.g.follow(q)
		sp.say("question", sp.name(q))
		for _, a := range q.Get("acceptedAnswer").List() {
			sp.say("answer", sp.g.follow(a).Get("text").Text())
		}
	}
}

// breadcrumb says the names on the way from the front page to this one.
func (sp *ldSpeaker) breadcrumb(v jsontext.Value) {
	for _, e := range v.Get("itemListElement").List() {
		e = sp.g.follow(e)
		name := sp.name(e)
		if name == "" {
			name = sp.name(e.Get("item"))
		}
		sp.say("breadcrumb", name)
	}
}

// stripTags returns s with each tag made a space: some pages write markup into metadata.
func stripTags(s string) string {
	i := strings.IndexByte(s, '<')
	if i < 0 {
		return s
	}
	var out strings.Builder
	for ; i >= 0; i = strings.IndexByte(s, '<') {
		end := -1
		if i+1 < len(s) && (s[i+1] == '/' || s[i+1] >= 'a' && s[i+1] <= 'z' || s[i+1] >= 'A' && s[i+1] <= 'Z') {
			end = strings.IndexByte(s[i:], '>')
		}
		if end < 0 {
			out.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		out.WriteString(s[:i])
		if blockTag(s[i+1 : i+end]) {
			out.WriteByte(' ')
		}
		s = s[i+end+1:]
	}
	out.WriteString(s)
	return out.String()
}

// blockTag reports whether a tag, given without its brackets, is that of a block-level element or a line break.
func blockTag(tag string) bool {
	tag = strings.TrimLeft(tag, "/")
	if i := strings.IndexAny(tag, " \t\n/"); i >= 0 {
		tag = tag[:i]
	}
	el := elementOf(strings.ToLower(tag))
	return el == elBr || elementTable[el].traits&traitBlock != 0
}
