package parse_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article/parse"
)

// samplePage is a page as sites print them: more scripts, styles and menus than article; n is the number of turns.
func samplePage(n int) string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The keeper of the lock | The Valley Post</title>
<meta property="og:title" content="The keeper of the lock"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The keeper of the lock","author":{"@type":"Person","name":"Ada Wren"},"datePublished":"2024-03-14T09:00:00Z"}</script><style>`)
	b.WriteString(strings.Repeat(".card>a:hover{color:#123;text-decoration:underline}\n", 4*n))
	b.WriteString("</style></head><body><header><nav><ul>")
	b.WriteString(strings.Repeat(`<li class="menu-item"><a href="/section">Section</a></li>`, 2*n))
	b.WriteString(`</ul></nav></header><main><article class="story"><h1>The keeper of the lock</h1><p class="byline">By Ada Wren</p>`)
	for i := range n {
		fmt.Fprintf(&b, `<p class="p-%d"><strong>How do you know that the water is rising?</strong></p>
<p>You hear it in the <a href="/gates">gates</a>, long before the gauge shows it, and then you walk out and look. That was always so, and it will be so in summer number %d.</p>
`, i, i)
		if i%5 == 4 {
			b.WriteString(`<figure><img src="/lock.jpg" alt="A lock" width="800" height="600"><figcaption>The lock at dusk. <span class="credit">Photo: Ada Wren</span></figcaption></figure>`)
		}
	}
	b.WriteString(`</article><aside class="related"><h2>Read more</h2>`)
	b.WriteString(strings.Repeat(`<div class="card"><a href="/story"><img src="/s.jpg" alt=""><h3>The mill that would not stop</h3><p>A visit to the last of its kind.</p></a></div>`, n))
	b.WriteString("</aside></main><script>")
	b.WriteString(strings.Repeat("window.push=function(a,b){return a<b?document.title:null};\n", 8*n))
	b.WriteString("</script><footer><p>© The Valley Post</p></footer></body></html>")
	return b.String()
}

// sampleText is the same piece as a crawler leaves it.
func sampleText(n int) string {
	var b strings.Builder
	b.WriteString("The keeper of the lock\n\nBy Ada Wren\n\n")
	for i := range n {
		fmt.Fprintf(&b, "VP: How do you know that the water is rising?\n\nMoor: You hear it in the gates, long before the gauge shows it, and then you walk out and look. That was always so, and it will be so in summer number %d.\n\n", i)
	}
	return b.String()
}

func BenchmarkHTML(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		benchmark(b, n, samplePage(10*n), parse.Options{Format: parse.FormatHTML})
	}
}

func BenchmarkText(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		benchmark(b, n, sampleText(10*n), parse.Options{Format: parse.FormatText})
	}
}

func benchmark(b *testing.B, n int, src string, opts parse.Options) {
	b.Run(fmt.Sprintf("%dx", n), func(b *testing.B) {
		in := []byte(src)
		b.SetBytes(int64(len(in)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := parse.Article(in, opts); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkAgainstHTMLParse reports what the whole parse costs as a multiple of html.Parse alone, page by page in turn
// so that both see the same machine.
func BenchmarkAgainstHTMLParse(b *testing.B) {
	b.Run("generated", func(b *testing.B) { against(b, [][]byte{[]byte(samplePage(10)), []byte(samplePage(100))}) })
	files, err := filepath.Glob("../../../shared/eval/sets/scrapinghub/pages/*")
	if err != nil || len(files) == 0 {
		return
	}
	pages := make([][]byte, len(files))
	for i, f := range files {
		pages[i] = readFile(b, f)
	}
	b.Run("pages", func(b *testing.B) { against(b, pages) })
}

func against(b *testing.B, pages [][]byte) {
	var alone, whole time.Duration
	size := 0
	for _, p := range pages {
		size += len(p)
	}
	b.SetBytes(int64(size))
	if _, err := parse.Article(pages[0], parse.Options{}); err != nil { // builds the tables of words
		b.Fatal(err)
	}
	for b.Loop() {
		for _, p := range pages {
			start := time.Now()
			if _, err := html.Parse(strings.NewReader(string(p))); err != nil {
				b.Fatal(err)
			}
			between := time.Now()
			if _, err := parse.Article(p, parse.Options{Format: parse.FormatHTML}); err != nil {
				b.Fatal(err)
			}
			alone += between.Sub(start)
			whole += time.Since(between)
		}
	}
	b.ReportMetric(float64(whole)/float64(alone), "x-html.Parse")
}
