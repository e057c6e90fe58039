package articletest

import (
	"fmt"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// turns checks an interview or FAQ: that every turn says something, has a speaker, and that questions are answered.
func (c *checker) turns() {
	a := c.a
	spoke := make([]bool, len(a.Speakers))
	var last *article.QATurn
	lastWhere := ""
	for i, t := range a.Turns() {
		where := fmt.Sprintf("turn %d", i)
		c.turnSpeaker(where, t, spoke)
		text := said(t)
		if text == "" {
			c.foundText(EmptyTurn, where, t.Label)
		}
		if labelled(text, t.Label) {
			c.foundText(LabelInTurn, where, text)
		}
		if last != nil && t.Speaker >= 0 && last.Speaker == t.Speaker && last.Kind == t.Kind {
			c.foundText(SameSpeakerAgain, lastWhere+" and "+where, text)
		}
		if t.Kind == article.TurnAnswer && last == nil {
			c.foundText(AnswerWithoutQuestion, where, text)
		}
		// In an FAQ each question has its own answer; an interviewer may ask again before one comes.
		if a.Kind == article.KindFAQ && last != nil && last.Kind == article.TurnQuestion && t.Kind == article.TurnQuestion {
			c.foundText(QuestionWithoutAnswer, lastWhere, said(last))
		}
		last, lastWhere = t, where
	}
	if last != nil && last.Kind == article.TurnQuestion {
		c.foundText(QuestionWithoutAnswer, lastWhere, said(last))
	}
	if last == nil && a.Kind != article.KindArticle {
		c.found(NoTurns, "body", a.Kind.String())
	}
	c.speakers(spoke)
}

// speakers checks the list of speakers; spoke tells for each whether a turn is theirs.
func (c *checker) speakers(spoke []bool) {
	for i, s := range c.a.Speakers {
		where := fmt.Sprintf("speaker %d", i)
		if !spoke[i] {
			c.foundText(SpeakerUnused, where, s.Name)
		}
		if strings.TrimSpace(s.Name) == "" {
			c.foundText(SpeakerUnnamed, where, strings.Join(s.Labels, ", "))
		}
	}
}

func (c *checker) turnSpeaker(where string, t *article.QATurn, spoke []bool) {
	switch {
	case t.Speaker >= 0 && t.Speaker < len(spoke):
		spoke[t.Speaker] = true
	case t.Speaker >= len(spoke):
		c.found(SpeakerUnknown, where, fmt.Sprintf("number %d of %d", t.Speaker, len(spoke)))
	case c.a.Kind == article.KindInterview:
		c.foundText(TurnWithoutSpeaker, where, said(t))
	}
}

// said is what is said in t, without what interrupts it.
func said(t *article.QATurn) string { return strings.TrimSpace(strings.Join(textsOf(t.Body), " ")) }

// textsOf lists the texts that are said in body.
func textsOf(body []article.Node) []string {
	var out []string
	for _, n := range body {
		switch n := n.(type) {
		case *article.Paragraph:
			out = append(out, article.Text(n.Text))
		case *article.List:
			for _, item := range n.Items {
				out = append(out, textsOf(item)...)
			}
		case *article.Quote:
			if !n.Pull {
				out = append(out, textsOf(n.Body)...)
			}
		case *article.Code:
			out = append(out, n.Text)
		case *article.Table:
			for _, row := range append([][]article.Cell{n.Head}, n.Rows...) {
				for _, cell := range row {
					out = append(out, article.Text(cell.Text))
				}
			}
		case *article.Heading, *article.Figure, *article.Embed, *article.Break, *article.QATurn:
		}
	}
	return out
}

// labelled reports whether text still begins with its label and a colon.
func labelled(text, label string) bool {
	rest, ok := strings.CutPrefix(text, label)
	if !ok || label == "" {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "：")
}
