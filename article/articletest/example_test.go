package articletest_test

import (
	"fmt"
	"slices"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/parse"
)

// A newsroom guards its template: the page that its own programs make must read as the article its editors wrote. Here
// the photographer's name has slipped into the caption, and a picture has lost its alternative text.
func ExampleCheck() {
	page := `<!DOCTYPE html><html lang="en"><title>The bridge is open again</title>
<article>
<h1>The bridge is open again</h1>
<p>After nine months of repairs the old bridge was opened to walkers on Sunday, and the first across was a goat.</p>
<figure><img src="https://a.example/goat.jpg"><figcaption>The goat, of unknown owner. Photo: Ada Wren</figcaption></figure>
<p>The mayor, who had meant to be first, said that he was glad of any citizen who trusts the work of the town.</p>
</article>`
	a, err := parse.Article([]byte(page), parse.Options{URL: "https://a.example/bridge"})
	if err != nil {
		fmt.Println(err)
		return
	}
	// This house prints no bylines and dates on short news.
	problems := slices.DeleteFunc(articletest.Check(a), func(p articletest.Problem) bool {
		return p.Kind == articletest.NoAuthor || p.Kind == articletest.NoDate
	})
	for _, p := range problems {
		fmt.Println(p.Kind)
	}
	// Output:
	// figure without alternative text
}

// Kinds holds a whole page against what the house asks for.
func ExampleKinds() {
	a := &article.Article{
		Title: "The bridge is open again",
		Lang:  "en",
		Body: []article.Node{
			&article.Figure{URL: "https://a.example/goat.jpg", Alt: "A goat on a bridge", Caption: article.Caption{
				Text: article.Plainly("The goat, of unknown owner. Photo: Ada Wren"),
			}},
		},
	}
	for _, k := range articletest.Kinds(articletest.Check(a)) {
		fmt.Println(k)
	}
	// Output:
	// no date
	// no author
	// credit inside the caption
}

// Diff tells an editor what a change of template did to an article.
func ExampleDiff() {
	before := &article.Article{Title: "The bridge is open again", Sections: []string{"Town"}}
	after := &article.Article{Title: "The bridge is open again | The Valley Post", Sections: []string{"Town"}}
	fmt.Println("changed:", articletest.Diff(before, after) != "")
	fmt.Println("changed:", articletest.Diff(before, before) != "")
	// Output:
	// changed: true
	// changed: false
}

// Words counts each word at its one home.
func ExampleWords() {
	a := &article.Article{
		Title: "Who owns the fog?",
		Rest:  []article.Rest{{Label: article.LabelNavigation, Text: "Home News"}},
	}
	fmt.Println(articletest.Words(a))
	// Output: [Who owns the fog Home News]
}
