package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	iconWidth       = 64 // CSS pixels: a smaller picture is a sign of the page, not one of the article's
	structureWords  = 25 // a longer text in an element for credits is caption and credit in one
	loneCreditWords = 14 // the same where the element is all the figure has
	slashWords      = 8  // a longer text after a slash or bar goes on with the caption
	altWords        = 3  // an alternative text that only begins like a line must share so many words with it
	altReach        = 4  // texts between a picture and the line that repeats its alternative text
)

// icon reports whether a picture is a sign of the page: an arrow, a magnifying glass, a counting pixel.
func icon(b *block.Block) bool {
	f := b.Figure
	if f == nil {
		return false
	}
	path, _, _ := strings.Cut(f.URL, "?")
	return strings.HasSuffix(path, ".svg") && f.Width < iconWidth || strings.HasPrefix(f.URL, "data:") && f.Alt == "" && f.Width < iconWidth ||
		f.Width > 0 && f.Width <= iconWidth && f.Height <= iconWidth
}

// creditBlock reports whether block k, one of so many texts of a figure, is the credit: by its words, by the name of its
// element, or by the slash or bar that parts it from the caption.
func (j *judge) creditBlock(k, members int) bool {
	s := &j.at[k]
	if isCredit(s.b.Text) {
		return true
	}
	own := &j.page.Boxes[s.b.Box]
	if members == 1 {
		return creditElement(own.Class) && own.Blocks == 1 && s.b.Words < loneCreditWords && !endsSentence(s.b.Text) ||
			s.near&block.HintCredit != 0 && s.near&block.HintCaption == 0 && s.b.Words < loneCreditWords
	}
	if s.b.Words > structureWords || own.Blocks > 1 && s.b.Words > slashWords {
		return false
	}
	if own.Blocks == 1 && s.b.Seam == block.SeamBlock && strangeCredit(s.b.Text) {
		return true
	}
	return s.b.Words <= structureWords && own.Blocks == 1 && (own.Hints&block.HintCredit != 0 || own.Tag == block.TagFooter || creditClass(own.Class)) ||
		s.b.Words <= slashWords && s.b.Seam == block.SeamMark && opensCredit(s.b.Text) ||
		j.creditFollows(k) || j.nameFollows(k)
}

// nameFollows reports whether block k is a name in an element of its own behind the last sentence of a figcaption: "The
// quay at low water." and then "Jane Roe".
func (j *judge) nameFollows(k int) bool {
	s := &j.at[k]
	p := s.prev()
	return p != nil && s.b.Seam == block.SeamMark && s.tags.has(block.TagFigcaption) && p.b.Box == s.b.Box && p.shape&shapeStop != 0 &&
		s.b.Words > 1 && s.b.Words <= nameMost && s.shape&shapeStop == 0 && IsName(s.b.Text)
}

// nameMost is how many words a photographer's name has at most that nothing else tells from a caption.
const nameMost = 3

// creditFollows reports whether the line before ends in the label of a credit: "(Photo:" in one element, the name in
// the next.
func (j *judge) creditFollows(k int) bool {
	s := &j.at[k]
	p := s.prev()
	return p != nil && s.b.Seam == block.SeamMark && j.part[p.i] != PartNone && s.b.Words <= slashWords && isCreditLabel(p.b.Text)
}

// isCreditLabel reports whether s is a credit's label alone.
func isCreditLabel(s string) bool {
	_, rest, ok := creditLabel(strings.TrimLeft(s, "( "))
	return ok && rest == ""
}

func opensCredit(s string) bool {
	for _, sign := range [...]string{"/", "|", "©", "–", "—", "("} {
		if strings.HasPrefix(s, sign) {
			return true
		}
	}
	return false
}

// creditClasses are parts of class names that mean the credit inside a figure, and other things elsewhere.
var creditClasses = [...]string{"author", "autor", "agency", "copyright", "courtesy", "credit", "fotograf", "photograph", "rights", "source", "urheber"}

func creditClass(class string) bool {
	for _, c := range creditClasses {
		if strings.Contains(class, c) {
			return true
		}
	}
	return false
}

// creditElement reports whether one of the class names ends with a word for credits: "figcaption__credit" is the credit,
// "credit-caption" need not be.
func creditElement(class string) bool {
	for name := range strings.FieldsSeq(class) {
		for _, c := range creditClasses {
			if strings.HasSuffix(name, c) {
				return true
			}
		}
	}
	return false
}

func hasSign(s string) bool { return strings.ContainsAny(s, "©®") }

// toldByAlt returns the line below the picture at i, or right above it, that its alternative text repeats, and the
// credit that follows that line.
func (j *judge) toldByAlt(i int) []int {
	if j.at[i].b.Figure == nil {
		return nil
	}
	alt := fold(j.at[i].b.Figure.Alt)
	if alt == "" {
		return nil
	}
	for k, n := i+1, 0; k < len(j.at) && n < altReach; k++ {
		s := &j.at[k]
		if s.b.Kind == block.Image && !icon(s.b) {
			break
		}
		if s.b.Text == "" {
			continue
		}
		n++
		if j.captionByAlt(k, alt) {
			out := []int{k}
			if next := s.next(); next != nil && j.mayCaption(next.i) && next.b.Kind == block.Text && isCredit(next.b.Text) {
				out = append(out, next.i)
			}
			return out
		}
		if proselike(s.b) {
			break
		}
	}
	return nil
}

// captionByAlt reports whether the line at k and an alternative text are one, or one begins with the other.
func (j *judge) captionByAlt(k int, alt string) bool {
	s := &j.at[k]
	if !j.mayCaption(k) || s.b.Kind != block.Text || s.shape&shapeLinked != 0 || s.tags.has(block.TagA) {
		return false
	}
	text := s.line()
	short, long := text, alt
	if len(short) > len(long) {
		short, long = long, short
	}
	if short == long {
		return short != ""
	}
	return strings.Count(short, " ")+1 >= altWords && strings.HasPrefix(long, short) && long[len(short)] == ' '
}

// figureCopies finds figures that stand on the page twice, for phones and for wide screens, or as a slide once more. The
// copy that the reader of the article meets first is the figure; the words of the others are duplicates.
func (j *judge) figureCopies() {
	type figure struct {
		text, url string
		caption   bool
		blocks    []int
	}
	figures := make([]figure, j.groups+1)
	var order []int32
	for i, g := range j.group {
		if g == 0 {
			continue
		}
		f := &figures[g]
		if len(f.blocks) == 0 {
			order = append(order, g)
		}
		f.blocks = append(f.blocks, i)
		switch j.part[i] {
		case PartImage:
			f.url = j.pictureURL(i)
		case PartCaption:
			f.caption = true
			f.text += j.at[i].line() + " "
		case PartCredit:
			f.text += j.at[i].line() + " "
		}
	}
	first := map[string]int32{}
	for _, g := range order {
		f := &figures[g]
		key := f.text
		if strings.Count(key, " ") < copyWords && !(f.caption && j.unseen(f.blocks)) {
			key += f.url
		}
		kept, ok := first[key]
		if !ok {
			first[key] = g
			if _, ok := first[f.text]; !ok {
				first[f.text] = g
			}
			continue
		}
		out := f.blocks
		if j.unseen(figures[kept].blocks) && !j.unseen(f.blocks) {
			first[key], out = g, figures[kept].blocks
		}
		for _, i := range out {
			j.turn(i, article.LabelDuplicate)
			j.group[i], j.part[i] = 0, PartNone
		}
	}
}

// copyWords is the number of words from which the same caption twice means the same figure; shorter ones, "Photo: AFP",
// may stand below two pictures.
const copyWords = 8

func (j *judge) pictureURL(i int) string {
	if f := j.at[i].b.Figure; f != nil {
		path, _, _ := strings.Cut(f.URL, "?")
		return path
	}
	return ""
}

// unseen reports whether a figure is hidden or stands above the headline or below the body.
func (j *judge) unseen(blocks []int) bool {
	i := blocks[len(blocks)-1]
	return j.at[i].b.Hidden || i < j.head || j.end >= 0 && i > j.end
}
