package article

import (
	"strconv"
	"strings"
)

// Dump returns a in a stable form for reading and for golden tests: one line for each piece, in the order of the
// fields, indented below what holds it; empty fields are left out. The trace is not shown.
//
// The text of a node stands bare, its marks as {strong:words} or {emphasis+link(address):words}; braces and backslashes
// of the text itself are escaped with a backslash, line ends as \n. All other strings are quoted as in Go.
func (a *Article) Dump() string {
	var d dumper
	d.line("article", a.Kind.String(), "confidence="+strconv.FormatFloat(a.Confidence, 'f', 2, 64))
	d.quoted("title", a.Title)
	d.quoted("deck", a.Deck)
	d.quoted("section", a.Sections...)
	d.quoted("topic", a.Topics...)
	for _, by := range a.Authors {
		d.line("author", strconv.Quote(by.Name), attr("url", by.URL))
	}
	d.quoted("site", a.Site)
	d.quoted("license", a.License)
	d.quoted("access", a.Access.String())
	d.date("published", a.Published)
	d.date("modified", a.Modified)
	d.quoted("lang", a.Lang)
	d.quoted("dir", a.Dir)
	d.quoted("url", a.URL)
	if a.Lead != nil {
		d.line("lead")
		d.below(func() { d.node(a.Lead) })
	}
	if len(a.Body) > 0 {
		d.line("body")
		d.below(func() { d.nodes(a.Body) })
	}
	for i, s := range a.Speakers {
		d.line("speaker", strconv.Itoa(i), strconv.Quote(s.Name), s.Role.String(), attr("labels", s.Labels...), attr("description", s.Description))
	}
	for _, t := range a.Teasers {
		d.teaser(t)
	}
	for _, n := range a.Notes {
		d.line("note", n.Kind.String(), strconv.Quote(n.Text))
	}
	for _, r := range a.Rest {
		d.line("rest", r.Label.String(), strconv.Quote(r.Text))
	}
	for _, n := range a.Notices {
		d.line("notice", strconv.Quote(n.Text), attr("origin", n.Origin))
	}
	return d.b.String()
}

// DumpNodes returns nodes in the form of Article.Dump.
func DumpNodes(nodes []Node) string {
	var d dumper
	d.nodes(nodes)
	return d.b.String()
}

type dumper struct {
	b     strings.Builder
	depth int
}

// maxDumpIndent bounds the indentation, so that the form of a deeply nested body grows with its size only.
const maxDumpIndent = 64

// line writes one line of the parts that are not empty.
func (d *dumper) line(parts ...string) {
	for range min(d.depth, maxDumpIndent) {
		d.b.WriteString("  ")
	}
	for i, p := range parts {
		if p == "" {
			continue
		}
		if i > 0 {
			d.b.WriteByte(' ')
		}
		d.b.WriteString(p)
	}
	d.b.WriteByte('\n')
}

func (d *dumper) below(write func()) {
	d.depth++
	write()
	d.depth--
}

// quoted writes a line for each value that is not empty.
func (d *dumper) quoted(name string, values ...string) {
	for _, v := range values {
		if v != "" {
			d.line(name, strconv.Quote(v))
		}
	}
}

func (d *dumper) date(name string, date Date) {
	if !date.IsZero() {
		d.line(name, date.String())
	}
}

// attr returns name="value", name="one","two" for several, "" for none or an empty one.
func attr(name string, values ...string) string {
	if len(values) == 0 || len(values) == 1 && values[0] == "" {
		return ""
	}
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = strconv.Quote(v)
	}
	return name + "=" + strings.Join(quoted, ",")
}

func (d *dumper) teaser(t Teaser) {
	inBody := ""
	if t.InBody {
		inBody = "in-body"
	}
	d.line("teaser", strconv.Quote(t.Title), inBody, attr("url", t.URL))
	d.below(func() {
		d.quoted("section", t.Sections...)
		d.quoted("summary", t.Summary)
		d.quoted("paragraph", t.Paragraphs...)
		if t.Figure != nil {
			d.node(t.Figure)
		}
		d.quoted("date", t.Date)
		d.quoted("author", t.Authors...)
		d.quoted("group", t.Group)
		d.quoted("more", t.More)
	})
}
