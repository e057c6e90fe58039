package block

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestLeadsHome(t *testing.T) {
	const own = "https://review.example/blog/2024/the-ferry"
	for _, tt := range []struct {
		url  string
		want bool
	}{
		{"/", true},
		{"https://review.example", true},
		{"https://review.example/", true},
		{"https://review.example/blog/", true},
		{"https://review.example/blog/2024/the-ferry", false},
		{"https://review.example/blog/2024/the-fer", false},
		{"https://review.example/other", false},
		{"mailto:desk@review.example", false},
		{"#top", false},
		{"", false},
	} {
		b := &Block{Runs: []article.Run{{Text: "Harbour Review", URL: tt.url}}}
		if got := b.LeadsHome(own); got != tt.want {
			t.Errorf("LeadsHome(%q) = %t", tt.url, got)
		}
	}
}

func TestLeadsToFront(t *testing.T) {
	for _, tt := range []struct {
		text, url string
		want      bool
	}{
		{"Home", "/", true},
		{"Harbour Review", "https://review.example", true},
		{"Startseite", "https://review.example/de/", true},
		{"Home", "/en", true},
		{"TV", "https://review.example/tv/", false},
		{"Sea", "https://review.example/sea", false},
		{"Sea", "/s2/", false},
		{"Deep sea", "/de/sea", false},
		{"Sea", "", false},
	} {
		b := &Block{Text: tt.text, Runs: []article.Run{{Text: tt.text, URL: tt.url}}}
		if got := b.LeadsToFront(); got != tt.want {
			t.Errorf("%s at %q: %t", tt.text, tt.url, got)
		}
	}
}
