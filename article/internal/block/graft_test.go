//go:build !verbatim_light

package block

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWith puts a page onto another: the boxes still hold their blocks, and neither page has changed.
func TestWith(t *testing.T) {
	page := func() *Page { return FromHTML("<nav><a href=/a>News</a></nav>", Limits{}) }
	text := func() *Page { return FromHTML("<section><p>One.<p>Two.</section>", Limits{}) }
	p, q := page(), text()
	got := p.With(q)
	if diff := cmp.Diff(page(), p); diff != "" {
		t.Errorf("the page has changed (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(text(), q); diff != "" {
		t.Errorf("the text has changed (-want +got):\n%s", diff)
	}
	for i := range got.Blocks {
		if box := got.Boxes[got.Blocks[i].Box]; int(box.First) > i || i >= int(box.Last) {
			t.Errorf("block %d stands in box %d, which holds [%d, %d)", i, got.Blocks[i].Box, box.First, box.Last)
		}
	}
	if root := got.Boxes[0]; root.Words != p.Boxes[0].Words+q.Boxes[0].Words || int(root.Last) != len(got.Blocks) {
		t.Errorf("the root counts %d words in %d blocks", root.Words, root.Last)
	}
}
