package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	teaserWords    = 4   // a shorter link is a menu entry or a tag, unless a heading
	cardWords      = 160 // a card with more words holds several
	cardBlocks     = 14
	cardLinks      = 3 // to section, author and comments; a box with more leads to more stories
	cardTitleWords = 45
	sureBelief     = 0.8 // in a paragraph that is the article's own
	noTeaserHints  = block.HintNewsletter | block.HintNav | block.HintShare | block.HintAd | block.HintComment | block.HintConsent | block.HintTopic | block.HintForm | block.HintBio | block.HintByline
)

// teasers finds the cards of other stories: a linked headline with what stands in the same box.
func (j *judge) teasers() {
	for i := range j.at {
		if j.group[i] == 0 && j.label[i] != article.LabelDuplicate && j.teaserTitle(i) {
			j.card(i)
		}
	}
}

// card gathers what stands with the title at i: it climbs to the largest box around it that leads to no other story.
func (j *judge) card(i int) {
	url := j.storyURL(i)
	box := j.cardBox(i, url)
	first, last := i, i+1
	if box > 0 {
		first, last = int(j.page.Boxes[box].First), int(j.page.Boxes[box].Last)
	}
	if j.sells(first, last) {
		for k := first; k < last; k++ {
			if j.at[k].b.Text != "" && k != j.head && j.group[k] == 0 {
				j.expel(k, article.LabelAdvertisement)
			}
		}
		return
	}
	inBody := i > j.start && i < j.end
	j.groups++
	title := j.bestTitle(first, last, i, url)
	for k := first; k < last; k++ {
		s := &j.at[k]
		if j.group[k] != 0 && j.part[k] != PartCaption && j.part[k] != PartCredit && j.part[k] != PartImage || k == j.head {
			continue
		}
		if inBody && j.label[k] == article.LabelBody && k != i && proselike(s.b) && s.near&block.HintTeaser == 0 {
			continue
		}
		j.member(k, title, url)
	}
}

// offerWordsMost is how many words the line has at most that says that a card is paid for, or the price of what it sells.
const offerWordsMost = 3

// sells reports whether a card, the blocks from first to last, is an advertisement or a product: one of its lines says so
// and nothing else, or is a price.
func (j *judge) sells(first, last int) bool {
	for k := first; k < last && last-first > 1; k++ {
		s := &j.at[k]
		if s.b.Text != "" && s.b.Words <= offerWordsMost && (s.whole&ClassAd != 0 || priced(s.b.Text) && j.storyURL(k) == "") {
			return true
		}
	}
	return false
}

// cardBox climbs from block i while the box around leads to one story only.
func (j *judge) cardBox(i int, url string) int32 {
	best := int32(-1)
	for k := j.at[i].b.Box; k > 0; k = j.page.Boxes[k].Parent {
		box := &j.page.Boxes[k]
		if box.Words > cardWords || box.Blocks > cardBlocks || box.Tag == block.TagBody || box.Tag == block.TagMain || box.Tag == block.TagAside || box.Tag == block.TagNav || int(box.First) <= j.head && j.head < int(box.Last) {
			break
		}
		if (box.Tag == block.TagUl || box.Tag == block.TagOl) && best >= 0 && box.Blocks > j.page.Boxes[best].Blocks || !j.oneStory(box, url) {
			break
		}
		best = k
	}
	return best
}

// oneStory reports whether all that a box holds speaks of the story at url.
func (j *judge) oneStory(box *block.Box, url string) bool {
	others := 0
	for k := int(box.First); k < int(box.Last); k++ {
		if j.group[k] != 0 && j.part[k] == PartTitle {
			return false
		}
		if u := j.storyURL(k); u != "" && u != url {
			if others++; others > cardLinks || j.teaserTitle(k) {
				return false
			}
		}
		if j.label[k] == article.LabelBody && proselike(j.at[k].b) && j.at[k].near&block.HintTeaser == 0 && j.storyURL(k) == "" && j.at[k].b.Kind == block.Text && j.belief[k] > sureBelief {
			return false
		}
	}
	return true
}

// What speaks for a block as the headline of its card, and against it.
const (
	cardAsHeading = 3.0
	cardAsTitle   = 2.0 // a class of titles
	cardAsElse    = 2.0 // a class of sections, dates, bylines, captions: against it
	cardAsMet     = 1.0 // the block that was met as a title
	cardAsLinked  = 0.5 // leads to the story
	cardAsShort   = 1.0 // less than fewTitleWords: against it

	fewTitleWords = 3
)

// bestTitle picks the headline among the blocks of a card: a heading, else the block that was met as one, else a longer
// linked one.
func (j *judge) bestTitle(first, last, met int, url string) int {
	best, most := met, -1.0
	for k := first; k < last; k++ {
		s := &j.at[k]
		if s.b.Text == "" || s.b.Hidden && k != met || s.b.Words > cardTitleWords || s.b.Kind == block.Control || s.whole != 0 && k != met {
			continue
		}
		x := 0.0
		if s.b.Kind == block.Heading {
			x += cardAsHeading
		}
		if s.near&block.HintTitle != 0 {
			x += cardAsTitle
		}
		if s.near&(block.HintSection|block.HintDate|block.HintByline|block.HintCaption|block.HintCredit) != 0 {
			x -= cardAsElse
		}
		if k == met {
			x += cardAsMet
		}
		if j.storyURL(k) == url {
			x += cardAsLinked
		}
		if s.b.Words < fewTitleWords {
			x -= cardAsShort
		}
		if x > most {
			best, most = k, x
		}
	}
	return best
}
