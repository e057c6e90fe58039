package render

import (
	"strconv"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

func (m *mdWriter) nodes(nodes []article.Node) {
	for _, n := range nodes {
		m.node(n)
	}
}

func (m *mdWriter) node(n article.Node) {
	switch n := n.(type) {
	case *article.Paragraph:
		m.paragraph(append(m.labelRuns(n.OwnTime(), n.Label), n.Text...))
	case *article.Heading:
		m.heading(headingLevel(n), n.Text)
	case *article.Quote:
		m.quote(func() {
			m.nodes(n.Body)
			m.paragraph(article.Plainly(n.Source))
		})
	case *article.List:
		m.list(n)
	case *article.Table:
		m.table(n)
	case *article.Code:
		m.code(n)
	case *article.Figure:
		m.figure(n)
	case *article.Embed:
		m.embed(n)
	case *article.Break:
		m.block()
		m.b = append(m.b, "***"...)
	case *article.QATurn:
		m.turn(n)
	}
}

// labelRuns returns what stands before the words of a turn or paragraph.
func (m *mdWriter) labelRuns(time, label string) []article.Run {
	var runs []article.Run
	if time != "" {
		runs = append(runs, article.Run{Text: time + " "})
	}
	if label != "" {
		runs = append(runs, article.Run{Text: withColon(label, m.wide), Marks: article.MarkStrong}, article.Run{Text: " "})
	}
	return runs
}

func (m *mdWriter) turn(t *article.QATurn) {
	label := speakerLine(m.a, t)
	lead := m.labelRuns(t.OwnTime(), label)
	body := t.Body
	said := func(p *article.Paragraph) []article.Run {
		runs := append(m.labelRuns(p.OwnTime(), p.Label), p.Text...)
		if label == "" && t.Kind == article.TurnQuestion {
			return strengthened(runs)
		}
		return runs
	}
	if p, ok := firstParagraph(body); ok && len(lead) > 0 {
		body = body[1:]
		lead = append(lead, said(p)...)
	}
	m.paragraph(lead)
	for _, n := range body {
		if p, ok := n.(*article.Paragraph); ok {
			m.paragraph(said(p))
			continue
		}
		m.node(n)
	}
}

// strengthened returns a copy of runs in which all are bold.
func strengthened(runs []article.Run) []article.Run {
	out := make([]article.Run, len(runs))
	for i, r := range runs {
		r.Marks |= article.MarkStrong
		out[i] = r
	}
	return out
}

func (m *mdWriter) quote(write func()) {
	m.block()
	m.inside("> ", "> ", write)
}

// list writes items close together when each is one paragraph. The marker differs from that of a list just before,
// which would else go on, and from that of a list that it opens, since three hyphens in a row are a rule.
func (m *mdWriter) list(l *article.List) {
	other := (m.after || m.fresh) && !m.other
	bullet, stop := "-", "."
	if other {
		bullet, stop = "+", ")"
	}
	tight := isTight(l)
	first := true
	for i, item := range l.Items {
		m.tight = tight && !first && !m.fresh
		m.block()
		first, m.other = false, other
		marker := bullet + " "
		if l.Ordered {
			marker = strconv.Itoa(i+1) + stop + " "
		}
		m.inside(marker, strings.Repeat(" ", len(marker)), func() { m.nodes(item) })
	}
	m.after, m.other = true, other
}

func isTight(l *article.List) bool {
	for _, item := range l.Items {
		if len(item) > 1 {
			return false
		}
		if _, ok := firstParagraph(item); !ok && len(item) == 1 {
			return false
		}
	}
	return true
}

// table writes an empty head where the table has none, since Markdown knows no table without.
func (m *mdWriter) table(t *article.Table) {
	width := len(t.Head)
	for _, row := range t.Rows {
		width = max(width, len(row))
	}
	if width == 0 {
		return
	}
	m.block()
	m.row(t.Head, width)
	m.line()
	m.b = append(append(m.b, strings.Repeat("| --- ", width)...), '|')
	for _, row := range t.Rows {
		m.line()
		m.row(row, 1)
	}
}

func (m *mdWriter) row(cells []article.Cell, width int) {
	for _, c := range cells {
		m.b = append(m.b, "| "...)
		m.b = append(appendCell(m.b, c.Text), ' ')
	}
	for range width - len(cells) {
		m.b = append(m.b, "| "...)
	}
	m.b = append(m.b, '|')
}

// code writes a fence that is longer than any run of backticks inside.
func (m *mdWriter) code(c *article.Code) {
	fence := strings.Repeat("`", max(3, longestRun(c.Text, '`')+1))
	m.block()
	m.b = append(append(m.b, fence...), infoString(c.Language)...)
	for line := range strings.SplitSeq(lineEnds.Replace(c.Text), "\n") {
		m.line()
		m.b = append(m.b, strings.ToValidUTF8(line, "\uFFFD")...)
	}
	m.line()
	m.b = append(m.b, fence...)
}

// lineEnds is safe for concurrent use.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "\uFFFD")

func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// infoString returns the name of a language, "" when it is none: letters, digits and the signs that such names have.
func infoString(language string) string {
	for _, r := range language {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("+-#._", r) {
			return ""
		}
	}
	return language
}

// figure writes the picture, its caption and its credit as lines of one paragraph.
func (m *mdWriter) figure(f *article.Figure) {
	parts := 0
	next := func() {
		if parts == 0 {
			m.block()
		} else {
			m.hardBreak()
		}
		parts++
	}
	if src := imageURL(f.URL); src != "" {
		next()
		m.b = append(appendInline(append(m.b, "!["...), f.Alt, false), ']')
		m.b = appendDestination(m.b, src)
	}
	if article.Text(f.Caption.Text) != "" {
		next()
		m.b = appendRuns(m.b, f.Caption.Text, true)
	}
	if credit := f.Caption.Credit.Text; credit != "" {
		next()
		m.b = appendRuns(m.b, marked(credit, article.MarkEmphasis), true)
	}
}

// hardBreak ends a line inside a paragraph by a backslash, or by two spaces where one stands before it, since not every
// reader tells three backslashes apart.
func (m *mdWriter) hardBreak() {
	if m.b[len(m.b)-1] == '\\' {
		m.b = append(m.b, "  "...)
	} else {
		m.b = append(m.b, '\\')
	}
	m.line()
}

// embed writes the words that the page printed as a quotation, and a link in place of what it loaded.
func (m *mdWriter) embed(e *article.Embed) {
	if article.Text(e.Text) != "" {
		m.quote(func() { m.paragraph(e.Text) })
	}
	if u := linkURL(e.URL); u != "" {
		m.paragraph([]article.Run{linked(embedName(e, u), u)})
	}
}

// teasers writes the promos of other stories behind a rule, in groups where the page has them.
func (m *mdWriter) teasers() {
	if len(m.a.Teasers) == 0 {
		return
	}
	m.block()
	m.b = append(m.b, "---"...)
	group := ""
	for _, t := range m.a.Teasers {
		if t.Group != group {
			group = t.Group
			m.paragraph(marked(group, article.MarkStrong))
		}
		m.block()
		m.inside("- ", "  ", func() { m.teaser(t) })
	}
}

func (m *mdWriter) teaser(t article.Teaser) {
	m.paragraph(article.Plainly(strings.Join(t.Sections, " · ")))
	if t.Title != "" {
		m.paragraph([]article.Run{linked(t.Title, t.URL)})
	}
	if t.Figure != nil {
		m.figure(t.Figure)
	}
	for _, p := range t.Paragraphs {
		m.paragraph(article.Plainly(p))
	}
	m.paragraph(article.Plainly(strings.Join(t.Authors, " · ")))
	m.paragraph(article.Plainly(t.Date))
	if more := t.Onward(); more != "" {
		m.paragraph([]article.Run{linked(more, t.URL)})
	}
}
