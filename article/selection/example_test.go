package selection_test

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/article/selection"
)

// A crawler that holds a document already, as the callbacks of colly do, hands over the part it wants read.
func ExampleArticle() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := selection.Article(doc.Find("#story"), parse.Options{URL: "https://a.example/bridge"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title)
	// Output: The bridge is open again
}

// A house that knows its template leaves out what it sets between the paragraphs. The words are not lost: they stand in
// Rest.
func ExampleChoice() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := selection.Choice{Keep: "#story", Drop: ".plea"}.Article(doc.Selection, parse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(a.Body), "paragraphs")
	for _, r := range a.Rest {
		if strings.Contains(r.Text, "readers") {
			fmt.Println("and one in Rest")
		}
	}
	// Output:
	// 2 paragraphs
	// and one in Rest
}

// A program that holds the bytes of a page needs no document of its own.
func ExampleChoice_Page() {
	a, err := selection.Choice{Keep: "#weather"}.Page([]byte(page), parse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Plain(a.Body))
	// Output: Rain will reach the valley before evening, and by night the upper roads may be under snow.
}
