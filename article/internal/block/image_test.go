//go:build !verbatim_light

package block

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPictures(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"lazy", `<img src="data:image/gif;base64,R0" data-src=a.jpg>`, `<a.jpg "" 0x0>`},
		{"placeholder file", `<img src=/s/placeholder.png data-original=a.jpg>`, `<a.jpg "" 0x0>`},
		{"source set alone", `<img srcset="a.jpg 400w, b.jpg 1600w, c.jpg 9000w">`, `<b.jpg "" 0x0>`},
		{"source set with commas in addresses", `<img srcset="a,w_1.jpg 1x, b,w_2.jpg 2x">`, `<b,w_2.jpg "" 0x0>`},
		{"picture without img address", `<picture><source srcset="a.webp 300w"><source data-srcset="b.webp 900w"><img alt=" x  y "></picture>`, `<b.webp "x y" 0x0>`},
		{"noscript after a placeholder", `<img src="data:image/gif;base64,R0" alt=x><noscript><img src="a.jpg?a&amp;b" alt=x></noscript>`, `<a.jpg?a&b "x" 0x0>`},
		{"noscript repeats", `<img src="/i/a.jpg?w=1"><noscript><img src='/i/a.jpg'></noscript>`, `</i/a.jpg?w=1 "" 0x0>`},
		{"noscript alone", `<noscript><img src=a.jpg width=300></noscript>`, `<a.jpg "" 300x0>`},
		{"noscript in capitals", `<noscript><IMG SRC=a.jpg width=300></noscript>`, `<a.jpg "" 300x0>`},
		{"noscript counts readers", `<noscript><img src=a.gif width=1 height=1></noscript>`, ``},
		{"pixel", `<img src=a.gif width=1 height=1>`, ``},
		{"emoji", `<img src=a.png alt=😀><img class=emoji src=b.png>`, ``},
		{"icon", `<img src=a.png width=16 height=16>`, ``},
		{"background", `<figure style="background-image: url('a.jpg')"></figure>`, `<a.jpg "" 0x0>`},
		{"script address", `<img src="javascript:x">`, ``},
		{"frames of AMP", `<amp-img src=a.jpg width=400 height=300></amp-img>`, `<a.jpg "" 400x300>`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for line := range strings.Lines(outline(FromHTML(tt.in, Limits{}))) {
				got = append(got, line[strings.IndexByte(line, '<'):len(line)-1])
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, "\n")); diff != "" {
				t.Errorf("pictures (-want +got):\n%s", diff)
			}
		})
	}
}
