// Package source makes text of bytes: it finds the charset, decodes, repairs what is broken, and tells HTML from bare
// text. It reads no markup beyond what names a charset.
//
//	[]byte -> declarations, detection -> decoded -> control characters, line ends -> Text
//
// declare.go reads what the input says of its charset, detect.go guesses where it says nothing or what is not true,
// tables.go knows the decoders (tables_js.go stands in for it in a browser, which decodes by itself), format.go tells
// HTML from text.
package source

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Options says what the caller knows of the input. The zero value knows nothing.
type Options struct {
	Charset  string // name of the charset; overrides whatever the input declares, but for a byte order mark
	Header   string // value of the HTTP header Content-Type
	MaxBytes int    // largest input; 0 means 32 MiB
}

// Text is an input as text: UTF-8 without byte order mark, NUL or control characters, line ends \n.
type Text struct {
	String  string
	Charset string // WHATWG name of the charset it was read in, lower case
	Format  Format
	Binary  bool // the input is no text: a picture, a program, a packed file
	Notices []Notice
}

// Format says whether an input is HTML.
type Format uint8

const (
	FormatText Format = iota // bare text, Markdown, WebVTT, SRT
	FormatHTML
)

// String returns "text" or "html".
func (f Format) String() string {
	if f == FormatHTML {
		return "html"
	}
	return "text"
}

// Notice tells of an oddity that did not stop the reading.
type Notice struct {
	Text   string
	Origin string // "charset", "characters"
}

// The errors speak for package parse, which hands them out as its own.

// ErrCharset is returned for an Options.Charset that names no charset; the error's text holds the name.
var ErrCharset = errors.New("unknown charset")

type charsetError struct{ name string }

func (e *charsetError) Error() string { return "parse: unknown charset " + strconv.Quote(e.name) }
func (e *charsetError) Unwrap() error { return ErrCharset }

// SizeError is returned for an input larger than the limit.
type SizeError struct{ Limit, Size int } // in bytes

// Error tells both sizes.
func (e *SizeError) Error() string {
	return "parse: input of " + strconv.Itoa(e.Size) + " bytes is larger than the limit of " + strconv.Itoa(e.Limit)
}

// defaultMaxBytes is Options.MaxBytes when the caller sets none.
const defaultMaxBytes = 32 << 20

// Read makes text of src. The evidence for its charset is heard in this order:
//
//  1. a byte order mark
//  2. opts.Charset
//  3. bytes that can only be UTF-16
//  4. opts.Header, a meta element, an XML declaration: the first of them that decodes without faults
//  5. UTF-8, where the bytes are valid
//  6. the frequencies of letters in the charsets of the WHATWG's list that are met on the web
//
// A declared charset of one or two bytes a letter gives way to UTF-8 where the bytes are valid UTF-8 beyond ASCII: that
// happens by no accident, and pages are often converted without mending what they declare. Bytes that do not decode
// become U+FFFD, with a notice.
//
// It fails with a *SizeError, or with ErrCharset when opts.Charset is no known name.
func Read(src []byte, opts Options) (Text, error) {
	limit := opts.MaxBytes
	if limit <= 0 {
		limit = defaultMaxBytes
	}
	if len(src) > limit {
		return Text{}, &SizeError{Limit: limit, Size: len(src)}
	}
	var caller charset
	if opts.Charset != "" {
		c, found := lookup(opts.Charset)
		if found == unknown {
			return Text{}, &charsetError{name: opts.Charset}
		}
		caller = c
	}
	r := reader{src: src}
	if opts.Charset != "" && caller.name == "" {
		r.notice("charset", "no decoder for charset "+opts.Charset+" in this build")
	}
	s := r.decode(caller, opts.Header)
	s = r.tidy(s)
	return Text{String: s, Charset: r.charset, Format: sniff(s), Binary: r.binary, Notices: r.notices}, nil
}

// reader is one run of Read.
type reader struct {
	src     []byte
	charset string
	binary  bool
	notices []Notice
}

func (r *reader) notice(origin, text string) {
	r.notices = append(r.notices, Notice{Text: strings.ToValidUTF8(text, "\ufffd"), Origin: origin})
}

// decode finds the charset and returns the text in it.
func (r *reader) decode(caller charset, header string) string {
	if c, rest := byteOrderMark(r.src); c.name != "" {
		r.src = rest
		return r.use(c)
	}
	if caller.name != "" {
		return r.use(caller)
	}
	if c := wide(r.src); c.name != "" {
		return r.use(c)
	}
	valid := utf8.Valid(r.src)
	declared := r.declarations(header)
	if valid {
		return r.useValid(declared)
	}
	var first charset // the best declaration that does not quite decode
	for _, c := range declared {
		s, faults := c.decode(r.src)
		if faults.none() {
			r.charset = c.name
			return s
		}
		if first.name == "" && faults.few() {
			first = c
		}
	}
	if first.name != "" {
		return r.use(first)
	}
	if f := faultsOfUTF8(r.src); f.few() {
		return r.use(charset{name: "utf-8"})
	}
	c := detect(r.src)
	if len(declared) > 0 {
		r.notice("charset", "the input does not decode as "+declared[0].name+", which it declares; read as "+c.name)
	}
	return r.use(c)
}

// useValid returns the text of bytes that are valid UTF-8. ASCII alone keeps the name it declares; escape sequences
// switch charsets without leaving ASCII.
func (r *reader) useValid(declared []charset) string {
	r.charset = "utf-8"
	if len(declared) == 0 || declared[0].name == "utf-8" {
		return string(r.src)
	}
	c := declared[0]
	switch n := beyondASCII(r.src); {
	case n == 0 && c.shifts():
		return r.use(c)
	case n == 0:
		r.charset = c.name
	case n < sureUTF8:
		if s, f := c.decode(r.src); f.none() {
			r.charset = c.name
			return s
		}
	default:
		r.notice("charset", "the input declares "+c.name+" and is UTF-8")
	}
	return string(r.src)
}

// sureUTF8 is the number of letters beyond ASCII from which valid UTF-8 is no accident. Two pairs of letters of another
// charset may look like UTF-8 once in a few thousand texts; raised, short converted pages are read wrong.
const sureUTF8 = 2

// beyondASCII counts the characters beyond ASCII in valid UTF-8, up to sureUTF8.
func beyondASCII(b []byte) int {
	n := 0
	for _, c := range b {
		if c >= 0xC0 {
			if n++; n == sureUTF8 {
				break
			}
		}
	}
	return n
}

// use returns the text in charset c, with a notice of what did not decode.
func (r *reader) use(c charset) string {
	r.charset = c.name
	s, faults := c.decode(r.src)
	if !faults.none() {
		r.notice("charset", counted(faults.bad, "faulty place")+" in "+c.name+" replaced by U+FFFD")
	}
	return s
}

// counted returns n things in words: "1 thing", "2 things".
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return strconv.Itoa(n) + " " + thing
}

// faults tells how well bytes decode.
type faults struct {
	bad  int  // places that do not
	good int  // characters beyond ASCII that do
	tail bool // the only bad place is a letter cut off at the very end
}

func (f faults) none() bool { return f.bad == 0 }

// goodPerBad is how many characters must decode for each place that does not. Raised, one foreign snippet spoils a
// page's own charset; lowered, texts of another charset pass.
const goodPerBad = 2

func (f faults) few() bool { return f.tail || f.good >= f.bad*goodPerBad }
