package qa

import (
	"iter"

	"github.com/verbatim-go/verbatim/article"
)

// Exchange is a question with what follows it up to the next: lossless, in order. Questions and Answers index turns in
// the order of the sequence they came from; statements and interjections stand with the side that they interrupt.
type Exchange struct {
	Turns     []*article.QATurn // all turns of the exchange, in order
	Questions []*article.QATurn // of Turns, those that ask
	Answers   []*article.QATurn // of Turns, those that answer
	Rest      []*article.QATurn // of Turns, those that do neither
}

// Exchanges groups turns: a question after an answer begins a new exchange. Turns before the first question make an exchange of their own.
func Exchanges(turns iter.Seq2[int, *article.QATurn]) []Exchange {
	var out []Exchange
	for _, t := range turns {
		n := len(out) - 1
		if n < 0 || t.Kind == article.TurnQuestion && (len(out[n].Answers) > 0 || len(out[n].Questions) == 0) {
			out = append(out, Exchange{})
			n++
		}
		e := &out[n]
		e.Turns = append(e.Turns, t)
		switch t.Kind {
		case article.TurnQuestion:
			e.Questions = append(e.Questions, t)
		case article.TurnAnswer:
			e.Answers = append(e.Answers, t)
		case article.TurnStatement:
			e.Rest = append(e.Rest, t)
		}
	}
	return out
}
