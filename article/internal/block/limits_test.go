//go:build !verbatim_light

package block

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// evil are pages that grow by repetition and have cost some parser more than linear time.
var evil = []struct{ name, head, unit, tail string }{
	{"unclosed paragraphs", "", "<p>a ", ""},
	{"unclosed items", "<ul>", "<li>a ", ""},
	{"unclosed bold", "", "<b>a ", ""},
	{"unclosed links", "", "<a href=x>a ", ""},
	{"unclosed bold of many kinds", "", "<b class=%d>a ", ""},
	{"unclosed divisions", "", "<div>a ", ""},
	{"nested tables", "", "<table><tr><td>a ", ""},
	{"closed tables", "", "<table><tr><td>a<td>b</table>", ""},
	{"rows", "<table>", "<tr><td>a<td rowspan=9>b", "</table>"},
	{"repeated html tags", "", "<html a%d=1>", "a"},
	{"repeated body tags", "", "<body a%d=1>a ", ""},
	{"hidden remarks", "<p>", "a <i hidden>b</i> c ", ""},
	{"labels", "<p>", "<b>a:</b> <i>b:</i> ", ""},
	{"spans", "<p>", "<span class=c%d>a</span> ", ""},
	{"lines in nested spans", strings.Repeat("<span class=kicker>", 400), "a<br>", ""},
	{"links around blocks", "", "<a href=x>a<div>b</div></a>", ""},
	{"pictures in a paragraph", "<p>a ", "<img src=x.jpg>", ""},
	{"pictures in spans", "<p>" + strings.Repeat("<span class=card>", 400), "<img src=x.jpg>", ""},
	{"attributes", "<p ", "a%d=b ", ">a"},
	{"classes", "", "<p class='byline x%d'>a", ""},
	{"preformatted", "<pre>", "a <b>b</b>\n", "</pre>"},
	{"end tags of nothing", "<p>", "</b></div>a ", ""},
	{"closed paragraph with open bold", "", "<p><b class=%d>a</p>", ""},
	{"srcset", "<img srcset='", "a%d.jpg 100w, ", "'>a"},
	{"source", "<picture>", "<source srcset=a%d.jpg>", "</picture>a"},
	{"microdata", "", "<div itemscope itemtype=x/Article><meta itemprop=name content=a>a", ""},
	{"noscript", "", "<noscript><img src=a%d.jpg></noscript>a ", ""},
	{"comments", "", "<!-- a --><!--", ""},
	{"scripts", "", "<script>a</script><script><!--", ""},
	{"drawings", "", "<svg><path></svg><svg>", ""},
	{"select", "", "<select><option>a", ""},
	{"json", "<script type=application/ld+json>[", `{"@type":"Article","author":{"@id":"#%d"}},`, "]</script>a"},
}

// page returns evil page i, n bytes long or a little more.
func evilPage(i, n int) string {
	e := evil[i]
	var s strings.Builder
	s.WriteString(e.head)
	for k := 0; s.Len() < n; k++ {
		if strings.Contains(e.unit, "%d") {
			fmt.Fprintf(&s, e.unit, k)
		} else {
			s.WriteString(e.unit)
		}
	}
	s.WriteString(e.tail)
	return s.String()
}

// TestEvilPages holds each evil page to a time that only linear work keeps: a hundred times that of the page of a
// hundredth, and a generous allowance for a busy machine.
func TestEvilPages(t *testing.T) {
	const small, large = 10_000, 1_000_000
	for i, e := range evil {
		t.Run(e.name, func(t *testing.T) {
			took := func(n int) time.Duration {
				s := evilPage(i, n)
				start := time.Now()
				FromHTML(s, Limits{})
				return time.Since(start)
			}
			base := min(took(small), took(small), took(small))
			allowed := 100*base*5 + 2*time.Second
			got := took(large)
			for try := 0; got > allowed && try < 2; try++ {
				got = min(got, took(large)) // the machine may have been busy with something else
			}
			if got > allowed {
				t.Errorf("%d bytes took %v, %d bytes %v", small, base, large, got)
			} else {
				t.Logf("%d bytes took %v, %d bytes %v", small, base, large, got)
			}
		})
	}
}

// TestDeepPages checks that what the parser refuses keeps its words.
func TestDeepPages(t *testing.T) {
	tests := []struct{ name, in string }{
		{"divisions", strings.Repeat("<div>a ", 600) + strings.Repeat("b</div>", 600) + "c"},
		{"cues", strings.Repeat("<v Ann>word ", 700)},
		{"formatting", strings.Repeat("<b id=x>a<i> ", 700)},
		{"tables", strings.Repeat("<table><tr><td>a ", 300) + "<tr><td>b</table>"},
		{"script and style below", strings.Repeat("<div>a ", 600) + "<script>x</script><style>y</style><svg><path/>z</svg><b>d</b>"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, ok := visible(tt.in); ok {
				t.Fatal("the parser reads this page")
			}
			want := slices.Collect(Words(stripTags(cutBetween(tt.in, "script", "style", "svg"))))
			slices.Sort(want)
			p := FromHTML(tt.in, Limits{})
			if diff := cmp.Diff(want, pageWords(p)); diff != "" {
				t.Errorf("words (-want +got):\n%s", diff)
			}
			if len(p.Notices) == 0 {
				t.Error("no notice of the flattening")
			}
		})
	}
}

// cutBetween drops the elements of the given names from s.
func cutBetween(s string, names ...string) string {
	for _, n := range names {
		if before, rest, ok := strings.Cut(s, "<"+n+">"); ok {
			_, after, _ := strings.Cut(rest, "</"+n+">")
			s = before + after
		}
	}
	return s
}

func TestLimits(t *testing.T) {
	tests := []struct {
		name, in   string
		lim        Limits
		want       []string
		wantNotice string
	}{
		{"nodes", "<p>a<p>b<p>c", Limits{Nodes: 7}, []string{"a", "b"}, "the page was cut at the limit of nodes"},
		{"depth", "<div><p>a <b>b</b></p><div>c</div></div>d", Limits{Depth: 3}, []string{"a", "b", "c", "d"}, "elements nested too deeply were flattened"},
		{"attributes", "<p a b c hidden>a", Limits{Attrs: 3}, []string{"a"}, "attributes beyond the limit were dropped"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := FromHTML(tt.in, tt.lim)
			if diff := cmp.Diff(tt.want, pageWords(p)); diff != "" {
				t.Errorf("words (-want +got):\n%s", diff)
			}
			if len(p.Notices) != 1 || p.Notices[0].Text != tt.wantNotice {
				t.Errorf("notices %v, want %q", p.Notices, tt.wantNotice)
			}
		})
	}
}
