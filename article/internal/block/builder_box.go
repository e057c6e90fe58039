package block

import "github.com/verbatim-go/verbatim/article"

// sum fills the features of all boxes, each from its own blocks and from the boxes inside it, bottom-up.
func (b *Builder) sum() {
	boxes := b.page.Boxes
	for i := range b.page.Blocks {
		boxes[b.page.Blocks[i].Box].count(&b.page.Blocks[i])
	}
	for i := len(boxes) - 1; i > 0; i-- {
		boxes[boxes[i].Parent].include(&boxes[i])
	}
}

// count adds one block to the figures of the box it stands in.
func (x *Box) count(blk *Block) {
	switch blk.Kind {
	case Image:
		x.Images++
		return
	case Embed, Rule:
		return
	case Heading:
		x.Headings++
	case Text, Code, Cell, Control:
	}
	x.Blocks++
	x.Words += blk.Words
	x.LinkWords += blk.LinkWords
	x.Links += blk.Links
	commas, ends := sentences(blk.Text)
	x.Commas += commas
	x.Sentences += ends
	const proseWords = 15 // a shorter text may be a caption, a teaser's title, an item of a menu
	if blk.Kind == Text && blk.Words >= proseWords && blk.LinkWords*2 < blk.Words && !blk.Hidden {
		x.Paragraphs++
		x.ProseWords += blk.Words
	}
}

// include adds the figures of a box inside x.
func (x *Box) include(in *Box) {
	x.Blocks += in.Blocks
	x.Words += in.Words
	x.LinkWords += in.LinkWords
	x.Links += in.Links
	x.Commas += in.Commas
	x.Sentences += in.Sentences
	x.Paragraphs += in.Paragraphs
	x.ProseWords += in.ProseWords
	x.Images += in.Images
	x.Controls += in.Controls
	x.Headings += in.Headings
}

// arena gives out runs from large pieces of memory: a page has thousands of them.
type arena struct {
	pool []article.Run
}

// poolRuns is how many runs one piece holds: more wastes memory on short pages, fewer allocates often.
const poolRuns = 256

// text returns s as a string.
func (a *arena) text(s []byte) string { return string(s) }

// run returns a slice that holds r.
func (a *arena) run(r article.Run) []article.Run {
	if len(a.pool) == cap(a.pool) {
		a.pool = make([]article.Run, 0, poolRuns)
	}
	n := len(a.pool)
	a.pool = append(a.pool, r)
	return a.pool[n : n+1 : n+1]
}

// runs returns a copy of rs.
func (a *arena) runs(rs []article.Run) []article.Run {
	if len(rs) > poolRuns/4 {
		return append([]article.Run(nil), rs...)
	}
	if cap(a.pool)-len(a.pool) < len(rs) {
		a.pool = make([]article.Run, 0, poolRuns)
	}
	n := len(a.pool)
	a.pool = append(a.pool, rs...)
	return a.pool[n:len(a.pool):len(a.pool)]
}
