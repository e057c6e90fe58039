package main

import (
	_ "embed"
	"html/template"
	"io"
	"math"
	"strings"
	"sync"

	"github.com/verbatim-go/verbatim/article"
)

// pageHTML is the explanation as a page: its own styles, no scripts, nothing loaded from anywhere.
//
//go:embed page.html
var pageHTML string

var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageHTML))
})

// page is what the template shows.
type page struct {
	Title, Kind, Lang, Dir string
	Confidence             int // per cent
	Notices                []article.Notice
	Turns                  []string    // what made the body an interview or not
	Labels                 []pageLabel // those that occur, in the order of article.Label
	All                    []pageLabel // every one, for the styles
	Blocks                 []pageBlock
	Words, Doubts          int
}

// pageLabel is one label and what bears it.
type pageLabel struct {
	Name          string
	Hue, Strength int
	Blocks, Words int
}

// pageBlock is one block of the page with the reasons for its label.
type pageBlock struct {
	N                               int
	Label, Kind, Text, Path, Margin string
	Doubt                           bool
	Votes                           []pageVote
}

// pageVote is one vote; Width is its bar in per cent of the heaviest of its block.
type pageVote struct {
	Rule, Label string
	Weight      float64
	Width       int
	Against     bool
}

// explainPage writes a's trace as an HTML page, the blocks coloured by label, with their votes on demand.
func explainPage(w io.Writer, a *article.Article) error {
	return pageTemplate().Execute(w, pageOf(a))
}

func pageOf(a *article.Article) page {
	p := page{
		Title: a.Title, Kind: a.Kind.String(), Lang: a.Lang, Dir: a.Dir,
		Confidence: int(math.Round(100 * a.Confidence)), Notices: a.Notices, Turns: interviewOf(a), All: make([]pageLabel, article.Labels),
	}
	for l := range p.All {
		p.All[l] = pageLabel{Name: article.Label(l).String(), Hue: hue(l), Strength: strength(l)}
	}
	for i, t := range blocksOf(a) {
		b := pageBlock{
			N: i + 1, Label: t.Label.String(), Kind: t.Kind, Text: t.Text, Path: t.Path,
			Margin: strings.TrimSuffix(marginText(t), "?"), Doubt: inDoubt(t), Votes: pageVotes(t.Votes),
		}
		words := len(strings.Fields(t.Text))
		p.Words += words
		if b.Doubt {
			p.Doubts++
		}
		if l := int(t.Label); l < len(p.All) {
			p.All[l].Blocks++
			p.All[l].Words += words
		}
		p.Blocks = append(p.Blocks, b)
	}
	for _, l := range p.All {
		if l.Blocks > 0 {
			p.Labels = append(p.Labels, l)
		}
	}
	return p
}

func pageVotes(votes []article.Vote) []pageVote {
	var out []pageVote
	heaviest := 0.0
	for _, v := range byWeight(votes) {
		size := math.Abs(v.Weight)
		heaviest = max(heaviest, size)
		out = append(out, pageVote{v.Rule, v.Label.String(), v.Weight, int(math.Round(100 * size / max(heaviest, 0.01))), v.Weight < 0})
	}
	return out
}

// hue spreads the labels over the colour wheel by the golden angle, so that neighbours in the list differ most; the
// body stands at a calm green.
func hue(label int) int {
	const green, goldenAngle, wheel = 150, 137, 360
	return ((label-int(article.LabelBody))*goldenAngle%wheel + wheel + green) % wheel
}

// strength is how much colour a label gets, in per cent: full for what belongs to the article and its teasers, little
// for the furniture of the page.
func strength(label int) int {
	const pale, full = 16, 58
	if label == int(article.LabelOther) || label >= int(article.LabelNavigation) {
		return pale
	}
	return full
}
