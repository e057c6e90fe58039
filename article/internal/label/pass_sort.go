package label

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// sort gives every block with words its first label.
func (j *judge) sort() {
	for i := range j.at {
		s := &j.at[i]
		switch {
		case s.b.Text == "":
			j.label[i] = article.LabelOther
		case s.b.Out:
			j.turn(i, article.LabelOther)
		case s.b.Pops:
			j.expel(i, article.LabelWidget)
		case j.flat && s.within&ClassCopyright != 0 && s.b.Words < headingWords && s.shape&shapeDigits != 0 && s.next() == nil:
			j.expel(i, article.LabelCopyright) // the last line of a page
		case s.dense&furniture != 0:
			j.expel(i, classLabel(s.dense&furniture))
		case j.belief[i] > 0.5 || j.page.Chosen && proselike(s.b) && !s.b.Hidden:
			j.turn(i, article.LabelBody)
		default:
			j.turn(i, restLabel(s))
		}
	}
}

// furniture are the classes whose phrases, where they are dense, make a paragraph no part of the article, though it is
// printed like one: appeals to subscribe, reprint rights, notices on cookies.
const furniture = ClassNewsletter | ClassSubscribe | ClassConsent | ClassCopyright | ClassLegal | ClassShare | ClassComment | ClassLogin | ClassApp | ClassError

// classLabel returns the label of what says one of the classes.
func classLabel(c Class) article.Label {
	for _, row := range restTable {
		if c&row.class != 0 {
			return row.label
		}
	}
	return article.LabelOther
}

// restTable says by which hints and words a block that is no body is called what; the first row that fits wins.
var restTable = []struct {
	hint  block.Hint
	class Class
	tag   block.Tag
	label article.Label
}{
	{block.HintConsent, ClassConsent, block.TagNone, article.LabelConsent},
	{block.HintAd, ClassAd, block.TagNone, article.LabelAdvertisement},
	{block.HintShare, ClassShare, block.TagNone, article.LabelShare},
	{block.HintNewsletter, ClassNewsletter, block.TagNone, article.LabelNewsletter},
	{block.HintComment, ClassComment, block.TagNone, article.LabelComment},
	{block.HintPaywall, ClassSubscribe, block.TagNone, article.LabelPaywall},
	{block.HintCopyright, ClassCopyright, block.TagNone, article.LabelCopyright},
	{block.HintBio, ClassBio, block.TagNone, article.LabelBiography},
	{block.HintPlayer, ClassPlayer, block.TagMedia, article.LabelWidget},
	{block.HintSummary, ClassSummary, block.TagNone, article.LabelSummary},
	{block.HintForm, ClassLogin, block.TagForm, article.LabelForm},
	{block.HintNav, ClassNav, block.TagNav, article.LabelNavigation},
	{block.HintFooter, 0, block.TagFooter, article.LabelNavigation},
	{block.HintWidget, ClassPoll | ClassApp, block.TagNone, article.LabelWidget},
}

// purposeHints are those of boxes that serve one purpose with all they hold.
const purposeHints = block.HintConsent | block.HintNewsletter | block.HintPaywall | block.HintBio

func restLabel(s *sight) article.Label {
	if s.b.Hidden {
		return article.LabelHidden
	}
	for _, row := range restTable {
		if s.near&row.hint&purposeHints != 0 {
			return row.label // what a box is for, before what one of its lines says
		}
	}
	for _, near := range []block.Hint{s.near, s.far} {
		for _, row := range restTable {
			if near&row.hint != 0 || s.whole&row.class != 0 {
				return row.label
			}
		}
	}
	for _, row := range restTable {
		if row.tag != block.TagNone && s.tags.has(row.tag) || s.within&row.class != 0 && !proselike(s.b) {
			return row.label
		}
	}
	if s.b.Kind == block.Control {
		return article.LabelForm
	}
	if s.shape&shapeLinked != 0 && s.b.Words < 4 {
		return article.LabelNavigation
	}
	return article.LabelOther
}
