package label

import "github.com/verbatim-go/verbatim/article/internal/block"

// sight is one block with what surrounds it.
type sight struct {
	v    *view
	b    *block.Block
	i    int
	tags tagSet
	near block.Hint // of its own box and of those that hold nothing else, and of their parent
	far  block.Hint // of every box around it
	in   [4]int32   // boxes around it that hold ever more blocks, innermost first; -1 where there are no more

	whole, within Class
	dense         Class // of which two phrases or more make up a good part of a short text
	under         Class // stock phrases of the heading or short line that stands above
	past          Class // stock phrases of all short lines since the headline
	shape         shape
	before, after int // nearest block with words on either side, -1 at the ends
	proseBefore   int32
	terms         int32 // longer words of the headline that it repeats
	copies        int32 // times the same text stands on the page, 1 for once
	known         int8  // 1 in the declared article text, -1 not in it, 0 none declared
	afterTitle    int8  // 1 after the first headline, -1 before it, 0 page without one

	folded string // what line has returned
}

// line returns the text as lines are compared.
func (s *sight) line() string { return s.foldOnce(s.b) }

// foldOnce is line of b, the block of s, before s knows it.
func (s *sight) foldOnce(b *block.Block) string {
	if s.folded == "" {
		s.folded = fold(b.Text)
	}
	return s.folded
}

// fill looks at each block once, in the order of the page.
func (v *view) fill() {
	last, prose, title := -1, int32(0), int8(-1)
	var under, past Class
	if !v.hasHeadline() {
		title = 0
	}
	for i := range v.page.Blocks {
		b := &v.page.Blocks[i]
		s := &v.at[i]
		s.v, s.b, s.i = v, b, i
		s.before, s.after, s.proseBefore = last, -1, prose
		v.surround(s)
		if b.Text == "" {
			s.afterTitle = title
			continue
		}
		if last >= 0 {
			v.at[last].after = i
		}
		last = i
		s.whole, s.within, s.dense = classesOf(b.Text)
		if b.Words < gluedWords && s.within == 0 {
			if parted := unglue(b.Text); parted != b.Text {
				_, s.within = classes(parted)
			}
		}
		s.shape = shapeOf(b)
		s.copies = v.copies[b.Text]
		s.terms = v.repeats(b)
		s.known = v.body.knows(b.Text)
		if title < 0 && b.Kind == block.Heading && b.Level == 1 {
			title = 1
		}
		s.afterTitle = title
		s.under, s.past = under, past
		if b.Kind == block.Heading || s.whole != 0 && b.Words < headingWords {
			under = s.whole
			if b.Words < headingWords {
				under |= s.within
			}
		}
		if title != 0 && b.Words < headingWords && prose >= underWay {
			past |= s.whole
		}
		if title == 1 && b.Kind == block.Heading && b.Level == 1 {
			past = 0
		}
		if proselike(b) {
			prose += b.Words
		}
	}
}

// underWay is how many words of prose stand before a stock phrase that says what comes next: "Comments" under the
// headline is a button.
const underWay = 60

// headingWords is the length up to which a line with a stock phrase heads what stands below it.
const headingWords = 9

func (v *view) hasHeadline() bool {
	for i := range v.page.Blocks {
		if b := &v.page.Blocks[i]; b.Kind == block.Heading && b.Level == 1 {
			return true
		}
	}
	return false
}

// surround finds the boxes around a block that hold ever more blocks: each at least one text block more than the last.
func (v *view) surround(s *sight) {
	s.tags, s.far = v.boxes[s.b.Box].tags, v.boxes[s.b.Box].hints
	if s.b.Tag != block.TagNone {
		s.tags |= 1 << s.b.Tag
	}
	for k := range s.in {
		s.in[k] = -1
	}
	n, k := int32(1), 0
	for j := s.b.Box; j >= 0 && k < len(s.in); j = v.page.Boxes[j].Parent {
		box := &v.page.Boxes[j]
		if k == 0 {
			s.near |= v.hintsOf(int(j))
		}
		if box.Blocks > n {
			s.in[k] = j
			n = box.Blocks
			k++
		}
	}
}

// box returns the k-th box around s, or nil.
func (s *sight) box(k int) *block.Box {
	if s.in[k] < 0 {
		return nil
	}
	return &s.v.page.Boxes[s.in[k]]
}

// prev and next return the neighbours with words, or nil.
func (s *sight) prev() *sight { return s.v.sight(s.before) }
func (s *sight) next() *sight { return s.v.sight(s.after) }

func (v *view) sight(i int) *sight {
	if i < 0 {
		return nil
	}
	return &v.at[i]
}
