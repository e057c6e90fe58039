package block

import (
	"slices"
	"strings"
)

// openBlock begins a block-level element: the pending line ends, and a box opens where one is worth having.
func (b *Builder) openBlock(f *frame, c *common, t traits, attrs []Attr) {
	b.promote()
	b.breakLine()
	parent := &b.stack[len(b.stack)-1]
	f.box, f.url = parent.box, parent.url
	f.time = ""
	switch f.el {
	case elHeading:
		f.level = f.name[1] - '0'
	case elCell:
		if f.name == "th" {
			f.tag = TagTh
		}
	}
	if f.role == "heading" && f.el != elHeading {
		f.level = ariaLevel(get(attrs, "aria-level"))
		f.el, f.tag = elHeading, TagHeading
	}
	if t&traitBox != 0 || f.info.hints != 0 || f.prop != "" || c.itemtype != "" {
		f.box = b.openBox(f)
		if f.el == elBlockquote || f.el == elQ {
			if cite := get(attrs, "cite"); cite != "" {
				b.page.Boxes[f.box].URL = b.url(cite, false)
			}
		}
		if c.itemtype != "" {
			b.page.Boxes[f.box].Itemtype = lastSegment(c.itemtype)
		}
	}
	switch f.el {
	case elHTML, elBody, elMain, elArticle:
		b.languageEvidence(f, attrs)
	case elTable, elTr, elCell, elCaption, elTableGroup:
		b.openTablePart(f, attrs)
	case elPre:
		if !b.line.pre {
			b.line.pre = true
			b.line.language = f.info.language
		}
	case elSelect, elTextarea, elButton:
		b.page.Boxes[f.box].Controls++
	case elMedia:
		b.openMedia(f, attrs)
	case elObject:
		if u := b.url(get(attrs, "data"), false); u != "" {
			b.page.Blocks = append(b.page.Blocks, Block{Kind: Embed, Box: f.box, Tag: f.tag, URL: u, Out: b.out})
		}
	case elFigure, elDiv, elSection:
		if c.style != "" {
			b.background(f, c.style)
		}
	}
}

func (b *Builder) closeBlock(f *frame) {
	if f.el == elPre && !b.inPre(len(b.stack)-1) {
		b.flushPre()
	}
	b.breakLine()
	switch f.el {
	case elTable:
		b.closeTable(f)
	case elMedia:
		b.closeMedia()
	case elBlockquote:
		b.closeQuote(f)
	}
	parent := &b.stack[len(b.stack)-2]
	if f.box != parent.box {
		b.closeBox(f.box)
	}
}

// inPre reports whether one of the first n open elements is a pre.
func (b *Builder) inPre(n int) bool {
	for i := 1; i < n; i++ {
		if b.stack[i].el == elPre {
			return true
		}
	}
	return false
}

func ariaLevel(s string) uint8 {
	if len(s) == 1 && s[0] >= '1' && s[0] <= '6' {
		return s[0] - '0'
	}
	return 2 // what ARIA says of a heading without a level
}

func (b *Builder) openBox(f *frame) int32 {
	parent := f.box
	box := Box{
		Parent: parent, Tag: f.tag, Class: f.info.class, Role: f.role, Itemprop: f.prop, URL: f.url,
		Hints: f.info.hints, Depth: b.page.Boxes[parent].Depth + 1, First: int32(len(b.page.Blocks)),
	}
	if f.tag == TagOther || f.tag == TagCustom {
		box.Name = f.name
	}
	if n := len(b.page.Boxes); n == cap(b.page.Boxes) {
		b.page.Boxes = slices.Grow(b.page.Boxes, n) // boxes are large: twice as many are copied less often
	}
	b.page.Boxes = append(b.page.Boxes, box)
	return int32(len(b.page.Boxes) - 1)
}

// closeBox ends a box. One without blocks or boxes inside goes.
func (b *Builder) closeBox(i int32) {
	box := &b.page.Boxes[i]
	box.Last = int32(len(b.page.Blocks))
	if box.First == box.Last && int(i) == len(b.page.Boxes)-1 {
		b.page.Boxes[box.Parent].Controls += box.Controls
		b.page.Boxes = b.page.Boxes[:i]
	}
}

// promote gives boxes to the inline elements that are open in the pending line and matter, because a block-level
// element is about to begin inside them.
func (b *Builder) promote() {
	first := b.home() + 1
	worthy := false
	for i := first; i < len(b.stack); i++ {
		f := &b.stack[i]
		worthy = worthy || !f.promoted && f.worthBox()
	}
	if !worthy || b.line.pre {
		return
	}
	blocks := len(b.page.Blocks)
	seam := b.seam
	b.breakLine()
	if len(b.page.Blocks) == blocks {
		b.seam = seam
	}
	box := b.stack[first-1].box
	for i := first; i < len(b.stack); i++ {
		f := &b.stack[i]
		if f.promoted {
			box = f.box
			continue
		}
		f.box = box
		if f.worthBox() {
			f.promoted = true
			box = b.openBox(f)
			f.box = box
		}
	}
}

// worthBox reports whether f, an inline element, gets a box when it holds blocks.
func (f *frame) worthBox() bool {
	return f.el == elA && f.url != "" || f.el == elCustom || f.el == elButton || f.el == elLabel ||
		f.info.hints != 0 || f.prop != ""
}

// breakLine ends the pending line at the border of a block-level element. In preformatted text it only ends the line.
func (b *Builder) breakLine() {
	if b.line.pre {
		if n := len(b.line.buf); n > 0 && b.line.buf[n-1] != '\n' {
			b.line.add("\n", &b.stack[len(b.stack)-1], b.out)
		}
		return
	}
	b.flush()
	b.seam = SeamBlock
}

func (b *Builder) lineBreak() {
	if b.line.pre {
		b.line.add("\n", &b.stack[len(b.stack)-1], b.out)
		return
	}
	b.flush()
	switch b.seam {
	case SeamMark:
		b.seam = SeamLine
	case SeamLine:
		b.seam = SeamBreak
	case SeamBlock, SeamBreak:
	}
}

// rule adds a thematic break.
func (b *Builder) rule(f *frame) {
	b.promote()
	b.breakLine()
	b.page.Blocks = append(b.page.Blocks, Block{Kind: Rule, Box: b.stack[len(b.stack)-1].box, Tag: f.tag, Out: b.out, Hidden: f.hidden})
}

// lastSegment returns the last part of a microdata type's address, in lower case.
func lastSegment(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), "/")
	if i := strings.IndexAny(s, " \t\n"); i >= 0 {
		s = s[:i]
	}
	s = s[strings.LastIndexAny(s, "/#")+1:]
	return strings.ToLower(s)
}
