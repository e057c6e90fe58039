package block

import (
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// line is the inline text since the last border, with what stands in it.
type line struct {
	buf      []byte
	segs     []seg
	spans    []span  // inline elements that matter, each after those it holds
	after    []Block // pictures and embeds met inside the line, to be placed behind it
	cuts     []int32
	runs     []article.Run
	pre      bool // white space counts
	language string
}

// seg is a stretch of the line with one set of marks; it ends where the next begins.
type seg struct {
	start int32
	marks article.Marks
	url   string
	aside aside
}

// aside says why a stretch is no part of the visible line.
type aside uint8

const (
	asideHidden aside = 1 << iota
	asideOut
	asidePops // it lies above the line, and is not glued to the words beside it
)

// span is an inline element of the line.
type span struct {
	start, end int32
	frame
}

func (f *frame) span(end int32) span { return span{start: f.start, end: end, frame: *f} }

// notable reports whether f, an inline element, may part blocks or describe one.
func (f *frame) notable() bool {
	switch f.el {
	case elSmall, elTime, elButton, elLabel, elCustom, elEm:
		return true
	}
	return f.info.class != "" || f.prop != "" || f.promoted
}

// add appends s, text inside f.
func (ln *line) add(s string, f *frame, out bool) {
	start := len(ln.buf)
	if ln.pre {
		ln.buf = appendPre(ln.buf, s)
	} else {
		ln.buf = appendClean(ln.buf, s)
	}
	if len(ln.buf) == start {
		return
	}
	sg := seg{start: int32(start), marks: f.marks, url: f.url}
	if f.marks&article.MarkLink == 0 {
		sg.url = ""
	}
	if f.hidden {
		sg.aside |= asideHidden
	}
	if f.pops {
		sg.aside |= asidePops
	}
	if out {
		sg.aside |= asideOut
	}
	if n := len(ln.segs); n > 0 {
		last := &ln.segs[n-1]
		if last.marks == sg.marks && last.aside == sg.aside && last.url == sg.url {
			return
		}
	}
	ln.segs = append(ln.segs, sg)
}

func (ln *line) reset() {
	ln.buf, ln.segs, ln.spans = ln.buf[:0], ln.segs[:0], ln.spans[:0]
}

// empty reports whether nothing of the line is to be seen so far.
func (ln *line) empty() bool {
	for _, c := range ln.buf {
		if c != ' ' && c != '\n' {
			return false
		}
	}
	return true
}

// trimEnd drops the space at the end of the line, and the segs that held nothing else.
func (ln *line) trimEnd() {
	n := len(ln.buf)
	if n > 0 && ln.buf[n-1] == ' ' {
		n--
		ln.buf = ln.buf[:n]
	}
	for k := len(ln.segs); k > 0 && int(ln.segs[k-1].start) >= n; k-- {
		ln.segs = ln.segs[:k-1]
	}
}

// flush makes blocks of the pending line.
func (b *Builder) flush() {
	ln := &b.line
	if ln.pre {
		return
	}
	if ln.trimEnd(); len(ln.buf) > 0 {
		base := b.spanOpen()
		asides := ln.setAside()
		at := int32(0)
		for _, end := range b.findCuts(base) {
			b.emit(at, end, base)
			at = end
		}
		b.emit(at, int32(len(ln.buf)), base)
		for _, a := range asides {
			b.emitAside(a, base)
		}
		for i := len(b.stack) - 1; i > base && b.stack[i].start > 0; i-- { // those further out began no later
			b.stack[i].start = 0
		}
	}
	for i := range ln.after {
		b.placeNow(ln.after[i])
	}
	clear(ln.after)
	ln.after = ln.after[:0]
	ln.reset()
}

// spanOpen adds the inline elements still open to the spans of the line and returns the innermost block-level element.
func (b *Builder) spanOpen() int {
	const most = 8 // open elements around one line worth looking at, from the innermost
	home, n := b.home(), 0
	for i := len(b.stack) - 1; i > home && n < most; i-- {
		if f := &b.stack[i]; f.notable() && f.start < int32(len(b.line.buf)) {
			b.line.spans = append(b.line.spans, f.span(int32(len(b.line.buf))))
			n++
		}
	}
	return home
}

// trim narrows [start, end) to what stands between the spaces at its ends.
func (ln *line) trim(start, end int32) (int32, int32) {
	for start < end && ln.buf[start] == ' ' {
		start++
	}
	for start < end && ln.buf[end-1] == ' ' {
		end--
	}
	return start, end
}

// emit makes a block of the line's bytes [start, end). base is its block-level element.
func (b *Builder) emit(start, end int32, base int) {
	ln := &b.line
	start, end = ln.trim(start, end)
	if start == end {
		return
	}
	blk := b.newBlock(base)
	blk.Text, blk.Runs = b.runs(start, end)
	k := ln.segAt(start)
	blk.Hidden = ln.segs[k].aside&asideHidden != 0
	blk.Out = ln.segs[k].aside&asideOut != 0
	const most = 4 // boxes made for one block
	for i, boxes := len(ln.spans)-1, len(b.page.Boxes); i >= 0; i-- {
		s := &ln.spans[i]
		if s.start <= start && s.end >= end {
			b.cover(&blk, s, len(b.page.Boxes)-boxes < most)
			continue
		}
		if s.time != "" && s.start >= start && s.end <= end && blk.Time == "" {
			blk.Time = s.time
		}
		if s.el != elEm && len(blk.Text) == int(end-start) {
			blk.Joints = ln.joints(blk.Joints, s, start, end)
		}
	}
	b.add(blk)
}

// newBlock returns a block without text that stands directly in the element at base.
func (b *Builder) newBlock(base int) Block {
	f := &b.stack[base]
	blk := Block{Box: f.box, Tag: f.tag, Seam: b.seam, Class: f.info.class, Itemprop: f.prop, Time: f.time}
	switch {
	case f.el == elHeading:
		blk.Kind, blk.Level = Heading, f.level
	case f.control:
		blk.Kind = Control
	}
	return blk
}

// add appends blk, a block with text, to the page.
func (b *Builder) add(blk Block) {
	if n := len(b.tables); n > 0 {
		b.tables[n-1].place(&blk)
	}
	measure(&blk)
	b.page.Blocks = append(b.page.Blocks, blk)
	b.seam = SeamMark
}

// cover lets the inline element s, which holds all of blk, describe it; box says whether it may have a box.
func (b *Builder) cover(blk *Block, s *span, box bool) {
	if s.prop != "" {
		blk.Itemprop = s.prop
	}
	if s.time != "" {
		blk.Time = s.time
	}
	if s.control && blk.Kind == Text {
		blk.Kind = Control
	}
	if s.promoted {
		if box := &b.page.Boxes[s.box]; box.Parent == blk.Box && box.Last == int32(len(b.page.Blocks)) {
			box.Last++
			blk.Box = s.box
			return
		}
	}
	if !box || s.info.hints == 0 && s.el != elSmall {
		return
	}
	f := s.frame
	f.box = blk.Box
	if f.tag == TagNone {
		f.tag = TagOther
	}
	blk.Box = b.openBox(&f)
	b.page.Boxes[blk.Box].Last = int32(len(b.page.Blocks)) + 1
}

// segAt returns the index of the seg that holds the byte at pos.
func (ln *line) segAt(pos int32) int {
	lo, hi := 0, len(ln.segs)
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if ln.segs[mid].start <= pos {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// joined reports whether the bytes before and after pos belong to one word.
func (ln *line) joined(pos int32) bool {
	if pos <= 0 || int(pos) >= len(ln.buf) {
		return false
	}
	before, _ := utf8.DecodeLastRune(ln.buf[:pos])
	after, _ := utf8.DecodeRune(ln.buf[pos:])
	return isWord(before) && isWord(after)
}
