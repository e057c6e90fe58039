package articletest

import (
	"fmt"
	"strings"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/verbatim-go/verbatim/article"
)

// confidenceNoise is how far two confidences may lie apart and still be one: less than what a reader can tell from a
// page, more than what JSON rounds away.
const confidenceNoise = 0.005

// Diff returns what parts got from want, in the manner of go-cmp (-want +got), and "" when nothing does. Nil and empty
// slices are one, as they are in JSON; so are confidences less than 0.005 apart. Dates, marks and runs of text are
// shown as they are printed. The trace counts only where want has one.
func Diff(want, got *article.Article) string {
	return cmp.Diff(want, got, options(want)...)
}

func options(want *article.Article) cmp.Options {
	opts := cmp.Options{
		cmpopts.EquateEmpty(),
		cmpopts.EquateApprox(0, confidenceNoise),
		cmp.Transformer("printed", article.Date.String),
		cmp.FilterValues(anyRuns, cmp.Transformer("text", printedRuns)), // EquateEmpty has the rest
	}
	if want == nil || want.Trace == nil {
		opts = append(opts, cmpopts.IgnoreFields(article.Article{}, "Trace"))
	}
	return opts
}

func anyRuns(x, y []article.Run) bool { return len(x)+len(y) > 0 }

// printedRuns writes each run as its text, with marks and address in front where it has any, so that a difference of
// one mark is one line.
func printedRuns(runs []article.Run) []string {
	var out []string
	for _, r := range runs {
		switch names := strings.Join(r.Marks.Names(), " "); {
		case names == "" && r.URL == "":
			out = append(out, r.Text)
		case r.URL == "":
			out = append(out, fmt.Sprintf("[%s] %s", names, r.Text))
		default:
			out = append(out, fmt.Sprintf("[%s <%s>] %s", names, r.URL, r.Text))
		}
	}
	return out
}
