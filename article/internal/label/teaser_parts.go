package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	sectionWords    = 6 // of a section line
	metaWords       = 8 // of a line of date, section or author in a card
	besideDateWords = 5 // of a section that stands beside a date, below the title
	moreWords       = 6 // of a button to the story
	markedWords     = 9 // of a line whose class says author or credit
	rowBlocks       = 3 // of a row that holds a date and what stands beside it
	dateLineBytes   = 40
)

// buttonClasses are what stands in cards and says nothing of the story.
const buttonClasses = ClassShare | ClassRelated | ClassNewsletter | ClassSubscribe | ClassAd | ClassComment | ClassLogin | ClassApp | ClassPlayer | ClassShop | ClassFigcap

// member puts block k into the card that was begun last, or leaves it out: ranks, play buttons and the heading of the
// list belong to no story.
func (j *judge) member(k, title int, url string) {
	s := &j.at[k]
	if s.b.Text == "" {
		if s.b.Kind == block.Image {
			j.group[k], j.part[k] = j.groups, PartImage
			j.turn(k, article.LabelTeaser)
		}
		return
	}
	if j.headsCard(k, title) {
		j.turn(k, article.LabelGroup)
		return
	}
	if k != title && j.part[k] == PartNone && s.b.Words >= fewTitleWords && s.line() == j.at[title].line() {
		j.expel(k, article.LabelDuplicate) // what appears over the card, or its other width
		return
	}
	part := j.part[k]
	if k == title {
		part = PartTitle
	} else if part != PartCaption && part != PartCredit {
		part = j.cardPart(k, title, url)
	}
	if part == PartNone {
		if s.whole&ClassRelated != 0 {
			j.turn(k, article.LabelGroup)
		} else if j.label[k] == article.LabelBody {
			j.expel(k, article.LabelOther)
		}
		return
	}
	j.group[k], j.part[k] = j.groups, part
	j.turn(k, article.LabelTeaser)
}

// headsCard reports whether a line of a card is the heading over it: it leads nowhere, and ranks with the title or above.
func (j *judge) headsCard(k, title int) bool {
	a, b := j.at[k].b, j.at[title].b
	return k < title && a.Kind == block.Heading && b.Kind == block.Heading && a.Level <= b.Level && j.storyURL(k) == ""
}

// cardPart says what a line of a card is, PartNone where it is no part of the story's teaser.
func (j *judge) cardPart(k, title int, url string) Part {
	s := &j.at[k]
	own := j.storyURL(k)
	switch {
	case s.within&ClassMore != 0 && s.b.Words <= moreWords:
		return PartMore
	case s.b.Words <= metaWords && SectionCut(s.b.Runs) > 0:
		return PartSection
	case s.near&block.HintPlayer != 0 && hasDigit(s.b.Text) && s.b.Words <= metaWords, Filmed(url) && (isClock(s.b.Text) || duration(s)):
		return PartNone
	case dated(s) || s.b.Words <= metaWords && (s.b.Time != "" || s.near&block.HintDate != 0 && hasDigit(s.b.Text)):
		return PartDate
	case s.shape&shapeNumber != 0 || s.whole&buttonClasses != 0 && s.b.Words < metaWords || s.b.Kind == block.Control || strings.HasPrefix(own, "#"):
		return PartNone
	case s.near&block.HintByline != 0 && s.b.Words <= markedWords || s.within&ClassByline != 0 && s.b.Words < metaWords && len(Names(s.b.Text)) > 0:
		return PartAuthor
	case s.near&block.HintCredit != 0 && s.b.Words <= markedWords:
		return PartCredit
	case duration(s):
		return PartNone
	case s.b.Words <= sectionWords && s.shape&shapeStop == 0 && (k < title || s.near&block.HintSection != 0 || own != "" && own != url):
		return PartSection
	case s.b.Words <= besideDateWords && s.shape&shapeStop == 0 && s.near&(block.HintDeck|block.HintSummary) == 0 && j.besideDate(s):
		return PartSection
	}
	return PartText
}

// besideDate reports whether the line before or after s, in the same row, is a date.
func (j *judge) besideDate(s *sight) bool {
	row := s.box(0)
	if row == nil || row.Blocks > rowBlocks {
		return false
	}
	for _, n := range [...]*sight{s.prev(), s.next()} {
		if n != nil && int(row.First) <= n.i && n.i < int(row.Last) && (dated(n) || n.b.Time != "") {
			return true
		}
	}
	return false
}

// dated reports whether a line is a date, a time of day, or says how long ago.
func dated(s *sight) bool {
	return s.b.Words <= metaWords && (isDateLine(s.b.Text) || isAgo(s.b.Text) || isClock(s.b.Text))
}

func isDateLine(s string) bool {
	if len(s) > dateLineBytes {
		return false
	}
	_, start, end, ok := FindDate(s, "")
	return ok && (end-start)*3 >= len(s)*2
}

// Filmed reports whether an address leads to what one looks at or listens to: a time beside it is its length.
func Filmed(url string) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(url), func(r rune) bool { return r == '/' || r == '?' || r == '=' }) {
		switch part {
		case "video", "videos", "watch", "podcast", "podcasts", "audio", "mediathek":
			return true
		}
	}
	return false
}

// duration reports whether a line says how long a video or a reading takes: a number and one short word.
func duration(s *sight) bool { return IsLength(s.b.Text) }

// lengthBytes is how long the length of a film or a reading gets in print: "34 minutos".
const lengthBytes = 10

// IsLength reports whether a text is a number and at most one short word, or the minutes and seconds of a film: "34 min",
// "12:30".
func IsLength(text string) bool {
	return text != "" && len(text) <= lengthBytes && isDigit(text[0]) && block.CountWords(text) <= 2
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// SectionCut returns where the section ends in a line that goes on with a date, "World 24 minutes ago": the section is
// a link, the date is not. 0 where the line is nothing of the sort.
func SectionCut(runs []article.Run) int {
	n := 0
	for k, r := range runs {
		if r.Marks&article.MarkLink != 0 {
			n += len(r.Text)
			continue
		}
		if k == 0 {
			return 0
		}
		rest := article.Text(runs[k:])
		if rest == strings.TrimLeft(rest, " \u00a0") && !strings.HasSuffix(runs[k-1].Text, " ") && !opensCredit(rest) {
			return 0 // the two are one word
		}
		rest = strings.Trim(rest, " \u00a0|/–—-")
		if isAgo(rest) || isDateLine(rest) || isClock(rest) || hasDigit(rest) && wordsOf(rest) <= agoWords {
			return n
		}
		return 0
	}
	return 0
}
