package article

import "strings"

// Figure is a picture or video still with what is printed around it.
type Figure struct {
	URL           string
	Alt           string
	Width, Height int // as declared, in CSS pixels; 0 when unknown
	Caption       Caption
}

// Caption is what is printed below or beside a picture.
type Caption struct {
	Text   []Run // without the credit
	Credit Credit
}

// Credit says whose picture it is.
type Credit struct {
	Text         string // as printed, "REUTERS/Jane Roe"
	Photographer string // derived, "Jane Roe"
	Agency       string // derived, "REUTERS"
}

// Teaser is a promo of another story.
type Teaser struct {
	Title      string
	URL        string
	Sections   []string
	Summary    string   // the first of Paragraphs again
	Paragraphs []string // all of its text
	Figure     *Figure
	Date       string // as printed
	Authors    []string
	Group      string // the heading above its list: "Most read"
	More       string // "keep reading"; a copy where the last paragraph ends with it
	InBody     bool   // it stands between paragraphs of the body
}

// Onward returns More where it stands by itself, "" where it is a copy of the end of the last paragraph.
func (t Teaser) Onward() string {
	if n := len(t.Paragraphs); n > 0 && strings.HasSuffix(t.Paragraphs[n-1], t.More) {
		return ""
	}
	return t.More
}
