package article

import "strings"

// Plain returns the words of a that a reader reads in a row, as Plain of its nodes: title, deck, lead caption, body.
func (a *Article) Plain() string {
	var p plainWriter
	p.block(a.Title)
	p.block(a.Deck)
	if a.Lead != nil {
		p.node(a.Lead)
	}
	p.nodes(a.Body)
	return p.b.String()
}

// Plain returns the words of nodes as running text, and no others: paragraphs parted by blank lines, a turn opened by
// its timestamp and its label, "RS: ", items of a list by a hyphen, cells parted by tabs. A caption's credit stands on
// a line of its own. Marks, addresses and alternative texts are left out.
func Plain(nodes []Node) string {
	var p plainWriter
	p.nodes(nodes)
	return p.b.String()
}

const itemSign = "- "

type plainWriter struct {
	b    strings.Builder
	lead string // what the next paragraph opens with: a label, the sign of an item
}

// block writes a paragraph, a blank line before it where it is not the first. An empty one is left out.
func (p *plainWriter) block(s string) {
	if s == "" {
		return
	}
	if p.b.Len() > 0 {
		p.b.WriteString("\n\n")
	}
	p.b.WriteString(p.lead)
	p.b.WriteString(s)
	p.lead = ""
}

// settle writes a lead that found no paragraph to open.
func (p *plainWriter) settle() {
	if lead := strings.TrimRight(p.lead, " "); lead != "" {
		p.lead = ""
		p.block(lead)
	}
}

func (p *plainWriter) nodes(nodes []Node) {
	for _, n := range nodes {
		p.node(n)
	}
}

func (p *plainWriter) node(n Node) {
	switch n := n.(type) {
	case *Paragraph:
		p.lead += plainLabel(n.OwnTime(), n.Label)
		p.block(Text(n.Text))
	case *Heading:
		p.settle()
		p.block(Text(n.Text))
	case *Quote:
		p.settle()
		p.nodes(n.Body)
		p.block(n.Source)
	case *List:
		p.settle()
		for _, item := range n.Items {
			p.lead = itemSign
			p.nodes(item)
			if p.lead == itemSign { // the item held no words
				p.lead = ""
			}
			p.settle()
		}
	case *Table:
		p.settle()
		p.block(plainTable(n))
	case *Code:
		p.settle()
		p.block(n.Text)
	case *Figure:
		p.settle()
		p.block(Text(n.Caption.Text))
		p.block(n.Caption.Credit.Text)
	case *Embed:
		p.settle()
		p.block(Text(n.Text))
	case *Break:
		p.settle()
		p.block("* * *")
	case *QATurn:
		p.settle()
		p.lead = plainLabel(n.OwnTime(), n.Label)
		p.nodes(n.Body)
		p.settle()
	}
}

func plainLabel(time, label string) string {
	if time != "" {
		time += " "
	}
	if label != "" && !strings.HasSuffix(label, "：") { // it brings its space with it
		label += ": "
	}
	return time + label
}

func plainTable(t *Table) string {
	var b strings.Builder
	row := func(cells []Cell) {
		for i, c := range cells {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(Text(c.Text))
		}
	}
	row(t.Head)
	for i, cells := range t.Rows {
		if i > 0 || len(t.Head) > 0 {
			b.WriteByte('\n')
		}
		row(cells)
	}
	return b.String()
}
