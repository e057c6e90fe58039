package bridge

import (
	"errors"

	"github.com/verbatim-go/verbatim/article/parse"
)

// errRequest means that a request breaks off or makes no sense.
var errRequest = errors.New("bridge: damaged request")

// op is the first byte of a request.
type op byte

const (
	opParse  op = 1 // door, format, trace, url, charset, content type, six limits, then the page
	opRender op = 2 // the format's name, then the article as JSON
)

// door says in what form a page comes.
type door byte

const (
	doorBytes  door = iota // as the server sent it
	doorText               // UTF-8 that the host has decoded
	doorEvents             // the encoding of package events
	doors
)

// request is one request, taken apart.
type request struct {
	op      op
	door    door
	options parse.Options
	format  string // of opRender
	payload []byte // shares memory with the buffer
}

// readRequest takes src apart.
func readRequest(src []byte) (request, error) {
	d := fields{rest: src}
	r := request{op: op(d.byte())}
	switch r.op {
	case opParse:
		r.door = door(d.byte())
		r.options.Format = parse.Format(d.byte())
		r.options.Trace = d.byte() == 1
		r.options.URL = d.string()
		r.options.Charset = d.string()
		r.options.Header = d.string()
		r.options.MaxBytes = d.varint()
		lim := &r.options.Limits
		for _, p := range []*int{&lim.Nodes, &lim.Depth, &lim.Attrs, &lim.JSONBytes, &lim.JSONDepth} {
			*p = d.varint()
		}
	case opRender:
		r.format = d.string()
	default:
		return request{}, errRequest
	}
	if d.bad || r.door >= doors || r.options.Format > parse.FormatText {
		return request{}, errRequest
	}
	r.payload = d.rest
	return r, nil
}

// fields takes values off the front of rest.
type fields struct {
	rest []byte
	bad  bool
}

func (f *fields) byte() byte {
	if len(f.rest) == 0 {
		f.bad = true
		return 0
	}
	c := f.rest[0]
	f.rest = f.rest[1:]
	return c
}

func (f *fields) string() string {
	n := f.varint()
	if n > len(f.rest) {
		f.bad = true
		return ""
	}
	s := string(f.rest[:n])
	f.rest = f.rest[n:]
	return s
}

// varint returns an integer of 7 bits a byte, the lowest first. What does not fit 31 bits is refused: int has 32 of them
// in some builds.
func (f *fields) varint() int {
	var n uint64
	for shift := 0; shift < 35; shift += 7 {
		c := f.byte()
		n |= uint64(c&0x7f) << shift
		if c < 0x80 {
			if n > 1<<31-1 {
				f.bad = true
			}
			return int(n & (1<<31 - 1))
		}
	}
	f.bad = true
	return 0
}
