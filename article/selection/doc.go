// Package selection reads articles for programs that already hold a goquery document: crawlers, scrapers, tests of
// rendered pages. It never changes the document.
//
//	*goquery.Selection -> Article -----------------> *article.Article
//	selection and CSS selectors -> Choice.Article -> *article.Article
//	bytes and CSS selectors -----> Choice.Page ----> *article.Article
//
// What is left out of the choice is not lost: its words stand in Article.Rest, and the page's metadata are heard
// wherever they stand.
//
// The package links goquery. Programs that read whole pages, or hold a tree of golang.org/x/net/html, need
// only package parse.
package selection
