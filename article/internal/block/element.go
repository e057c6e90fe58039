package block

import "strings"

// element is an HTML element that the Builder treats in a way of its own.
type element uint8

const (
	elOther element = iota // inline, without meaning
	elCustom
	elSpan
	elA
	elStrong
	elEm
	elCode
	elSub
	elSup
	elUnderline
	elStrike
	elMark
	elQ
	elFont
	elSmall
	elTime
	elLabel
	elButton

	elBr
	elImg
	elSource
	elHr
	elInput
	elEmbed
	elParam

	elScript
	elTitle
	elMeta
	elLink
	elBase
	elNoscript
	elIframe
	elSkip // no visible text: style, template, svg ...

	elHTML
	elHead
	elBody
	elMain
	elArticle
	elSection
	elAside
	elNav
	elHeader
	elFooter
	elDiv
	elP
	elHeading
	elHgroup
	elUl
	elOl
	elLi
	elDl
	elDt
	elDd
	elFigure
	elFigcaption
	elPicture
	elBlockquote
	elPre
	elTable
	elCaption
	elTr
	elCell
	elTableGroup // thead, tbody, tfoot, colgroup
	elForm
	elFieldset
	elDetails
	elSummary
	elDialog
	elAddress
	elSelect
	elOption
	elDatalist
	elTextarea
	elMedia
	elObject
	elBlock // any other block-level element
	elements
)

// traits are what the Builder must know of an element before it looks at its attributes.
type traits uint8

const (
	traitBlock traits = 1 << iota // its borders part words and blocks
	traitBox                      // makes a box whatever its attributes
	traitSkip                     // holds no visible text
	traitControl
	traitHidden // browsers that know the element do not show what it holds
	traitPhrase // inline inside a paragraph or heading, block-level elsewhere
)

type elementInfo struct {
	tag    Tag
	traits traits
}

var elementTable = [elements]elementInfo{
	elCustom:     {TagCustom, traitPhrase | traitBox},
	elA:          {TagA, 0},
	elTime:       {TagTime, 0},
	elLabel:      {TagLabel, traitPhrase | traitControl | traitBox},
	elButton:     {TagButton, traitPhrase | traitControl | traitBox},
	elHr:         {TagOther, traitBlock},
	elScript:     {TagNone, traitSkip},
	elTitle:      {TagNone, traitSkip},
	elNoscript:   {TagNone, traitSkip},
	elIframe:     {TagIframe, traitSkip},
	elSkip:       {TagNone, traitSkip},
	elHTML:       {TagNone, traitBlock},
	elHead:       {TagNone, traitBlock},
	elBody:       {TagBody, traitBlock | traitBox},
	elMain:       {TagMain, traitBlock | traitBox},
	elArticle:    {TagArticle, traitBlock | traitBox},
	elSection:    {TagSection, traitBlock | traitBox},
	elAside:      {TagAside, traitBlock | traitBox},
	elNav:        {TagNav, traitBlock | traitBox},
	elHeader:     {TagHeader, traitBlock | traitBox},
	elFooter:     {TagFooter, traitBlock | traitBox},
	elDiv:        {TagDiv, traitBlock | traitBox},
	elP:          {TagP, traitBlock},
	elHeading:    {TagHeading, traitBlock},
	elHgroup:     {TagHgroup, traitBlock | traitBox},
	elUl:         {TagUl, traitBlock | traitBox},
	elOl:         {TagOl, traitBlock | traitBox},
	elLi:         {TagLi, traitBlock | traitBox},
	elDl:         {TagDl, traitBlock | traitBox},
	elDt:         {TagDt, traitBlock | traitBox},
	elDd:         {TagDd, traitBlock | traitBox},
	elFigure:     {TagFigure, traitBlock | traitBox},
	elFigcaption: {TagFigcaption, traitBlock | traitBox},
	elPicture:    {TagPicture, 0},
	elBlockquote: {TagBlockquote, traitBlock | traitBox},
	elPre:        {TagPre, traitBlock},
	elTable:      {TagTable, traitBlock | traitBox},
	elCaption:    {TagCaption, traitBlock | traitBox},
	elTr:         {TagTr, traitBlock | traitBox},
	elCell:       {TagTd, traitBlock | traitBox},
	elTableGroup: {TagNone, traitBlock},
	elForm:       {TagForm, traitBlock | traitBox},
	elFieldset:   {TagFieldset, traitBlock | traitBox},
	elDetails:    {TagDetails, traitBlock | traitBox},
	elSummary:    {TagSummary, traitBlock | traitBox},
	elDialog:     {TagDialog, traitBlock | traitBox},
	elAddress:    {TagAddress, traitBlock | traitBox},
	elSelect:     {TagSelect, traitBlock | traitBox | traitControl},
	elOption:     {TagOther, traitBlock | traitControl},
	elDatalist:   {TagOther, traitBlock | traitControl | traitHidden},
	elTextarea:   {TagOther, traitBlock | traitControl},
	elMedia:      {TagMedia, traitBlock | traitBox | traitHidden},
	elObject:     {TagOther, traitBlock | traitBox | traitHidden},
	elBlock:      {TagOther, traitBlock | traitBox},
}

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
