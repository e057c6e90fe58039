package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// figure builds the figure of which block i is a part, and marks its blocks used. A block without a group is a picture
// or a caption by itself.
func (a *assembly) figure(i int) *article.Figure {
	var f figureParts
	for _, k := range a.members(i) {
		a.used[k] = true
		f.add(k, &a.page.Blocks[k], a.by.Part[k])
	}
	return a.finish(&f)
}

// figureParts collects the blocks of one figure.
type figureParts struct {
	at     int // the last of them
	out    article.Figure
	text   string // of the caption, over all its blocks
	runs   []article.Run
	credit string
}

func (f *figureParts) add(k int, b *block.Block, part label.Part) {
	f.at = k
	switch {
	case b.Kind == block.Image:
		if b.Figure != nil && f.out.URL == "" {
			f.out = article.Figure{URL: b.Figure.URL, Alt: b.Figure.Alt, Width: b.Figure.Width, Height: b.Figure.Height}
		}
	case part == label.PartCredit:
		f.credit = joined(f.credit, b.Text)
	default:
		f.runs = joinRuns(f.runs, b.Runs)
		f.text = article.Text(f.runs)
	}
}

// finish parts caption and credit and takes off the label that screen readers hear, which goes to the rest.
func (a *assembly) finish(f *figureParts) *article.Figure {
	out := f.out
	whole, runs := f.text, f.runs
	if n := label.CaptionLabel(whole); n > 0 {
		a.setAside(f.at, article.LabelOther, whole[:n])
		runs = sliceRuns(runs, n, len(whole))
		whole = whole[n:]
	}
	if n := label.CaptionTail(whole); n > 0 {
		a.setAside(f.at, article.LabelOther, whole[n:])
		runs = sliceRuns(runs, 0, n)
		whole = whole[:n]
	}
	text, credit, ok := label.SplitCaption(whole, out.Alt)
	if n := label.OpenLabel(whole); n > 0 && f.credit != "" {
		text, credit, ok = label.SplitCaption(whole[:n], out.Alt)
		f.credit = whole[n:] + " " + f.credit
	}
	if ok || len(text) != len(whole) {
		runs = cutRuns(runs, whole, text)
	}
	if len(runs) == 0 && out.Alt != "" {
		if text, rest, ok := label.SplitCaption(f.credit, out.Alt); ok && text != "" {
			runs, credit, f.credit = article.Plainly(text), rest, ""
		}
	}
	if f.credit != "" {
		credit = joinCredit(credit, label.Credit(f.credit))
	}
	out.Caption.Text, out.Caption.Credit = runs, a.ofHouse(credit)
	return &out
}

// ofHouse gives a credit to the paper's own name back to the house: "© The Harbour Post" is no photographer.
func (a *assembly) ofHouse(c article.Credit) article.Credit {
	name, site := strings.ToLower(c.Photographer), strings.ToLower(a.out.Site)
	if c.Agency == "" && name != "" && (name == site || strings.HasSuffix(site, " "+name) && strings.Contains(name, " ")) {
		c.Photographer, c.Agency = "", c.Photographer
	}
	return c
}

// members lists the blocks of i's group that have no home yet, i alone when it has none. Some of a figure that reaches over
// the beginning of the body may stand there already.
func (a *assembly) members(i int) []int {
	g := a.by.Group[i]
	if g == 0 {
		return []int{i}
	}
	var out []int
	for k := i; k < len(a.by.Group) && k < i+groupReach; k++ {
		if a.by.Group[k] == g && !a.used[k] {
			out = append(out, k)
		}
	}
	return out
}

// groupReach bounds how far apart the blocks of one figure or teaser may stand.
const groupReach = 400

// cutRuns returns the runs of whole that make up part, which is a stretch of it; plain text where it is not.
func cutRuns(runs []article.Run, whole, part string) []article.Run {
	if part == "" {
		return nil
	}
	from := strings.Index(whole, part)
	if from < 0 {
		return article.Plainly(part)
	}
	return sliceRuns(runs, from, from+len(part))
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

// lead takes the picture that stands between headline and body: the first with a caption, else the first.
func (a *assembly) lead() {
	start, best := a.bodyStart(), -1
	for i := range min(start, len(a.page.Blocks)) {
		if a.used[i] || !a.figurePart(i) || !a.nearHeadline(i) {
			continue
		}
		if a.by.Group[i] != 0 {
			best = i
			break
		}
		if best < 0 {
			best = i
		}
	}
	if best < 0 {
		return
	}
	if f := a.figure(best); f.URL != "" || f.Caption.Text != nil || f.Caption.Credit.Text != "" {
		a.out.Lead = f
	}
	a.opening(start)
}

// opening puts the other figures with captions between headline and body at the body's head.
func (a *assembly) opening(start int) {
	var figures []article.Node
	for i := max(a.by.Headline, 0); i < start; i++ {
		if !a.used[i] && a.by.Group[i] != 0 && a.figurePart(i) {
			figures = append(figures, a.figure(i))
		}
	}
	if len(figures) > 0 {
		a.out.Body = append(figures, a.out.Body...)
	}
}

func (a *assembly) nearHeadline(i int) bool { return a.by.Headline < 0 || i > a.by.Headline-leadReach }

// bodyStart returns the first block of the body that has words, the number of blocks without one.
func (a *assembly) bodyStart() int {
	first, _ := a.bodyRange()
	return first
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
