package qa

import (
	"slices"

	"github.com/verbatim-go/verbatim/article"
)

// convention is one way to print questions apart from answers. The rows are tried in order; of equals the first wins.
type convention struct {
	name string
	cue  article.Cue
	// asks reports whether piece p opens or continues a question.
	asks func(p *piece) bool
}

// styled matches paragraphs all of whose words bear m.
func styled(m article.Marks) func(*piece) bool {
	return func(p *piece) bool {
		return (p.kind == kindPara || p.kind == kindItem || p.kind == kindQuote) && p.restStyle&m != 0
	}
}

var conventions = [...]convention{
	{"strong", article.CueStrong, styled(article.MarkStrong)},
	{"heading", article.CueHeading, func(p *piece) bool { return p.kind == kindHeading }},
	{"heading-2", article.CueHeading, func(p *piece) bool { return p.kind == kindHeading && p.level == 2 }},
	{"heading-3", article.CueHeading, func(p *piece) bool { return p.kind == kindHeading && p.level == 3 }},
	{"heading-4", article.CueHeading, func(p *piece) bool { return p.kind == kindHeading && p.level >= 4 }},
	{"emphasis", article.CueEmphasis, styled(article.MarkEmphasis)},
	{"underline", article.CueStyle, styled(article.MarkUnderline)},
	{"colour", article.CueStyle, styled(article.MarkColour)},
	{"highlight", article.CueStyle, styled(article.MarkHighlight)},
	{"small caps", article.CueStyle, styled(article.MarkSmallCaps)},
	{"term", article.CueList, func(p *piece) bool { return p.term }},
	{"item", article.CueList, func(p *piece) bool { return p.kind == kindItem }},
	{"quote", article.CueQuote, func(p *piece) bool { return p.kind == kindQuote }},
	{headingSaid, article.CueHeading, (*piece).saidInHeading},
	{"strong or heading", article.CueStrong, func(p *piece) bool {
		return p.kind == kindHeading && p.asks || p.kind == kindPara && p.restStyle&article.MarkStrong != 0
	}},
	{"dash", article.CueDash, signed('—')},
	{"hyphen", article.CueDash, signed('-')},
	{"star", article.CueDash, signed('*')},
	{"colons", article.CueDash, signed(':')},
	{"bullet", article.CueDash, (*piece).bulleted},
}

// bulleted reports whether p opens with a sign that no other convention reads.
func (p *piece) bulleted() bool {
	return p.sign != 0 && p.sign != '—' && p.sign != '-' && p.sign != '*' && p.sign != ':'
}

// conventions returns the ways to print questions that the body may follow: those of the table, and where bullets of several kinds
// open lines, one for each kind, as one opens the questions and another the answers.
func (d *doc) conventions() []convention {
	var kinds []rune
	for i := range d.pieces {
		if p := &d.pieces[i]; p.bulleted() && !slices.Contains(kinds, p.sign) {
			kinds = append(kinds, p.sign)
		}
	}
	all := conventions[:]
	if len(kinds) < 2 || len(kinds) > bulletKinds {
		return all
	}
	all = slices.Clip(all)
	for _, r := range kinds {
		all = append(all, convention{"bullet " + string(r), article.CueDash, signed(r)})
	}
	return all
}

// bulletKinds bounds the kinds of bullets in a conversation; a page with more prints ornaments.
const bulletKinds = 4

// headingSaid is the name of the convention by which headings that are whole sentences, or address, are the questions.
const headingSaid = "said in headings"

// saidInHeading reports whether p is a heading that somebody says: it asks, ends as a sentence does, or addresses. What heads sections
// and lists, "Sources", does none of these.
func (p *piece) saidInHeading() bool {
	return p.kind == kindHeading && (p.asks || p.second > 0 || endsSentence(p.text) && !endsWith(p.text, ':'))
}

func signed(r rune) func(*piece) bool { return func(p *piece) bool { return p.sign == r } }

// ownCue returns the cue of a question that a labelled answer follows: the mark that it bears, else the answer.
func ownCue(p *piece) article.Cue {
	for i := range conventions {
		if c := &conventions[i]; c.cue != article.CueHeading && c.asks(p) {
			return c.cue
		}
	}
	return article.CueReply
}
