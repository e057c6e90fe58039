package block

// Tag is a container or block-level element that later stages tell apart.
type Tag uint8

const (
	TagNone Tag = iota
	TagOther
	TagBody
	TagMain
	TagArticle
	TagSection
	TagAside
	TagNav
	TagHeader
	TagFooter
	TagDiv
	TagP
	TagHeading // h1 to h6
	TagHgroup
	TagUl
	TagOl
	TagLi
	TagDl
	TagDt
	TagDd
	TagFigure
	TagFigcaption
	TagPicture
	TagBlockquote
	TagPre
	TagTable
	TagCaption
	TagTr
	TagTd
	TagTh
	TagForm
	TagFieldset
	TagButton
	TagDetails
	TagSummary
	TagDialog
	TagA // a link that holds block-level elements
	TagAddress
	TagTime
	TagLabel
	TagSelect
	TagMedia // audio, video
	TagIframe
	TagCustom // any name with a hyphen
)
