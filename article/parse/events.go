package parse

import (
	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// Attr is one attribute of an element.
type Attr = block.Attr

// Sink hears a page as events, in document order. Every Open is closed; Text is character data, decoded.
type Sink interface {
	Open(name string, attrs []Attr)
	Text(s string)
	Close()
}

// Events reads a page which feed tells as events, such as the tree that a browser has built already.
func Events(feed func(Sink), opts Options) (*article.Article, error) {
	b := block.NewBuilder(opts.Limits)
	feed(b)
	return read(b.Page(), nil, opts)
}
