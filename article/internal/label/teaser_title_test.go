package label

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestTitlePrefix(t *testing.T) {
	link := func(s string) article.Run { return article.Run{Text: s, Marks: article.MarkLink, URL: "/fog"} }
	for _, tt := range []struct {
		name string
		in   []article.Run
		want int
	}{
		{"words with a colon", []article.Run{{Text: "Read also: "}, link("Fog on the river")}, len("Read also: ")},
		{"no colon", []article.Run{{Text: "The report says "}, link("fog on the river")}, 0},
		{"a colon inside the link", []article.Run{link("Weather: fog on the river")}, 0},
		{"no link", []article.Run{{Text: "Read also: fog"}}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := TitlePrefix(tt.in); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestTitleTail(t *testing.T) {
	link := func(s string) article.Run { return article.Run{Text: s, Marks: article.MarkLink, URL: "/fog"} }
	for _, tt := range []struct {
		name string
		in   []article.Run
		want int
	}{
		{"how long", []article.Run{link("Fog on the river"), {Text: " 34 min"}}, len("Fog on the river")},
		{"when", []article.Run{link("Nebel am Fluss"), {Text: " – 3. Mai 2024"}}, len("Nebel am Fluss")},
		{"a sentence goes on", []article.Run{link("Fog on the river"), {Text: " keeps 34 boats in port"}}, 0},
		{"one word with the title", []article.Run{link("Fog"), {Text: "34 min"}}, 0},
		{"a date that is linked", []article.Run{link("3 May 2024"), {Text: " 8 min"}}, 0},
		{"no link", []article.Run{{Text: "Fog 34 min"}}, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := TitleTail(tt.in); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestGoodURL(t *testing.T) {
	for in, want := range map[string]bool{
		"/coast/2024/fog-on-the-river.html": true,
		"/coast/fog-on-the-river":           true,
		"/story?id=1234":                    true,
		"https://a.example/coast/12345":     true,
		"/coast":                            false, // a section
		"/coast/home-garden":                false,
		"/author/ina-berg-12":               false,
		"/tag/fog-and-river-news":           false,
		"https://a.example/":                false,
		"#fog":                              false,
		"mailto:ina@a.example":              false,
		"":                                  false,
	} {
		if got := goodURL(in); got != want {
			t.Errorf("goodURL(%q) = %v, want %v", in, got, want)
		}
	}
}

func TestStoryPath(t *testing.T) {
	for in, want := range map[string]bool{
		"/coast/fog":                true,
		"https://a.example/coast/f": true,
		"/coast":                    false, // a section
		"/author/ina":               false,
		"https://a.example":         false,
		"mailto:ina@a.example":      false,
	} {
		if got := storyPath(in); got != want {
			t.Errorf("storyPath(%q) = %v, want %v", in, got, want)
		}
	}
}
