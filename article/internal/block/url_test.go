//go:build !verbatim_light

package block

import (
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestResolveURL(t *testing.T) {
	const base = "http://a.example/b/c/d;p?q"
	// The examples of RFC 3986, section 5.4, and what pages write.
	refs := []string{
		"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../",
		"../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g",
		"./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g?y/../x", "g#s/./x", "g#s/../x",
		"https://b.example", "https://b.example/x/../y", "mailto:a@b.example", "tel:+1", "//b.example/../x", "a:b/c", "/a//b/../c",
	}
	b, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	for _, ref := range refs {
		r, err := url.Parse(ref)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(b.ResolveReference(r).String(), ResolveURL(base, ref)); diff != "" {
			t.Errorf("ResolveURL(%q, %q) (-want +got):\n%s", base, ref, diff)
		}
	}
	for _, base := range []string{"", "/x/", "mailto:a@b.example"} {
		if got := ResolveURL(base, "../g"); got != "../g" {
			t.Errorf("ResolveURL(%q, ../g) = %q, want it as it is", base, got)
		}
	}
}

// FuzzResolveURL compares with net/url where that has an opinion and the address is plain.
func FuzzResolveURL(f *testing.F) {
	f.Add("http://a.example/b/c?q", "../g/./h?x#y")
	f.Add("http://a.example", "g")
	f.Fuzz(func(t *testing.T, base, ref string) {
		plain := func(s string) bool {
			return strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABC0123456789/.?#=&:") == ""
		}
		got := ResolveURL(base, ref)
		if !plain(base) || !plain(ref) || !strings.HasPrefix(base, "http://a.example/") || strings.HasSuffix(ref, "?") ||
			strings.HasSuffix(ref, "#") || strings.Contains(ref, "?#") || strings.HasSuffix(base, "?") || strings.Contains(base, "?#") ||
			strings.Contains(base+"/"+ref, "//") && !strings.Contains(ref, "://") {
			return
		}
		b, err1 := url.Parse(base)
		r, err2 := url.Parse(ref)
		if err1 != nil || err2 != nil || r.Scheme != "" || r.Host != "" {
			return
		}
		if want := b.ResolveReference(r).String(); want != got {
			t.Errorf("ResolveURL(%q, %q) = %q, want %q", base, ref, got, want)
		}
	})
}

func TestPageResolve(t *testing.T) {
	p := FromHTML(`<base href="/sub/"><link rel=canonical href=page><a href=x><p>a</p></a><img src=i.jpg><iframe src=//v.example/e></iframe>`, Limits{})
	p.Resolve(" https://a.example/one/two ")
	want := `text a(https://a.example/sub/x) "a"+link(https://a.example/sub/x)
image - <https://a.example/sub/i.jpg "" 0x0>
embed - url=https://v.example/e
`
	if diff := cmp.Diff(want, outline(p)); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]Evidence{{Source: "link:canonical", Value: "https://a.example/sub/page"}}, p.Evidence); diff != "" {
		t.Errorf("evidence (-want +got):\n%s", diff)
	}
}

func TestAllowedURL(t *testing.T) {
	tests := []struct {
		in    string
		image bool
		want  string
	}{
		{"https://a.example/", false, "https://a.example/"},
		{" \n/x\ty ", false, "/xy"},
		{"javascript:x", false, ""},
		{"JAVA\tSCRIPT:x", false, ""},
		{"\x01javascript:x", false, ""},
		{"vbscript:x", true, ""},
		{"file:///etc", false, ""},
		{"blob:x", true, ""},
		{"mailto:a@b.example", false, "mailto:a@b.example"},
		{"mailto:a@b.example", true, ""},
		{"data:image/png;base64,AA", true, "data:image/png;base64,AA"},
		{"data:image/png;base64,AA", false, ""},
		{"data:image/svg+xml,<svg>", true, ""},
		{"data:image/pngx,AA", true, ""},
		{"data:text/html,x", true, ""},
	}
	for _, tt := range tests {
		if got := NewBuilder(Limits{}).url(tt.in, tt.image); got != tt.want {
			t.Errorf("url(%q, %v) = %q, want %q", tt.in, tt.image, got, tt.want)
		}
	}
}
