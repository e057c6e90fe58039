package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// A conversation set as a list of terms with what belongs to them, or as a table of two columns, is a row of paragraphs that
// bears other markup: unfold lays it out as one.
const (
	foldedRows   = 4   // labels repeat; fewer rows than this cannot show it
	foldedAsks   = 2   // questions among the terms, or beside them where they are labels
	foldedAsking = 0.3 // of the terms must ask
	foldedShare  = 0.5 // of the terms, or where they are labels of what stands beside them, must be whole sentences
	termWords    = 5   // of a label
	tableColumns = 2
)

// row is a term and what belongs to it.
type row struct {
	term []article.Run
	said []article.Node
}

// unfold returns body with its conversations in lists and tables laid out as paragraphs, and which of its nodes are terms that
// ask. It returns body itself where there are none. Headings and pictures part one conversation into several lists, so that
// all lists of terms are judged together, and all tables.
func unfold(body []article.Node) ([]article.Node, map[int]bool) {
	kinds := [foldedKinds]struct {
		rows       []row
		asks, fold bool
	}{}
	for _, n := range body {
		k := foldedKind(n)
		kinds[k].rows = append(kinds[k].rows, rowsOf(n)...)
	}
	found := false
	for k := range kinds {
		kinds[k].asks = asking(kinds[k].rows)
		kinds[k].fold = kinds[k].asks || naming(kinds[k].rows)
		found = found || kinds[k].fold
	}
	if !found {
		return body, nil
	}
	var out []article.Node
	terms := map[int]bool{}
	for _, n := range body {
		k := foldedKind(n)
		rows := rowsOf(n)
		if !kinds[k].fold || len(rows) == 0 {
			out = append(out, n)
			continue
		}
		if t, ok := n.(*article.Table); ok && len(t.Head) > 0 {
			out = append(out, &article.Table{Head: t.Head})
		}
		for _, r := range rows {
			terms[len(out)] = kinds[k].asks
			out = append(append(out, &article.Paragraph{Text: r.term}), r.said...)
		}
	}
	return out, terms
}

// foldedKinds are the kinds of nodes that may hold a conversation: lists, tables, and what holds none.
const foldedKinds = 3

func foldedKind(n article.Node) int {
	switch n.(type) {
	case *article.List:
		return 1
	case *article.Table:
		return 2
	default:
		return 0
	}
}

// rowsOf returns the rows of a list each of whose items opens with a paragraph of its own, or of a table of two columns.
func rowsOf(n article.Node) []row {
	var out []row
	switch n := n.(type) {
	case *article.List:
		for _, item := range n.Items {
			if len(item) < 2 {
				return nil
			}
			switch t := item[0].(type) {
			case *article.Paragraph:
				out = append(out, row{t.Text, item[1:]})
			case *article.Heading:
				out = append(out, row{t.Text, item[1:]})
			default:
				return nil
			}
		}
	case *article.Table:
		for _, r := range n.Rows {
			if len(r) != tableColumns || len(r[0].Text) == 0 || len(r[1].Text) == 0 {
				return nil
			}
			out = append(out, row{r[0].Text, []article.Node{&article.Paragraph{Text: r[1].Text}}})
		}
	default:
	}
	return out
}

// asking reports whether the terms are questions: some ask, or most are whole sentences, as no term of a glossary is.
func asking(rows []row) bool {
	asks, whole := 0, 0
	for _, r := range rows {
		t := article.Text(r.term)
		last, _ := utf8.DecodeLastRuneInString(trimTail(t))
		asks += b2i(isAsk(last))
		whole += b2i(endsSentence(t) && !endsWith(t, ':'))
	}
	return asks >= foldedAsks && share(asks, len(rows)) > foldedAsking || len(rows) >= foldedRows && share(whole, len(rows)) > foldedShare
}

// naming reports whether the terms are labels: short, the same few again and again, with sentences beside them.
func naming(rows []row) bool {
	if len(rows) < foldedRows {
		return false
	}
	keys, whole, asked := map[string]bool{}, 0, 0
	for _, r := range rows {
		term := strings.TrimRight(strings.TrimSpace(article.Text(r.term)), ":： ")
		if wordCount(term) > termWords || !mayName(term) {
			return false
		}
		keys[labelKey(term)] = true
		_, text := soleText(r.said)
		whole += b2i(endsSentence(text))
		asked += b2i(strings.IndexFunc(text, isAsk) >= 0)
	}
	return asked >= foldedAsks && len(keys) >= 2 && len(keys)*2 <= len(rows)+1 && share(whole, len(rows)) > foldedShare
}
