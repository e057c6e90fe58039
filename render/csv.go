package render

import (
	"io"
	"strconv"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// CSV writes the turns of a as a table (RFC 4180, with a head): number, kind, speaker, role, label, time and what is
// said, its paragraphs parted by line ends. An article without turns gives the head alone. A cell that a spreadsheet
// would take for a formula is opened with an apostrophe.
func CSV(w io.Writer, a *article.Article) error {
	b := appendRecord(nil, "n", "kind", "speaker", "role", "label", "time", "text")
	for i, t := range a.Turns() {
		name, role := "", ""
		if s := a.Speaker(t); s != nil {
			name, role = s.Name, s.Role.String()
		}
		b = appendRecord(b, strconv.Itoa(i+1), t.Kind.String(), name, role, t.Label, t.Time, said(t))
	}
	_, err := w.Write(b)
	return err
}

// said returns the words of a turn without what interrupts it.
func said(t *article.QATurn) string {
	var nodes []article.Node
	for _, n := range t.Body {
		switch n := n.(type) {
		case *article.Heading, *article.Figure, *article.Embed, *article.Break:
		case *article.Quote:
			if !n.Pull {
				nodes = append(nodes, n)
			}
		case *article.Paragraph, *article.List, *article.Table, *article.Code, *article.QATurn:
			nodes = append(nodes, n)
		}
	}
	return strings.ReplaceAll(article.Plain(nodes), "\n\n", "\n")
}

func appendRecord(dst []byte, cells ...string) []byte {
	for i, c := range cells {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendCSV(dst, c)
	}
	return append(dst, '\r', '\n')
}

func appendCSV(dst []byte, s string) []byte {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 {
		s = "'" + s
	}
	if !strings.ContainsAny(s, ",\"\r\n") && strings.TrimSpace(s) == s {
		return append(dst, s...)
	}
	dst = append(dst, '"')
	dst = append(dst, strings.ReplaceAll(s, `"`, `""`)...)
	return append(dst, '"')
}
