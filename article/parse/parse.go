// Package parse reads the page of an article.
package parse

import (
	"errors"

	"github.com/verbatim-go/verbatim/article"
)

// ErrNoWords means that the input holds not a single word.
var ErrNoWords = errors.New("parse: no words in input")

// Article reads one page.
func Article(src []byte, opts Options) (*article.Article, error) {
	return nil, ErrNoWords
}
