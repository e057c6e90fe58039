package bridge

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/wasm/internal/events"
)

// answer appends the answer to the request src to dst.
func answer(dst, src []byte) []byte {
	r, err := readRequest(src)
	if err != nil {
		return appendFailure(dst, err)
	}
	switch r.op {
	case opParse:
		a, err := parsePage(r)
		if err != nil {
			return appendFailure(dst, err)
		}
		if name := charsetWanted(a.Notices); name != "" && r.door == doorBytes {
			if !misdeclared(name, r.payload) {
				return append(append(dst, byte(StatusCharset)), name...)
			}
			a.Notices = withDecoders(a.Notices, name, r.payload)
		}
		dst = a.AppendJSON(append(dst, byte(StatusDone)))
		if a.Trace != nil {
			dst = appendTrace(dst, a.Trace)
		}
		return dst
	case opRender:
		return appendRender(dst, r)
	}
	return appendFailure(dst, errRequest)
}

func parsePage(r request) (*article.Article, error) {
	if r.door != doorEvents {
		return parse.Article(r.payload, r.options)
	}
	if limit := r.options.MaxBytes; limit > 0 && len(r.payload) > limit {
		return nil, &parse.SizeError{Size: len(r.payload), Limit: limit}
	}
	var damage error
	a, err := parse.Events(func(sink parse.Sink) { damage = events.Decode[parse.Attr](string(r.payload), sink) }, r.options)
	if damage != nil {
		return nil, damage
	}
	return a, err
}

// noDecoder opens the notice that the js build gives of a charset whose tables it leaves out.
const noDecoder = "no decoder for charset "

// charsetWanted returns the charset that the page declares and this build cannot decode, "" when there is none.
func charsetWanted(notices []article.Notice) string {
	for _, n := range notices {
		if rest, ok := strings.CutPrefix(n.Text, noDecoder); ok && n.Origin == "charset" {
			name, _, _ := strings.Cut(rest, " ")
			return name
		}
	}
	return ""
}

// misdeclared reports whether a page that declares charset name is UTF-8 all the same, by no accident, or ASCII, which is
// the same in nearly all. Charsets that switch by escape sequences never leave ASCII. One letter beyond ASCII may be an
// accident: package source asks the charset about it, and so must the host.
func misdeclared(name string, page []byte) bool {
	name = strings.ToLower(name)
	return utf8.Valid(page) && beyondASCII(page) != 1 && !strings.HasPrefix(name, "iso-2022") && name != "hz-gb-2312"
}

// withDecoders returns the notices that a build with all decoders would give of a page that needs none: where the page
// is UTF-8, that it declares something else; where it is ASCII, nothing.
func withDecoders(notices []article.Notice, name string, page []byte) []article.Notice {
	var out []article.Notice
	for _, n := range notices {
		switch {
		case n.Origin != "charset" || !strings.HasPrefix(n.Text, noDecoder):
			out = append(out, n)
		case beyondASCII(page) > 0:
			out = append(out, article.Notice{Text: "the input declares " + strings.ToLower(name) + " and is UTF-8", Origin: n.Origin})
		}
	}
	return out
}

// beyondASCII counts the characters beyond ASCII in valid UTF-8.
func beyondASCII(page []byte) int {
	n := 0
	for _, c := range page {
		if c >= utf8.RuneSelf && utf8.RuneStart(c) {
			n++
		}
	}
	return n
}

// codeOf names an error for hosts. "parse" is any that has no name of its own.
func codeOf(err error) string {
	_, large := errors.AsType[*parse.SizeError](err)
	switch {
	case errors.Is(err, parse.ErrNoWords):
		return "no-words"
	case errors.Is(err, parse.ErrCharset):
		return "charset"
	case large:
		return "too-large"
	case errors.Is(err, errFormat):
		return "format"
	case errors.Is(err, errArticle):
		return "article"
	case errors.Is(err, errRequest), errors.Is(err, events.ErrDamaged):
		return "internal"
	}
	return "parse"
}

func appendFailure(dst []byte, err error) []byte {
	dst = append(dst, byte(StatusError))
	dst = append(dst, codeOf(err)...)
	dst = append(dst, '\n')
	return append(dst, err.Error()...)
}
