package label

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// view is a page as the rules see it: one sight a block, computed once before any rule runs.
type view struct {
	page     *block.Page
	at       []sight
	boxes    []boxSight
	prose    int32 // words of all text blocks of prose length outside links
	words    int32
	flat     bool // the page has no structure of containers worth the name
	body     shingles
	titles   []string // folded headlines that the page declares
	sites    []string // folded names of the site, and what else stands behind a bar in a declared headline
	describe string   // folded description that the page declares
	url      string   // its own address, as it declares it
	crumb    string   // the folded last of the breadcrumbs that it declares
	head     int      // block that seems to be the headline, -1 without one
	places   []storySight
	rowOf    []int32 // of each box, the row of boxes marked up alike that it is one of, -1 for none
	rows     []int32 // boxes in each row
	terms    terms
	copies   map[string]int32
}

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

// boxSight is what a box inherits from those around it.
type boxSight struct {
	tags  tagSet
	hints block.Hint
	depth int32
	story int32 // innermost article element, -1 outside any
	later bool  // that article follows another with prose of its own
}

// tagSet is a set of block.Tag.
type tagSet uint64

func (t tagSet) has(tag block.Tag) bool { return t&(1<<tag) != 0 }

// look computes the view of a page.
func look(p *block.Page) *view {
	v := &view{page: p, at: make([]sight, len(p.Blocks)), boxes: make([]boxSight, len(p.Boxes)), copies: make(map[string]int32, len(p.Blocks))}
	v.declare()
	v.declareHidden()
	texts := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Text == "" {
			continue
		}
		texts++
		v.words += b.Words
		if proselike(b) {
			v.prose += b.Words
		}
		v.copies[b.Text]++
	}
	v.place()
	v.inherit()
	v.terms = v.titleTerms()
	v.flat = len(p.Boxes) < 2+texts/flatBlocksPerBox
	v.fill()
	return v
}

// flatBlocksPerBox is how many text blocks a box may hold on average before the page counts as flat: a crawler's dump
// has one box for all, an HTML page about one for every second block.
const flatBlocksPerBox = 25

// proseWords is the least number of words, outside links, that a block of prose has: teasers and menu entries stay below.
const proseWords = 14

func proselike(b *block.Block) bool {
	return (b.Kind == block.Text || b.Kind == block.Cell) && b.Words >= proseWords && b.LinkWords*3 < b.Words
}

func (v *view) inherit() {
	var prose, end int32
	for i := range v.page.Boxes {
		box := &v.page.Boxes[i]
		s := &v.boxes[i]
		if box.Parent >= 0 {
			*s = v.boxes[box.Parent]
			s.depth++
		}
		if box.Parent < 0 {
			s.story = -1
		}
		s.tags |= 1 << box.Tag
		s.hints |= v.hintsOf(i)
		if box.Tag == block.TagArticle {
			s.story = int32(i)
			s.later = s.later || prose >= storyWords && box.First >= end
			if !s.later && box.ProseWords >= storyWords && box.First >= end {
				prose, end = box.ProseWords, box.Last
			}
		}
	}
}

// storyWords is the prose that makes an article element a story and not a card.
const storyWords = 60

func (v *view) declare() {
	for i := range v.page.Evidence {
		e := &v.page.Evidence[i]
		switch e.Source {
		case "ld:articlebody", "micro:articlebody", "state:articlebody":
			if e.Main || v.body == nil {
				v.body = v.body.add(e.Value)
			}
		case "og:title", "ld:headline", "title", "twitter:title", "micro:headline":
			v.titles = append(v.titles, fold(e.Value))
			if tail := titleTail(e.Value); tail != "" {
				v.sites = append(v.sites, fold(tail))
			}
		case "og:site_name", "ld:publisher", "meta:application-name":
			v.sites = append(v.sites, fold(e.Value))
		case "og:description", "description", "meta:description", "ld:description":
			if v.describe == "" {
				v.describe = fold(e.Value)
			}
		case "ld:breadcrumb":
			v.crumb = fold(e.Value)
		case "link:canonical", "og:url":
			if v.url == "" {
				v.url = e.Value
			}
		}
	}
}

// declareHidden adds to what the page declares as its article the copy of it that some pages hold out of sight, for
// machines or for print.
func (v *view) declareHidden() {
	for i := range v.page.Blocks {
		b := &v.page.Blocks[i]
		if !b.Hidden || b.Words < minShingles || v.page.Boxes[b.Box].Itemprop == "" && b.Itemprop == "" {
			continue
		}
		if strings.EqualFold(innermostProp(v.page, b), "articlebody") {
			v.body = v.body.add(b.Text)
		}
	}
}

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

// fold brings a line into the form in which lines are compared: lower case, letters and digits only, single spaces.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for w := range block.Words(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		writeLower(&b, w)
	}
	return b.String()
}

func writeLower(b *strings.Builder, s string) {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			b.WriteString(strings.ToLower(s[i:]))
			return
		}
		b.WriteByte(asciiFold[s[i]])
	}
}

// gluedWords is the length below which a line may be two buttons run together: "keep readingShow less".
const gluedWords = 6

// unglue parts words where a small letter is followed by a capital one.
func unglue(s string) string {
	for i := 1; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && s[i-1] >= 'a' && s[i-1] <= 'z' {
			return s[:i] + " " + unglue(s[i:])
		}
	}
	return s
}
