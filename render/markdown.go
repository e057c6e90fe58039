package render

import (
	"io"

	"github.com/verbatim-go/verbatim/article"
)

// Markdown writes a as CommonMark with the tables and strikethrough of GitHub. A turn opens with its label in bold,
// "**RS:** Since when?"; a question without label or known speaker is set in bold as a whole. Marks that Markdown has
// no sign for, and bold or italics where its signs would not work, inside a word beside punctuation, are written as
// inline HTML of fixed elements without attributes.
func Markdown(w io.Writer, a *article.Article) error {
	m := mdWriter{a: a, wide: setsWide(a)}
	m.heading(1, article.Plainly(a.Title))
	m.paragraph(marked(a.Deck, article.MarkEmphasis))
	m.byline()
	if a.Lead != nil {
		m.figure(a.Lead)
	}
	m.nodes(a.Body)
	m.teasers()
	if len(m.b) > 0 {
		m.b = append(m.b, '\n')
	}
	_, err := w.Write(m.b)
	return err
}

// mdWriter appends blocks. Every line of a block begins with prefix, which quotes and items make longer.
type mdWriter struct {
	a      *article.Article
	wide   bool // colons behind labels are of full width
	b      []byte
	prefix []byte // "> " and indentation
	depth  int    // containers that made prefix
	fresh  bool   // the marker of an item or quote is written: the next block goes on in its line
	tight  bool   // no blank line before the next block
	after  bool   // the last block was a list
	other  bool   // of the last list, or of the one around: it has the other marker, + or 1)
}

// maxMarkdownDepth bounds the prefix, so that the output grows with the size of the input only. What is nested deeper
// is written without further marks.
const maxMarkdownDepth = 24

// block begins a block: a blank line, and the prefix.
func (m *mdWriter) block() {
	m.after = false
	if m.fresh {
		m.fresh = false
		return
	}
	if len(m.b) > 0 {
		m.line()
		if !m.tight {
			m.b = trimSpaces(m.b)
			m.line()
		}
	}
	m.tight = false
}

// line begins a new line inside a block.
func (m *mdWriter) line() {
	m.b = append(append(m.b, '\n'), m.prefix...)
}

// trimSpaces drops the spaces at the end of a blank line.
func trimSpaces(b []byte) []byte {
	for len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}

// inside writes what a container holds: marker before the first line, indent before the others.
func (m *mdWriter) inside(marker, indent string, write func()) {
	if m.depth >= maxMarkdownDepth {
		write()
		return
	}
	m.depth++
	m.b = append(m.b, marker...)
	before := len(m.prefix)
	m.prefix = append(m.prefix, indent...)
	m.fresh = true
	write()
	m.fresh = false
	m.prefix = m.prefix[:before]
	m.depth--
	m.b = trimSpaces(m.b)
}

func (m *mdWriter) heading(level int, runs []article.Run) {
	if article.Text(runs) == "" {
		return
	}
	m.block()
	m.b = append(append(m.b, "######"[:level]...), ' ')
	m.b = closeHeading(appendRuns(m.b, runs, false))
}

// closeHeading escapes a number sign at the end, which would be taken for the end of the heading.
func closeHeading(b []byte) []byte {
	if n := len(b); b[n-1] == '#' {
		return append(b[:n-1], '\\', '#')
	}
	return b
}

func (m *mdWriter) paragraph(runs []article.Run) {
	if article.Text(runs) == "" {
		return
	}
	m.block()
	m.b = appendRuns(m.b, runs, true)
}

// marked returns s as one run with marks.
func marked(s string, marks article.Marks) []article.Run {
	if s == "" {
		return nil
	}
	return []article.Run{{Text: s, Marks: marks}}
}

// byline writes authors, date and publication on one line, parted by dots.
func (m *mdWriter) byline() {
	var runs []article.Run
	add := func(r article.Run) {
		if r.Text == "" {
			return
		}
		if len(runs) > 0 {
			runs = append(runs, article.Run{Text: " · "})
		}
		runs = append(runs, r)
	}
	for _, by := range m.a.Authors {
		add(linked(by.Name, by.URL))
	}
	if !m.a.Published.IsZero() {
		add(article.Run{Text: stamp(m.a.Published)})
	}
	add(article.Run{Text: m.a.Site})
	m.paragraph(runs)
}

func linked(text, url string) article.Run {
	return article.Run{Text: text, Marks: article.MarkLink, URL: url}
}
