package label

import (
	"strings"

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

// headings takes headings out of the body that have no body below them. Numbered ones stay: a list whose items are headings,
// each with a picture or a post below, has no other body.
func (j *judge) headings() {
	below := false
	for i := len(j.at) - 1; i >= 0; i-- {
		b := j.at[i].b
		if j.label[i] == article.LabelBody && b.Kind == block.Heading && !below && !numbered(b.Text) {
			j.turn(i, article.LabelOther)
			continue
		}
		if j.label[i] == article.LabelBody && b.Text != "" {
			below = true
		}
	}
	j.edges()
}

// numbered reports whether a line opens with a number and a sign that sets it apart: "3. ", "3) ".
func numbered(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	return len(rest) < len(s) && len(s)-len(rest) <= 3 && len(rest) > 1 && (rest[0] == '.' || rest[0] == ')' || rest[0] == ':') && rest[1] == ' '
}

// pictures puts pictures, embeds and rules where the blocks around them are.
func (j *judge) pictures() {
	for i := range j.at {
		b := j.at[i].b
		if b.Text != "" || j.label[i] != article.LabelOther || b.Out || b.Hidden {
			continue
		}
		if j.start >= 0 && i > j.start && (i < j.end && j.amidBody(i) || i > j.end && (j.closesBody(i) || j.inGallery(i))) {
			j.turn(i, article.LabelBody)
		}
	}
}

// inGallery reports whether the picture at i has a caption and follows the body in the same article element, nothing but
// pictures, their texts and their numbers between.
func (j *judge) inGallery(i int) bool {
	story := j.boxes[j.at[j.end].b.Box].story
	if story < 0 || j.group[i] == 0 || j.boxes[j.at[i].b.Box].story != story {
		return false
	}
	for k := i - 1; k > j.end; k-- {
		switch s := &j.at[k]; {
		case s.b.Text == "":
		case j.label[k] == article.LabelCaption || j.label[k] == article.LabelCredit || s.b.Hidden || s.shape&shapeNumber != 0:
		default:
			return false
		}
	}
	return true
}

// closesBody reports whether a picture or embed follows the last block of the body in its own box.
func (j *judge) closesBody(i int) bool {
	s := &j.at[i]
	return s.before == j.end && s.b.Box == j.at[j.end].b.Box && (s.b.Kind == block.Image || s.b.Kind == block.Embed)
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

// copiesOf calls further copies of the headline, of captions and of whole paragraphs duplicates.
func (j *judge) copiesOf() {
	seen := map[string]bool{}
	if j.head >= 0 {
		seen[j.at[j.head].line()] = true
	}
	j.secondPrint()
	for i := range j.at {
		if i == j.head || j.at[i].b.Text == "" {
			continue
		}
		if s := &j.at[i]; s.b.Words > headlineMost || s.near&block.HintQuote != 0 && s.tags.has(block.TagBlockquote) && j.label[i] == article.LabelBody {
			continue // a pull quote may be the headline
		}
		switch j.label[i] {
		case article.LabelBody, article.LabelOther, article.LabelDeck, article.LabelHidden:
			if text := j.at[i].line(); text != "" && seen[text] && j.group[i] == 0 {
				j.turn(i, article.LabelDuplicate)
			}
		}
	}
}

// printedAgain is how many paragraphs must follow each other as they did before to be a second print of the article, or
// printedWords how many words, since some pages print it as one paragraph.
const (
	printedAgain = 3
	printedWords = 250
)

// secondPrint calls a second print of the article a duplicate: paragraphs in the order in which they stood before.
func (j *judge) secondPrint() {
	first := map[string]int{}
	var prose []int
	var before []int // of each paragraph: the place of its first print, -1 when this is it
	for i := range j.at {
		s := &j.at[i]
		if j.label[i] != article.LabelBody || !proselike(s.b) || j.spoken(i) {
			continue
		}
		at, ok := first[s.b.Text]
		if !ok {
			at = -1
			first[s.b.Text] = len(prose)
		}
		prose, before = append(prose, i), append(before, at)
	}
	for from := 0; from < len(before); {
		to := from + 1
		for to < len(before) && before[from] >= 0 && before[to] == before[to-1]+1 {
			to++
		}
		words := int32(0)
		for _, i := range prose[from:to] {
			words += j.at[i].b.Words
		}
		if before[from] >= 0 && (to-from >= printedAgain || words >= printedWords) {
			for _, i := range prose[from:to] {
				j.expel(i, article.LabelDuplicate)
			}
		}
		from = to
	}
}
