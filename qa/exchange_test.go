package qa

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func said(kind article.TurnKind, speaker int, text string) *article.QATurn {
	return &article.QATurn{Kind: kind, Speaker: speaker, Body: []article.Node{&article.Paragraph{Text: article.Plainly(text)}}}
}

func talk() *article.Article {
	return &article.Article{
		Speakers: []article.Speaker{{Name: "Host"}, {Name: "One"}, {Name: "Two"}},
		Body: []article.Node{
			said(article.TurnStatement, 0, "Welcome."),
			said(article.TurnQuestion, 0, "Ready? And you?"),
			said(article.TurnAnswer, 1, "I am."),
			&article.Heading{Level: 2, Text: article.Plainly("Later")},
			said(article.TurnAnswer, 2, "So am I, I think."),
			said(article.TurnQuestion, 0, "When?"),
			said(article.TurnStatement, -1, "Hear, hear!"),
			said(article.TurnAnswer, 1, "Soon."),
		},
	}
}

func TestExchanges(t *testing.T) {
	var got []string
	for _, e := range Exchanges(talk().Turns()) {
		var parts []string
		for _, turn := range e.Turns {
			parts = append(parts, turn.Kind.String()[:1])
		}
		got = append(got, fmt.Sprintf("%s q%d a%d r%d", strings.Join(parts, ""), len(e.Questions), len(e.Answers), len(e.Rest)))
	}
	want := []string{"s q0 a0 r1", "qaa q1 a2 r0", "qsa q1 a1 r1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestStats(t *testing.T) {
	want := []SpeakerStats{
		{Speaker: 0, Turns: 3, Words: 5, Share: 5.0 / 15, Longest: 3, Questions: 2, Marks: 3},
		{Speaker: 1, Turns: 2, Words: 3, Share: 3.0 / 15, Longest: 2},
		{Speaker: 2, Turns: 1, Words: 5, Share: 5.0 / 15, Longest: 5},
		{Speaker: -1, Turns: 1, Words: 2, Share: 2.0 / 15, Longest: 2},
	}
	if diff := cmp.Diff(want, Stats(talk())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func ExampleExchanges() {
	for _, e := range Exchanges(talk().Turns()) {
		fmt.Println(len(e.Questions), "question,", len(e.Answers), "answers")
	}
	// Output:
	// 0 question, 0 answers
	// 1 question, 2 answers
	// 1 question, 1 answers
}
