package bridge

import (
	"errors"

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

// codeOf names an error for hosts. "parse" is any that has no name of its own.
func codeOf(err error) string {
	var size *parse.SizeError
	switch {
	case errors.Is(err, parse.ErrNoWords):
		return "no-words"
	case errors.Is(err, parse.ErrCharset):
		return "charset"
	case errors.As(err, &size):
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
