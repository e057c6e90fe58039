package article

import (
	"errors"
	"strconv"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// Errors of ReadJSON, to be tested with errors.Is.
var (
	ErrSyntax  = errors.New("not a JSON document")
	ErrVersion = errors.New("unknown version of the format")
	ErrValue   = errors.New("value does not fit its key")
)

// ReadError is the error of ReadJSON.
type ReadError struct {
	Path string // "body[3].runs[0].marks[1]", "" for the document itself
	Err  error  // ErrSyntax, ErrVersion or ErrValue, wrapped where there is more to say
}

// Error returns the fault and its place.
func (e *ReadError) Error() string {
	if e.Path == "" {
		return "article: " + e.Err.Error()
	}
	return "article: " + e.Path + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *ReadError) Unwrap() error { return e.Err }

// maxReadDepth bounds the nesting of JSON that ReadJSON takes: eight times the depth that a page can have.
const maxReadDepth = 4096

// ReadJSON reads one document as AppendJSON writes it, back into an equal Article: what is absent, null or an empty
// array becomes the zero value. It passes over keys that it does not know. Names that it does not know, values of the
// wrong type, an unknown or missing version, and anything but one whole object are errors, all of type *ReadError.
//
// An Article is equal to what is read back from its JSON when its confidence has at most four decimals, its texts are
// valid UTF-8, its runs are as parsers make them (none empty, neighbours differ, an address only on links), and it has no Trace.
func ReadJSON(src []byte) (*Article, error) {
	v, err := jsontext.Parse(string(src), jsontext.Limits{Bytes: max(len(src), 1), Depth: maxReadDepth})
	if err != nil {
		return nil, &ReadError{Err: joined{ErrSyntax, err}}
	}
	if v.Kind != jsontext.Object {
		return nil, &ReadError{Err: joined{ErrSyntax, errors.New("no object")}}
	}
	if n := v.Get("version"); n.Kind != jsontext.Number || n.Str != strconv.Itoa(FormatVersion) {
		return nil, &ReadError{Path: "version", Err: ErrVersion}
	}
	r := reader{}
	a := r.article(v)
	if r.err != nil {
		return nil, r.err
	}
	return a, nil
}

// joined is an error of a named kind with its cause.
type joined struct{ kind, cause error }

func (e joined) Error() string   { return e.kind.Error() + ": " + e.cause.Error() }
func (e joined) Unwrap() []error { return []error{e.kind, e.cause} }

// reader turns JSON values into the model. It keeps the first error and the place it has come to.
type reader struct {
	err  error
	path []step
}

// step is a key, or an index where key is "".
type step struct {
	key   string
	index int
}

func (r *reader) fail(why string) {
	if r.err != nil {
		return
	}
	var b []byte
	for i, s := range r.path {
		switch {
		case s.key == "":
			b = append(strconv.AppendInt(append(b, '['), int64(s.index), 10), ']')
		case i > 0:
			b = append(append(b, '.'), s.key...)
		default:
			b = append(b, s.key...)
		}
	}
	r.err = &ReadError{Path: string(b), Err: joined{ErrValue, errors.New(why)}}
}

// members calls read for every member of the object v.
func (r *reader) members(v jsontext.Value, read func(key string, v jsontext.Value)) {
	if !r.is(v, jsontext.Object) {
		return
	}
	for i, key := range v.Keys {
		r.path = append(r.path, step{key: key})
		read(key, v.Vals[i])
		r.path = r.path[:len(r.path)-1]
	}
}

// is reports whether v is of kind k; what is neither that nor null is an error.
func (r *reader) is(v jsontext.Value, k jsontext.Kind) bool {
	if v.Kind != k && v.Kind != jsontext.Null {
		r.fail("want " + k.String() + ", got " + v.Kind.String())
	}
	return v.Kind == k
}

func (r *reader) str(v jsontext.Value) string {
	if !r.is(v, jsontext.String) {
		return ""
	}
	return v.Str
}

func (r *reader) flag(v jsontext.Value) bool { return r.is(v, jsontext.Bool) && v.Str == "true" }

func (r *reader) int(v jsontext.Value) int {
	if !r.is(v, jsontext.Number) {
		return 0
	}
	n, err := strconv.Atoi(v.Str)
	if err != nil {
		r.fail("want a whole number, got " + v.Str)
	}
	return n
}

func (r *reader) float(v jsontext.Value) float64 {
	if !r.is(v, jsontext.Number) {
		return 0
	}
	f, err := strconv.ParseFloat(v.Str, 64)
	if err != nil {
		r.fail("want a number, got " + v.Str)
	}
	return f
}

// name returns the place of the text of v in names, as a number of the kind that they name.
func name[T ~uint8](r *reader, v jsontext.Value, names []string) T {
	if !r.is(v, jsontext.String) {
		return 0
	}
	for i, n := range names {
		if n == v.Str {
			return T(i)
		}
	}
	r.fail("unknown name " + strconv.Quote(v.Str))
	return 0
}

// listOf reads the elements of an array; nil for an empty one.
func listOf[T any](r *reader, v jsontext.Value, read func(*reader, jsontext.Value) T) []T {
	if !r.is(v, jsontext.Array) || len(v.Vals) == 0 {
		return nil
	}
	out := make([]T, len(v.Vals))
	for i, e := range v.Vals {
		r.path = append(r.path, step{index: i})
		out[i] = read(r, e)
		r.path = r.path[:len(r.path)-1]
	}
	return out
}

func (r *reader) texts(v jsontext.Value) []string { return listOf(r, v, (*reader).str) }
