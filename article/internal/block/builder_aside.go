package block

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// removed is a stretch taken out of the line.
type removed struct {
	start, end int32
	gone       int32 // bytes the line has lost up to its end
	text       []byte
	aside      aside
}

// setAside takes out of the line what is hidden or left out, where something else of the line is not, so that the
// paragraph around a hidden remark stays whole. What is glued to a visible word stays, unless it lies above the line.
func (ln *line) setAside() []removed {
	main, mixed := ln.segs[0].aside, false
	for _, s := range ln.segs {
		if s.aside != main {
			mixed = true
			main = min(main, s.aside)
		}
	}
	if !mixed {
		return nil
	}
	var out []removed
	buf := make([]byte, 0, len(ln.buf))
	at, gone := int32(0), int32(0)
	for i := 0; i < len(ln.segs); {
		k := ln.segs[i].aside
		start, end := ln.segs[i].start, int32(len(ln.buf))
		for i++; i < len(ln.segs) && ln.segs[i].aside == k; i++ {
		}
		if i < len(ln.segs) {
			end = ln.segs[i].start
		}
		if k == main || k&asidePops == 0 && (ln.joined(start) || ln.joined(end)) {
			continue
		}
		buf = append(buf, ln.buf[at:start]...)
		text := ln.buf[start:end]
		if needsSpace(buf, ln.buf[end:]) {
			buf = append(buf, ' ')
		}
		at = end
		if n := len(buf); int(end) < len(ln.buf) && ln.buf[end] == ' ' && (n == 0 || buf[n-1] == ' ') {
			at++
		}
		gone = at - int32(len(buf))
		out = append(out, removed{start: start, end: at, gone: gone, text: text, aside: k})
	}
	if len(out) == 0 {
		return nil
	}
	buf = append(buf, ln.buf[at:]...)
	for len(buf) > 0 && buf[len(buf)-1] == ' ' {
		buf = buf[:len(buf)-1]
	}
	ln.shift(out, int32(len(buf)))
	ln.buf = buf
	return out
}

// needsSpace reports whether before and after would become one word without a space.
func needsSpace(before, after []byte) bool {
	if len(before) == 0 || len(after) == 0 {
		return false
	}
	a, _ := utf8.DecodeLastRune(before)
	z, _ := utf8.DecodeRune(after)
	return isWord(a) && isWord(z)
}

// shift moves the segs and spans to where their text stands without the stretches of out.
func (ln *line) shift(out []removed, size int32) {
	place := func(pos int32) int32 {
		i, _ := slices.BinarySearchFunc(out, pos, func(r removed, pos int32) int { return cmp.Compare(r.end, pos+1) })
		if i < len(out) && pos > out[i].start {
			return min(size, out[i].end-out[i].gone)
		}
		if i > 0 {
			pos -= out[i-1].gone
		}
		return min(size, pos)
	}
	segs := ln.segs[:0]
	for i, s := range ln.segs {
		end := size
		if i+1 < len(ln.segs) {
			end = place(ln.segs[i+1].start)
		}
		if s.start = place(s.start); s.start < end {
			segs = append(segs, s)
		}
	}
	if len(segs) > 0 {
		segs[0].start = 0
	}
	ln.segs = segs
	for i := range ln.spans {
		s := &ln.spans[i]
		s.start, s.end = place(s.start), place(s.end)
	}
}

// emitAside makes a block of a stretch taken out of the line.
func (b *Builder) emitAside(r removed, base int) {
	blk := b.newBlock(base)
	f := frame{hidden: r.aside&asideHidden != 0} // the words alone: what nobody sees needs no marks
	saved := b.line
	b.line = line{}
	b.line.add(string(r.text), &f, r.aside&asideOut != 0)
	if start, end := b.line.trim(0, int32(len(b.line.buf))); start < end {
		blk.Text, blk.Runs = b.runs(start, end)
		blk.Hidden, blk.Out = f.hidden, r.aside&asideOut != 0
		blk.Pops = r.aside&asidePops != 0
		b.add(blk)
	}
	b.line = saved
}
