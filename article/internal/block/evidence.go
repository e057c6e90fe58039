package block

import "strings"

// evidenceState is what the Builder remembers of the page's own words about itself.
type evidenceState struct {
	titled bool
	ld     []string // texts of JSON-LD, to be read at the end
	claims []int32  // boxes of the microdata items that may speak of the page's own article
	micro  []claimed
}

// claimed is a piece of evidence from a microdata item that may be the page's own article.
type claimed struct{ evidence, claim int }

// scope is an open microdata item.
type scope struct {
	kind  string
	main  bool
	claim int // index among the claims, -1 for none
}

// say adds evidence. Empty values say nothing.
func (b *Builder) say(source, value string) {
	b.sayAll(Evidence{Source: source, Value: value})
}

func (b *Builder) sayAll(e Evidence) {
	const (
		many = 4096     // pieces of evidence; a page of a thousand topics has fewer
		long = 64 << 10 // bytes of a value other than an article's body
	)
	if isAddress(e.Source) {
		e.Value = b.url(e.Value, true)
	}
	if e.Value = clean(e.Value); e.Value == "" {
		return
	}
	if len(b.page.Evidence) >= many {
		b.notice("evidence", "metadata beyond the limit was dropped")
		return
	}
	if len(e.Value) > long && e.Source != "ld:articlebody" {
		b.notice("evidence", "metadata too long was dropped")
		return
	}
	e.Value = strings.Clone(e.Value)
	b.page.Evidence = append(b.page.Evidence, e)
}

func (b *Builder) titleEvidence(s string) {
	if !b.heads.titled {
		b.heads.titled = true
		b.say("title", s)
	}
}

// metaEvidence reads a meta element.
func (b *Builder) metaEvidence(attrs []Attr) {
	content := get(attrs, "content")
	if content == "" {
		return
	}
	if prop := get(attrs, "itemprop"); prop != "" {
		b.micro(prop, content)
		return
	}
	name := get(attrs, "property")
	if name == "" {
		name = get(attrs, "name")
	}
	if name == "" {
		if strings.EqualFold(get(attrs, "http-equiv"), "content-language") {
			b.say("meta:content-language", content)
		}
		return
	}
	for n := range strings.FieldsSeq(strings.ToLower(name)) {
		b.say(metaSource(n), content)
	}
}

// metaSource returns the source of evidence from a meta element named name: "og:title" and other names with a prefix
// stand for themselves, "author" becomes "meta:author", "dc.date" and "dcterms.date" become "dc:date".
func metaSource(name string) string {
	for _, p := range [...]string{"dcterms.", "dc.", "dcterms:", "dc:"} {
		if rest, ok := strings.CutPrefix(name, p); ok {
			return "dc:" + rest
		}
	}
	for _, p := range [...]string{"og:", "article:", "twitter:", "book:", "profile:", "fb:", "video:"} {
		if strings.HasPrefix(name, p) {
			return name
		}
	}
	return "meta:" + name
}

// relEvidence reads a link element.
func (b *Builder) relEvidence(attrs []Attr) {
	href := get(attrs, "href")
	if prop := get(attrs, "itemprop"); prop != "" {
		b.micro(prop, b.url(href, false))
	}
	for rel := range strings.FieldsSeq(strings.ToLower(get(attrs, "rel"))) {
		switch rel {
		case "canonical", "author", "license", "amphtml", "shortlink", "next", "prev":
			b.say("link:"+rel, b.url(href, false))
		case "alternate":
			if lang := get(attrs, "hreflang"); lang != "" {
				b.sayAll(Evidence{Source: "link:alternate", Value: b.url(href, false), Type: strings.ToLower(lang)})
			}
		}
	}
}

// linkEvidence reads what an a element says of the page.
func (b *Builder) linkEvidence(f *frame, attrs []Attr) {
	for rel := range strings.FieldsSeq(strings.ToLower(get(attrs, "rel"))) {
		switch rel {
		case "author":
			b.say("rel:author", f.url)
		case "tag":
			b.say("rel:tag", f.url)
		case "license":
			if !b.inFigure() { // there it is the picture's
				b.say("rel:license", f.url)
			}
		}
	}
}

// inFigure reports whether the innermost element stands in a figure.
func (b *Builder) inFigure() bool {
	for i := range b.stack {
		if b.stack[i].el == elFigure {
			return true
		}
	}
	return false
}

// timeEvidence reads the machine-readable value of a time element.
func (b *Builder) timeEvidence(f *frame, attrs []Attr) {
	if f.time == "" || has(attrs, "itemprop") {
		return
	}
	source := "time"
	if has(attrs, "pubdate") || strings.Contains(f.info.class, "dt-published") {
		source = "time:published"
	} else if strings.Contains(f.info.class, "dt-updated") {
		source = "time:updated"
	}
	b.say(source, f.time)
}

// languageEvidence reads the language and direction that f, the page or a container of its article, declares.
func (b *Builder) languageEvidence(f *frame, attrs []Attr) {
	for _, a := range attrs {
		switch a.Key {
		case "lang", "xml:lang":
			b.say("lang:"+f.name, a.Val)
		case "dir":
			b.say("dir:"+f.name, strings.ToLower(a.Val))
		}
	}
}

// openScope begins a microdata item.
func (b *Builder) openScope(f *frame, c *common) {
	kind := lastSegment(c.itemtype)
	main := isArticleType(kind)
	for _, s := range b.scopes {
		if s.main {
			main = false // an article within an article is another story
		}
	}
	b.scopes = append(b.scopes, scope{kind: kind, main: main, claim: -1})
	f.scoped = true
}

// claimScope notes the box of the scope that f has opened.
func (b *Builder) claimScope(f *frame) {
	if s := &b.scopes[len(b.scopes)-1]; s.main {
		s.claim = len(b.heads.claims)
		b.heads.claims = append(b.heads.claims, f.box)
	}
}

// microdata reads an element with an itemprop whose value is not its text.
func (b *Builder) microdata(f *frame, prop string, attrs []Attr) {
	val := get(attrs, "content")
	if val == "" {
		switch f.el {
		case elTime:
			val = get(attrs, "datetime")
		case elA:
			val = get(attrs, "href")
		}
	}
	if val != "" {
		b.micro(prop, val)
	}
}

func (b *Builder) micro(props, val string) {
	s := scope{claim: -1}
	if n := len(b.scopes); n > 0 {
		s = b.scopes[n-1]
	}
	for p := range strings.FieldsSeq(strings.ToLower(props)) {
		n := len(b.page.Evidence)
		b.sayAll(Evidence{Source: "micro:" + p, Value: val, Type: s.kind, Main: s.main})
		if s.claim >= 0 && len(b.page.Evidence) > n {
			b.heads.micro = append(b.heads.micro, claimed{n, s.claim})
		}
	}
}

// isArticleType reports whether a schema.org type, in lower case, is one of those that articles bear.
func isArticleType(t string) bool {
	switch t {
	case "article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
		"backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "blogposting", "liveblogposting",
		"socialmediaposting", "techarticle", "scholarlyarticle", "report", "satiricalarticle", "advertisercontentarticle",
		"medicalscholarlyarticle", "interview", "review", "criticreview", "posting":
		return true
	}
	return false
}

// finishEvidence adds what can only be said when all of the page is known.
func (b *Builder) finishEvidence() {
	b.mainScope()
	b.hiddenEvidence()
	if len(b.heads.ld) > 0 {
		b.readLinkedData()
	}
}

// hiddenEvidence reads the microdata that some pages set as texts out of sight, for machines. What is printed is read as print.
func (b *Builder) hiddenEvidence() {
	for i := range b.page.Blocks {
		bl := &b.page.Blocks[i]
		if !bl.Hidden || bl.Text == "" {
			continue
		}
		prop, kind := bl.Itemprop, ""
		for k := bl.Box; k >= 0; k = b.page.Boxes[k].Parent {
			if prop == "" {
				prop = b.page.Boxes[k].Itemprop
			}
			if kind == "" {
				kind = b.page.Boxes[k].Itemtype
			}
		}
		switch prop = strings.ToLower(prop); prop {
		case "datepublished", "datemodified", "keywords", "author":
			if kind == "" || isArticleType(kind) {
				b.sayAll(Evidence{Source: "micro:" + prop, Value: bl.Text, Type: kind, Main: true})
			}
		}
	}
}

// mainScope settles which microdata item speaks of the page's own article when several claim it: the one whose box
// holds most words.
func (b *Builder) mainScope() {
	best, words := -1, int32(-1)
	for i, id := range b.heads.claims {
		if int(id) >= len(b.page.Boxes) {
			continue // its box held nothing and went
		}
		if w := b.page.Boxes[id].Words; w > words {
			best, words = i, w
		}
	}
	for _, m := range b.heads.micro {
		if m.claim >= 0 && m.claim != best {
			b.page.Evidence[m.evidence].Main = false
		}
	}
}
