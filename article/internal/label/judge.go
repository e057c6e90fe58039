// Package label judges the blocks of a page: which are the body, the headline, a caption, a teaser, and what the rest is.
//
//	block.Page -> look -> body votes -> scene -> second votes -> company -> passes -> Judgement
//
// Rules are rows and see one block with its surroundings; passes see the whole row of labels, run in one fixed order,
// and sign what they turn. Nothing is removed: a block that is not wanted bears a label that says so.
package label

import (
	"math"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// Judgement is what the judge says of a page; its slices run beside the page's blocks.
type Judgement struct {
	Verdicts []article.Verdict
	Belief   []float64 // that the block is part of the body, 0 to 1
	Group    []int32   // blocks that make one figure or one teaser share a number above 0
	Part     []Part    // what a block is inside its group
	Headline int       // the block that is the title's home, -1 without one
	Flat     bool      // the page has no containers worth the name, as bare text
}

// Part says what a block is inside a figure or teaser.
type Part uint8

const (
	PartNone Part = iota
	PartImage
	PartCaption
	PartCredit
	PartTitle
	PartSection
	PartText
	PartDate
	PartAuthor
	PartMore
)

// Judge labels every block of p. With trace, each verdict lists its votes.
func Judge(p *block.Page, trace bool) *Judgement {
	v := look(p)
	j := newJudge(v, trace)
	for _, pass := range passes {
		j.pass = pass.name
		pass.run(j)
	}
	return j.judgement()
}

// judge is the row of labels while the passes run.
type judge struct {
	*view
	page       *block.Page
	scene      *scene
	label      []article.Label
	belief     []float64
	score      []float64 // log-odds for the body
	group      []int32
	part       []Part
	groups     int32
	head       int             // the headline's block, -1 without one
	story      int             // on a flat page the first block of the prose to which the headline was found, -1 without one
	firstLevel uint8           // of heading that the headline has
	comments   int             // the heading over the comments, past the last block without one
	asked      [2]int          // first and last block of a row of questions and answers, -1 without one
	talk       [2]int          // first and last block of a labelled conversation, -1 without one
	openers    map[string]bool // what opens the turns of either: folded names on lines of their own, or signs
	replying   map[string]bool // of those, what opens the answers alone
	start      int             // first and last block of the body, -1 without any
	end        int
	rowed      []rowVerdict     // what rows of linked lines say of each of them, nil before they are judged
	alike      [][]int32        // rows of boxes marked up alike, nil before they are asked for
	votes      [][]article.Vote // nil without a trace
	pass       string
}

func newJudge(v *view, trace bool) *judge {
	n := len(v.at)
	j := &judge{view: v, page: v.page, label: make([]article.Label, n), belief: make([]float64, n), group: make([]int32, n),
		part: make([]Part, n), head: -1, story: -1, start: -1, end: -1, talk: [2]int{-1, -1}, asked: [2]int{-1, -1}, comments: n}
	if trace {
		j.votes = make([][]article.Vote, n)
	}
	j.score = j.elect()
	return j
}

// elect counts the votes for and against the body: first those on each block and its surroundings alone; then, where
// the body seems to lie by those, all of them anew with other weights, together with the votes that see the scene. At last
// paragraphs that stand side by side in one container come to an understanding.
func (j *judge) elect() []float64 {
	set := weights(j.flat)
	first, score := make([]float64, len(j.at)), make([]float64, len(j.at))
	for i := range j.at {
		if s := &j.at[i]; s.b.Text != "" {
			first[i], score[i] = bodyRules().sums(s, set.body, set.again)
		}
	}
	j.scene = newScene(j.view, first)
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		score[i] += sceneRules().sum(placed{j.scene, s}, set.scene)
		if j.votes != nil {
			j.votes[i] = append(sceneRules().votes(placed{j.scene, s}, set.scene), bodyRules().votes(s, set.again)...)
		}
	}
	if !j.flat {
		j.company(score)
	}
	for i := range j.at {
		if j.at[i].b.Text != "" {
			j.belief[i] = 1 / (1 + math.Exp(-score[i]))
		}
	}
	return score
}

// turn gives block i a label; the pass that runs signs it in the trace.
func (j *judge) turn(i int, l article.Label) {
	if j.votes != nil && (j.label[i] != l || j.pass == "labels") {
		j.votes[i] = append(j.votes[i], article.Vote{Rule: "pass " + j.pass, Label: l})
	}
	j.label[i] = l
}

// expelled is the belief that is left in a block which a pass is sure to have no place in the body.
const expelled = 0.1

// expel turns block i out of the body for good.
func (j *judge) expel(i int, l article.Label) {
	j.turn(i, l)
	j.belief[i] = min(j.belief[i], expelled)
}

func (j *judge) judgement() *Judgement {
	out := &Judgement{Verdicts: make([]article.Verdict, len(j.at)), Belief: j.belief, Group: j.group, Part: j.part, Headline: j.head, Flat: j.flat}
	for i := range out.Verdicts {
		m := j.score[i]
		if j.label[i] != article.LabelBody {
			m = -m
		}
		out.Verdicts[i] = article.Verdict{Label: j.label[i], Margin: m}
		if j.votes != nil {
			out.Verdicts[i].Votes = j.votes[i]
		}
	}
	return out
}
