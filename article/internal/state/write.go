package state

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// writer writes values as the HTML of an article. It is read by the HTML door again, so that texts which hold markup
// and trees of nodes become blocks in one and the same way; nothing of it reaches the output as markup.
type writer struct {
	out  strings.Builder
	list string // the list that is open for the items that follow each other outside one
}

// block writes v where paragraphs stand.
func (w *writer) block(key string, v jsontext.Value) {
	switch v.Kind {
	case jsontext.String:
		if proseWords(key, v.Str) > 0 {
			w.paragraphs(v.Str)
		}
	case jsontext.Array:
		if n, props, ok := element(v); ok {
			w.node(n, props, false)
			return
		}
		if isLine(v) {
			w.out.WriteString("<p>")
			w.inline(key, v)
			w.out.WriteString("</p>")
			return
		}
		w.pieces(key, v)
	case jsontext.Object:
		if isNumbered(v) {
			w.pieces(key, v)
			return
		}
		n := nodeOf(v)
		if n.tag == "" && isStory(v) {
			return
		}
		w.node(n, v, false)
	case jsontext.Null, jsontext.Bool, jsontext.Number:
	}
}

// pieces writes the elements of v one after the other. Items that stand outside a list become one.
func (w *writer) pieces(key string, v jsontext.Value) {
	open := ""
	for _, e := range v.Vals {
		list := ""
		if e.Kind == jsontext.Object && w.list == "" && nodeOf(e).tag == "li" {
			list = listTag(e)
		}
		if list != open {
			if open != "" {
				w.out.WriteString("</" + open + ">")
			}
			if list != "" {
				w.out.WriteString("<" + list + ">")
			}
			open = list
		}
		w.block(key, e)
	}
	if open != "" {
		w.out.WriteString("</" + open + ">")
	}
}

// listTag returns the list that an item outside of one belongs to, by what the item says of itself.
func listTag(v jsontext.Value) string {
	name := strings.ToLower(v.Get("type").Str + v.Get("listItem").Str)
	if strings.Contains(name, "ordered") && !strings.Contains(name, "unordered") || name == "oli" || strings.Contains(name, "number") {
		return "ol"
	}
	return "ul"
}

// inline writes v where it stands in the midst of a paragraph.
func (w *writer) inline(key string, v jsontext.Value) {
	switch v.Kind {
	case jsontext.String:
		if isTextKey(key) || proseWords(key, v.Str) > 0 {
			w.text(v.Str)
		}
	case jsontext.Array:
		if n, props, ok := element(v); ok {
			n.inline = true
			w.node(n, props, true)
			return
		}
		for _, e := range v.Vals {
			if e.Kind == jsontext.String {
				w.text(e.Str)
				continue
			}
			w.inline(key, e)
		}
	case jsontext.Object:
		w.node(nodeOf(v), v, true)
	case jsontext.Null, jsontext.Bool, jsontext.Number:
	}
}

// element returns the node and the properties of an element that is written as a list: in React's form ["$", "p", null,
// {"children": ...}], or with its attributes and its content behind its name, ["p", {"class": ...}, "text", ["em", ...]].
func element(v jsontext.Value) (n node, props jsontext.Value, ok bool) {
	if len(v.Vals) < 2 || v.Vals[0].Kind != jsontext.String || v.Vals[1].Kind == jsontext.Null {
		return node{}, props, false
	}
	name := v.Vals[0].Str
	if name == reactSign {
		const nameAt, propsAt = 1, 3
		if len(v.Vals) <= propsAt || v.Vals[nameAt].Kind != jsontext.String || v.Vals[propsAt].Kind != jsontext.Object {
			return node{}, props, false
		}
		return tagNode(tagNamed(v.Vals[nameAt].Str)), v.Vals[propsAt], true
	}
	if tagNamed(name) != name {
		return node{}, props, false
	}
	content := jsontext.Value{Kind: jsontext.Array, Vals: v.Vals[1:]}
	if attrs := v.Vals[1]; attrs.Kind == jsontext.Object {
		props = attrs
		content.Vals = v.Vals[2:]
	}
	props.Kind = jsontext.Object
	props.Keys = append(slices.Clip(props.Keys), "children")
	props.Vals = append(slices.Clip(props.Vals), content)
	return tagNode(name), props, true
}

// reactSign opens an element in the stream of React's server components.
const reactSign = "$"

// tagNode returns the node of an element, which is called by its tag.
func tagNode(tag string) node {
	n := nodeNamed(tag)
	n.tag = tag
	return n
}

// tagNamed returns the element of HTML named name, a div for a component.
func tagNamed(name string) string {
	if n, ok := exactNode(name); ok && n.tag == name {
		return name
	}
	return "div"
}

// node writes an object that is a node of kind n.
func (w *writer) node(n node, v jsontext.Value, inline bool) {
	if n.skip {
		return
	}
	switch {
	case n.tag == "br" || n.tag == "hr":
		w.out.WriteString("<" + n.tag + ">")
	case n.tag == "figure":
		w.figure(v)
	case n.tag == "" && inline && saysText(v):
		w.marked("span", v)
	case n.tag == "" && (inline || w.list != ""): // what only holds others, such as the items of a list
		w.members(v, inline)
	case n.tag == "span" && !inline && !saysText(v):
		w.container("", v) // a part that holds texts, "text" by name
	case n.inline && !inline:
		w.out.WriteString("<p>")
		w.node(n, v, true)
		w.out.WriteString("</p>")
	case n.inline:
		w.marked(n.tag, v)
	default:
		w.container(n.tag, v)
	}
}

// container writes a node that is a block, or one nothing is known of.
func (w *writer) container(tag string, v jsontext.Value) {
	if tag == "" {
		tag = "div"
	}
	list := w.list
	w.list = ""
	if tag == "ul" || tag == "ol" {
		w.list = tag
	}
	w.out.WriteString("<" + tag + ">")
	w.members(v, isPhrasing(tag))
	w.out.WriteString("</" + tag + ">")
	w.list = list
}

// isPhrasing reports whether an element of that name holds text and no blocks.
func isPhrasing(tag string) bool {
	switch tag {
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt":
		return true
	}
	return false
}

// members writes what v holds: texts, pieces, and the title of a part.
func (w *writer) members(v jsontext.Value, inline bool) {
	copies := copiesIn(v)
	for i, key := range v.Keys {
		m := v.Vals[i]
		key = strings.ToLower(key)
		switch {
		case isForeignKey(key) || copies[i]:
		case m.Kind == jsontext.String && saidBelow(m.Str, v):
		case inline && m.Kind == jsontext.String && !isTextKey(key) && (saysText(v) || hasPieces(v)):
		case inline:
			w.inline(key, m)
		case m.Kind == jsontext.String && (isTitleKey(key) || key == "name" && v.Get("@type").Str != ""):
			w.out.WriteString("<h2>")
			w.text(m.Str)
			w.out.WriteString("</h2>")
		case m.Kind == jsontext.Array && key == "items" && w.list != "":
			w.items(key, m)
		default:
			w.block(key, m)
		}
	}
}

// items writes the elements of a list.
func (w *writer) items(key string, v jsontext.Value) {
	for _, e := range v.Vals {
		if e.Kind == jsontext.Object && nodeOf(e).tag == "li" {
			w.block(key, e)
			continue
		}
		w.out.WriteString("<li>")
		if e.Kind == jsontext.String {
			w.text(e.Str)
		} else {
			w.block(key, e)
		}
		w.out.WriteString("</li>")
	}
}
