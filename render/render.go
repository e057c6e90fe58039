// Package render writes an article out again, one file a format.
//
//	*article.Article -> JSON, Markdown, Text, HTML, JSONLD, CSV -> io.Writer
//
// Renderers build their output from typed values: no markup of the page goes through. They add no words of their own,
// only the syntax of their format, and they write the body, the captions and the teasers, but not Article.Rest, which
// JSON alone keeps. Texts are escaped, addresses are judged by their scheme, whoever made the Article.
//
// Every renderer writes once, when all is built, so that a writer that fails has got nothing or been told; the same
// article gives the same bytes.
package render

import (
	"io"

	"github.com/verbatim-go/verbatim/article"
)

// Format is one way to write an article.
type Format struct {
	Name  string // "markdown"
	Ext   string // ".md"
	Media string // "text/markdown; charset=utf-8"
	About string // one line for a help text
	Write func(io.Writer, *article.Article) error
}

// Formats returns all formats in the order in which a help text should list them.
func Formats() []Format {
	return []Format{
		{"markdown", ".md", "text/markdown; charset=utf-8", "CommonMark with tables, as GitHub reads it", Markdown},
		{"text", ".txt", "text/plain; charset=utf-8", "plain text, a paragraph a line", Text},
		{"html", ".html", "text/html; charset=utf-8", "a whole document of plain, safe elements", HTML},
		{"json", ".json", "application/json", "the whole article, format version 1", JSON},
		{"jsonld", ".jsonld", "application/ld+json", "schema.org: a NewsArticle with its turns, or an FAQPage", JSONLD},
		{"csv", ".csv", "text/csv; charset=utf-8", "the turns of an interview, one a row", CSV},
	}
}

// Lookup returns the format with this name and whether there is one.
func Lookup(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}
