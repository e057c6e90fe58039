package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// Builder makes a Page from the events of a page read from front to back: an element opens, text, an element closes.
// It knows none of those who feed it. Every Open has its Close, those of void elements too. Names are in lower case.
type Builder struct {
	lim     Limits
	page    Page
	stack   []frame
	over    []bool // elements beyond the depth limit: whether each is block-level
	skip    int    // open elements inside one that holds no visible text, itself included
	quiet   skipped
	nodes   int
	cut     bool // the node limit was reached
	out     bool
	line    line
	seam    Seam
	marked  seenNotices
	tables  []tableState
	scopes  []scope
	classed map[string]*classInfo // by class alone
	names   map[string]nameInfo   // of single names in those attributes
	arena   arena
	media   mediaState
	heads   evidenceState
}

// frame is an open element.
type frame struct {
	el       element
	tag      Tag
	block    bool  // its borders part blocks
	level    uint8 // of a heading
	hidden   bool
	pops     bool // what appears over the line when the reader points at a word
	control  bool
	promoted bool // an inline element that has been given a box
	scoped   bool // opened a microdata scope
	table    bool // opened a table state
	marks    article.Marks
	colour   string
	box      int32
	home     int32 // where in the stack its innermost block-level element stands, itself included
	start    int32 // where in the pending line it began
	url      string
	info     *classInfo
	name     string
	role     string
	prop     string
	time     string
}

// NewBuilder returns a Builder for one page.
func NewBuilder(lim Limits) *Builder {
	const boxes = 128 // of a short page
	return newBuilder(lim, boxes)
}

// newBuilder returns a Builder with room for so many boxes; there may be more.
func newBuilder(lim Limits, boxes int) *Builder {
	b := &Builder{lim: lim.withDefaults(), classed: make(map[string]*classInfo, 128), names: make(map[string]nameInfo, 128)}
	b.page.Boxes = append(make([]Box, 0, boxes+1), Box{Parent: -1})
	b.page.Blocks = make([]Block, 0, 128)
	b.stack = append(make([]frame, 0, 64), frame{block: true, info: &classInfo{}})
	return b
}

// SetOut says whether what follows lies outside the parts of the page that the caller chose.
func (b *Builder) SetOut(out bool) { b.out = out }

// Skipping reports whether the Builder has no use for what the innermost open element holds.
func (b *Builder) Skipping() bool { return b.skip > 0 && !b.quiet.wants }

// Open tells the Builder that an element begins. It keeps neither attrs nor changes it.
func (b *Builder) Open(name string, attrs []Attr) {
	if b.skip > 0 {
		b.skip++
		if b.quiet.el == elNoscript && elementOf(name) == elImg {
			b.image(attrs)
		}
		return
	}
	if !b.count() {
		b.skip, b.quiet = 1, skipped{el: elSkip}
		b.stack = append(b.stack, frame{})
		return
	}
	el := elementOf(name)
	if len(attrs) > b.lim.Attrs {
		b.notice("attributes", "attributes beyond the limit were dropped")
		attrs = attrs[:b.lim.Attrs]
	}
	if len(b.stack) > b.lim.Depth {
		b.openDeep(el, name, attrs)
		return
	}
	b.open(el, name, attrs)
}

// isBlock reports whether an element with these traits is block-level where the Builder stands.
func (b *Builder) isBlock(t traits) bool {
	return t&traitBlock != 0 || t&traitPhrase != 0 && !b.inPhrasing()
}

// inPhrasing reports whether the innermost block-level element is a paragraph or heading.
func (b *Builder) inPhrasing() bool {
	home := b.home()
	if home == 0 {
		return false
	}
	name := b.stack[home].name // and no role
	return name == "p" || len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'
}

// home returns where in the stack the innermost block-level element stands.
func (b *Builder) home() int { return int(b.stack[len(b.stack)-1].home) }

func isVoid(el element) bool { return el >= elBr && el <= elParam }

func (b *Builder) open(el element, name string, attrs []Attr) {
	info := elementTable[el]
	parent := &b.stack[len(b.stack)-1]
	f := frame{
		el: el, tag: info.tag, box: parent.box, home: parent.home, marks: parent.marks, colour: parent.colour, url: parent.url,
		hidden: parent.hidden, pops: parent.pops, control: parent.control, info: emptyInfo, name: name,
	}
	switch {
	case info.traits&traitSkip != 0:
		b.openSkipped(&f, attrs)
		return
	case isVoid(el) || el == elMeta || el == elLink || el == elBase:
		b.openVoid(&f, attrs)
		return
	}
	c := readCommon(attrs)
	b.describe(&f, &c, info.traits, attrs)
	f.block = b.isBlock(info.traits)
	if f.block {
		b.openBlock(&f, &c, info.traits, attrs)
		f.home = int32(len(b.stack))
	} else {
		f.start = int32(len(b.line.buf))
		if f.info.pops && !f.pops {
			f.pops, f.hidden = true, true
			b.line.add(" ", &f, b.out)
		}
		b.openInline(&f, attrs)
	}
	if f.scoped {
		b.claimScope(&f)
	}
	b.stack = append(b.stack, f)
}

// describe fills in what the attributes common to all elements say of f.
func (b *Builder) describe(f *frame, c *common, t traits, attrs []Attr) {
	if c.class != "" || c.id != "" || c.test != "" {
		f.info = b.classInfo(c)
	}
	f.role, f.prop = c.role, c.itemprop
	if len(f.role) > 0 {
		f.role = strings.ToLower(strings.TrimSpace(f.role))
	}
	f.marks = elementMarks(f.el, f.marks)
	if c.style != "" {
		b.readStyle(f, c.style)
	}
	if f.info.marks != 0 {
		f.marks |= f.info.marks
	}
	if c.hidden || f.info.hidden || t&traitHidden != 0 || f.el == elDialog && !has(attrs, "open") {
		f.hidden = true
	}
	if t&traitControl != 0 {
		f.control = true
	}
	if c.itemprop != "" {
		b.microdata(f, c.itemprop, attrs)
	}
	if c.scope || c.itemtype != "" {
		b.openScope(f, c)
	}
}

// openInline sees to the elements that stand in a line of text.
func (b *Builder) openInline(f *frame, attrs []Attr) {
	switch f.el {
	case elA:
		b.openLink(f, attrs)
	case elTime:
		f.time = strings.Clone(get(attrs, "datetime"))
		b.timeEvidence(f, attrs)
	case elFont:
		if c := get(attrs, "color"); c != "" {
			b.setColour(f, c)
		}
	}
	if f.control && (f.el == elButton || f.el == elLabel) {
		b.page.Boxes[f.box].Controls++
	}
}

func (b *Builder) openLink(f *frame, attrs []Attr) {
	href := get(attrs, "href")
	if href == "" && !has(attrs, "href") {
		return
	}
	f.marks |= article.MarkLink
	f.url = b.url(href, false)
	b.linkEvidence(f, attrs)
	b.media.link = f.url
}

// Close tells the Builder that the innermost open element ends.
func (b *Builder) Close() {
	switch {
	case b.skip > 1:
		b.skip--
		return
	case b.skip == 1:
		b.skip = 0
		b.closeSkipped()
		b.stack = b.stack[:len(b.stack)-1]
		return
	case len(b.over) > 0:
		if b.over[len(b.over)-1] {
			b.breakLine()
		}
		b.over = b.over[:len(b.over)-1]
		return
	case len(b.stack) == 1:
		return
	}
	f := &b.stack[len(b.stack)-1]
	if f.block {
		b.closeBlock(f)
	} else {
		b.closeInline(f)
	}
	if f.scoped {
		b.scopes = b.scopes[:len(b.scopes)-1]
	}
	b.stack = b.stack[:len(b.stack)-1]
}

func (b *Builder) closeInline(f *frame) {
	if f.promoted {
		b.page.Boxes[f.box].Last = int32(len(b.page.Blocks))
	}
	if end := int32(len(b.line.buf)); end > f.start && f.notable() {
		b.line.spans = append(b.line.spans, f.span(end))
	}
}

// Text tells the Builder of text. It may come in pieces.
func (b *Builder) Text(s string) {
	if s == "" {
		return
	}
	if b.skip > 0 {
		b.quiet.text(s, b.skip)
		return
	}
	if !b.count() {
		return
	}
	f := &b.stack[len(b.stack)-1]
	b.line.add(s, f, b.out)
}

// Page ends the page and returns it. The Builder must not be used afterwards.
func (b *Builder) Page() *Page {
	for len(b.stack) > 1 || b.skip > 0 || len(b.over) > 0 {
		b.Close()
	}
	b.breakLine()
	b.page.Boxes[0].Last = int32(len(b.page.Blocks))
	b.forgetSlugs()
	b.page.sum()
	b.finishEvidence()
	return &b.page
}
