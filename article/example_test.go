package article_test

import (
	"errors"
	"fmt"

	"github.com/verbatim-go/verbatim/article"
)

func tide() *article.Article {
	return &article.Article{
		Kind:       article.KindInterview,
		Confidence: 0.97,
		Title:      "The tide table",
		Lead:       &article.Figure{URL: "/quay.jpg", Caption: article.Caption{Text: article.Plainly("Low water."), Credit: article.Credit{Text: "Tom Roe/QQ", Photographer: "Tom Roe", Agency: "QQ"}}},
		Body: []article.Node{
			&article.Paragraph{Text: []article.Run{{Text: "He knows the "}, {Text: "coast", Marks: article.MarkStrong}, {Text: "."}}},
			&article.QATurn{Kind: article.TurnQuestion, Label: "TP", Cue: article.CueLabel, Body: []article.Node{&article.Paragraph{Text: article.Plainly("Since when?")}}},
			&article.QATurn{Kind: article.TurnAnswer, Speaker: 1, Label: "Roe", Cue: article.CueLabel, Body: []article.Node{&article.Paragraph{Text: article.Plainly("Always.")}}},
		},
		Speakers: []article.Speaker{{Name: "The Pilot", Labels: []string{"TP"}, Role: article.RoleInterviewer}, {Name: "Tom Roe", Labels: []string{"Roe"}, Role: article.RoleInterviewee}},
	}
}

func Example() {
	a := tide()
	for i, turn := range a.Turns() {
		fmt.Printf("%d %s asks or says (%s): %s\n", i+1, a.Speaker(turn).Name, turn.Kind, article.Plain(turn.Body))
	}
	for c := range a.Captions() {
		fmt.Printf("%s Picture by %s.\n", article.Text(c.Text), c.Credit.Photographer)
	}
	// Output:
	// 1 The Pilot asks or says (question): Since when?
	// 2 Tom Roe asks or says (answer): Always.
	// Low water. Picture by Tom Roe.
}

func ExampleArticle_AppendJSON() {
	a := &article.Article{Title: "Ebb & flood", Body: []article.Node{&article.Paragraph{Text: article.Plainly("Out it goes.")}}}
	fmt.Printf("%s\n", a.AppendJSON(nil))
	// Output: {"version":1,"kind":"article","confidence":0,"title":"Ebb \u0026 flood","body":[{"type":"paragraph","text":"Out it goes."}]}
}

func ExampleReadJSON() {
	a, err := article.ReadJSON([]byte(`{"version":1,"title":"Ebb"}`))
	fmt.Println(a.Title, err)
	_, err = article.ReadJSON([]byte(`{"version":1,"kind":"poem"}`))
	fmt.Println(err)
	_, err = article.ReadJSON([]byte(`{"version":2}`))
	fmt.Println(errors.Is(err, article.ErrVersion))
	// Output:
	// Ebb <nil>
	// article: kind: value does not fit its key: unknown name "poem"
	// true
}

func ExampleArticle_Dump() {
	fmt.Print(tide().Dump())
	// Output:
	// article interview confidence=0.97
	// title "The tide table"
	// lead
	//   figure url="/quay.jpg"
	//     caption Low water.
	//     credit "Tom Roe/QQ" photographer="Tom Roe" agency="QQ"
	// body
	//   paragraph He knows the {strong:coast}.
	//   turn question speaker=0 label="TP" cue=label
	//     paragraph Since when?
	//   turn answer speaker=1 label="Roe" cue=label
	//     paragraph Always.
	// speaker 0 "The Pilot" interviewer labels="TP"
	// speaker 1 "Tom Roe" interviewee labels="Roe"
}

func ExampleArticle_Plain() {
	fmt.Println(tide().Plain())
	// Output:
	// The tide table
	//
	// Low water.
	//
	// Tom Roe/QQ
	//
	// He knows the coast.
	//
	// TP: Since when?
	//
	// Roe: Always.
}
