//go:build !verbatim_light

package block

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// VisibleWords returns the words of all visible text below n in the order of the tree. It is the measure for what a
// Page must hold and shares no code with the Builder. Visible text is what stands in text nodes, but for those
//
//   - in comments, and in an element that holds no text for readers: script, style, template, noscript, title, iframe,
//     svg, canvas, noembed, noframes, frameset, MathML annotations, and the frames of AMP. Attributes are no text.
//
// What the page hides by its styles, by the attribute hidden, in a closed dialog, or as the fallback of a player counts
// as visible: whether to show it is for later stages to decide.
//
// Words are those of Words, after NFC, soft hyphens, zero-width spaces, byte order marks and control characters left out.
// Text of adjacent inline elements runs on, so that <b>A</b>lice is one word. The borders of block-level elements part words, and so do
// br and hr, and those of what appears over the text when the reader points at a word, by its class. Block-level are the elements that browsers show so, captions, cells, items, options, form fields, players
// and objects. A button, a label or an element with a hyphen in its name is block-level too, unless the innermost
// block-level element around it is a p or a heading (h1 to h6).
func VisibleWords(n *html.Node) []string {
	var text strings.Builder
	ends := func(n *html.Node) {
		if n.Type == html.ElementNode && partsWords(n) {
			text.WriteByte('\n')
		}
	}
	for at := n; at != nil; {
		ends(at)
		if at.Type == html.TextNode {
			text.WriteString(at.Data)
		}
		if at.FirstChild != nil && !(at.Type == html.ElementNode && slices.Contains(unseen, at.Data)) {
			at = at.FirstChild
			continue
		}
		for ends(at); at != n && at.NextSibling == nil; ends(at) {
			at = at.Parent
		}
		if at == n {
			break
		}
		at = at.NextSibling
	}
	s := strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "").Replace(text.String())
	s = strings.Map(func(r rune) rune {
		if r < ' ' && (r < '\t' || r > '\r') {
			return -1
		}
		return r
	}, s)
	return slices.Collect(Words(toNFC(s)))
}

// unseen are the elements without text for readers.
var unseen = []string{
	"script", "style", "template", "noscript", "title", "iframe", "svg", "canvas", "noembed", "noframes", "frameset",
	"frame", "annotation", "annotation-xml",
	"amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram", "amp-facebook", "amp-vimeo",
}

// apart are the elements whose borders part words wherever they stand.
var apart = strings.Fields(`br hr
	html head body main article section aside nav header footer div p h1 h2 h3 h4 h5 h6 hgroup address center search marquee
	ul ol menu dir li dl dt dd figure figcaption blockquote pre listing xmp plaintext details summary dialog
	table caption colgroup thead tbody tfoot tr td th
	form fieldset legend select optgroup option datalist textarea video audio amp-video amp-audio object applet`)

// partsWords reports whether the borders of n part words.
func partsWords(n *html.Node) bool {
	if slices.Contains(apart, n.Data) || poppedUp(n) {
		return true
	}
	if !soft(n) {
		return false
	}
	const far = 1 << 16 // ancestors; no tree of the parser's is deeper
	for p, i := n.Parent, 0; p != nil && i < far; p, i = p.Parent, i+1 {
		if p.Type != html.ElementNode {
			continue
		}
		if slices.Contains(apart, p.Data) || soft(p) && partsWords(p) {
			return p.Data != "p" && !(len(p.Data) == 2 && p.Data[0] == 'h' && p.Data[1] >= '1' && p.Data[1] <= '6')
		}
	}
	return true
}

// poppedUp reports whether n, by its class, appears over the text when the reader points at a word.
func poppedUp(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "class" {
			return slices.ContainsFunc(strings.Fields(strings.ToLower(a.Val)), popsUp)
		}
	}
	return false
}

// soft reports whether n is block-level except in a paragraph or heading.
func soft(n *html.Node) bool {
	switch n.Data {
	case "button", "label":
		return true
	case "amp-img", "amp-anim":
		return false
	}
	return strings.IndexByte(n.Data, '-') > 0 && !slices.Contains(unseen, n.Data)
}
