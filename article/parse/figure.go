package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// figure builds the figure of which block i is a part, and marks its blocks used. A block without a group is a picture
// or a caption by itself.
func (a *assembly) figure(i int) *article.Figure {
	f := &article.Figure{}
	for _, k := range a.members(i) {
		b := &a.page.Blocks[k]
		a.used[k] = true
		switch {
		case b.Kind == block.Image:
			if b.Figure != nil && f.URL == "" {
				*f = article.Figure{URL: b.Figure.URL, Alt: b.Figure.Alt, Width: b.Figure.Width, Height: b.Figure.Height, Caption: f.Caption}
			}
		case a.by.Part[k] == label.PartCredit:
			f.Caption.Credit = addCredit(f.Caption.Credit, b.Text)
		default:
			a.caption(f, b)
		}
	}
	return f
}

// members lists the blocks of i's group, i alone when it has none.
func (a *assembly) members(i int) []int {
	g := a.by.Group[i]
	if g == 0 {
		return []int{i}
	}
	var out []int
	for k := i; k < len(a.by.Group) && k < i+groupReach; k++ {
		if a.by.Group[k] == g {
			out = append(out, k)
		}
	}
	return out
}

// groupReach bounds how far apart the blocks of one figure or teaser may stand.
const groupReach = 400

// caption adds a block to the caption of f, parted from the credit that may be glued to it.
func (a *assembly) caption(f *article.Figure, b *block.Block) {
	text, credit, ok := label.SplitCredit(b.Text)
	runs := b.Runs
	if ok {
		runs = cutRuns(b.Runs, b.Text, text)
		f.Caption.Credit = joinCredit(f.Caption.Credit, credit)
	}
	if len(runs) > 0 && len(f.Caption.Text) > 0 {
		f.Caption.Text = append(f.Caption.Text, article.Run{Text: " "})
	}
	f.Caption.Text = append(f.Caption.Text, runs...)
}

// cutRuns returns the runs of whole that make up part, which is a stretch of it; plain text where it is not.
func cutRuns(runs []article.Run, whole, part string) []article.Run {
	if part == "" {
		return nil
	}
	from := indexOf(whole, part)
	if from < 0 {
		return article.Plainly(part)
	}
	return sliceRuns(runs, from, from+len(part))
}

func addCredit(c article.Credit, text string) article.Credit {
	return joinCredit(c, label.Credit(text))
}

func joinCredit(a, b article.Credit) article.Credit {
	if a.Text == "" {
		return b
	}
	if b.Text == "" {
		return a
	}
	a.Text += " " + b.Text
	if a.Photographer == "" {
		a.Photographer = b.Photographer
	}
	if a.Agency == "" {
		a.Agency = b.Agency
	}
	return a
}

// lead takes the picture that stands between headline and body.
func (a *assembly) lead() {
	start := len(a.page.Blocks)
	for i := range a.page.Blocks {
		if a.label(i) == article.LabelBody && a.page.Blocks[i].Text != "" {
			start = i
			break
		}
	}
	for i := range a.page.Blocks {
		if a.used[i] || a.by.Part[i] == label.PartNone && a.page.Blocks[i].Kind != block.Image {
			continue
		}
		if !a.figurePart(i) {
			continue
		}
		if a.out.Lead == nil && i < start && (a.by.Headline < 0 || i > a.by.Headline-leadReach) {
			if f := a.figure(i); f.URL != "" || f.Caption.Text != nil || f.Caption.Credit.Text != "" {
				a.out.Lead = f
			}
		}
	}
}

// leadReach is how far above the headline a lead picture may stand, in blocks.
const leadReach = 12

// figurePart reports whether block i starts a figure that is worth one: a picture of some size, or a caption.
func (a *assembly) figurePart(i int) bool {
	b := &a.page.Blocks[i]
	switch a.label(i) {
	case article.LabelCaption, article.LabelCredit:
		return true
	case article.LabelOther, article.LabelBody:
		return b.Kind == block.Image && b.Figure != nil && !b.Hidden && !b.Out && (a.by.Group[i] != 0 || b.Figure.Width >= leadWidth)
	}
	return false
}

// leadWidth keeps logos and portraits of authors from being the lead picture, in CSS pixels.
const leadWidth = 300
