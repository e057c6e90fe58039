package render_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/render"
)

func tide() *article.Article {
	return &article.Article{
		Kind:  article.KindInterview,
		Title: "The tide table",
		Body: []article.Node{
			&article.QATurn{Kind: article.TurnQuestion, Label: "TP", Body: []article.Node{&article.Paragraph{Text: article.Plainly("Since when?")}}},
			&article.QATurn{Kind: article.TurnAnswer, Speaker: 1, Body: []article.Node{&article.Paragraph{Text: article.Plainly("Always.")}}},
		},
		Speakers: []article.Speaker{{Name: "The Pilot", Labels: []string{"TP"}, Role: article.RoleInterviewer}, {Name: "Tom Roe", Role: article.RoleInterviewee}},
	}
}

func ExampleMarkdown() {
	if err := render.Markdown(os.Stdout, tide()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// # The tide table
	//
	// **TP:** Since when?
	//
	// **Tom Roe:** Always.
}

func ExampleHTMLFragment() {
	if err := render.HTMLFragment(os.Stdout, tide()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <article>
	// <h1>The tide table</h1>
	// <section class="turn question" data-speaker="0">
	// <p><b class="label">TP:</b> Since when?</p>
	// </section>
	// <section class="turn answer" data-speaker="1">
	// <p><b class="label">Tom Roe:</b> Always.</p>
	// </section>
	// </article>
}

func ExampleLookup() {
	f, ok := render.Lookup("csv")
	if !ok {
		fmt.Println("no such format")
		return
	}
	var b strings.Builder
	if err := f.Write(&b, tide()); err != nil {
		fmt.Println(err)
	}
	fmt.Print(strings.ReplaceAll(b.String(), "\r\n", "\n"))
	// Output:
	// n,kind,speaker,role,label,time,text
	// 1,question,The Pilot,interviewer,TP,,Since when?
	// 2,answer,Tom Roe,interviewee,,,Always.
}
