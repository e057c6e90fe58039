package main

import (
	"errors"
	"fmt"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/article/selection"
)

// check refuses selectors and charset names that no input could be read with.
func (s settings) check() error {
	if (s.choice != selection.Choice{}) && s.parse.Format == parse.FormatText {
		return errors.New("-select and -drop need HTML, and -in says text")
	}
	if err := s.choice.Check(); err != nil {
		return err
	}
	// The parser alone knows the names of charsets: a word of ASCII shows whether it takes this one.
	if _, err := parse.Article([]byte("word"), parse.Options{Charset: s.parse.Charset, Format: parse.FormatText}); errors.Is(err, parse.ErrCharset) {
		return fmt.Errorf("-charset %q: no such charset", s.parse.Charset)
	}
	return nil
}

// read parses one input, or what -select and -drop leave of it.
func (s settings) read(src []byte) (*article.Article, error) {
	if (s.choice == selection.Choice{}) {
		return parse.Article(src, s.parse)
	}
	a, err := s.choice.Page(src, s.parse)
	if errors.Is(err, selection.ErrEmpty) {
		return nil, fmt.Errorf("nothing on this page matches -select %s", s.choice.Keep)
	}
	return a, err
}
