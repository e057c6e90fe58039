package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
	"github.com/verbatim-go/verbatim/qa"
)

// assembly is the work of one call: the page and what was said of it, read only, beside the article that grows.
type assembly struct {
	page     *block.Page
	by       *label.Judgement
	opts     Options
	out      *article.Article
	used     []bool                  // blocks that have found their home
	aside    []aside                 // parts of blocks that go to the rest
	lines    map[string]bool         // short lines of the page; nil until asked for
	claimed  map[string]bool         // what the page calls itself, as keys of words; nil until asked for
	lone     map[string]bool         // signs that open questions which stand alone; nil until asked for
	times    map[article.Node]string // when the paragraphs of the body are said, where cues tell
	looks    map[article.Node]string // how the markup names the paragraphs of the body
	talk     *bool                   // hyphens open what is said; nil until asked for
	declared string                  // the language that the page declares
	cues     []string
}

// assemble gives every block its home.
func assemble(page *block.Page, by *label.Judgement, opts Options) *article.Article {
	a := &assembly{page: page, by: by, opts: opts, out: &article.Article{Notices: page.Notices}, used: make([]bool, len(page.Blocks))}
	a.headline()
	a.metadata()
	a.teasers()
	a.body()
	a.lead()
	a.heldDeck()
	a.rest()
	if page.Binary {
		a.out.Confidence = 0 // what looks like words is none
	} else {
		a.interview()
		a.subheads()
		a.out.Confidence = a.confidence()
	}
	if a.out.Kind == article.KindInterview {
		a.out.Confidence = (1 + a.out.Confidence) / 2 // turns that explain a body are a second witness for it
	}
	if a.out.Confidence < lowConfidence {
		a.out.Notices = append(a.out.Notices, article.Notice{Text: "this page does not look like an article", Origin: "body"})
	}
	if opts.Trace {
		a.out.Trace = a.trace()
	}
	return a.out
}

func (a *assembly) label(i int) article.Label { return a.by.Verdicts[i].Label }

// headline takes the visible title, over all its lines, and the deck.
func (a *assembly) headline() {
	var title, deck []string
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		switch {
		case b.Text == "":
		case a.label(i) == article.LabelTitle:
			a.used[i] = true
			if b.Words > 0 { // a sign that a line break stands for is none
				title = append(title, b.Text)
			}
		case a.label(i) == article.LabelDeck:
			deck = append(deck, b.Bullet+b.Text)
			a.used[i] = true
		}
	}
	a.out.Title, a.out.Deck = withoutBars(strings.Join(title, " ")), strings.Join(deck, " ")
}

// heldDeck takes the standfirst from the data of the script that held the text, where the text does not hold it too.
func (a *assembly) heldDeck() {
	if deck := a.first("state:description"); a.out.Deck == "" && deck != "" && !strings.Contains(article.Plain(a.out.Body), deck) {
		a.out.Deck = deck
	}
}

// interview groups the body into turns where it is an interview.
func (a *assembly) interview() {
	in := qa.Input{Title: a.out.Title, Deck: a.out.Deck, Site: a.out.Site, Lang: a.out.Lang, Authors: a.out.Authors, Body: a.out.Body, Hints: a.hints(), Beside: a.beside(), Times: a.times, Looks: a.looks}
	r := qa.Split(in)
	a.cues = r.Cues
	a.out.Kind, a.out.Body, a.out.Speakers, a.out.Notes = r.Kind, r.Body, r.Speakers, r.Notes
}

// hints collects texts outside the body that may name the speakers in full.
func (a *assembly) hints() []string {
	var out []string
	for c := range a.out.Captions() {
		out = append(out, article.Text(c.Text))
	}
	for i := range a.page.Evidence {
		switch e := &a.page.Evidence[i]; e.Source {
		case "og:description", "meta:description", "description", "ld:description", "og:title", "title", "ld:headline":
			out = append(out, e.Value)
		}
	}
	for i, v := range a.by.Verdicts {
		if v.Label == article.LabelByline || v.Label == article.LabelSection || v.Label == article.LabelBiography {
			text := a.page.Blocks[i].Text
			if _, start, _, dated := label.FindDate(text, ""); dated && start > 0 {
				text = strings.TrimRight(text[:start], " ·•|,–-") // the date is no part of a name
			}
			out = append(out, text)
		}
	}
	return out
}

// beside lists the lines outside the body, no stock phrases of pages, in which the editors may say how the piece came about.
func (a *assembly) beside() []string {
	var out []string
	for i := range a.page.Blocks {
		if b := &a.page.Blocks[i]; b.Text != "" && !b.Hidden && b.Kind == block.Text && (a.label(i) == article.LabelOther || a.label(i) == article.LabelByline) {
			out = append(out, b.Parted())
		}
	}
	return out
}

func (a *assembly) trace() *article.Trace {
	t := &article.Trace{Blocks: make([]article.TraceBlock, len(a.page.Blocks)), Interview: a.cues}
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		t.Blocks[i] = article.TraceBlock{Text: b.Text, Kind: b.Kind.String(), Path: a.path(b.Box), Verdict: a.by.Verdicts[i]}
	}
	return t
}

// pathDepth is how many containers a trace names: the innermost are those that tell.
const pathDepth = 8

func (a *assembly) path(box int32) string {
	out := ""
	for n := 0; box > 0 && n < pathDepth; n++ {
		b := &a.page.Boxes[box]
		name := b.Tag.String()
		if b.Name != "" {
			name = b.Name
		}
		if b.Class != "" {
			name += "." + b.Class
		}
		if out != "" {
			name += " > " + out
		}
		out, box = name, b.Parent
	}
	return out
}
