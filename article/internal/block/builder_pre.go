package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// appendPre appends s to dst with its white space kept. Line ends become line feeds; soft hyphens, zero-width spaces and
// control characters go as they do elsewhere.
func appendPre(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\r':
			if i+1 >= len(s) || s[i+1] != '\n' {
				dst = append(dst, '\n')
			}
		case c == '\v' || c == '\f':
			dst = append(dst, ' ')
		case c < ' ' && c != '\n' && c != '\t':
		case c < 0xC2:
			dst = append(dst, c)
		default:
			n, space := blank(s[i:])
			switch {
			case n == 0:
				dst = append(dst, c)
				continue
			case space:
				dst = append(dst, ' ')
			}
			i += n - 1
		}
	}
	return dst
}

// flushPre makes a block of preformatted text, or blocks where it is prose set in a pre.
func (b *Builder) flushPre() {
	ln := &b.line
	ln.pre = false
	text := strings.Trim(string(ln.buf), "\n")
	if strings.TrimSpace(text) == "" || isProse(text) {
		b.flushProse()
		return
	}
	base := b.spanOpen()
	blk := b.newBlock(base)
	blk.Kind, blk.Language = Code, ln.language
	for blk.Language == "" && len(ln.spans) > 0 {
		blk.Language = ln.spans[0].info.language
		ln.spans = ln.spans[1:]
	}
	blk.Text = nfc(strings.TrimRight(text, " \t\n"))
	blk.Runs = b.arena.run(article.Run{Text: blk.Text})
	blk.Hidden = ln.segs[0].aside&asideHidden != 0
	blk.Out = ln.segs[0].aside&asideOut != 0
	ln.reset()
	b.add(blk)
}

// isProse reports whether preformatted text is running text: long lines that read as sentences.
func isProse(text string) bool {
	const (
		proseWords = 40   // fewer could be a comment in a program
		proseSigns = 0.05 // other signs at most, beside letters, spaces and the signs of sentences; programs have more
	)
	words := countWords(text)
	if words < proseWords {
		return false
	}
	letters, other := 0, 0
	for _, r := range text {
		switch {
		case isWord(r) || r == ' ' || r == '\n' || r == '.' || r == ',' || r == '\'' || r == '-':
			letters++
		default:
			other++
		}
	}
	_, ends := sentences(text)
	return ends > 1 && float64(other) < proseSigns*float64(letters) && !strings.Contains(text, "\n    ")
}

// flushProse makes blocks of running text set in a pre: a blank line parts paragraphs, a line end is a line end.
func (b *Builder) flushProse() {
	ln := &b.line
	old := *ln
	b.line = line{cuts: old.cuts, runs: old.runs, after: old.after}
	for i := range old.segs {
		end := int32(len(old.buf))
		if i+1 < len(old.segs) {
			end = old.segs[i+1].start
		}
		sg := old.segs[i]
		f := frame{marks: sg.marks, url: sg.url, hidden: sg.aside&asideHidden != 0}
		for n, part := range strings.Split(string(old.buf[sg.start:end]), "\n") {
			if n > 0 {
				b.lineBreak()
			}
			b.line.add(part, &f, sg.aside&asideOut != 0)
		}
	}
	b.flush()
}
