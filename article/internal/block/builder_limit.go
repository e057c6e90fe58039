package block

// count counts a node and reports whether it is still within the limit.
func (b *Builder) count() bool {
	b.nodes++
	if b.nodes <= b.lim.Nodes {
		return true
	}
	if !b.cut {
		b.cut = true
		b.notice("nodes", "the page was cut at the limit of nodes")
	}
	return false
}

// flattened is the notice of a page nested more deeply than the limit.
const flattened = "elements nested too deeply were flattened"

// openDeep opens an element beyond the depth limit: its border counts, its meaning does not.
func (b *Builder) openDeep(el element, name string, attrs []Attr) {
	b.notice("depth", flattened)
	info := elementTable[el]
	switch {
	case info.traits&traitSkip != 0:
		b.open(el, name, attrs)
		return
	case isVoid(el):
		b.open(el, name, attrs)
		b.stack = b.stack[:len(b.stack)-1]
		b.over = append(b.over, false)
		return
	}
	block := b.isBlock(info.traits)
	if block {
		b.breakLine()
	}
	b.over = append(b.over, block)
}
