//go:build verbatim_light

package parse

import (
	"iter"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// fromScripts finds nothing: what scripts hold is HTML as a rule, which this build cannot read, and the documents it is
// fed have run their scripts or come without them.
func fromScripts(*block.Page, iter.Seq[string], Options) hidden { return hidden{} }
