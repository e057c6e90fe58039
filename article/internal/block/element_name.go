package block

import "strings"

// elementOf returns the element of that name, which must be in lower case.
func elementOf(name string) element {
	switch name {
	case "a":
		return elA
	case "b", "strong":
		return elStrong
	case "i", "em", "cite", "dfn", "var":
		return elEm
	case "code", "kbd", "samp", "tt":
		return elCode
	case "sub":
		return elSub
	case "sup":
		return elSup
	case "u", "ins":
		return elUnderline
	case "s", "del", "strike":
		return elStrike
	case "mark":
		return elMark
	case "q":
		return elQ
	case "font":
		return elFont
	case "small":
		return elSmall
	case "span":
		return elSpan
	case "time":
		return elTime
	case "label":
		return elLabel
	case "button":
		return elButton
	case "br":
		return elBr
	case "img", "amp-img", "amp-anim":
		return elImg
	case "source":
		return elSource
	case "hr":
		return elHr
	case "input":
		return elInput
	case "embed":
		return elEmbed
	case "param", "track", "area", "wbr", "col":
		return elParam
	case "script":
		return elScript
	case "title":
		return elTitle
	case "meta":
		return elMeta
	case "link":
		return elLink
	case "base":
		return elBase
	case "noscript":
		return elNoscript
	case "iframe", "amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram", "amp-facebook", "amp-vimeo":
		return elIframe
	case "style", "template", "svg", "canvas", "noembed", "noframes", "annotation", "annotation-xml", "frameset", "frame":
		return elSkip
	case "html":
		return elHTML
	case "head":
		return elHead
	case "body":
		return elBody
	case "main":
		return elMain
	case "article":
		return elArticle
	case "section":
		return elSection
	case "aside":
		return elAside
	case "nav":
		return elNav
	case "header":
		return elHeader
	case "footer":
		return elFooter
	case "div":
		return elDiv
	case "p":
		return elP
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return elHeading
	case "hgroup":
		return elHgroup
	case "ul", "menu", "dir":
		return elUl
	case "ol":
		return elOl
	case "li":
		return elLi
	case "dl":
		return elDl
	case "dt":
		return elDt
	case "dd":
		return elDd
	case "figure":
		return elFigure
	case "figcaption":
		return elFigcaption
	case "picture":
		return elPicture
	case "blockquote":
		return elBlockquote
	case "pre", "listing", "xmp", "plaintext":
		return elPre
	case "table":
		return elTable
	case "caption":
		return elCaption
	case "tr":
		return elTr
	case "td", "th":
		return elCell
	case "thead", "tbody", "tfoot", "colgroup":
		return elTableGroup
	case "form":
		return elForm
	case "fieldset":
		return elFieldset
	case "details":
		return elDetails
	case "summary":
		return elSummary
	case "dialog":
		return elDialog
	case "address":
		return elAddress
	case "select":
		return elSelect
	case "option":
		return elOption
	case "datalist":
		return elDatalist
	case "textarea":
		return elTextarea
	case "video", "audio", "amp-video", "amp-audio":
		return elMedia
	case "object", "applet":
		return elObject
	case "center", "legend", "optgroup", "search", "marquee":
		return elBlock
	}
	if strings.IndexByte(name, '-') > 0 {
		return elCustom
	}
	return elOther
}
