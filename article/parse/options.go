package parse

import "github.com/verbatim-go/verbatim/article/internal/block"

// Options says how to read an input. The zero value reads everything with the default limits and works without a network.
type Options struct {
	URL      string // address of the page: the base of relative links
	Charset  string // name of the charset, when the caller knows it; overrides what the page declares
	Header   string // value of the HTTP header Content-Type, when there was one
	Format   Format
	Trace    bool // fill Article.Trace
	MaxBytes int  // 0 means 32 MiB; a larger input is an error
	Limits   Limits
}

// Limits bound the work that one page can cause; a zero field means its default. Passing a limit cuts the page there
// and leaves a notice.
type Limits = block.Limits

// Format says what the input is.
type Format uint8

const (
	FormatAuto Format = iota
	FormatHTML
	FormatText // plain text, Markdown-like text, WebVTT or SRT, told apart by their first lines
)
