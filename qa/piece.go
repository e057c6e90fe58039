package qa

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

type pieceKind uint8

const (
	kindPara pieceKind = iota
	kindHeading
	kindItem  // an item of a list
	kindQuote // a block quotation
	kindPull  // a pull quote
	kindOther // table, code: said when it stands inside a turn
	kindMedia // figure, embed: interrupts
	kindBreak
)

// piece is the smallest part of a body that can be a turn's: a node, a part of a paragraph, or an item of a list.
type piece struct {
	node     int // index into the body
	kind     pieceKind
	from, to int           // bytes of the node's text, or indexes of items
	runs     []article.Run // of the text, for paragraphs, headings and items or quotes that hold one paragraph
	text     string
	level    int // of a heading
	features
}

// styleMarks are the marks by which editors set questions apart.
const styleMarks = article.MarkStrong | article.MarkEmphasis | article.MarkUnderline | article.MarkSmallCaps | article.MarkColour | article.MarkHighlight

// pieces cuts a body.
func pieces(body []article.Node) []piece {
	out, labels := make([]piece, 0, len(body)), markedOpenings(body)
	for i, n := range body {
		switch n := n.(type) {
		case *article.Paragraph:
			out = cutParagraph(out, i, n.Text, labels)
		case *article.Heading:
			out = append(out, piece{node: i, kind: kindHeading, runs: n.Text, text: article.Text(n.Text), level: n.Level})
		case *article.List:
			for k, item := range n.Items {
				p := piece{node: i, kind: kindItem, from: k, to: k + 1}
				p.runs, p.text = soleText(item)
				out = append(out, p)
			}
			if len(n.Items) == 0 {
				out = append(out, piece{node: i, kind: kindOther})
			}
		case *article.Quote:
			p := piece{node: i, kind: kindQuote}
			if n.Pull {
				p.kind = kindPull
			}
			said, by := attributed(n.Body)
			if p.runs, p.text = soleText(said); n.Source != "" || by != "" {
				p.runs = nil
			}
			out = append(out, p)
		case *article.Table, *article.Code:
			out = append(out, piece{node: i, kind: kindOther, text: plain(n)})
		case *article.Figure, *article.Embed:
			out = append(out, piece{node: i, kind: kindMedia})
		case *article.Break:
			out = append(out, piece{node: i, kind: kindBreak})
		case *article.QATurn:
			out = append(out, piece{node: i, kind: kindOther})
		}
	}
	return out
}

// soleText returns the runs of a body that is one paragraph or heading, and the text of any body.
func soleText(body []article.Node) ([]article.Run, string) {
	if len(body) == 1 {
		switch n := body[0].(type) {
		case *article.Paragraph:
			return n.Text, article.Text(n.Text)
		case *article.Heading:
			return n.Text, article.Text(n.Text)
		}
	}
	var b strings.Builder
	for _, n := range body {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(plain(n))
	}
	return nil, b.String()
}

// plain returns the words of a node.
func plain(n article.Node) string {
	switch n := n.(type) {
	case *article.Paragraph:
		return article.Text(n.Text)
	case *article.Heading:
		return article.Text(n.Text)
	case *article.Quote:
		_, s := soleText(n.Body)
		return s
	case *article.List:
		var parts []string
		for _, item := range n.Items {
			_, s := soleText(item)
			parts = append(parts, s)
		}
		return strings.Join(parts, " ")
	case *article.Table:
		var parts []string
		for _, row := range n.Rows {
			for _, c := range row {
				parts = append(parts, article.Text(c.Text))
			}
		}
		return strings.Join(parts, " ")
	case *article.Code:
		return n.Text
	case *article.QATurn:
		_, s := soleText(n.Body)
		return s
	case *article.Figure, *article.Embed, *article.Break:
	}
	return ""
}

// cutParagraph cuts a paragraph where its marks change at the end of a sentence, so that "**Question?** Answer" makes two pieces.
func cutParagraph(out []piece, node int, runs []article.Run, labels map[string]int) []piece {
	text := article.Text(runs)
	cuts := seams(runs, text, labels)
	from := 0
	for _, c := range append(cuts, len(text)) {
		if c > from || len(text) == 0 {
			out = append(out, piece{node: node, kind: kindPara, from: from, to: c, runs: cutRuns(runs, from, c), text: strings.TrimSpace(text[from:c])})
		}
		from = c
	}
	return out
}

// openingTimes is how often the same marked words open paragraphs that are a label, full stop or not: "Pascoe. By being too small."
const openingTimes = 3

// markedOpenings counts the short marked openings of paragraphs that go on without the mark.
func markedOpenings(body []article.Node) map[string]int {
	var times map[string]int
	for _, n := range body {
		p, ok := n.(*article.Paragraph)
		if !ok || len(p.Text) < 2 || len(p.Text[0].Text) > labelBytes || p.Text[0].Marks&styleMarks == p.Text[1].Marks&styleMarks {
			continue
		}
		if open := strings.TrimSpace(p.Text[0].Text); strings.HasSuffix(open, ".") && mayName(strings.TrimRight(open, ".")) {
			if times == nil {
				times = map[string]int{}
			}
			times[open]++
		}
	}
	return times
}

// seams returns the places where the marks of a paragraph change between sentences.
func seams(runs []article.Run, text string, labels map[string]int) []int {
	var cuts []int
	at, last := 0, 0
	var prev article.Marks
	for i, r := range runs {
		m := r.Marks & styleMarks
		if strings.TrimFunc(r.Text, blank) == "" {
			at += len(r.Text)
			continue
		}
		if i > 0 && m != prev && at > last {
			before := strings.TrimSpace(text[last:at])
			if before != "" && endsSentence(before) && !opensLower(text[at:]) && !looksLikeLabel(before) && labels[before] < openingTimes && !insideWord(text, at) {
				cuts, last = append(cuts, at), at
			}
		}
		prev = m
		at += len(r.Text)
	}
	return cuts
}

func blank(r rune) bool { return unicode.IsSpace(r) || invisible(r) }

// opensLower reports whether s goes on in lower case: then the sentence before it has not ended.
func opensLower(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return small(r)
		}
		if unicode.IsDigit(r) {
			return false
		}
		if r == ',' || r == ';' || r == ')' {
			return true
		}
	}
	return false
}

// looksLikeLabel reports whether s may be a label before its speech, which is no sentence of its own.
func looksLikeLabel(s string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(s); {
	case isAsk(r) || strings.ContainsRune("!…;。．｡।॥۔։", r):
		return false
	case r == '.' && sentence(strings.TrimRight(s, ".")):
		return false
	}
	return len(s) < 64 && wordCount(s) <= 5
}

// sentence reports whether s, before a full stop, is rather a sentence than a name: "Ten years is a long time". Names with a stop are
// short, or bear capitals throughout.
func sentence(s string) bool {
	if len([]rune(lastWord(s))) > 4 {
		return true
	}
	words := strings.Fields(s)
	if !hasCase(s) {
		return len(words) > caselessName
	}
	for _, w := range words[min(1, len(words)):] {
		if opensLower(w) && !nameForm(s) {
			return true
		}
	}
	return false
}

// caselessName is how many words a name has at most in scripts without capitals, where nothing else tells it from a sentence.
const caselessName = 2

func insideWord(text string, at int) bool {
	if at <= 0 || at >= len(text) {
		return false
	}
	a, _ := utf8.DecodeLastRuneInString(text[:at])
	b, _ := utf8.DecodeRuneInString(text[at:])
	return isWord(a) && isWord(b)
}

// cutRuns returns the runs of the bytes from to to, without white space at either end. It shares no memory with runs.
func cutRuns(runs []article.Run, from, to int) []article.Run {
	var out []article.Run
	at := 0
	for _, r := range runs {
		lo, hi := max(from-at, 0), min(to-at, len(r.Text))
		at += len(r.Text)
		if lo >= hi {
			continue
		}
		r.Text = r.Text[lo:hi]
		out = append(out, r)
	}
	for len(out) > 0 {
		if out[0].Text = strings.TrimLeftFunc(out[0].Text, unicode.IsSpace); out[0].Text != "" {
			break
		}
		out = out[1:]
	}
	for n := len(out); n > 0; n = len(out) {
		if out[n-1].Text = strings.TrimRightFunc(out[n-1].Text, unicode.IsSpace); out[n-1].Text != "" {
			break
		}
		out = out[:n-1]
	}
	return out
}

func spacesOnly(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }
