package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// ldObject is one object of the page's JSON-LD.
type ldObject struct {
	val    jsontext.Value
	kind   string // its type, lower case, without the vocabulary's address
	nested bool   // it was met inside another, as an item of a list or a part
}

// ldGraph is the JSON-LD of a page.
type ldGraph struct {
	objects []ldObject
	byID    map[string]jsontext.Value
}

// isLinkedData reports whether a script of that type holds JSON-LD.
func isLinkedData(kind string) bool {
	kind, _, _ = strings.Cut(kind, ";")
	return strings.EqualFold(strings.TrimSpace(kind), "application/ld+json")
}

// linkedData keeps the text of a JSON-LD script until the whole page is known.
func (b *Builder) linkedData(s string) { b.heads.ld = append(b.heads.ld, s) }

// readLinkedData reads all JSON-LD scripts and adds what they say as evidence.
func (b *Builder) readLinkedData() {
	g := ldGraph{byID: make(map[string]jsontext.Value)}
	for _, s := range b.heads.ld {
		v, err := jsontext.Parse(s, jsontext.Limits{Bytes: b.lim.JSONBytes, Depth: b.lim.JSONDepth})
		if err != nil {
			b.notice("json-ld", err.Error())
		}
		g.collect(v, false)
	}
	main := b.mainObject(&g)
	for i := range g.objects {
		b.sayObject(&g, &g.objects[i], i == main)
	}
}

// maxObjects bounds the objects of a page that are looked at; lists of other stories can hold thousands.
const maxObjects = 512

// collect gathers the objects in v: those of arrays and graphs, and those inside others that stand for themselves. Its
// depth is bounded by that of the JSON reader.
func (g *ldGraph) collect(v jsontext.Value, nested bool) {
	switch v.Kind {
	case jsontext.Array:
		for _, e := range v.Vals {
			g.collect(e, nested)
		}
	case jsontext.Object:
		if len(g.objects) >= maxObjects {
			return
		}
		if id := v.Get("@id").Text(); id != "" && len(v.Keys) > 1 {
			if _, ok := g.byID[id]; !ok {
				g.byID[id] = v
			}
		}
		if kind := ldType(v); kind != "" {
			g.objects = append(g.objects, ldObject{val: v, kind: kind, nested: nested})
		}
		for i, key := range v.Keys {
			switch key {
			case "@graph":
				g.collect(v.Vals[i], nested)
			case "mainEntity", "mainEntityOfPage":
				g.collect(v.Vals[i], nested)
			case "hasPart", "itemListElement", "item", "liveBlogUpdate", "subjectOf", "review", "itemReviewed":
				g.collect(v.Vals[i], true)
			}
		}
	case jsontext.Null, jsontext.Bool, jsontext.Number, jsontext.String:
	}
}

// ldType returns the type of v, of several the one that says most to us.
func ldType(v jsontext.Value) string {
	kind := ""
	for _, t := range v.Get("@type").List() {
		name := lastSegment(t.Text())
		name = name[strings.LastIndexByte(name, ':')+1:]
		if isArticleType(name) {
			return name
		}
		if kind == "" {
			kind = name
		}
	}
	return kind
}

// follow returns v, or the object that it refers to by its @id alone.
func (g *ldGraph) follow(v jsontext.Value) jsontext.Value {
	if v.Kind == jsontext.Object && len(v.Keys) <= 2 {
		if id := v.Get("@id").Text(); id != "" {
			if to, ok := g.byID[id]; ok {
				return to
			}
		}
	}
	return v
}

// mainObject returns the index of the object that describes the page's own article, -1 when none does: of the articles
// the one that agrees best with what else the page says of itself, and of equals the first.
func (b *Builder) mainObject(g *ldGraph) int {
	var titles, urls []string
	for _, e := range b.page.Evidence {
		switch e.Source {
		case "og:title", "twitter:title", "title":
			titles = append(titles, strings.ToLower(e.Value))
		case "link:canonical", "og:url":
			urls = append(urls, bareURL(e.Value))
		}
	}
	best, score := -1, 0
	for i := range g.objects {
		if n := g.objects[i].score(titles, urls); n > score {
			best, score = i, n
		}
	}
	return best
}

// score tells how well o fits the page of these titles and addresses; 0 when it is no article.
func (o *ldObject) score(titles, urls []string) int {
	if !isArticleType(o.kind) {
		return 0
	}
	n := 1
	if !o.nested {
		n += 4
	}
	headline := strings.ToLower(clean(o.val.Get("headline").Text()))
	if headline == "" {
		headline = strings.ToLower(clean(o.val.Get("name").Text()))
	}
	if headline != "" {
		n++
		for _, t := range titles {
			if strings.Contains(t, headline) {
				n += 6
				break
			}
		}
	}
	if o.val.Get("articleBody").Text() != "" {
		n++
	}
	page := o.val.Get("mainEntityOfPage")
	for _, u := range [...]string{o.val.Get("url").Text(), page.Text(), page.Get("@id").Text(), o.val.Get("@id").Text()} {
		if u == "" {
			continue
		}
		for _, own := range urls {
			if bareURL(u) == own {
				return n + 6
			}
		}
	}
	return n
}

// bareURL returns u without what two addresses of one page differ in: scheme, query, fragment, last slash.
func bareURL(u string) string {
	if i := strings.IndexAny(u, "?#"); i >= 0 {
		u = u[:i]
	}
	_, rest := scheme(u)
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(rest, "//"), "www."), "/")
}
