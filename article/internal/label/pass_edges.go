package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// edges notes where the body starts and ends.
func (j *judge) edges() {
	j.start, j.end = -1, -1
	for i, l := range j.label {
		if l != article.LabelBody {
			continue
		}
		if j.start < 0 {
			j.start = i
		}
		j.end = i
	}
}

// headings takes headings out of the body that have no body below them before the next heading of their rank.
func (j *judge) headings() {
	below := false
	for i := len(j.at) - 1; i >= 0; i-- {
		b := j.at[i].b
		if j.label[i] == article.LabelBody && b.Kind == block.Heading && !below {
			j.turn(i, article.LabelOther)
			continue
		}
		if j.label[i] == article.LabelBody && b.Text != "" {
			below = true
		}
	}
	j.edges()
}

// pictures puts pictures, embeds and rules where the blocks around them are.
func (j *judge) pictures() {
	for i := range j.at {
		b := j.at[i].b
		if b.Text != "" || j.label[i] != article.LabelOther || b.Out || b.Hidden {
			continue
		}
		if i > j.start && i < j.end && j.start >= 0 && j.amidBody(i) {
			j.turn(i, article.LabelBody)
		}
	}
}

// amidBody reports whether block i, which has no words, stands in a box with body on both sides.
func (j *judge) amidBody(i int) bool {
	s := &j.at[i]
	const noise = block.HintAd | block.HintNav | block.HintShare | block.HintTeaser | block.HintWidget | block.HintBio | block.HintNewsletter
	if s.near&noise != 0 || s.tags.has(block.TagNav) || s.tags.has(block.TagAside) || s.tags.has(block.TagForm) {
		return false
	}
	before, after := s.before, -1
	for k := i + 1; k < len(j.at); k++ {
		if j.at[k].b.Text != "" {
			after = k
			break
		}
	}
	return before >= 0 && after >= 0 && (j.label[before] == article.LabelBody || j.label[before] == article.LabelCaption || j.label[before] == article.LabelCredit) &&
		(j.label[after] == article.LabelBody || j.label[after] == article.LabelCaption) || j.scene.inside(j.scene.core, i)
}

// copiesOf calls further copies of the headline, and of captions, duplicates.
func (j *judge) copiesOf() {
	seen := map[string]bool{}
	if j.head >= 0 {
		seen[fold(j.at[j.head].b.Text)] = true
	}
	for i := range j.at {
		if i == j.head || j.at[i].b.Text == "" || j.at[i].b.Words > 45 {
			continue
		}
		switch j.label[i] {
		case article.LabelBody, article.LabelOther, article.LabelDeck, article.LabelHidden:
			if text := fold(j.at[i].b.Text); text != "" && seen[text] && j.group[i] == 0 {
				j.turn(i, article.LabelDuplicate)
			}
		}
	}
}
