package bridge

import (
	"errors"
	"fmt"

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
		return appendFailure(dst, fmt.Errorf("%w %q", errFormat, r.format))
	}
	a, err := article.ReadJSON(r.payload)
	if err != nil {
		return appendFailure(dst, fmt.Errorf("%w: %w", errArticle, err))
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
