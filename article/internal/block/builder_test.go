//go:build !verbatim_light

package block

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// outline prints the blocks of p, one a line: kind, seam, box, text with its marks, and what else a block knows.
func outline(p *Page) string {
	var s strings.Builder
	for i := range p.Blocks {
		blk := &p.Blocks[i]
		s.WriteString(blk.Kind.String())
		if blk.Level > 0 {
			fmt.Fprint(&s, blk.Level)
		}
		if blk.Seam != SeamBlock {
			s.WriteString([...]string{"", "/line", "/break", "/mark"}[blk.Seam])
		}
		fmt.Fprintf(&s, " %s", boxPath(p, blk))
		for _, r := range blk.Runs {
			fmt.Fprintf(&s, " %q", r.Text)
			for _, m := range r.Marks.Names() {
				s.WriteString("+" + m)
			}
			if r.URL != "" {
				fmt.Fprintf(&s, "(%s)", r.URL)
			}
		}
		if f := blk.Figure; f != nil {
			fmt.Fprintf(&s, " <%s %q %dx%d>", f.URL, f.Alt, f.Width, f.Height)
		}
		for _, extra := range []struct{ name, val string }{
			{"url", blk.URL}, {"time", blk.Time}, {"prop", blk.Itemprop}, {"language", blk.Language},
		} {
			if extra.val != "" {
				fmt.Fprintf(&s, " %s=%s", extra.name, extra.val)
			}
		}
		if blk.Kind == Cell {
			fmt.Fprintf(&s, " [%d,%d]", blk.Row, blk.Col)
		}
		for name, is := range map[string]bool{" header": blk.Header} {
			if is {
				s.WriteString(name)
			}
		}
		if blk.Hidden {
			s.WriteString(" hidden")
		}
		s.WriteByte('\n')
	}
	return s.String()
}

// boxPath names the boxes around blk below body, the outermost first, or "-".
func boxPath(p *Page, blk *Block) string {
	var names []string
	for i := blk.Box; i > 0; i = p.Boxes[i].Parent {
		x := &p.Boxes[i]
		if x.Tag == TagBody {
			continue
		}
		name := x.Tag.String()
		if x.Class != "" {
			name += "." + strings.ReplaceAll(x.Class, " ", ".")
		}
		if x.URL != "" {
			name += "(" + x.URL + ")"
		}
		names = append([]string{name}, names...)
	}
	if len(names) == 0 {
		return "-"
	}
	return strings.Join(names, ">")
}

func TestBlocks(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"paragraphs", `<p>a <b>b</b><p>c`, `
text - "a " "b"+strong
text - "c"
`},
		{"line breaks", `<p>a<br>b<br> <br>c</p>d<br>`, `
text - "a"
text/line - "b"
text/break - "c"
text - "d"
`},
		{"label in bold", `<p><b>RS:</b> What is <i>it</i>?`, `
text - "RS:"+strong
text/mark - "What is " "it"+emphasis "?"
`},
		{"colon behind the bold", `<p><b>Ada</b>: Yes.`, `
text - "Ada"+strong ":"
text/mark - "Yes."
`},
		{"question in bold", `<p><strong>Why <em>now</em>?</strong> Because.`, `
text - "Why "+strong "now"+strong+emphasis "?"+strong
text/mark - "Because."
`},
		{"bold that is no label", `<p><b>Some</b> words and <b>more:</b> here.`, `
text - "Some"+strong " words and " "more:"+strong " here."
`},
		{"no cut inside a word", `<p><b>A.</b>B and <span class=drop>T</span>he`, `
text - "A."+strong
text/mark - "B and The"
`},
		{"kicker before a title", `<h2><span class=kicker>Islands</span> The ferry</h2>`, `
heading2 other.kicker "Islands"
heading2/mark - "The ferry"
`},
		{"kicker glued to a title", `<h2><span class=kicker>Islands</span>Ferry</h2>`, `
heading2 - "IslandsFerry"
`},
		{"caption and credit", `<figure><img src=a.jpg alt="The harbour" width=800><figcaption>Dawn. <small>Ada Example</small></figcaption></figure>`, `
image figure <a.jpg "The harbour" 800x0>
text figure>figcaption "Dawn."
text/mark figure>figcaption>other "Ada Example"
`},
		{"credit at the end of a paragraph", `<p>Dawn at sea. <span class="photo-credit">Ada</span>`, `
text - "Dawn at sea."
text/mark other.photo-credit "Ada"
`},
		{"card in a link", `<a class=card href=/x><img src=a.jpg><h3>Title</h3>Words</a>`, `
image a.card(/x) <a.jpg "" 0x0>
heading3 a.card(/x) "Title"+link(/x)
text a.card(/x) "Words"+link(/x)
`},
		{"marks carry into blocks", `<font color=red><b><p>a</p></b></font>`, `
text - "a"+strong+colour
`},
		{"styles", `<p style="font-weight:700">a <span style="font-weight: normal; font-style:italic">b</span> <span style="font-variant:small-caps">c</span>`, `
text - "a "+strong "b"+emphasis " "+strong "c"+strong+smallcaps
`},
		{"picture inside a paragraph", `<p>a <img src=x.jpg> b</p><p><img src=y.jpg> c`, `
text - "a b"
image - <x.jpg "" 0x0>
image - <y.jpg "" 0x0>
text - "c"
`},
		{"hidden remark inside a paragraph", `<p>a <a href=/x>b <span class=sr-only>opens elsewhere</span></a> c`, `
text - "a " "b "+link(/x) "c"
text/mark - "opens elsewhere" hidden
`},
		{"card over a name", `<p>says <a href=/x>Ann Lee</a><span class="popover-content"><a href=/x>Ann Lee</a> writes</span> (left) now`, `
text - "says " "Ann Lee"+link(/x) " (left) now"
text/mark - "Ann Lee writes" hidden
`},
		{"hidden", `<div hidden>a</div><p style="display: none">b<div aria-hidden=true>c</div><dialog>d</dialog>`, `
text div "a" hidden
text - "b" hidden
text div "c"
text dialog "d" hidden
`},
		{"table of data", `<table><caption>Ferries</caption><tr><th>Name<th>Year<tr><td>Ada<td>1901<tr><td colspan=2>none</table>`, `
text table>caption "Ferries"
cell table>tr>th "Name" [0,0] header
cell table>tr>th "Year" [0,1] header
cell table>tr>td "Ada" [1,0]
cell table>tr>td "1901" [1,1]
cell table>tr>td "none" [2,1]
`},
		{"table for layout", `<table><tr><td>left<td><p>` + strings.Repeat("word ", 100) + `</table>`, `
text table>tr>td "left"
text table>tr>td "` + strings.TrimSpace(strings.Repeat("word ", 100)) + `"
`},
		{"code", "<pre><code class=language-go>func f() {\n\tg()\n}\n</code></pre>", `
code - "func f() {\n\tg()\n}" language=go
`},
		{"definitions", `<dl><dt>Q<dd>A</dl>`, `
text dl>dt "Q"
text dl>dd "A"
`},
		{"form", `<form><label>Name</label><input><button>Send</button><select><option>a</select></form><p>Press <button>here</button> now.`, `
control form>label "Name"
control form>button "Send"
control form>select "a"
text - "Press here now."
`},
		{"embeds", `<p>a<iframe src="https://video.example/1"></iframe> b</p><video src=v.mp4 poster=p.jpg>no video</video><object data=o.html></object>`, `
text - "a b"
embed - url=https://video.example/1
embed media <p.jpg "" 0x0> url=v.mp4
text media "no video" hidden
embed other url=o.html
`},
		{"heading by role", `<div role=heading aria-level=3>a</div>`, `
heading3 heading "a"
`},
		{"rule", `<p>a<hr><p>b`, `
text - "a"
rule -
text - "b"
`},
		{"time and itemprop", `<p itemprop=headline>a</p><p>On <time datetime=2024-03-14>14 March</time>`, `
text p "a" prop=headline
text - "On 14 March" time=2024-03-14
`},
		{"addresses refused", `<p><a href=" java&#10;script:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="HTTP://x.example/a b">c</a>`, `
text - "a"+link " " "b"+link " " "c"+link(HTTP://x.example/a%20b)
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(strings.TrimPrefix(tt.want, "\n"), outline(FromHTML(tt.in, Limits{}))); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
		})
	}
}

func TestBuilderEvents(t *testing.T) {
	b := NewBuilder(Limits{})
	b.Open("p", nil)
	b.Text("one ")
	b.Open("em", []Attr{{"class", "x"}})
	b.Text("two")
	b.Close()
	b.Close()
	b.Close() // one too many
	b.Text("three")
	b.Open("div", nil) // never closed
	b.Text("four")
	want := `text - "one " "two"+emphasis
text - "three"
text div "four"
`
	if diff := cmp.Diff(want, outline(b.Page())); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
}

func TestBoxFigures(t *testing.T) {
	p := FromHTML(`<article><h1>Title</h1><div><p>One, two, three words here. And <a href=x>a link</a>.</p><img src=a.jpg><button>b</button></div></article>`, Limits{})
	var article Box
	for _, x := range p.Boxes {
		if x.Tag == TagArticle {
			article = x
		}
	}
	want := Box{
		Parent: 1, Tag: TagArticle, Depth: 2, First: 0, Last: 4, Blocks: 3, Words: 10, LinkWords: 2, Links: 1, Commas: 2, Sentences: 2,
		Images: 1, Controls: 1, Headings: 1,
	}
	if diff := cmp.Diff(want, article); diff != "" {
		t.Errorf("box (-want +got):\n%s", diff)
	}
}
