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
		{"nothing to drop", `<p a="<script>x">b</p>`, `<p a="<script>x">b</p>`},
		{"script and style", `<script a>x<b>y</script ><STYLE>p{}</style>z`, `<script a></script ><STYLE></style>z`},
		{"linked data stays", `<script type="application/LD+JSON">{}</script>`, `<script type="application/LD+JSON">{}</script>`},
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
		{"attribute beginning with an equals sign", `<a ="x>y"><style>a</style>`, `<a ="x>y"><style></style>`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, lighten(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
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
		"<pre>" + long + "\nx", "<svg a=/><style>a</style><p>b", "<!--><script>a</script>" + long + "--!>a" + long,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		checkLighten(t, strings.ReplaceAll(strings.ToValidUTF8(in, "\ufffd"), "\x00", ""))
	})
}
