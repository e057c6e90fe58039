//go:build !verbatim_light

package block

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// pageWords returns the words of all blocks of p, sorted.
func pageWords(p *Page) []string {
	var out []string
	for i := range p.Blocks {
		out = slices.AppendSeq(out, Words(p.Blocks[i].Text))
	}
	slices.Sort(out)
	return out
}

// visible returns the words that the tree of s shows, sorted; ok is false where s has no tree.
func visible(s string) (words []string, ok bool) {
	n, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return nil, false
	}
	words = VisibleWords(n)
	slices.Sort(words)
	return words, true
}

var hardWords = []struct{ name, in string }{
	{"drop cap", `<p><span class=drop>T</span>he rest`},
	{"bold in a word", `<p>un<b>believ</b>able:<i>x</i>`},
	{"label cut", `<p><b>RS</b>: What? <b>Why?</b> Because.`},
	{"label without space", `<p><b>RS:</b>What`},
	{"hidden inside a word", `<p>foo<span hidden>bar</span>baz`},
	{"hidden between words", `<p>foo <span hidden>bar</span> baz <b class="sr-only">x</b>`},
	{"hidden takes the only space", `<p>foo<span hidden> x </span>bar`},
	{"hidden takes the spaces of several", `<p>a<i hidden> x </i>b<i hidden> y</i> c<b>d</b><i hidden>e </i>f`},
	{"hidden beside a space", `<p><b hidden>x</b> <i>y</i> <b hidden>z</b> `},
	{"hidden and a space", `<p><b hidden>x</b> <i hidden> </i>`},
	{"card over a name", `<p>of <span class=hover><a href=x>Ann Lee</a><span class="rollover-block"><a href=x>Ann Lee</a><b>More</b></span></span> (left)`},
	{"cards side by side", `<p><i class="tooltip-text">foo</i><i class="tooltip-text">bar</i>baz <a class="tooltip">qux</a>`},
	{"picture inside a word", `<p>foo<img src=x.jpg>bar`},
	{"frame inside a word", `<p>foo<iframe src=x></iframe>bar`},
	{"button in a paragraph", `<p>foo<button>bar</button>baz`},
	{"button elsewhere", `<div>foo<button>bar</button>baz`},
	{"custom element in a heading", `<h2>foo<x-y>bar</x-y>baz`},
	{"custom elements side by side", `<div><x-y>bar</x-y><x-z>b<x-q>az</x-q></x-z>`},
	{"custom element around a paragraph", `<x-y>foo<p>b<x-z>ar</x-z>`},
	{"link around blocks", `<a href=x>foo<div>bar</div>baz</a>tail`},
	{"break inside a link", `<a href=x>foo<br>bar</a>tail`},
	{"wbr", `<p>foo<wbr>bar`},
	{"soft hyphen and zero-width space", "<p>foo\u00adbar <b>ba\u200bz</b>"},
	{"combining mark in the next element", "<p>e<b>\u0301a</b>"},
	{"hangul over elements", "<p>\u1100<b>\u1161</b><i>\u11a8</i>x"},
	{"preformatted", "<pre>a\r\nb\tc<b>d</b>e<div>f</div>g</pre>"},
	{"preformatted prose", "<pre>" + strings.Repeat("Some words of prose, set in a box.\n", 12) + "</pre>"},
	{"pre in a link", `<a href=x>a<pre>b</pre>c</a>d`},
	{"table", `<table><caption>c</caption><tr><th>a<td>b<tr><td>c<td>d</table>`},
	{"nested tables", `<table><tr><td><table><tr><td>a<td>b</table><td>c</table>`},
	{"form", `<form><label>a</label><select><option>b<option>c</select><textarea>d</textarea></form>`},
	{"closed dialog and fallbacks", `<dialog>a</dialog><video>b</video><object>c</object>d`},
	{"no text for readers", `a<script>b</script><style>c</style><template>d</template><noscript>e</noscript><svg><text>f</text></svg>g`},
	{"conditional comment", `a<!--[if IE]>b<![endif]--><![if !IE]>c<![endif]>d`},
	{"character data", `a<![CDATA[b]]>c`},
	{"credit glued to its caption", `<figure><figcaption>A man<span class=credit>Photo</span></figcaption></figure>`},
	{"kicker glued to its title", `<h2><span class=kicker>News</span>Title</h2>`},
	{"ruby", `<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>`},
	{"mathematics", `<p><math><mi>x</mi><mo>=</mo><mn>1</mn><annotation>y</annotation></math>`},
	{"nothing", ``},
	{"no markup", `a b`},
}

func TestWordsOfBlocks(t *testing.T) {
	for _, tt := range hardWords {
		t.Run(tt.name, func(t *testing.T) {
			want, _ := visible(tt.in)
			if diff := cmp.Diff(want, pageWords(FromHTML(tt.in, Limits{}))); diff != "" {
				t.Errorf("words (-want +got):\n%s", diff)
			}
		})
	}
}
