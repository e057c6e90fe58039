package label

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// hiddenCopies takes out of the body what the page hides and says elsewhere, or says to machines only: the microdata of
// a page written out in hidden elements, and a hidden copy of the whole text.
func (j *judge) hiddenCopies() {
	var shown shingles
	for i := range j.at {
		s := &j.at[i]
		if j.label[i] != article.LabelBody || !s.b.Hidden {
			continue
		}
		if shown == nil {
			shown = j.shown()
		}
		switch {
		case j.machineWords(s.b):
			j.expel(i, article.LabelHidden)
		case s.b.Words >= proseWords && shown.knows(s.b.Text) > 0:
			j.expel(i, article.LabelDuplicate)
		}
	}
}

// shown returns the pairs of words of the body as far as it can be seen.
func (j *judge) shown() shingles {
	out := shingles{}
	for i := range j.at {
		if j.label[i] == article.LabelBody && !j.at[i].b.Hidden {
			out.add(j.at[i].b.Text)
		}
	}
	return out
}

// machineProps are the properties of microdata that are written out, out of sight, for machines.
var machineProps = [...]string{
	"alternativeheadline", "articlesection", "author", "datecreated", "datemodified", "datepublished", "description", "headline", "height",
	"image", "inlanguage", "keywords", "logo", "mainentityofpage", "name", "publisher", "thumbnailurl", "url", "width", "wordcount",
}

// machineWords reports whether the innermost property of microdata around a block is one for machines.
func (j *judge) machineWords(b *block.Block) bool {
	return slices.Contains(machineProps[:], strings.ToLower(innermostProp(j.page, b)))
}

// innermostProp returns the innermost property of microdata around a block, "" without one.
func innermostProp(p *block.Page, b *block.Block) string {
	prop := b.Itemprop
	for k := b.Box; k >= 0 && prop == ""; k = p.Boxes[k].Parent {
		prop = p.Boxes[k].Itemprop
	}
	return prop
}
