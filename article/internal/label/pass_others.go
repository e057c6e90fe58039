package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	cutRow     = 3 // fewer parts that break off are an author's way of ending
	relatedRow = 2 // fewer parts below a heading that says related are a part of the story
)

// others takes out of the body the texts of other stories that stand side by side: nearly all of them break off with an
// ellipsis, where a program cut each to one length, or the line right above them says that they are related.
func (j *judge) others() {
	if !j.hasOthers() {
		return
	}
	rows := map[boxKind][]int32{}
	for k := range j.page.Boxes {
		if b := &j.page.Boxes[k]; b.Parent >= 0 && b.ProseWords > 0 && !j.places[k].holds {
			rows[partKind(b)] = append(rows[partKind(b)], int32(k))
		}
	}
	for _, row := range rows {
		if j.cutShort(row) || j.related(row) {
			j.expelRow(row)
		}
	}
}

// hasOthers reports whether the body holds enough that breaks off, or a heading that says related.
func (j *judge) hasOthers() bool {
	cut := 0
	for i := range j.at {
		if s := &j.at[i]; j.label[i] == article.LabelBody && proselike(s.b) && breaksOff(s.b.Text) {
			cut++
		} else if s.b.Kind == block.Heading && s.whole&ClassRelated != 0 {
			return true
		}
	}
	return cut >= cutRow
}

// cutShort reports whether nearly all parts of a row end in a paragraph that breaks off and hold a link or a picture: a
// speaker may break off too.
func (j *judge) cutShort(row []int32) bool {
	if len(row) < cutRow {
		return false
	}
	cut := 0
	for _, k := range row {
		b := &j.page.Boxes[k]
		for i := int(b.Last) - 1; i >= int(b.First); i-- {
			if proselike(j.at[i].b) {
				if breaksOff(j.at[i].b.Text) && j.linked(b) {
					cut++
				}
				break
			}
		}
	}
	return cut >= cutRow && cut*3 >= len(row)*2
}

// linked reports whether a box holds a link or a picture.
func (j *judge) linked(b *block.Box) bool {
	for i := b.First; i < b.Last; i++ {
		if s := j.at[i].b; s.Links > 0 || s.Kind == block.Image {
			return true
		}
	}
	return false
}

// related reports whether the line right above a row is a heading that says nothing but that what follows is related. A
// list below such a heading may hold what the story itself recommends.
func (j *judge) related(row []int32) bool {
	b := &j.page.Boxes[row[0]]
	if len(row) < relatedRow || b.Tag == block.TagLi || b.Tag == block.TagUl || b.Tag == block.TagOl || int(b.First) <= j.scene.first {
		return false
	}
	h := j.at[b.First].before
	return h >= 0 && j.at[h].b.Kind == block.Heading && j.at[h].whole&ClassRelated != 0 && j.at[h].b.Words < headingWords
}

// partKind is what the boxes of a row have in common: the place, the element, and their class names, unless they are the
// items of a list or stories, which bear the names of their topics.
func partKind(b *block.Box) boxKind {
	if b.Tag == block.TagLi || b.Tag == block.TagArticle {
		return boxKind{b.Parent, b.Tag, ""}
	}
	return boxKind{b.Parent, b.Tag, unnumbered(b.Class)}
}

// breaksOff reports whether a text ends in an ellipsis, with brackets around it or none.
func breaksOff(text string) bool {
	text = strings.TrimRight(text, " )]")
	return strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")
}
