package parse

import "github.com/verbatim-go/verbatim/article"

// sliceRuns returns the runs that cover bytes [from, to) of the text of runs.
func sliceRuns(runs []article.Run, from, to int) []article.Run {
	var out []article.Run
	at := 0
	for _, r := range runs {
		lo, hi := max(from-at, 0), min(to-at, len(r.Text))
		if lo < hi {
			out = append(out, article.Run{Text: r.Text[lo:hi], Marks: r.Marks, URL: r.URL})
		}
		at += len(r.Text)
	}
	return out
}
