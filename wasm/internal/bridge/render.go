package bridge

import (
	"errors"
	"strconv"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/render"
)

var (
	errFormat  = errors.New("bridge: unknown format")
	errArticle = errors.New("bridge: not the JSON of an article")
)

// appendRender answers a request to write an article out.
func appendRender(dst []byte, r request) []byte {
	format, ok := render.Lookup(r.format)
	if !ok {
		return appendFailure(dst, &detail{errFormat, strconv.Quote(r.format)})
	}
	a, err := article.ReadJSON(r.payload)
	if err != nil {
		return appendFailure(dst, &detail{errArticle, err.Error()})
	}
	out := writer(append(dst, byte(StatusDone)))
	if err := format.Write(&out, a); err != nil {
		return appendFailure(dst, err)
	}
	return out
}

// writer is a slice that grows by writing.
type writer []byte

func (w *writer) Write(p []byte) (int, error) {
	*w = append(*w, p...)
	return len(p), nil
}

// detail is an error and what it is about. Package fmt, which would join them, is a tenth of a light build.
type detail struct {
	err   error
	about string
}

func (d *detail) Error() string { return d.err.Error() + ": " + d.about }
func (d *detail) Unwrap() error { return d.err }
