package parse

import (
	"cmp"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// afterBody is how far below the last words of the body a figure still belongs to it, in blocks.
const afterBody = 6

// body builds the nodes of the body from the blocks that bear its label, with the figures among them.
func (a *assembly) body() {
	first, last := a.bodyRange()
	t := tree{a: a, frames: []frame{{box: -1}}, stamp: -1}
	for i := range a.page.Blocks {
		if a.used[i] {
			continue
		}
		b := &a.page.Blocks[i]
		switch {
		case a.stampsEntry(i):
			t.stamp = i
		case a.label(i) == article.LabelBody && (b.Text != "" || b.Kind != block.Image):
			t.add(i)
		case i > first && i <= last+afterBody && a.figurePart(i) && (i < last || b.Kind != block.Image || a.by.Group[i] != 0):
			t.place(i)
			t.append(a.figure(i))
		case a.label(i) == article.LabelBody && b.Kind == block.Image && b.Figure != nil:
			t.place(i)
			t.append(a.figure(i))
		}
	}
	t.place(-1)
	a.out.Body = t.frames[0].nodes
}

// stampsEntry reports whether block i is the time of an entry of a live report, which its first paragraph bears.
func (a *assembly) stampsEntry(i int) bool {
	return a.label(i) == article.LabelDate && a.by.Part[i] == label.PartDate && a.by.Group[i] == 0
}

// tree grows the body: a stack of open containers, the outermost first.
type tree struct {
	a      *assembly
	frames []frame
	last   int // the block added last
	stamp  int // the time of an entry whose first paragraph is still to come, -1 without one
	para   *article.Paragraph
	table  *article.Table // the table begun last
	grid   int32          // the box of that table
}

// frame is an open container.
type frame struct {
	box   int32
	tag   block.Tag
	nodes []article.Node
	items [][]article.Node
}

func (t *tree) append(n article.Node) {
	f := &t.frames[len(t.frames)-1]
	f.nodes = append(f.nodes, n)
	t.para, _ = n.(*article.Paragraph)
}

// add puts block i, which bears the body's label, into the tree.
func (t *tree) add(i int) {
	b := &t.a.page.Blocks[i]
	moved := t.place(i)
	t.a.used[i] = true
	joined := !moved && t.para != nil && t.last == i-1 && t.a.joins(i)
	t.last = i
	switch b.Kind {
	case block.Heading:
		if h := t.openHeading(i); h != nil {
			h.Text = joinRuns(h.Text, b.Runs)
			return
		}
		t.append(&article.Heading{Level: max(1, int(b.Level)), Text: b.Runs})
	case block.Code:
		t.append(&article.Code{Language: cmp.Or(b.Language, languageOf(t.a.page.Boxes[b.Box].Class)), Text: b.Text})
	case block.Cell:
		t.cell(b)
	case block.Embed:
		t.append(&article.Embed{URL: b.URL, Provider: provider(b.URL)})
	case block.Rule:
		t.append(&article.Break{})
	case block.Text, block.Control, block.Image:
		switch {
		case joined:
			t.para.Text = joinRuns(t.para.Text, b.Runs)
		case b.Bullet != "":
			t.bullet(i)
		default:
			p := &article.Paragraph{Text: b.Runs}
			if t.stamp >= 0 {
				p.Time = t.a.page.Blocks[t.stamp].Text
				t.a.used[t.stamp], t.stamp = true, -1
			}
			t.append(p)
			t.a.look(p, b)
			t.a.time(p, b)
		}
	}
}

// lookBlocks is how many paragraphs of a box its class still names: a larger box holds the story.
const lookBlocks = 4

// editedLook is the name of a paragraph whose words tell that it is a note on how the piece was edited: their tables hold
// more languages than those of interviews.
const editedLook = "edited"

// look notes how the markup names a paragraph: by the class of its element, or by that of the small box around it.
func (a *assembly) look(p *article.Paragraph, b *block.Block) {
	name := b.Class
	if box := &a.page.Boxes[b.Box]; name == "" && box.Blocks <= lookBlocks && box.Class != "" {
		name = box.Class
	}
	if b.Tag == block.TagSummary {
		name = "summary " + name
	}
	if (name == "" || strings.Contains(name, "note")) && label.TellsEdited(b.Text, b.Words) {
		name = strings.TrimSpace(name + " " + editedLook)
	}
	if name == "" {
		return
	}
	if a.looks == nil {
		a.looks = map[article.Node]string{}
	}
	a.looks[p] = name
}

// time notes when a paragraph is said, which a file of captions tells beside the text.
func (a *assembly) time(p *article.Paragraph, b *block.Block) {
	if !a.page.Cues || b.Time == "" {
		return
	}
	if a.times == nil {
		a.times = map[article.Node]string{}
	}
	a.times[p] = b.Time
}

// openHeading returns the heading that block i goes on with after a mere line break, nil when it starts its own.
func (t *tree) openHeading(i int) *article.Heading {
	f := &t.frames[len(t.frames)-1]
	if len(f.nodes) == 0 || t.a.page.Blocks[i].Seam == block.SeamBlock || i == 0 || t.a.page.Blocks[i-1].Box != t.a.page.Blocks[i].Box {
		return nil
	}
	h, _ := f.nodes[len(f.nodes)-1].(*article.Heading)
	return h
}

// place closes and opens containers until the stack is that of block i; it reports whether the stack changed. With -1
// it closes all.
func (t *tree) place(i int) bool {
	var chain []int32
	if i >= 0 {
		chain = t.a.chain(&t.a.page.Blocks[i])
	}
	same := 0
	for same < len(chain) && same+1 < len(t.frames) && t.frames[same+1].box == chain[same] {
		same++
	}
	moved := same+1 < len(t.frames) || same < len(chain)
	for len(t.frames) > same+1 {
		t.close()
	}
	for _, box := range chain[same:] {
		t.frames = append(t.frames, frame{box: box, tag: t.a.page.Boxes[box].Tag})
	}
	if moved {
		t.para = nil
	}
	return moved
}

// close ends the innermost container and gives what it holds to the one around it.
func (t *tree) close() {
	f := t.frames[len(t.frames)-1]
	t.frames = t.frames[:len(t.frames)-1]
	up := &t.frames[len(t.frames)-1]
	t.para = nil
	switch f.tag {
	case block.TagUl, block.TagOl, block.TagDl:
		items := f.items
		if len(f.nodes) > 0 {
			items = append(items, f.nodes)
		}
		if len(items) > 0 {
			up.nodes = append(up.nodes, &article.List{Ordered: f.tag == block.TagOl, Items: items})
		}
	case block.TagLi, block.TagDt, block.TagDd:
		switch {
		case len(f.nodes) == 0:
		case f.tag == block.TagDd && len(up.items) > 0:
			up.items[len(up.items)-1] = append(up.items[len(up.items)-1], f.nodes...)
		case up.tag == block.TagUl || up.tag == block.TagOl || up.tag == block.TagDl:
			up.items = append(up.items, f.nodes)
		default:
			up.nodes = append(up.nodes, f.nodes...)
		}
	case block.TagBlockquote, block.TagAside:
		if e := t.a.embedded(f); e != nil {
			up.nodes = append(up.nodes, e)
		} else if len(f.nodes) > 0 {
			up.nodes = append(up.nodes, &article.Quote{Body: f.nodes, Pull: t.a.pulled(f.box)})
		}
	default:
		up.nodes = append(up.nodes, f.nodes...)
	}
}

// chain lists the containers around b that become nodes, outermost first. A cell holds text alone: what contains it
// inside its table becomes none.
func (a *assembly) chain(b *block.Block) []int32 {
	box := b.Box
	if b.Kind == block.Cell {
		box = a.tableAround(box)
	}
	var out []int32
	for ; box > 0; box = a.page.Boxes[box].Parent {
		if a.structural(box) {
			out = append(out, box)
		}
	}
	slices.Reverse(out)
	return out
}

const (
	listHeadings   = 1 // a list with headings or
	listProseItems = 6 // long items with pictures is layout: its items stand in the body itself
)

// structural reports whether a box becomes a node of its own. Lists that lay out whole articles do not.
func (a *assembly) structural(k int32) bool {
	box := &a.page.Boxes[k]
	switch box.Tag {
	case block.TagUl, block.TagOl:
		return box.Headings < listHeadings && box.Images == 0
	case block.TagLi:
		up := box.Parent
		return up > 0 && (a.page.Boxes[up].Tag == block.TagUl || a.page.Boxes[up].Tag == block.TagOl) && a.structural(up)
	case block.TagDl:
		return box.Headings < listHeadings
	case block.TagDt, block.TagDd:
		return box.Parent > 0 && a.structural(box.Parent)
	case block.TagBlockquote:
		return box.Headings == 0 && box.Paragraphs < listProseItems
	case block.TagAside:
		return a.pulled(k) && !a.holdsQuote(box)
	}
	return false
}

// bullet adds a list item of bare text; signs that open speech go back in front of their words.
func (t *tree) bullet(i int) {
	b := &t.a.page.Blocks[i]
	f := &t.frames[len(t.frames)-1]
	if t.a.opensSpeech(i) {
		p := &article.Paragraph{Text: joinRuns([]article.Run{{Text: strings.TrimSpace(b.Bullet)}}, b.Runs)}
		t.append(p)
		t.a.time(p, b)
		return
	}
	if len(f.nodes) > 0 && i > 0 && t.a.page.Blocks[i-1].Bullet != "" {
		if l, ok := f.nodes[len(f.nodes)-1].(*article.List); ok {
			l.Items = append(l.Items, []article.Node{&article.Paragraph{Text: b.Runs}})
			return
		}
	}
	t.append(&article.List{Items: [][]article.Node{{&article.Paragraph{Text: b.Runs}}}})
}
