//go:build verbatim_light

package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// fromHTML stands in for the HTML parser, which this build leaves out: it is fed documents as events. HTML that comes as
// text all the same is read as the text it is, and a notice says so.
func fromHTML(s string, opts Options) *block.Page {
	p := block.FromText(s, opts.Limits)
	p.Notices = append(p.Notices, article.Notice{Text: "this build reads no HTML", Origin: "format"})
	return p
}
