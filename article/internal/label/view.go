package label

import (
	"strings"

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
