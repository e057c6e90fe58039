package label

import (
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// storyRules see how a block stands to the headline and whether it is one of a row of stories.
func storyRules() []rule[*sight] {
	shares, levels, row := []float64{0, 0.05, 0.3, 0.6, 0.9}, []float64{0, 1, 2, 3, 5, 8}, []float64{2, 3, 5, 9, 17}
	list := func(name string, edges []float64, f func(s *sight) float64) rule[*sight] {
		return rule[*sight]{name: name, label: article.LabelBody, edges: edges, observe: f}
	}
	return []rule[*sight]{
		list("common", shares, commonShare),
		list("common-prose", shares, ofProse(commonShare)),
		list("lift", levels, lift),
		list("lift-prose", levels, ofProse(lift)),
		list("row", row, rowOf),
		list("row-prose", row, ofProse(rowOf)),
		list("row-later", row, func(s *sight) float64 {
			if !s.v.places[s.b.Box].later {
				return 0
			}
			return rowOf(s)
		}),
		{name: "described", label: article.LabelBody, observe: when((*sight).opensDescription)},
		list("terms", []float64{0, 1, 2, 3, 5}, ofProse(func(s *sight) float64 {
			if len(s.v.terms.hashes) == 0 {
				return -1
			}
			return float64(s.terms)
		})),
	}
}

// ofProse lets an observation speak of prose only.
func ofProse(f func(*sight) float64) func(*sight) float64 {
	return func(s *sight) float64 {
		if !proselike(s.b) {
			return -1
		}
		return f(s)
	}
}

// commonShare is the share of the page's prose in the innermost box that holds both the block and the headline.
func commonShare(s *sight) float64 {
	if s.v.head < 0 || s.v.prose == 0 {
		return -1
	}
	return float64(s.v.page.Boxes[s.v.places[s.b.Box].common].ProseWords) / float64(s.v.prose)
}

func lift(s *sight) float64 {
	if s.v.head < 0 {
		return -1
	}
	return float64(s.v.places[s.b.Box].lift)
}

func rowOf(s *sight) float64 { return float64(s.v.places[s.b.Box].row) }

const (
	describedBytes  = 40  // of a block and of the description, to be compared at all
	describedLead   = 24  // bytes of the block that turn most blocks away
	describedReach  = 240 // bytes of it that are looked at
	describedBefore = 200 // words of prose before it: further down, a paragraph does not open the story
)

// opensDescription reports whether a block opens with the words of the description that the page declares, or all of
// it does: descriptions are cut from the first paragraph or the deck.
func (s *sight) opensDescription() bool {
	d := s.v.describe
	if len(d) < describedBytes || len(s.b.Text) < describedBytes || s.proseBefore > describedBefore {
		return false
	}
	return alike(s.b.Text[:describedLead], d) >= 0 && alike(s.b.Text[:min(len(s.b.Text), describedReach)], d) > describedBytes/2
}

// alike returns how many bytes of text, once folded, are those with which folded begins, -1 where the two differ before
// one of them ends.
func alike(text, folded string) int {
	text = fold(text)
	n := max(0, min(len(folded), len(text))-utf8.UTFMax) // the cut may have gone through a letter
	if text[:n] != folded[:n] {
		return -1
	}
	return n
}
