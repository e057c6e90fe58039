//go:build !verbatim_light

package block

import (
	"strings"

	"golang.org/x/net/html"
)

// FromHTML cuts the page s, which must be valid UTF-8, into blocks. Any text is a page: what has no markup becomes one
// block. Addresses stay as the page writes them; Page.Resolve makes them absolute.
func FromHTML(s string, lim Limits) *Page {
	light, refs := lighten(s, lim.withDefaults().Attrs)
	n, err := html.Parse(strings.NewReader(calm(light)))
	if err != nil {
		return fromTokens(s, lim) // nested too deeply for the parser
	}
	return walk(n, newBuilder(lim, refs.boxes+refs.boxes/4), nil, refs) // other elements make some boxes too
}

// FromNode cuts the tree below n into blocks. It does not change the tree. Blocks in the subtrees for which out, which
// may be nil, returns true are marked Out.
func FromNode(n *html.Node, lim Limits, out func(*html.Node) bool) *Page {
	return walk(n, NewBuilder(lim), out, nil)
}

// walk is FromNode for a tree in which attributes may stand for those in refs.
func walk(n *html.Node, b *Builder, out func(*html.Node) bool, refs *attrTable) *Page {
	var attrs []Attr
	var outside *html.Node // the subtree left out that the walk is in
	leave := func(at *html.Node) {
		if at.Type == html.ElementNode {
			b.Close()
		}
		if at == outside {
			outside = nil
			b.SetOut(false)
		}
	}
	for at := n; at != nil; {
		switch at.Type {
		case html.ElementNode:
			if out != nil && outside == nil && out(at) {
				outside = at
				b.SetOut(true)
			}
			attrs = appendAttrs(attrs[:0], at, refs)
			b.Open(at.Data, attrs)
		case html.TextNode:
			b.Text(at.Data)
		}
		if at.FirstChild != nil && !b.Skipping() {
			at = at.FirstChild
			continue
		}
		for leave(at); at != n && at.NextSibling == nil; leave(at) {
			at = at.Parent
		}
		if at == n {
			break
		}
		at = at.NextSibling
	}
	return b.Page()
}

// appendAttrs appends the attributes of n to dst.
func appendAttrs(dst []Attr, n *html.Node, refs *attrTable) []Attr {
	if refs != nil && len(n.Attr) == 1 {
		if attrs, ok := refs.of(n.Attr[0].Key); ok {
			return append(dst, attrs...)
		}
	}
	for _, a := range n.Attr {
		dst = append(dst, Attr{a.Key, a.Val})
	}
	return dst
}

// fromTokens cuts a page that the parser refuses.
func fromTokens(s string, lim Limits) *Page {
	b := NewBuilder(lim)
	b.notice("depth", flattened)
	feedTokens(s, b, lim.withDefaults())
	return b.Page()
}

// feedTokens tells f of a page that the parser refuses. It keeps all text and nests elements as the tags say, up to the
// limit of depth, and as far as end tags may be left out.
func feedTokens(s string, f feed, lim Limits) {
	n := nest{feed: f, max: lim.Depth - 1}
	z := html.NewTokenizer(strings.NewReader(s))
	var attrs []Attr
	for {
		switch t := z.Next(); t {
		case html.ErrorToken:
			n.end()
			return
		case html.TextToken:
			f.Text(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := string(name)
			attrs = attrs[:0]
			for more && len(attrs) <= lim.Attrs {
				var key, val []byte
				key, val, more = z.TagAttr()
				attrs = append(attrs, Attr{string(key), string(val)})
			}
			n.open(tag, attrs, t == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			n.close(string(name))
		}
	}
}

// unescape resolves the character references of s.
func unescape(s string) string { return html.UnescapeString(s) }
