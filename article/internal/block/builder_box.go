package block

// sum fills the features of all boxes, each from its own blocks and from the boxes inside it, bottom-up.
func (p *Page) sum() {
	boxes := p.Boxes
	for i := range p.Blocks {
		boxes[p.Blocks[i].Box].count(&p.Blocks[i])
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
