package house

import (
	"os"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/render"
)

// TestReadme holds the table of formats in the README to the formats there are, in their order.
func TestReadme(t *testing.T) {
	b, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rest := string(b)
	for _, f := range render.Formats() {
		row := "\n| `" + f.Name + "` | `" + f.Ext + "` | "
		_, after, ok := strings.Cut(rest, row)
		if !ok {
			t.Errorf("README.md has no row %q, or not in its place", strings.TrimSpace(row))
			continue
		}
		rest = after
	}
}
