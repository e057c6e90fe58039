//go:build !verbatim_light

package block

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// FuzzHTML checks that the words of the blocks are the visible words of the page, that the text of each block is its
// runs, that boxes nest, and that the same page gives the same blocks twice.
func FuzzHTML(f *testing.F) {
	for _, tt := range hardWords {
		f.Add(tt.in)
	}
	for i := range evil {
		f.Add(evilPage(i, 300))
	}
	f.Add(samplePage(10))
	f.Fuzz(func(t *testing.T, in string) {
		in = strings.ReplaceAll(strings.ToValidUTF8(in, "\ufffd"), "\x00", "")
		p := FromHTML(in, Limits{})
		if want, ok := visible(in); ok {
			if diff := cmp.Diff(want, pageWords(p)); diff != "" {
				t.Errorf("words of %q (-want +got):\n%s", in, diff)
			}
		}
		if diff := cmp.Diff(p, FromHTML(in, Limits{})); diff != "" {
			t.Errorf("second time (-first +second):\n%s", diff)
		}
		checkPage(t, p)
	})
}

// checkPage checks what holds for every Page.
func checkPage(t *testing.T, p *Page) {
	t.Helper()
	for i := range p.Blocks {
		blk := &p.Blocks[i]
		var text strings.Builder
		for _, r := range blk.Runs {
			text.WriteString(r.Text)
		}
		if text.String() != blk.Text {
			t.Errorf("block %d: runs %q, text %q", i, text.String(), blk.Text)
		}
		for box := blk.Box; box >= 0; box = p.Boxes[box].Parent {
			if x := &p.Boxes[box]; int32(i) < x.First || int32(i) >= x.Last {
				t.Errorf("block %d stands in box %d, which holds [%d, %d)", i, box, x.First, x.Last)
			}
		}
		if blk.Kind != Code && blk.Text != clean(blk.Text) {
			t.Errorf("block %d: %q is not clean", i, blk.Text)
		}
	}
	for i := range p.Boxes {
		if parent := p.Boxes[i].Parent; parent >= int32(i) {
			t.Errorf("box %d lies in box %d", i, parent)
		}
	}
}
