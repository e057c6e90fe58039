// Package parse reads the page of an article and returns it typed.
//
//	[]byte -> source.Read -> block.FromHTML | block.FromText -> label.Judge -> assemble -> *article.Article
//
// Where a page prints next to nothing of its article and leaves that to a program, the text is taken from the page's
// metadata or from the data in its scripts, and a notice says so.
//
// It is a function of its arguments: no clock, no network, no log, no state between calls. It may be called from many
// goroutines at once.
package parse

import (
	"errors"
	"iter"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
	"github.com/verbatim-go/verbatim/article/internal/source"
)

// ErrNoWords means that the input holds not a single word, and its scripts no text of an article.
var ErrNoWords = errors.New("parse: no words in input")

// ErrCharset means that Options.Charset names no charset of the WHATWG list.
var ErrCharset = source.ErrCharset

// SizeError tells that the input is larger than Options.MaxBytes allows.
type SizeError = source.SizeError

// Article reads one page. The errors are ErrNoWords, ErrCharset and *SizeError, wrapped; whatever else is odd about the
// input is told in Article.Notices.
func Article(src []byte, opts Options) (*article.Article, error) {
	text, err := decode(src, opts)
	if err != nil {
		return nil, err
	}
	page, scripts := cut(text, opts)
	page.Notices = append(page.Notices, noticesOf(text)...)
	page.Binary = text.Binary
	return read(page, scripts, opts)
}

func decode(src []byte, opts Options) (source.Text, error) {
	return source.Read(src, source.Options{Charset: opts.Charset, Header: opts.Header, MaxBytes: opts.MaxBytes})
}

func noticesOf(text source.Text) []article.Notice {
	var out []article.Notice
	for _, n := range text.Notices {
		out = append(out, article.Notice{Text: n.Text, Origin: n.Origin})
	}
	return out
}

// cut returns the page, and the texts of its scripts, nil where it can have none.
func cut(text source.Text, opts Options) (*block.Page, iter.Seq[string]) {
	html := text.Format == source.FormatHTML
	if opts.Format != FormatAuto {
		html = opts.Format == FormatHTML
	}
	if html {
		return fromHTML(text.String, opts), block.Scripts(text.String)
	}
	return block.FromText(text.String, opts.Limits), nil
}

// read judges and assembles a page that has been cut.
func read(page *block.Page, scripts iter.Seq[string], opts Options) (*article.Article, error) {
	page.Resolve(baseOf(page, opts))
	page = rescue(page, scripts, opts)
	if !hasWords(page) {
		return nil, ErrNoWords
	}
	return assemble(page, label.Judge(page, opts.Trace), opts), nil
}

func hasWords(page *block.Page) bool {
	for i := range page.Blocks {
		if page.Blocks[i].Words > 0 {
			return true
		}
	}
	return false
}

// baseOf returns what relative links are relative to: the address the caller gives, else the one the page gives itself.
func baseOf(page *block.Page, opts Options) string {
	if opts.URL != "" {
		return opts.URL
	}
	for _, source := range []string{"link:canonical", "og:url"} {
		for i := range page.Evidence {
			if page.Evidence[i].Source == source {
				return page.Evidence[i].Value
			}
		}
	}
	return ""
}
