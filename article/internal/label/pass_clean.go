package label

import "github.com/verbatim-go/verbatim/article"

// chrome are the words that show that a bare text was taken from a page with all that stands around its article.
const chrome = noDialogueWords | ClassNav | ClassTopic | ClassComment | ClassError | ClassPoll | ClassLegal | ClassShop

// chromeWords is the length from which a line that holds such words is prose.
const chromeWords = 12

// clean gives a bare text that shows no trace of a page the lines between its headline and the first paragraph: somebody wrote
// them there.
func (j *judge) clean() {
	if !j.flat || j.head < 0 || j.start <= j.head {
		return
	}
	for i := range j.at {
		s := &j.at[i]
		if s.b.Out || s.b.Hidden || s.b.LinkWords > 0 || s.whole&chrome != 0 || s.within&chrome != 0 && s.b.Words < chromeWords {
			return
		}
	}
	for i := j.head + 1; i < j.start; i++ {
		if j.label[i] == article.LabelOther && j.at[i].b.Text != "" && j.group[i] == 0 {
			j.turn(i, article.LabelBody)
		}
	}
	j.edges()
}
