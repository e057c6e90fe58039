package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

const (
	explainColumns = 100 // width of an explanation; wider lines are hard to follow
	explainIndent  = "      "
	explainWords   = 24  // words of a block that an explanation shows: enough to find it on the page
	explainVotes   = 8   // votes of a block that the text shows: those that decide; the page shows all
	doubtMargin    = 1.0 // log-odds below which a label is in doubt: about three to one
)

// explainText writes a's trace, one block a paragraph: label, margin, place, first words, votes.
func explainText(w io.Writer, a *article.Article) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\n%s, confidence %.2f\n", cmp.Or(a.Title, "(no title)"), a.Kind, a.Confidence)
	for _, n := range a.Notices {
		fmt.Fprintf(b, "notice: %s (%s)\n", n.Text, cmp.Or(n.Origin, "page"))
	}
	for _, line := range interviewOf(a) {
		fmt.Fprintf(b, "turns: %s\n", line)
	}
	for i, t := range blocksOf(a) {
		fmt.Fprintf(b, "\n%4d  %-13s %s", i+1, strings.ToUpper(t.Label.String()), marginText(t))
		fmt.Fprintf(b, "  %s  %s\n", t.Kind, t.Path)
		if t.Text != "" {
			fmt.Fprintf(b, "%s“%s”\n", explainIndent, firstWords(t.Text))
		}
		for _, line := range wrap(voteTexts(t.Votes), explainColumns-len(explainIndent)) {
			fmt.Fprintf(b, "%s%s\n", explainIndent, line)
		}
	}
	return b.Flush()
}

// interviewOf returns what made the body an interview or not, one line a decision.
func interviewOf(a *article.Article) []string {
	if a.Trace == nil {
		return nil
	}
	return a.Trace.Interview
}

func blocksOf(a *article.Article) []article.TraceBlock {
	if a.Trace == nil {
		return nil
	}
	return a.Trace.Blocks
}

// marginText is "+3.2", with a question mark where the label is in doubt.
func marginText(t article.TraceBlock) string {
	text := fmt.Sprintf("%+.1f", t.Margin)
	if text == "-0.0" {
		text = "+0.0"
	}
	if inDoubt(t) {
		text += "?"
	}
	return text
}

// inDoubt reports whether another label is nearly as likely. Pictures and rules bear no words that could be missing from
// the article, so nobody needs to look at them.
func inDoubt(t article.TraceBlock) bool { return t.Text != "" && t.Margin < doubtMargin }

// firstWords cuts text after explainWords words; a script without spaces is cut after as many letters as these take.
func firstWords(text string) string {
	const letters = explainWords * 7 // a word and its space
	words := strings.Fields(text)
	short := strings.Join(words[:min(len(words), explainWords)], " ")
	if r := []rune(short); len(r) > letters {
		short = string(r[:letters])
	}
	if len(short) < len(text) {
		short += " …"
	}
	return short
}

// byWeight orders votes from the heaviest to the lightest, whichever way they point.
func byWeight(votes []article.Vote) []article.Vote {
	return slices.SortedStableFunc(slices.Values(votes), func(a, b article.Vote) int {
		return cmp.Compare(max(b.Weight, -b.Weight), max(a.Weight, -a.Weight))
	})
}

// voteTexts writes the heaviest votes, then the signatures of the passes that turned or kept the label: they weigh
// nothing and say who had the last word.
func voteTexts(votes []article.Vote) []string {
	var heavy, signed []string
	for _, v := range byWeight(votes) {
		switch {
		case v.Weight == 0:
			signed = append(signed, fmt.Sprintf("%s by %s", v.Label, v.Rule))
		default:
			heavy = append(heavy, fmt.Sprintf("%s %+.1f %s", v.Label, v.Weight, v.Rule))
		}
	}
	if more := len(heavy) - explainVotes; more > 0 {
		heavy = append(heavy[:explainVotes], fmt.Sprintf("and %d lighter", more))
	}
	return append(heavy, signed...)
}

// wrap joins items with " · " into lines of at most width characters.
func wrap(items []string, width int) []string {
	const sign = " · "
	columns := utf8.RuneCountInString
	var lines []string
	line := ""
	for _, it := range items {
		switch {
		case line == "":
			line = it
		case columns(line)+columns(sign)+columns(it) > width:
			lines = append(lines, line)
			line = it
		default:
			line += sign + it
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
