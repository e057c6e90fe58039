package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// SpeakerStats is what one speaker says in a piece.
type SpeakerStats struct {
	Speaker   int // index into Article.Speakers, -1 for turns without one
	Turns     int
	Words     int
	Share     float64 // of all words said, 0 to 1
	Longest   int     // words of the longest turn
	Questions int     // turns that ask
	Marks     int     // question marks
}

// Stats returns what each speaker of a says, in the order of Article.Speakers; turns of unknown speakers come last, if there are any.
func Stats(a *article.Article) []SpeakerStats {
	out := make([]SpeakerStats, len(a.Speakers))
	for i := range out {
		out[i].Speaker = i
	}
	unknown := SpeakerStats{Speaker: -1}
	all := 0
	for _, t := range a.Turns() {
		s := &unknown
		if t.Speaker >= 0 && t.Speaker < len(out) {
			s = &out[t.Speaker]
		}
		n, marks := saidWords(t)
		s.Turns++
		s.Words += n
		s.Longest = max(s.Longest, n)
		s.Questions += b2i(t.Kind == article.TurnQuestion)
		s.Marks += marks
		all += n
	}
	if unknown.Turns > 0 {
		out = append(out, unknown)
	}
	for i := range out {
		out[i].Share = share(out[i].Words, all)
	}
	return out
}

// saidWords counts the words and question marks of what is said in t.
func saidWords(t *article.QATurn) (n, marks int) {
	for _, node := range t.Body {
		switch node := node.(type) {
		case *article.Heading, *article.Figure, *article.Embed, *article.Break:
			continue
		case *article.Quote:
			if node.Pull {
				continue
			}
		case *article.Paragraph, *article.List, *article.Table, *article.Code, *article.QATurn:
		}
		text := plain(node)
		n += wordCount(text)
		marks += len(strings.FieldsFunc(" "+text+" ", isAsk)) - 1
	}
	return n, marks
}
