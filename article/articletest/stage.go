package articletest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// Stage is one thing that a case records of its article, which has its trace. Name is the name of the expectation in the
// archive.
type Stage struct {
	Name  string
	Write func(io.Writer, Case, *article.Article) error
}

// Labels records how each block of the page was labelled: the first thing to look at when an article has changed.
func Labels() Stage { return Stage{"labels", writeLabels} }

// Dump records the article as its method Dump prints it.
func Dump() Stage { return Stage{"article.dump", writeDump} }

// JSON records the article as JSON, indented.
func JSON() Stage { return Stage{"article.json", writeJSON} }

func writeLabels(w io.Writer, _ Case, a *article.Article) error {
	var b strings.Builder
	for _, t := range a.Trace.Blocks {
		fmt.Fprintf(&b, "%-13s %-8s %s\n", t.Label, t.Kind, shorten(t.Text))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeDump(w io.Writer, _ Case, a *article.Article) error {
	_, err := io.WriteString(w, a.Dump())
	return err
}

func writeJSON(w io.Writer, _ Case, a *article.Article) error {
	var b bytes.Buffer
	if err := json.Indent(&b, a.AppendJSON(nil), "", "  "); err != nil {
		return err
	}
	b.WriteByte('\n')
	_, err := b.WriteTo(w)
	return err
}

// shorten cuts s to what tells it apart from others in one line of a terminal.
func shorten(s string) string {
	const letters = 72
	if r := []rune(s); len(r) > letters {
		return string(r[:letters-1]) + "…"
	}
	return s
}
