package block

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
