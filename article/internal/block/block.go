// Package block cuts a page into blocks: stretches of text, pictures and embeds, each small enough to bear one label.
// It judges nothing and removes nothing.
//
//	source text -> FromText ----------------> Page
//	HTML tree -> FromHTML -> Builder events -> Page
//
// The two doors lead into the same Page. Whoever reads a Page cannot tell which door made it, except that the text
// door knows no boxes but the root.
package block

import "github.com/verbatim-go/verbatim/article"

// Page is a page cut into blocks. Nobody edits a Page after its door has returned it.
type Page struct {
	Blocks   []Block    // in the order of the page
	Boxes    []Box      // containers; Boxes[0] is the page itself
	Evidence []Evidence // what the page says about itself out of sight
	Notices  []article.Notice
	Binary   bool   // the input was no text
	Cues     bool   // the input was a file of captions: Time tells when a block is said
	Chosen   bool   // the caller chose the parts to read: what is not Out is wanted
	Base     string // what <base href> says, judged and tidied; "" when the page has none
}

// Kind says what a block is made of.
type Kind uint8

const (
	Text    Kind = iota // a stretch of running text
	Heading             // h1 to h6, or role heading; Level tells which
	Code                // preformatted text; Block.Text keeps its white space
	Cell                // a cell of a data table; Row and Col tell where
	Image               // a picture, video still or audio player; no text of its own
	Embed               // a piece of another service; no text of its own
	Rule                // a thematic break; no text of its own
	Control             // a button, option, or other piece of a form
)

var kindNames = [...]string{"text", "heading", "code", "cell", "image", "embed", "rule", "control"}

// String returns the name of k.
func (k Kind) String() string { return kindNames[k] }

// Seam says what parts a block from the one before it.
type Seam uint8

const (
	SeamBlock Seam = iota // the border of a block element, or a blank line
	SeamLine              // <br>, or a line end inside a paragraph of text
	SeamBreak             // two or more <br>
	SeamMark              // a change of marks inside a line: bold label, then speech
)

// Block is one piece of the page. Text is Runs without marks.
type Block struct {
	Kind  Kind
	Level uint8 // of a Heading 1 to 6; 0 otherwise
	Seam  Seam
	Box   int32 // innermost container, index into Page.Boxes
	Tag   Tag   // the block-level element that made it, TagNone from text
	Runs  []article.Run
	Text  string

	Out      bool // the caller chose other parts of the page
	Hidden   bool // the page's own markup hides it
	Pops     bool // it appears over the text when the reader points at a word
	Header   bool // a Cell of a header row or column
	Row, Col int32

	Words     int32 // letters of scripts without spaces count half a word each
	LinkWords int32 // words inside links
	Links     int32
	Strong    int32 // words in bold
	Emphasis  int32 // words in italics

	Language string          // of Code: the programming language that its class or its fence names, or ""
	Figure   *article.Figure // of an Image: address, alt, size; its Caption is empty
	URL      string          // of an Embed
	Joints   []int32         // where in Text, inside a word, an element begins or ends that holds something of its own; mostly nil
	Bullet   string          // from text: the sign or number a list item opened with, "- " or "1. "; from HTML ""
	Time     string          // the machine-readable value of a <time> inside, or ""
	Class    string          // class and id of the block-level element that made it, as in Box
	Itemprop string          // microdata property of the block's own element or an inline element that holds all of it
}

// Box is a container element. Figures of a box cover everything below it.
type Box struct {
	Parent      int32 // -1 for the root
	Tag         Tag
	Name        string // element name when Tag is TagOther
	Class       string // class and id attributes, lower case, separated by spaces
	Role        string // ARIA role or, for sectioning elements, ""
	Itemprop    string
	Itemtype    string // last segment of the microdata type, lower case: "newsarticle"
	URL         string // of a box that is or lies within one link, or of blockquote cite
	Hints       Hint
	Depth       int32
	First, Last int32 // blocks [First, Last)

	Blocks     int32 // text-bearing blocks
	Words      int32
	LinkWords  int32
	Links      int32
	Commas     int32 // sentence-internal punctuation of any script
	Sentences  int32 // sentence ends of any script
	Paragraphs int32 // text blocks of prose length outside links
	ProseWords int32 // words in them
	Images     int32
	Controls   int32
	Headings   int32
}

// Evidence is one thing the page says about itself out of sight.
type Evidence struct {
	Source string // "og:title", "ld:headline", "title", "meta:author", "link:canonical", "micro:datepublished"
	Value  string
	Type   string // of JSON-LD: the object's type; "" otherwise
	Main   bool   // of JSON-LD and microdata: it speaks of the page's own article, not of another thing
}
