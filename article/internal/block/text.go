package block

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// FromText cuts bare text into blocks: the dump a crawler leaves, mail, plain-text transcripts, Markdown, WebVTT and
// SRT. The text is UTF-8 with line ends already made \n; broken bytes become U+FFFD.
//
// In order:
//
//  1. A text that is a WebVTT or SRT file is read cue by cue; see fromCues.
//  2. Blank lines part paragraphs. A line that opens with a list sign, a dash of dialogue, a label ("Ann Lee: ...") or
//     a mark of Markdown opens a block of its own.
//  3. Of the other line ends some only wrap. Whether they do is judged by the lengths of the lines; see wrapping.
//  4. Marks of Markdown become runs, headings, pictures, rules, code, cells and quotations. A mark that has no partner
//     stays text.
//
// Every letter and digit of the input stands in the text of one block, in order, but for the addresses and titles of
// links, the language of a code fence, and what a caption file does not show. The description of a picture stands in
// its Figure. More blocks than lim.Nodes are not made: the last one holds the rest.
func FromText(s string, lim Limits) *Page {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	t := newCutter(s, lim)
	f := cueFormat(s)
	if f != cuesNone {
		t.fromCues(f)
	} else {
		t.fromLines()
	}
	p := t.page()
	p.Cues = f != cuesNone
	return p
}

// cutter gathers the blocks of one text.
type cutter struct {
	src      string
	limit    int
	wrap     wrapping
	signs    string // the signs of inline Markdown that occur anywhere in src
	markdown bool   // src is Markdown beyond doubt: backslashes escape
	fences   int    // code fences met that nothing closes

	blocks  []Block
	boxes   []Box
	box     int32 // innermost open box
	arena   arena
	group   []textLine
	buf     []byte
	tail    []byte // text beyond the limit of blocks
	tokens  []token
	writer  runWriter
	notices []article.Notice
}

func newCutter(s string, lim Limits) *cutter {
	t := &cutter{src: s, limit: lim.withDefaults().Nodes}
	t.boxes = append(t.boxes, Box{Parent: -1, Tag: TagBody})
	t.signs = inlineSigns(s)
	return t
}

// full reports whether no further block but a last one may be made.
func (t *cutter) full() bool { return len(t.blocks) >= t.limit-1 }

// add appends a block that has its kind, seam and content, and sets the rest.
func (t *cutter) add(b Block) {
	b.Box = t.box
	measure(&b)
	t.blocks = append(t.blocks, b)
}

// addText appends a block of running text.
func (t *cutter) addText(b Block, text string) {
	if text == "" {
		return
	}
	b.Text, b.Runs = text, t.arena.run(article.Run{Text: text})
	t.add(b)
}

// open begins a box inside the open one.
func (t *cutter) open(tag Tag) {
	t.boxes = append(t.boxes, Box{
		Parent: t.box, Tag: tag, Depth: t.boxes[t.box].Depth + 1, First: int32(len(t.blocks)),
	})
	t.box = int32(len(t.boxes) - 1)
}

// close ends the open box.
func (t *cutter) close() {
	t.boxes[t.box].Last = int32(len(t.blocks))
	t.box = t.boxes[t.box].Parent
}

func (t *cutter) notice(text string) {
	t.notices = append(t.notices, article.Notice{Text: text, Origin: "text"})
}

// page returns what was gathered, with the features of the boxes filled bottom-up.
func (t *cutter) page() *Page {
	for t.box > 0 {
		t.close()
	}
	if len(t.tail) > 0 {
		t.notice("more than " + strconv.Itoa(t.limit) + " blocks: the last one holds the rest")
		t.addText(Block{}, clean(string(t.tail)))
	}
	t.boxes[0].Last = int32(len(t.blocks))
	p := &Page{Blocks: t.blocks, Boxes: t.boxes, Notices: t.notices}
	p.sum()
	return p
}
