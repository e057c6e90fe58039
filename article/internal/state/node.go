package state

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// node is what an object says it is: a piece of an article, something in the midst of one, or nothing known.
type node struct {
	tag    string // the element of HTML that it is, "" for an unknown one
	inline bool
	skip   bool // no part of the text: an advertisement, a player, links to other stories
}

// nodeOf tells what v, an object, says it is.
func nodeOf(v jsontext.Value) node {
	const longest = 40 // bytes of the name of a type
	for _, key := range [...]string{"type", "_type", "nodeType", "tagName", "tag", "blockName", "blockType", "component", "__typename", "@type", "name"} {
		m := v.Get(key)
		if m.Kind != jsontext.String || m.Str == "" || len(m.Str) > longest || key == "name" && !namesNode(v, m.Str) {
			continue
		}
		n := nodeNamed(m.Str)
		if n.tag == "" && !n.skip {
			continue
		}
		switch n.tag {
		case "h2":
			n.tag = headingTag(v)
		case "p":
			n.tag = styleTag(v)
		case "ul":
			if isOrdered(v) {
				n.tag = "ol"
			}
		}
		return n
	}
	return node{}
}

// namesNode reports whether the name of v is the type of a node, "core/paragraph" or "strong", and no name of its own.
func namesNode(v jsontext.Value, name string) bool {
	_, ok := exactNode(name)
	return strings.IndexByte(name, '/') > 0 || ok && (v.Get("children").Kind == jsontext.Array || v.Get("value").Kind == jsontext.String)
}

// nodeNamed tells what a node of that type is. Editors name the same things much alike: "paragraph", "core/paragraph",
// "ParagraphBlock", "heading-2", "bulleted-list".
func nodeNamed(name string) node {
	name = strings.ToLower(name[strings.LastIndexByte(name, '/')+1:])
	name = typeSigns.Replace(name)
	if n, ok := exactNode(name); ok {
		return n
	}
	for _, end := range [...]string{"block", "element", "node", "component"} {
		if rest := strings.TrimSuffix(name, end); rest != "" {
			name = rest
		}
	}
	if n, ok := exactNode(name); ok {
		return n
	}
	for _, part := range [...]string{"heading", "header", "crosshead", "subhead"} {
		if strings.Contains(name, part) {
			return node{tag: "h2"}
		}
	}
	switch {
	case strings.Contains(name, "listitem"):
		return node{tag: "li"}
	case strings.Contains(name, "orderedlist") && !strings.HasPrefix(name, "un"), strings.Contains(name, "numberedlist"):
		return node{tag: "ol"}
	case strings.HasSuffix(name, "list") && (strings.HasPrefix(name, "un") || strings.HasPrefix(name, "bullet")):
		return node{tag: "ul"}
	case strings.Contains(name, "quote"):
		return node{tag: "blockquote"}
	case strings.HasSuffix(name, "paragraph"):
		return node{tag: "p"}
	}
	for _, part := range [...]string{"advert", "newsletter", "related", "teaser", "promo", "recommend", "paywall", "comment",
		"embed", "video", "audio", "signup", "subscri", "readmore", "readalso", "carousel"} {
		if strings.Contains(name, part) {
			return node{skip: true}
		}
	}
	for _, part := range [...]string{"image", "picture", "photo"} {
		if strings.Contains(name, part) {
			return node{tag: "figure"}
		}
	}
	return node{}
}

// typeSigns takes the signs out of the name of a type. It is safe for concurrent use.
var typeSigns = strings.NewReplacer("-", "", "_", "", " ", "", ".", "")

// exactNode tells what the node of that very name is.
func exactNode(name string) (node, bool) {
	switch name {
	case "p", "paragraph", "block", "unstyled", "richtext", "textparagraph":
		return node{tag: "p"}, true
	case "text", "span", "textrun", "run":
		return node{tag: "span", inline: true}, true
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return node{tag: name}, true
	case "title":
		return node{tag: "h2"}, true
	case "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "pre", "blockquote", "dl", "dt", "dd":
		return node{tag: name}, true
	case "list":
		return node{tag: "ul"}, true
	case "uli", "oli", "item":
		return node{tag: "li"}, true
	case "bq", "pq":
		return node{tag: "blockquote"}, true
	case "tablerow":
		return node{tag: "tr"}, true
	case "tablecell":
		return node{tag: "td"}, true
	case "tableheader", "tableheadercell":
		return node{tag: "th"}, true
	case "codeblock", "fencedcode":
		return node{tag: "pre"}, true
	case "img", "image", "picture", "photo", "figure", "imageobject", "photograph":
		return node{tag: "figure"}, true
	case "br", "hardbreak", "linebreak":
		return node{tag: "br", inline: true}, true
	case "hr", "divider", "separator", "horizontalrule", "thematicbreak", "delimiter":
		return node{tag: "hr"}, true
	case "a", "link", "hyperlink", "entryhyperlink", "autolink":
		return node{tag: "a", inline: true}, true
	case "strong", "bold", "b":
		return node{tag: "strong", inline: true}, true
	case "em", "italic", "i", "emphasis":
		return node{tag: "em", inline: true}, true
	case "u", "sub", "sup", "code", "small", "mark":
		return node{tag: name, inline: true}, true
	case "ad", "ads", "script", "style", "iframe", "poll", "quiz", "share", "video", "audio", "gallery", "svg", "noscript", "form":
		return node{skip: true}, true
	case "howtostep", "howtosection", "howtodirection", "howtotip", "section", "div", "doc", "column", "columns", "group":
		return node{tag: "div"}, true
	}
	return node{}, false
}

// headingTag returns the element of a heading, by the level it gives itself.
func headingTag(v jsontext.Value) string {
	level := ""
	for _, at := range [...]jsontext.Value{v, v.Get("attrs"), v.Get("attributes"), v.Get("data"), v.Get("props")} {
		for _, key := range [...]string{"level", "depth", "headingLevel", "tag"} {
			if t := strings.ToLower(at.Get(key).Text()); t != "" {
				level = t
			}
		}
	}
	if level == "" {
		level = strings.ToLower(v.Get("type").Str + v.Get("nodeType").Str)
	}
	for i, word := range [...]string{"one", "two", "three", "four", "five", "six"} {
		if digit := string(rune('1' + i)); strings.HasSuffix(level, digit) || strings.HasSuffix(level, word) {
			return "h" + digit
		}
	}
	return "h2"
}

// styleTag returns the element of a paragraph, which may be styled a heading, a quotation or an item of a list.
func styleTag(v jsontext.Value) string {
	if v.Get("listItem").Str != "" {
		return "li"
	}
	const longest = 20 // bytes of the name of a style; more are rules of CSS
	style := v.Get("style").Str
	if style == "" || len(style) > longest {
		return "p"
	}
	if n := nodeNamed(style); len(n.tag) == 2 && n.tag[0] == 'h' || n.tag == "blockquote" {
		return n.tag
	}
	return "p"
}

func isOrdered(v jsontext.Value) bool {
	for _, at := range [...]jsontext.Value{v, v.Get("data"), v.Get("attrs"), v.Get("attributes")} {
		if at.Get("ordered").IsTrue() || strings.HasPrefix(at.Get("style").Str, "ordered") || at.Get("listType").Str == "ordered" || at.Get("listType").Str == "number" {
			return true
		}
	}
	return false
}

// isStory reports whether v, an object, is a story by itself: it has a title and, beside it, what only a story has.
func isStory(v jsontext.Value) bool {
	if titleOf(v) == "" {
		return false
	}
	if n := nodeOf(v); n.tag != "" && n.tag != "figure" {
		return v.Get("articleBody").Str != ""
	}
	for i, key := range v.Keys {
		if m := v.Vals[i]; m.Kind == jsontext.Null || m.Kind == jsontext.String && m.Str == "" {
			continue
		}
		switch key = strings.ToLower(key); key {
		case "url", "slug", "href", "permalink", "canonical", "uri", "path", "link", "articlebody", "id", "author", "authors", "byline":
			return true
		}
		if strings.Contains(key, "publi") || strings.Contains(key, "date") || strings.HasSuffix(key, "url") || strings.HasSuffix(key, "id") {
			return true
		}
	}
	return false
}

// titleOf returns the title of v, an object, "" when it has none.
func titleOf(v jsontext.Value) string {
	for _, key := range [...]string{"headline", "headlines", "title", "name", "heading"} {
		m := v.Get(key)
		if m.Kind == jsontext.Object {
			for _, inner := range [...]string{"rendered", "text", "value", "default", "basic", "headline", "main"} {
				if t := m.Get(inner); t.Kind == jsontext.String && t.Str != "" {
					return t.Str
				}
			}
		}
		if m.Kind == jsontext.String && m.Str != "" {
			return m.Str
		}
	}
	return ""
}
