package parse_test

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

const examplePage = `<!DOCTYPE html><html lang="en"><title>“The water tells you” | Valley Post</title>
<nav><a href="/">Home</a> <a href="/river">River</a></nav>
<article><h1>“The water tells you”</h1>
<p>Tom Moor has kept the lock at Overton for thirty years. Valley Post met him at the lower gate.</p>
<p><b>VP:</b> How do you know that the water is rising?</p>
<p><b>Moor:</b> You hear it in the gates, long before the gauge shows it.</p>
<p><b>VP:</b> And what do you do then?</p>
<p><b>Moor:</b> I put the kettle on, because it is going to be a long night.</p>
</article>`

// A page is read with one call, and its turns are walked in order.
func ExampleArticle() {
	a, err := parse.Article([]byte(examplePage), parse.Options{URL: "https://valley.example/lock"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title)
	for _, turn := range a.Turns() {
		fmt.Printf("%s, %s: %s\n", a.Speakers[turn.Speaker].Name, turn.Kind, article.Plain(turn.Body))
	}
	// Output:
	// “The water tells you”
	// Valley Post, question: How do you know that the water is rising?
	// Tom Moor, answer: You hear it in the gates, long before the gauge shows it.
	// Valley Post, question: And what do you do then?
	// Tom Moor, answer: I put the kettle on, because it is going to be a long night.
}

// A program that holds a parsed page hands over its tree, which stays as it is.
func ExampleNode() {
	tree, err := html.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := parse.Node(tree, parse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Kind, len(a.Speakers))
	// Output: interview 2
}

// What is left out still stands in Rest, where a reader can look for it.
func ExampleParts() {
	tree, err := html.Parse(strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	var menu []*html.Node
	for n := range tree.Descendants() {
		if n.Data == "nav" {
			menu = append(menu, n)
		}
	}
	a, err := parse.Parts(tree, nil, menu, parse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range a.Rest {
		fmt.Println(r.Text)
	}
	// Output:
	// Home River
}

// With a trace, each block tells how it came by its label.
func ExampleOptions_trace() {
	a, err := parse.Article([]byte(examplePage), parse.Options{Trace: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range a.Trace.Blocks {
		if b.Kind == "heading" {
			fmt.Println(b.Text, b.Label, len(b.Votes) > 0)
		}
	}
	// Output: “The water tells you” title true
}
