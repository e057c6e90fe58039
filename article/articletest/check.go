package articletest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/verbatim-go/verbatim/article"
)

// Problem is one thing about an article that looks wrong.
type Problem struct {
	Kind  Kind
	Where string // "title", "body[4]", "body[2].body[0]", "turn 3", "lead", "teaser 1"
	What  string // in words, with what was found there
}

// String returns p in one line: "body[4]: caption without credit: “The harbour at dusk”".
func (p Problem) String() string {
	if p.What == "" {
		return fmt.Sprintf("%s: %s", p.Where, p.Kind)
	}
	return fmt.Sprintf("%s: %s: %s", p.Where, p.Kind, p.What)
}

// Kind says what sort of problem a Problem is.
type Kind uint8

// The kinds, in the order in which Check looks for them. What each asks for is written beside its check.
const (
	NoTitle Kind = iota
	NoBody
	NoDate
	ModifiedFirst
	NoAuthor
	AuthorWords
	RepeatedAuthor
	NoLanguage
	TitleInBody
	DeckInBody
	RepeatedParagraph
	EmptyNode
	HeadingAlone
	HeadingSkip
	EmptyItem
	LinkWithoutAddress
	RaggedTable
	FigureWithoutAddress
	FigureWithoutAlt
	CaptionWithoutCredit
	CreditInCaption
	RepeatedFigure
	TurnWithoutSpeaker
	SpeakerUnknown
	SpeakerUnnamed
	SpeakerUnused
	EmptyTurn
	LabelInTurn
	SameSpeakerAgain
	QuestionWithoutAnswer
	AnswerWithoutQuestion
	NoTurns
	TeaserWithoutTitle
	TeaserWithoutAddress
	TeaserInBody
	RepeatedTeaser
)

var kindNames = [...]string{
	NoTitle:               "no title",
	NoBody:                "no body",
	NoDate:                "no date",
	ModifiedFirst:         "modified before it was published",
	NoAuthor:              "no author",
	AuthorWords:           "an author's name with words of the byline",
	RepeatedAuthor:        "an author twice",
	NoLanguage:            "no language",
	TitleInBody:           "the title again in the body",
	DeckInBody:            "the deck again in the body",
	RepeatedParagraph:     "repeated paragraph",
	EmptyNode:             "nothing in it",
	HeadingAlone:          "heading followed by nothing",
	HeadingSkip:           "heading skips a level",
	EmptyItem:             "empty list item",
	LinkWithoutAddress:    "link without address",
	RaggedTable:           "rows of different length",
	FigureWithoutAddress:  "figure without address",
	FigureWithoutAlt:      "figure without alternative text",
	CaptionWithoutCredit:  "caption without credit",
	CreditInCaption:       "credit inside the caption",
	RepeatedFigure:        "repeated figure",
	TurnWithoutSpeaker:    "turn without speaker",
	SpeakerUnknown:        "speaker that is not in the list",
	SpeakerUnnamed:        "speaker without name",
	SpeakerUnused:         "speaker who says nothing",
	EmptyTurn:             "empty turn",
	LabelInTurn:           "label inside the text of its turn",
	SameSpeakerAgain:      "two turns of one speaker in a row",
	QuestionWithoutAnswer: "question without answer",
	AnswerWithoutQuestion: "answer without question",
	NoTurns:               "an interview without turns",
	TeaserWithoutTitle:    "teaser without title",
	TeaserWithoutAddress:  "teaser without address",
	TeaserInBody:          "teaser inside the body",
	RepeatedTeaser:        "teaser twice",
}

// String returns what is wrong, in words.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind %d", k)
}

// Check returns what looks wrong in a, in the order of the page's fields: head, body, turns, teasers. Not every house
// prints everything; drop the kinds that yours does without:
//
//	problems = slices.DeleteFunc(problems, func(p articletest.Problem) bool { return p.Kind == articletest.NoAuthor })
//
// A nil article is one without title and body.
func Check(a *article.Article) []Problem {
	if a == nil {
		a = &article.Article{}
	}
	c := &checker{a: a}
	c.head()
	c.body()
	c.turns()
	c.teasers()
	return c.problems
}

// checker gathers the problems of one article.
type checker struct {
	a        *article.Article
	problems []Problem
}

func (c *checker) found(k Kind, where, what string) {
	c.problems = append(c.problems, Problem{k, where, what})
}

// foundText reports a problem with the beginning of the text it is about.
func (c *checker) foundText(k Kind, where, text string) {
	if text != "" {
		text = "“" + shorten(text) + "”"
	}
	c.found(k, where, text)
}

// Kinds returns the kinds among problems, each once, in order.
func Kinds(problems []Problem) []Kind {
	var kinds []Kind
	for _, p := range problems {
		kinds = append(kinds, p.Kind)
	}
	slices.SortFunc(kinds, cmp.Compare[Kind])
	return slices.Compact(kinds)
}
