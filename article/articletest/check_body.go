package articletest

import (
	"fmt"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// repeatWords is how long a paragraph must be for its repetition to be a fault: "Yes, of course." may be said twice.
// Raising it misses short doubles, lowering it blames refrains.
const repeatWords = 8

// body checks the nodes of the body, each with those around it.
func (c *checker) body() {
	s := &bodyScan{checker: c, title: folded(c.a.Title), deck: folded(c.a.Deck), paragraphs: map[string]string{}, pictures: map[string]string{}}
	if c.a.Lead != nil {
		s.figure("lead", c.a.Lead)
	}
	s.nodes("body", c.a.Body)
}

// bodyScan is one walk over the body.
type bodyScan struct {
	*checker
	title, deck string            // folded
	paragraphs  map[string]string // folded text of each long paragraph, and where it stands
	pictures    map[string]string // address of each figure, and where it stands
	level       int               // of the heading before
}

func (s *bodyScan) nodes(where string, body []article.Node) {
	for i, n := range body {
		here := fmt.Sprintf("%s[%d]", where, i)
		switch n := n.(type) {
		case *article.Heading:
			s.heading(here, n, body[i+1:])
		case *article.Paragraph:
			s.paragraph(here, n)
		case *article.Quote:
			s.quote(here, n)
		case *article.List:
			s.list(here, n)
		case *article.Figure:
			s.figure(here, n)
		case *article.Table:
			s.table(here, n)
		case *article.Code:
			if strings.TrimSpace(n.Text) == "" {
				s.found(EmptyNode, here, "code")
			}
		case *article.Embed:
			s.links(here, n.Text)
			if n.URL == "" && len(n.Text) == 0 {
				s.found(EmptyNode, here, "embed")
			}
		case *article.QATurn:
			s.nodes(here+".body", n.Body)
		case *article.Break:
		}
	}
}

// heading checks that h heads something: a heading of a lower rank, or anything else.
func (s *bodyScan) heading(where string, h *article.Heading, after []article.Node) {
	text := article.Text(h.Text)
	s.links(where, h.Text)
	if strings.TrimSpace(text) == "" {
		s.found(EmptyNode, where, "heading")
		return
	}
	if s.title != "" && folded(text) == s.title {
		s.foundText(TitleInBody, where, text)
	}
	if s.level > 0 && h.Level > s.level+1 {
		s.found(HeadingSkip, where, fmt.Sprintf("from %d to %d: “%s”", s.level, h.Level, shorten(text)))
	}
	s.level = h.Level
	// Inside a turn, a heading at the end heads the next turn's words; only at the end of the page it heads nothing.
	if strings.Contains(where, ".body") {
		return
	}
	if len(after) == 0 {
		s.foundText(HeadingAlone, where, text)
		return
	}
	if next, ok := after[0].(*article.Heading); ok && next.Level <= h.Level {
		s.foundText(HeadingAlone, where, text)
	}
}

func (s *bodyScan) paragraph(where string, p *article.Paragraph) {
	text := article.Text(p.Text)
	s.links(where, p.Text)
	key := folded(text)
	switch {
	case strings.TrimSpace(text)+p.Label+p.Time == "":
		s.found(EmptyNode, where, "paragraph")
		return
	case key == "":
		return
	case key == s.title:
		s.foundText(TitleInBody, where, text)
	case key == s.deck:
		s.foundText(DeckInBody, where, text)
	}
	if strings.Count(key, " ")+1 < repeatWords {
		return
	}
	if first, twice := s.paragraphs[key]; twice {
		s.foundText(RepeatedParagraph, where+" and "+first, text)
		return
	}
	s.paragraphs[key] = where
}

// quote checks what is quoted. A pull quote repeats words of the piece, so its own are not held against the others.
func (s *bodyScan) quote(where string, q *article.Quote) {
	if len(q.Body) == 0 {
		s.found(EmptyNode, where, "quote")
	}
	if q.Pull {
		return
	}
	s.nodes(where+".body", q.Body)
}

func (s *bodyScan) list(where string, l *article.List) {
	if len(l.Items) == 0 {
		s.found(EmptyNode, where, "list")
	}
	for i, item := range l.Items {
		here := fmt.Sprintf("%s.items[%d]", where, i)
		if len(item) == 0 {
			s.found(EmptyItem, here, "")
		}
		s.nodes(here, item)
	}
}

func (s *bodyScan) table(where string, t *article.Table) {
	if len(t.Rows) == 0 {
		s.found(EmptyNode, where, "table")
	}
	width := len(t.Head)
	for i, row := range t.Rows {
		if width == 0 {
			width = len(row)
		}
		if len(row) != width {
			s.found(RaggedTable, fmt.Sprintf("%s.rows[%d]", where, i), fmt.Sprintf("%d cells, %d above", len(row), width))
		}
		for _, cell := range row {
			s.links(where, cell.Text)
		}
	}
}

func (s *bodyScan) links(where string, runs []article.Run) {
	for _, r := range runs {
		if r.Marks&article.MarkLink != 0 && r.URL == "" {
			s.foundText(LinkWithoutAddress, where, r.Text)
		}
	}
}
