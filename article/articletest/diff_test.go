package articletest

import (
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestDiff(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(*article.Article)
		want  []string // parts of the difference, none for no difference
	}{
		{"equal", func(*article.Article) {}, nil},
		{"nil and empty", func(a *article.Article) { a.Topics, a.Notes = []string{}, []article.Note{} }, nil},
		{"confidence in the noise", func(a *article.Article) { a.Confidence += 0.004 }, nil},
		{"trace beside none", func(a *article.Article) { a.Trace = &article.Trace{} }, nil},
		{"confidence", func(a *article.Article) { a.Confidence = 0.5 }, []string{"Confidence"}},
		{"date as printed", func(a *article.Article) { a.Modified.Day = 15 }, []string{`"2024-03-14"`, `"2024-03-15"`}},
		{"mark", func(a *article.Article) { a.Body[0].(*article.Paragraph).Text[0].Marks = article.MarkStrong }, []string{`"[strong] The workshop`}},
		{"address", func(a *article.Article) { a.Body[6].(*article.Paragraph).Text[1].URL = "https://b.example" }, []string{`"b.example"`, `">] charts"`}},
		{"kind by its name", func(a *article.Article) { a.Kind = article.KindFAQ }, []string{`s"interview"`, `s"faq"`}},
		{"another node", func(a *article.Article) { a.Body[1] = &article.Break{} }, []string{"&article.Heading{", "&article.Break{}"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := sound()
			tt.spoil(got)
			diff := Diff(sound(), got)
			if (diff == "") != (len(tt.want) == 0) {
				t.Fatalf("got %q", diff)
			}
			// go-cmp writes some of its spaces as no-break spaces, so that nobody parses its output.
			plain := strings.ReplaceAll(diff, "\u00a0", " ")
			for _, part := range tt.want {
				if !strings.Contains(plain, part) {
					t.Errorf("%s is missing in:\n%s", part, diff)
				}
			}
		})
	}
	if Diff(nil, nil) != "" || Diff(sound(), nil) == "" || Diff(nil, sound()) == "" {
		t.Error("nil articles are equal to each other and to nothing else")
	}
}
