package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// appendRuns appends runs as one line. At the start of a line, signs that would begin a list, heading or rule are escaped.
func appendRuns(dst []byte, runs []article.Run, lineStart bool) []byte {
	in := inline{b: dst, from: len(dst), lineStart: lineStart}
	return in.runs(shown(runs))
}

// appendCell appends runs as the cell of a table, where a bar is escaped even inside code.
func appendCell(dst []byte, runs []article.Run) []byte {
	in := inline{b: dst, from: len(dst), cell: true}
	return in.runs(shown(runs))
}

// unshown are the marks that Markdown has nothing for.
const unshown = article.MarkColour | article.MarkSmallCaps

// shown returns runs without the marks and addresses that do not show, neighbours joined that are alike then: a number
// and its full stop must meet in one text to be known for the sign of a list.
func shown(runs []article.Run) []article.Run {
	out := make([]article.Run, 0, len(runs))
	for _, r := range runs {
		r.Marks &^= unshown
		if r.Marks&article.MarkLink != 0 {
			r.URL = linkURL(r.URL)
		}
		if r.URL == "" || r.Marks&article.MarkLink == 0 {
			r.Marks, r.URL = r.Marks&^article.MarkLink, ""
		}
		switch n := len(out); {
		case r.Text == "":
		case n > 0 && out[n-1].Marks == r.Marks && out[n-1].URL == r.URL:
			out[n-1].Text += r.Text
		default:
			out = append(out, r)
		}
	}
	return out
}

type inline struct {
	b         []byte
	from      int // where the line begins in b
	lineStart bool
	cell      bool
	lead      string // white space that waits for the words behind it
}

func (in *inline) runs(runs []article.Run) []byte {
	for len(runs) > 0 {
		span := linkSpan(runs)
		next := ""
		if span < len(runs) {
			next = runs[span].Text
			if runs[span].URL != "" && !startsWithSpace(next) {
				next = "["
			}
		}
		if runs[0].URL != "" && strings.TrimSpace(article.Text(runs[:span])) != "" {
			in.link(runs[:span])
		} else {
			in.span(runs[:span], next)
		}
		runs = runs[span:]
	}
	return in.b
}

// link writes a link around the words of runs; white space at its borders stays outside.
func (in *inline) link(runs []article.Run) {
	if text := runs[0].Text; startsWithSpace(text) || in.lead != "" {
		in.space()
	}
	if n := len(in.b); n > in.from && in.b[n-1] == '!' { // would make the link a picture
		in.b = append(in.b[:n-1], '\\', '!')
	}
	in.b = append(in.b, '[')
	in.span(trimLeft(runs), "]")
	in.b = append(in.b, ']')
	in.b = appendDestination(in.b, runs[0].URL)
}

func trimLeft(runs []article.Run) []article.Run {
	out := append([]article.Run(nil), runs...)
	for i := range out {
		out[i].Text = strings.TrimLeftFunc(out[i].Text, unicode.IsSpace)
		if out[i].Text != "" {
			break
		}
	}
	return out
}

func startsWithSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && unicode.IsSpace(r)
}

// space writes one space, unless the line begins or has one.
func (in *inline) space() {
	in.lead = ""
	if n := len(in.b); n > in.from && in.b[n-1] != ' ' && in.b[n-1] != '[' {
		in.b = append(in.b, ' ')
	}
}

// span writes runs that belong to one link or to none, those with the same marks together.
func (in *inline) span(runs []article.Run, next string) {
	for len(runs) > 0 {
		n := 1
		for n < len(runs) && runs[n].Marks == runs[0].Marks {
			n++
		}
		after := next
		if n < len(runs) {
			after = runs[n].Text
		}
		in.group(article.Text(runs[:n]), runs[0].Marks, after)
		runs = runs[n:]
	}
}

// group writes one stretch of text inside its marks; white space at its borders stays outside.
func (in *inline) group(text string, marks article.Marks, after string) {
	core := strings.TrimFunc(text, unicode.IsSpace)
	if core == "" {
		if text != "" {
			in.lead = " "
		}
		return
	}
	if startsWithSpace(text) || in.lead != "" {
		in.space()
	}
	trailing := endsWithSpace(text)
	if trailing {
		after = " "
	}
	closing := in.openMarks(core, marks, after)
	if marks&article.MarkMono != 0 {
		in.code(core)
	} else {
		in.b = in.escaped(core)
	}
	in.b = append(in.b, closing...)
	if trailing {
		in.lead = " "
	}
}

func endsWithSpace(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s != "" && unicode.IsSpace(r)
}

// tagMarks are written as elements.
var tagMarks = [...]struct {
	mark article.Marks
	name string
}{
	{article.MarkQuote, "q"}, {article.MarkHighlight, "mark"}, {article.MarkUnderline, "u"}, {article.MarkSub, "sub"}, {article.MarkSup, "sup"},
}

// signMarks are written as signs where signs work, as elements elsewhere.
var signMarks = [...]struct {
	mark article.Marks
	sign string
	name string
}{
	{article.MarkStrike, "~~", "s"}, {article.MarkStrong, "**", "strong"}, {article.MarkEmphasis, "*", "em"},
}

// openMarks opens the marks of a text and returns what closes them.
func (in *inline) openMarks(core string, marks article.Marks, after string) string {
	closing := ""
	for _, t := range tagMarks {
		if marks&t.mark != 0 {
			in.b = append(append(append(in.b, '<'), t.name...), '>')
			closing = "</" + t.name + ">" + closing
			after = "<"
		}
	}
	signs := in.signsWork(core, marks, after)
	for _, s := range signMarks {
		switch {
		case marks&s.mark == 0:
		case signs:
			in.b = append(in.b, s.sign...)
			closing = s.sign + closing
		default:
			in.b = append(append(append(in.b, '<'), s.name...), '>')
			closing = "</" + s.name + ">" + closing
		}
	}
	return closing
}

// signsWork reports whether signs of emphasis around core are read as such: they must not touch other signs, and where
// core begins or ends with punctuation, no letter may touch them from outside.
func (in *inline) signsWork(core string, marks article.Marks, after string) bool {
	before, _ := utf8.DecodeLastRune(in.b[in.from:])
	if before == '*' || before == '~' || before == '_' || before == '\\' {
		return false
	}
	first, _ := utf8.DecodeRuneInString(core)
	last, _ := utf8.DecodeLastRuneInString(core)
	next, _ := utf8.DecodeRuneInString(after)
	sign := marks&(article.MarkMono|article.MarkStrike) != 0 // the neighbour inside is a sign then
	opens := len(in.b) == in.from || unicode.IsSpace(before) || isPunct(before) || !sign && !isPunct(first)
	closes := after == "" || unicode.IsSpace(next) || isPunct(next) || !sign && !isPunct(last)
	return opens && closes
}

func isPunct(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// code writes a code span whose backticks are more than any run of them inside.
func (in *inline) code(s string) {
	s = strings.Map(plainSpace, strings.ToValidUTF8(s, "\uFFFD"))
	if in.cell {
		s = strings.ReplaceAll(s, "|", `\|`)
	}
	if n := len(in.b); n > in.from && in.b[n-1] == '`' {
		in.b = append(in.b, "<code>"...)
		in.b = append(in.escaped(s), "</code>"...)
		return
	}
	ticks := strings.Repeat("`", longestRun(s, '`')+1)
	in.b = append(in.b, ticks...)
	if s[0] == '`' || s[len(s)-1] == '`' {
		s = " " + s + " "
	}
	in.b = append(append(in.b, s...), ticks...)
}

// escaped appends s as text that stands for itself.
func (in *inline) escaped(s string) []byte {
	if !in.cell {
		return appendInline(in.b, s, in.lineStart && len(in.b) == in.from)
	}
	for part := range strings.SplitAfterSeq(s, "|") {
		text, bar := strings.CutSuffix(part, "|")
		in.b = appendInline(in.b, text, false)
		if bar {
			in.b = append(in.b, '\\', '|')
		}
	}
	return in.b
}
