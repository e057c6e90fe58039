//go:build !verbatim_light

package block

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func TestLighten(t *testing.T) {
	long := strings.Repeat("comment ", 5)
	tests := []struct{ name, in, want string }{
		{"nothing to drop", `<b a="<script>x">b</b>`, `<b a="<script>x">b</b>`},
		{"script and style", `<script a>x<b>y</script ><STYLE>p{}</style>z`, `<script a></script ><STYLE></style>z`},
		{"script and style of a body", `<body><p>a</p> <script>x</script> <style>y</style><p>`, `<body><p>a</p>  <p>`},
		{"script between texts", `<body>a<script>x</script> b`, `<body>a<script></script> b`},
		{"linked data stays", `<script type="application/LD+JSON">{}</script>`, `<script type="application/LD+JSON">{}</script>`},
		{"comment behind a comment", `<p> <!-- ` + long + `--> <!-- ` + long + `--> <p>`, `<p> <!-- ` + long + `-->  <p>`},
		{"white space between tags", "<p>a</p>\n\t\t\t\t<p> b      <i>c</i>", "<p>a</p>\n<p> b      <i>c</i>"},
		{"white space in preformatted text", "<pre>\n\n<i>a</i>      <b>b</b></pre>", "<pre>\n\n<i>a</i>      <b>b</b></pre>"},
		{"script with a comment", `<script><!-- <script></script> --></script><style>a</style>`, `<script><!-- <script></script> --></script><style>a</style>`},
		{"comment between tags", `<p>a</p> <!-- ` + long + `--> <p>`, `<p>a</p>  <p>`},
		{"comment between texts", `<p>a<!-- ` + long + `--> b`, `<p>a<!-- ` + long + `--> b`},
		{"script in a title", `<title><script>a</title>b</script>`, `<title><script>a</title>b</script>`},
		{"script in a noscript", `<noscript><style>a</style></noscript>`, `<noscript><style>a</style></noscript>`},
		{"drawing", `<svg a><g><path d="M0"/></g></svg>a`, `<svg a></svg>a`},
		{"drawing with words", `<svg><title>a</title><style>b</style><text>c<svg></svg></svg><style>d</style>`, `<svg></svg><style></style>`},
		{"drawing with HTML", `<svg><title><b>a</b></title></svg><style>b</style>`, `<svg><title><b>a</b></title></svg><style>b</style>`},
		{"drawing with an end tag too many", `<svg></p></svg>`, `<svg></p></svg>`},
		{"script with a comment of old", `<script><!-- a --></script>`, `<script></script>`},
		{"drawing that ends early", `<svg><path><p>a</svg>`, `<svg><path><p>a</svg>`},
		{"unclosed", `<script>a</script><style>b`, `<script></script><style>b`},
		{"attribute beginning with an equals sign", `<a ="x>y"><style>a</style>`, `<a>y"><style></style>`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, lightened(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// lightened returns what lighten makes of s, with # for the mark of references.
func lightened(s string) string {
	out, _ := lighten(s, Limits{}.withDefaults().Attrs)
	return strings.ReplaceAll(out, string(refMark), "#")
}

func TestLightenAttributes(t *testing.T) {
	one := func(key, val string) []Attr { return []Attr{{key, val}} }
	tests := []struct {
		name, in, want string
		attrs          []Attr
	}{
		{"none that is read", `<p title=a onclick="b > c">`, `<p>`, nil},
		{"some", `<p class="a b" title=c id=d/>`, `<p #0>`, []Attr{{"class", "a b"}, {"id", "d/"}}},
		{"the first of two", `<p id=a class=b id='c'>`, `<p #0>`, []Attr{{"id", "a"}, {"class", "b"}}},
		{"without value", `<p hidden class id = "a">`, `<p #0>`, []Attr{{"hidden", ""}, {"class", ""}, {"id", "a"}}},
		{"capitals are left to the parser", `<p CLASS=a>`, `<p CLASS=a>`, nil},
		{"no capitals in what nobody reads", `<P onClick=a>`, `<P onClick=a>`, nil},
		{"formatting elements are compared", `<b class=a>`, `<b class=a>`, nil},
		{"hidden inputs may stand in tables", `<input type=hidden>`, `<input type=hidden>`, nil},
		{"links are sorted", `<a href=b class=a>`, `<a #0>`, []Attr{{"class", "a"}, {"href", "b"}}},
		{"plain references", `<p id="a&amp;b &#x26; c &quot;">`, `<p #0>`, one("id", `a&b & c "`)},
		{"parameters", `<p id="?a=1&copy=2&b=3 & c">`, `<p #0>`, one("id", "?a=1&copy=2&b=3 & c")},
		{"references that end early", `<p id="&copy">`, `<p id="&copy">`, nil},
		{"other references", `<p id="&eacute;">`, `<p id="&eacute;">`, nil},
		{"unclosed", `<p id="a`, `<p id="a`, nil},
		{"unclosed at once", `<p id="`, `<p id="`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, refs := lighten(tt.in, 3)
			if diff := cmp.Diff(tt.want, strings.ReplaceAll(out, string(refMark), "#")); diff != "" {
				t.Errorf("page (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.attrs, append([]Attr(nil), refs.attrs...)); diff != "" {
				t.Errorf("attributes (-want +got):\n%s", diff)
			}
		})
	}
}

// checkLighten checks that the page in gives the same blocks whether it was made lighter or not.
func checkLighten(t *testing.T, in string) {
	t.Helper()
	n, err := html.Parse(strings.NewReader(in))
	if err != nil {
		return
	}
	if diff := cmp.Diff(FromNode(n, Limits{}, nil), FromHTML(in, Limits{})); diff != "" {
		t.Errorf("blocks (-whole +light):\n%s", diff)
	}
}

// FuzzLighten looks for pages that lighten changes.
func FuzzLighten(f *testing.F) {
	for _, tt := range hardWords {
		f.Add(tt.in)
	}
	long := "<!-- " + strings.Repeat("comment ", 5) + "-->"
	for _, s := range []string{
		"<table>z " + long + " <tr>" + long + "x <td>" + long + "</table>", "<svg><title><p></svg></title><style><p>a</p></style>",
		"<select><svg><path/></svg><style>a</style></select>", "<svg><![CDATA[<!--]]></svg>" + long, "<math><mi><style>a</style></math>",
		"<p class='a' title=b id=c>d<p id=e id=f CLASS=g>h<b class=i><b class=i><b class=i><b class=i>j</p>k", "<table>\n     <input type=hidden class=a>b<tr>\n      <td colspan=2>c</table>",
		"<a href='?a=1&copy=2&amp;b' data-qa=x data-component=byline>a<a href=b>c</a>", "<img src=a.jpg data-src='b.jpg' srcset='c 1x' alt='&lt;d&#39;&euro;'>e", "<html lang=a><body class=b><html dir=c><body id=d>e", "<p id=a>b<p \x010>c",
		"<pre>" + long + "\nx", "<svg a=/><style>a</style><p>b", "<!--><script>a</script>" + long + "--!>a" + long,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		checkLighten(t, strings.ReplaceAll(strings.ToValidUTF8(in, "\ufffd"), "\x00", ""))
	})
}
