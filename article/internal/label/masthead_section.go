package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// aboveHeadline finds the section lines of a page with containers: what its classes call so, the trail that leads to the page,
// and the kicker.
func (j *judge) aboveHeadline() {
	j.trailOfItems()
	for i := j.head - 1; i >= 0 && i >= j.head-mastheadBefore; i-- {
		s := &j.at[i]
		if s.b.Text == "" || j.label[i] == article.LabelTitle || j.label[i] == article.LabelBody && !j.isKicker(s) {
			continue
		}
		switch {
		case j.isTrailOfLinks(s):
			j.turn(i, article.LabelSection)
		case s.b.Words > sectionMost || s.tags.has(block.TagNav) && s.near&block.HintSection == 0:
		case s.near&block.HintSection != 0 && s.near&block.HintTopic == 0 || j.filesPiece(s):
			j.turn(i, article.LabelSection)
		case j.label[i] == article.LabelBody:
			j.turn(i, article.LabelOther)
		}
	}
}

// trailOfItems labels a trail whose steps are items of a list, the first of which leads to the front page and the last of which
// is the headline.
func (j *judge) trailOfItems() {
	last := j.at[j.head].prev()
	if last == nil || last.line() != j.at[j.head].line() {
		return
	}
	for k := last.b.Box; k > 0; k = j.page.Boxes[k].Parent {
		box := &j.page.Boxes[k]
		first := &j.at[box.First]
		if box.Blocks > trailMost+2 || int(box.Last) <= last.i || j.head < int(box.Last) {
			return
		}
		if box.Blocks < 2 || first.b.Text == "" || !first.b.LeadsToFront() {
			continue
		}
		for s := first; s != nil && s.i < last.i; s = s.next() {
			j.turn(s.i, article.LabelSection)
		}
		j.turn(last.i, article.LabelDuplicate)
		return
	}
}

// isKicker reports whether a line above the headline, which reads like body, is the kicker: a few words without a full
// stop, the last before the headline.
func (j *judge) isKicker(s *sight) bool {
	return s.b.Kind == block.Text && s.b.Words <= kickerWords && s.after == j.head && s.shape&(shapeStop|shapeQuestion|shapeDigits) == 0 && !j.spoken(s.i)
}

// kickerWords is the length up to which a line above the headline is its kicker.
const kickerWords = 6

// trailArrows part the steps of a trail; entries of menus are parted by bars.
const trailArrows = ">»›→/"

// isTrailOfLinks reports whether a line is a trail: links to different places with arrows between, the first of which
// leads to the front page.
func (j *judge) isTrailOfLinks(s *sight) bool {
	if s.b.Words > trailWords || s.b.Links < 2 || !s.b.LeadsToFront() || !leadsApart(s.b.Runs) || j.group[s.i] != 0 {
		return false
	}
	arrows := false
	for i := range s.b.Runs {
		if r := &s.b.Runs[i]; r.Marks&article.MarkLink == 0 {
			sign := strings.TrimSpace(r.Text)
			arrows = arrows || sign != "" && strings.Trim(sign, trailArrows) == ""
		}
	}
	return arrows
}

// trailWords is the length of a trail that ends with the headline.
const trailWords = 24

// filesPiece reports whether a short line right above the headline, in the box that holds both, files the piece: a
// category's link, the kind of the piece.
func (j *judge) filesPiece(s *sight) bool {
	if s.b.Kind != block.Text || s.b.Words == 0 || s.b.Words > kickerWords || s.b.Hidden || s.b.Out || j.group[s.i] != 0 || !j.heads(s) || j.leadsHome(s) || s.b.LinkWords > 0 && !leadsToPage(s.b) || s.b.Text[0] == '(' || s.line() == j.at[j.head].line() {
		return false
	}
	if s.shape&(shapeStop|shapeQuestion|shapeColon|shapeAddress|shapeNumber|shapeDigits) != 0 || (s.whole|s.within)&^(ClassNav|ClassTopic|ClassEdited) != 0 || s.near&noKickerHints != 0 || dated(s) {
		return false
	}
	for _, site := range j.sites {
		if site == s.line() {
			return false
		}
	}
	return true
}

// leadsToPage reports whether the first link of a line leads to a page, and not to a file or a button's script.
func leadsToPage(b *block.Block) bool {
	for _, r := range b.Runs {
		if r.URL != "" {
			path, ok := pathOf(r.URL)
			return ok && !strings.HasSuffix(strings.ToLower(path), ".pdf")
		}
	}
	return false
}

// noKickerHints are those of boxes that hold no kicker.
const noKickerHints = block.HintNav | block.HintByline | block.HintDate | block.HintShare | block.HintAd | block.HintFigure | block.HintCaption | block.HintTeaser | block.HintNewsletter | block.HintPaywall | block.HintForm | block.HintTopic | block.HintConsent

// heads reports whether nothing stands between a line and the headline but other lines that file or date the piece, and the
// smallest box around it that holds more holds the headline too.
func (j *judge) heads(s *sight) bool {
	for n := s.next(); n != nil && n.i < j.head; n = n.next() {
		if l := j.label[n.i]; l != article.LabelSection && l != article.LabelDate && !dated(n) {
			return false
		}
	}
	for k := s.b.Box; k >= 0; k = j.page.Boxes[k].Parent {
		if box := &j.page.Boxes[k]; int(box.First) <= j.head && j.head < int(box.Last) {
			return true
		} else if box.Blocks > kickerBlocks {
			return false
		}
	}
	return false
}

// kickerBlocks is how many lines a box of kickers beside the headline holds at most.
const kickerBlocks = 2
