package block

import (
	"slices"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

const (
	// maxCuts bounds the pieces cut from either end of one line, and with it the work: each looks at all spans.
	maxCuts = 6

	// leadMarks are the marks that can set a label or a question apart from what follows it.
	leadMarks = article.MarkStrong | article.MarkEmphasis | article.MarkSmallCaps | article.MarkColour

	// proseCuts are the hints that part a paragraph; lineCuts part any other line.
	proseCuts = HintCredit | HintSection | HintTimestamp | HintSpeaker | HintQuestion | HintAnswer | HintShare
	lineCuts  = proseCuts | HintTitle | HintDeck | HintByline | HintDate | HintTopic | HintCaption | HintComment | HintTeaser
)

// findCuts finds where the line's marks part it into blocks. base is its block-level element.
func (b *Builder) findCuts(base int) []int32 {
	ln := &b.line
	ln.cuts = ln.cuts[:0]
	if len(ln.segs) < 2 && len(ln.spans) == 0 {
		return nil
	}
	f := &b.stack[base]
	hints := lineCuts
	if f.el == elP || f.el == elLi || f.el == elDd {
		hints = proseCuts
	}
	lo, hi := ln.trim(0, int32(len(ln.buf)))
	if lo == hi {
		return nil
	}
	for range maxCuts {
		pos := ln.leadCut(lo, hi, hints)
		if pos <= lo {
			break
		}
		ln.cuts = append(ln.cuts, pos)
		lo, _ = ln.trim(pos, hi)
	}
	caption := b.inCaption(base)
	for range maxCuts {
		pos := ln.tailCut(lo, hi, hints, caption)
		if pos >= hi {
			break
		}
		ln.cuts = append(ln.cuts, pos)
		_, hi = ln.trim(lo, pos)
	}
	slices.Sort(ln.cuts)
	return ln.cuts
}

// inCaption reports whether the element at base is a caption or lies directly in one.
func (b *Builder) inCaption(base int) bool {
	const levels = 3
	for i := base; i > 0 && i > base-levels; i-- {
		if f := &b.stack[i]; f.el == elFigcaption || f.info.hints&HintCaption != 0 {
			return true
		}
	}
	return false
}

// leadCut returns where the leading part of [lo, hi) ends that stands apart, lo when there is none.
func (ln *line) leadCut(lo, hi int32, hints Hint) int32 {
	k := ln.segAt(lo)
	for mark := article.Marks(1); mark <= leadMarks; mark <<= 1 {
		if mark&leadMarks == 0 || ln.segs[k].marks&mark == 0 {
			continue
		}
		i := k + 1
		for i < len(ln.segs) && ln.segs[i].start < hi && ln.segs[i].marks&mark != 0 {
			i++
		}
		if i < len(ln.segs) && ln.segs[i].start < hi {
			if pos := ln.labelEnd(lo, ln.segs[i].start, hi); pos > lo {
				return pos
			}
		}
	}
	for i := range ln.spans {
		s := &ln.spans[i]
		if s.start > lo || s.end <= lo || s.end >= hi {
			continue
		}
		if s.control || s.info.hints&hints != 0 {
			if pos := ln.afterColon(s.end, hi); ln.cuttable(pos, lo, hi) {
				return pos
			}
		}
		if s.el == elSmall || s.info.class != "" {
			if pos := ln.labelEnd(lo, s.end, hi); pos > lo {
				return pos
			}
		}
	}
	return lo
}

// tailCut returns where the trailing part of [lo, hi) begins that stands apart, hi when there is none.
func (ln *line) tailCut(lo, hi int32, hints Hint, caption bool) int32 {
	for i := range ln.spans {
		s := &ln.spans[i]
		if s.end < hi || s.start <= lo || s.start >= hi {
			continue
		}
		apart := s.control || s.info.hints&hints != 0 || caption && (s.el == elSmall || s.el == elEm || s.info.class != "")
		if apart && ln.cuttable(s.start, lo, hi) {
			return s.start
		}
	}
	return hi
}

// cuttable reports whether a cut at pos leaves words on both sides and goes through none.
func (ln *line) cuttable(pos, lo, hi int32) bool {
	return pos > lo && pos < hi && !ln.joined(pos) && hasWord(ln.buf[lo:pos]) && hasWord(ln.buf[pos:hi])
}

// labelEnd returns where a label or sentence ends that stands in [lo, end), its colon included even if that follows
// end; 0 when [lo, end) is neither, or may not be cut off.
func (ln *line) labelEnd(lo, end, hi int32) int32 {
	pos := ln.afterColon(end, hi)
	if !endsLabel(ln.buf[lo:pos]) || !ln.cuttable(pos, lo, hi) {
		return 0
	}
	return pos
}

// afterColon returns the end of a colon that follows pos, with a space before it or none, and pos when none does.
func (ln *line) afterColon(pos, hi int32) int32 {
	at := pos
	if at < hi && ln.buf[at] == ' ' {
		at++
	}
	if at < hi {
		if r, n := utf8.DecodeRune(ln.buf[at:hi]); isColon(r) {
			return at + int32(n)
		}
	}
	return pos
}

func isColon(r rune) bool { return r == ':' || r == '：' || r == '︰' || r == '։' }

// endsLabel reports whether s ends as a label or a sentence does: in a colon, full stop, question or exclamation mark,
// with closing quotes and brackets behind it or none.
func endsLabel(s []byte) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRune(s)
		switch {
		case r == ' ' || r == '"' || r == '\'' || r == '”' || r == '’' || r == '»' || r == '“' || r == ')' || r == ']' || r == '」' || r == '』':
			s = s[:len(s)-n]
		default:
			return isColon(r) || r == '.' || r == '?' || r == '!' || punctuation(r) == end
		}
	}
	return false
}

func hasWord(s []byte) bool {
	for len(s) > 0 {
		if s[0] < utf8.RuneSelf {
			if asciiWord[s[0]] {
				return true
			}
			s = s[1:]
			continue
		}
		r, n := utf8.DecodeRune(s)
		if isWord(r) {
			return true
		}
		s = s[n:]
	}
	return false
}
