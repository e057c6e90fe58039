package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

const (
	flatCaptionWords = 70 // a longer line is a paragraph
	barrenWords      = 3  // a shorter line beside a credit is a button or a name
	agencyLineWords  = 6  // of an agency alone on its line
	creditColons     = 2  // of a credit; the data of a book or film have more
	signedWords      = 45 // a caption that only a name signs, without label or agency, is shorter
)

// flatCaptions finds the captions of a flat page, whose pictures are not there: lines with a label or a credit of their
// own, and lines beside one that is nothing but a credit. Caption and credit of one picture make one group.
func (j *judge) flatCaptions() {
	if !j.flat {
		return
	}
	prose := j.lastProse()
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || j.group[i] != 0 || j.opensTurn(s) && figcapLabel(s.b.Text) == 0 && !creditOpener(s) {
			continue
		}
		switch {
		case isFile(s.b.Text):
			j.turn(i, article.LabelOther)
			j.announced(s)
		case isCounter(s) || s.whole&ClassFigcap != 0:
			if figcapLabel(s.b.Text) != len(s.b.Text) {
				j.turn(i, article.LabelOther)
			}
			j.announced(s)
		case footNotice(s, prose):
		case j.bareCredit(s):
			j.creditLine(s)
		case j.looksLikeCaption(s):
			j.newFigure()
			j.join(i, PartCaption)
		}
	}
}

func (j *judge) newFigure() { j.groups++ }

// join puts block i into the figure that was begun last.
func (j *judge) join(i int, p Part) {
	j.group[i], j.part[i] = j.groups, p
	if p == PartCredit {
		j.turn(i, article.LabelCredit)
	} else {
		j.turn(i, article.LabelCaption)
	}
}

// footNotice reports whether a line that bears the sign of copyright is the publisher's: it stands below prose, the last sentence of
// the page, or says that all rights are reserved.
func footNotice(s *sight, prose int) bool {
	return strings.Contains(s.b.Text, "©") && (s.i > prose || s.whole&ClassCopyright != 0)
}

// lastProse returns the last block of the page that is a sentence.
func (j *judge) lastProse() int {
	for i := len(j.at) - 1; i >= 0; i-- {
		if s := &j.at[i]; proselike(s.b) || s.b.Words >= sentenceLeast && s.shape&shapeStop != 0 {
			return i
		}
	}
	return -1
}

// bareCredit reports whether a line is nothing but a credit, or the label of one whose name stands on the next line.
func (j *judge) bareCredit(s *sight) bool {
	if creditOpener(s) {
		return true
	}
	if s.b.Words > creditWords || s.b.Words == 0 || !IsCredit(s.b.Text) {
		return false
	}
	switch {
	case s.within&ClassPhoto != 0 || strings.HasPrefix(s.b.Text, "©") || strings.HasPrefix(s.b.Text, "("):
		return true
	case strings.ContainsAny(s.b.Text, "/©"):
		return s.b.Words > 1 && s.b.Words <= 10 && (hasAgency(s.b.Text) || strings.Contains(s.b.Text, "©"))
	case isAgency(s.b.Text) && s.b.Words <= agencyLineWords:
		return j.amidProse(s)
	}
	return false
}

// creditOpener reports whether a line is but the label of a credit, "Photo:", with the name below it.
func creditOpener(s *sight) bool {
	if s.shape&shapeColon == 0 || s.b.Words > 3 || s.whole&ClassPhoto == 0 {
		return false
	}
	n := s.next()
	return n != nil && n.b.Words > 0 && n.b.Words < 10 && n.shape&(shapeStop|shapeColon) == 0
}

// amidProse reports whether a line has a caption's label or prose near it: the names of agencies stand in menus too.
func (j *judge) amidProse(s *sight) bool {
	n := s.next()
	for k := 0; n != nil && k < 2; n, k = n.next(), k+1 {
		if proselike(n.b) || figcapLabel(n.b.Text) > 0 {
			return true
		}
	}
	return false
}

// creditLine makes a figure of a credit and the caption above it, or below.
func (j *judge) creditLine(s *sight) {
	p := s.prev()
	labelled := s.within&ClassPhoto != 0 || strings.ContainsAny(s.b.Text, "©(")
	switch {
	case p != nil && j.part[p.i] == PartCaption && j.group[p.i] == j.groups:
	case p != nil && !j.captionNext(s) && j.captionAbove(p, labelled):
		j.newFigure()
		j.join(p.i, PartCaption)
	default:
		j.newFigure()
	}
	j.join(s.i, PartCredit)
	n := s.next()
	if n == nil {
		return
	}
	if creditOpener(s) {
		j.join(n.i, PartCredit)
		return
	}
	if j.captionNext(s) || !labelled && (p == nil || j.part[p.i] != PartCaption || j.group[p.i] != j.groups) && j.captionBelow(n) {
		j.join(n.i, PartCaption)
	}
}

// captionNext reports whether the line below a credit says that it is a caption.
func (j *judge) captionNext(s *sight) bool {
	n := s.next()
	return n != nil && figcapLabel(n.b.Text) > 0
}

// captionAbove reports whether the line above a credit is its caption and not the headline, the deck or the body.
func (j *judge) captionAbove(p *sight, labelled bool) bool {
	if j.group[p.i] != 0 || p.b.Words < barrenWords || p.b.Words > flatCaptionWords || p.whole != 0 || p.shape&shapeQuestion != 0 || timeLine(p) || j.mastheadLine(p) || signs(p.b.Text) || isFile(p.b.Text) || j.opensTurn(p) {
		return false
	}
	if p.copies > 1 && p.next().next() != nil && p.next().next().b.Text == p.b.Text {
		return labelled
	}
	if j.believed(p) {
		return false
	}
	return labelled && j.titled(p)
}

// captionBelow reports whether the line below an agency is the caption of the picture: no sentence with its stop, but
// longer than a subheading, with prose below it.
func (j *judge) captionBelow(n *sight) bool {
	return j.group[n.i] == 0 && n.whole == 0 && n.b.Words > agencyLineWords && n.b.Words < signedWords && n.shape&shapeStop == 0 &&
		!timeLine(n) && n.next() != nil && proselike(n.next().b)
}

// believed reports whether a line is a paragraph of the body.
func (j *judge) believed(s *sight) bool {
	return s.shape&shapeStop != 0 && j.belief[s.i] > captionDoubt && proselike(s.b)
}

// captionDoubt is the belief from which a whole sentence is a paragraph, though a credit stands beside it.
const captionDoubt = 0.85

// titled reports whether a line that could be the headline stands within reach above s, so that s need not be it.
func (j *judge) titled(s *sight) bool {
	for p, k := s.prev(), 0; p != nil && k < titledReach; p, k = p.prev(), k+1 {
		if p.b.Words >= 4 && p.whole == 0 || proselike(p.b) || j.mastheadLine(p) || timeLine(p) {
			return true
		}
	}
	return false
}

const titledReach = 8

// announced takes the line below a picture's file name, counter or button for its caption, unless it is a paragraph.
func (j *judge) announced(s *sight) {
	n := s.next()
	if n == nil || j.group[n.i] != 0 || n.b.Words < barrenWords || n.b.Words > flatCaptionWords || n.whole != 0 || isFile(n.b.Text) || isCounter(n) {
		return
	}
	if n.shape&shapeQuestion != 0 || j.believed(n) && !j.looksLikeCaption(n) || timeLine(n) || j.mastheadLine(n) || n.b.Words < 6 && !j.looksLikeCaption(n) {
		return
	}
	if !isCounter(s) && !isFile(s.b.Text) && !j.looksLikeCaption(n) && (n.next() == nil || !j.bareCredit(n.next())) {
		return
	}
	if j.bareCredit(n) {
		return
	}
	j.newFigure()
	j.join(n.i, PartCaption)
}

// menuRow reports whether a line is a row of entries parted by bars, as menus are printed.
func menuRow(text string) bool { return strings.Count(text, " | ") > 1 }

// signsBoth reports whether a line signs the text and its pictures: "Text und Fotos: Jane Roe".
func signsBoth(text string) bool {
	return slices.ContainsFunc(bothOpeners, func(w string) bool { return strings.HasPrefix(text, w) })
}

// bracketed reports whether a line stands in brackets as a whole.
func bracketed(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	_, n := utf8.DecodeLastRuneInString(text)
	return closing(first) != 0 && matching(text) == len(text)-n
}

// bracketCaption reports whether a line between headline and body is the caption of a picture that the text has lost: all
// of it stands in brackets, in which nobody prints a standfirst.
func bracketCaption(s *sight) bool {
	return bracketed(s.b.Text) && s.b.Words >= barrenWords && s.b.Words <= flatCaptionWords && s.whole == 0 && s.within&ClassByline == 0 && s.shape&shapeDigits == 0
}

// looksLikeCaption reports whether a line of bare text is a caption by its credit or its label.
func (j *judge) looksLikeCaption(s *sight) bool {
	if n := figcapLabel(s.b.Text); n > 0 {
		return n < len(s.b.Text)
	}
	if s.b.Words > flatCaptionWords {
		return false
	}
	caption, credit, ok := SplitCredit(s.b.Text)
	if !ok || caption == "" || signs(caption) || menuRow(s.b.Text) || signsBoth(s.b.Text) || strings.Count(credit.Text, ":") > creditColons || dateShare(caption, 2) {
		return false
	}
	_, _, labelled := creditLabel(credit.Text)
	if first, _ := utf8.DecodeRuneInString(s.b.Text); (first == '(' || first == '（') && strings.HasSuffix(s.b.Text, caption) && j.talk[0] < 0 && j.asked[0] < 0 {
		return true // "(Jane Roe) The harbour at dawn", where nobody speaks behind such names
	}
	return credit.Agency != "" || labelled || labelledName(credit.Text) || s.within&ClassPhoto != 0 || loud(credit.Text)
}
