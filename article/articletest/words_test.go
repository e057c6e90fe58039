package articletest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func TestSplitWords(t *testing.T) {
	for _, tt := range []struct {
		in     string
		want   []string
		reason string
	}{
		{"", nil, ""},
		{" – … ", nil, "signs are no words"},
		{"It's 5 o'clock.", []string{"It", "s", "5", "o", "clock"}, "apostrophes part words"},
		{"H₂O, café, हिन्दी", []string{"H₂O", "café", "हिन्दी"}, "marks belong to their letters"},
		{"港の朝。", []string{"港の朝"}, "no dictionary parts words where no space does"},
	} {
		if diff := cmp.Diff(tt.want, SplitWords(tt.in)); diff != "" && !(len(tt.want) == 0 && len(SplitWords(tt.in)) == 0) {
			t.Errorf("%q: %s (-want +got):\n%s", tt.in, tt.reason, diff)
		}
	}
}

// TestWords fills every field of the model with a word of its own and holds that homes are counted once, copies never.
func TestWords(t *testing.T) {
	fig := func(p string) *article.Figure {
		return &article.Figure{URL: "https://a.example/no", Alt: "no", Caption: article.Caption{
			Text: article.Plainly(p + "caption"), Credit: article.Credit{Text: p + "credit", Photographer: "no", Agency: "no"}}}
	}
	a := &article.Article{
		Title: "title", Deck: "deck", Sections: []string{"no"}, Topics: []string{"no"}, Authors: []article.Author{{Name: "no"}}, Site: "no", License: "no",
		Lead: fig("lead"),
		Body: []article.Node{
			&article.Heading{Text: article.Plainly("heading")},
			&article.Paragraph{Text: []article.Run{{Text: "para"}, {Text: "graph", Marks: article.MarkStrong}}},
			&article.Quote{Body: []article.Node{paragraph("quoted")}, Source: "source"},
			&article.List{Items: [][]article.Node{{paragraph("item")}}},
			fig("body"),
			&article.Table{Head: cells("head"), Rows: [][]article.Cell{cells("cell")}},
			&article.Code{Text: "code", Language: "no"},
			&article.Embed{Text: article.Plainly("embed"), Provider: "no"},
			&article.Break{},
			&article.QATurn{Label: "label", Time: "09:30", Asides: []string{"no"}, Body: []article.Node{
				paragraph("said"), &article.Paragraph{Label: "again", Time: "09:31", Text: article.Plainly("more")}}},
		},
		Speakers: []article.Speaker{{Name: "no", Labels: []string{"no"}, Description: "no"}},
		Teasers: []article.Teaser{{Title: "teaser", Sections: []string{"kicker"}, Summary: "no", Paragraphs: []string{"first", "second"}, Figure: fig("teaser"),
			Date: "date", Authors: []string{"by"}, Group: "no", More: "on"}},
		Notes: []article.Note{{Text: "no"}},
		Rest:  []article.Rest{{Label: article.LabelNavigation, Text: "rest"}},
	}
	want := strings.Fields(`title deck leadcaption leadcredit heading paragraph source quoted item bodycaption bodycredit head cell code embed
		label 09 30 said again 09 31 more teaser kicker first second teasercaption teasercredit date by on rest`)
	if diff := cmp.Diff(want, Words(a)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
