//go:build !verbatim_light

package block

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// samplePage returns a page of n paragraphs with the surroundings that news pages have.
func samplePage(n int) string {
	var s strings.Builder
	s.WriteString(`<!doctype html><html lang="en"><head><title>The ferry returns - The Example</title>
<meta property="og:title" content="The ferry returns"><style>.a{color:red}</style>
<script>window.dataLayer=[];function f(a,b){return a<b&&b>a}</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry returns","author":{"name":"Ada Example"}}</script>
</head><body><header class="site-header"><nav class="main-nav"><ul>`)
	for i := range 40 {
		fmt.Fprintf(&s, `<li class="nav__item"><a class="nav__link" href="/section/%d">Section %d</a></li>`, i, i)
	}
	s.WriteString(`</ul></nav></header><main><article class="story"><h1 class="headline">The ferry returns</h1><p class="byline">By <a href="/ada">Ada Example</a></p>`)
	for i := range n {
		fmt.Fprintf(&s, `<p class="story__text">On the %dth day the <em>old ferry</em> came back to the harbour, and <a href="/story/%d">those who had waited</a> for it said little, since there was little to say. It was &ldquo;late&rdquo;, they agreed.</p>`, i, i)
		switch i % 10 {
		case 3:
			fmt.Fprintf(&s, `<figure class="image"><picture><source srcset="/i/%d-800.webp 800w, /i/%d-1600.webp 1600w"><img src="/i/%d.jpg" alt="The harbour" width="800" height="600"></picture><figcaption>The harbour at dawn. <span class="credit">Photo: Ada Example</span></figcaption></figure>`, i, i, i)
		case 6:
			s.WriteString(`<div class="ad-slot"><svg viewBox="0 0 10 10"><path d="M0 0L10 10ZM4 2L3 4ZM0 0L10 10ZM4 2L3 4Z"></path></svg><script>ads.push({slot:"inline",size:[300,250],targeting:{a:"b",c:"d",e:"f"}});for(var i=0;i<10;i++){ads.load(i)}</script></div>`)
		case 9:
			fmt.Fprintf(&s, `<div class="related-card"><a href="/other/%d"><h3>Another story of the islands</h3><p>What the keeper saw.</p></a></div>`, i)
		}
	}
	s.WriteString(`</article></main><footer class="site-footer"><p>&copy; The Example</p></footer></body></html>`)
	return s.String()
}

func BenchmarkFromHTML(b *testing.B) {
	for _, n := range []int{20, 200, 2000} {
		s := samplePage(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				FromHTML(s, Limits{})
			}
		})
	}
}

// BenchmarkLighten is what the pass in front of the parser costs.
func BenchmarkLighten(b *testing.B) {
	for _, n := range []int{20, 200, 2000} {
		s := samplePage(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				lighten(s, Limits{}.withDefaults().Attrs)
			}
		})
	}
}

// BenchmarkParseOnly is what the parser alone costs.
func BenchmarkParseOnly(b *testing.B) {
	for _, n := range []int{20, 200, 2000} {
		s := samplePage(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				if _, err := html.Parse(strings.NewReader(s)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkFromNode is what the door costs beyond the parser.
func BenchmarkFromNode(b *testing.B) {
	for _, n := range []int{20, 200, 2000} {
		s := samplePage(n)
		tree, err := html.Parse(strings.NewReader(s))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				FromNode(tree, Limits{}, nil)
			}
		})
	}
}
