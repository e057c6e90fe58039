package parse_test

import (
	"testing"

	"github.com/verbatim-go/verbatim/article/parse"
)

func TestSiteWitnesses(t *testing.T) {
	const h1 = "<h1>The ferry is late</h1>"
	for _, tt := range []struct{ name, page, want, why string }{
		{"declared", pageOf(meta("og:site_name", "Quay Post")+"<title>The ferry is late | The Quay</title>", h1), "Quay Post", ""},
		{"title element and notice", pageOf("<title>The ferry is late | Quay Post</title>", h1) + "<footer>© 2024 The Quay Post Ltd.</footer>", "Quay Post", ""},
		{"title element and address", pageOf(`<title>Quay Post - The ferry is late</title><link rel=canonical href="https://www.quay-post.example/late">`, h1), "Quay Post", ""},
		{"title element and the first link of the menu", "<body><p><a href=/>Quay Post</a> <a href=/n>News</a></p>" + pageOf("<title>The ferry is late | Quay Post</title>", h1), "Quay Post", ""},
		{"title element alone", pageOf("<title>The ferry is late | Sea</title>", h1), "", "it may be a section"},
		{"another house holds the rights", pageOf("<title>The ferry is late | Quay Post</title>", h1) + "<footer>© Harbour Media</footer>", "", ""},
		{"masthead and notice", "<body><p>Quay Post</p>" + pageOf("", h1) + "<footer>© Quay Post</footer>", "Quay Post", ""},
	} {
		a, err := parse.Article([]byte(tt.page), parse.Options{Format: parse.FormatHTML})
		if err != nil {
			t.Fatal(err)
		}
		if a.Site != tt.want {
			t.Errorf("%s: site %q, want %q: %s", tt.name, a.Site, tt.want, tt.why)
		}
	}
}
