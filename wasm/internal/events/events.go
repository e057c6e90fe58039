// Package events reads the flat encoding in which a browser hands over a document that it has parsed already, and tells
// it on as events. wasm/web/src/dom.js writes it.
//
//	stream = { 0 | 1 string | 2 name attrs }     close, text, open
//	name   = varint [ string ]                   0: a new name follows; n: the n-th name so far
//	attrs  = varint { name string }              how many, then each
//	string = varint bytes                        UTF-8, with its length in bytes
//
// It knows nothing of elements: whether the events make sense is the business of whoever hears them.
package events

import (
	"errors"
	"strings"
)

// ErrDamaged means that the encoding ends inside a value or holds a byte that no encoder writes.
var ErrDamaged = errors.New("events: damaged encoding of the document")

// Sink hears the events of a document. A is an attribute; attrs belong to the caller and are overwritten by the next
// Open.
type Sink[A any] interface {
	Open(name string, attrs []A)
	Text(s string)
	Close()
}

// attribute is what a Sink's attributes look like.
type attribute interface{ ~struct{ Key, Val string } }

const (
	opClose = 0
	opText  = 1
	opOpen  = 2
)

// Decode tells sink all of src. Names reach it in lower case. It returns ErrDamaged where the encoding breaks off or
// makes no sense; what was told by then stands.
func Decode[A attribute](src string, sink Sink[A]) error {
	d := decoder{rest: src}
	var attrs []A
	for d.rest != "" && !d.bad {
		op := d.rest[0]
		d.rest = d.rest[1:]
		switch op {
		case opClose:
			sink.Close()
		case opText:
			if s := d.text(); !d.bad {
				sink.Text(s)
			}
		case opOpen:
			name := d.name()
			attrs = attrs[:0]
			for n := d.varint(); n > 0 && !d.bad; n-- {
				attrs = append(attrs, A{Key: d.name(), Val: d.text()})
			}
			if !d.bad {
				sink.Open(name, attrs)
			}
		default:
			d.bad = true
		}
	}
	if d.bad {
		return ErrDamaged
	}
	return nil
}

// decoder takes values off the front of rest.
type decoder struct {
	rest  string
	names []string
	bad   bool
}

// name returns a name of the table, which it first enters there when it is new.
func (d *decoder) name() string {
	n := d.varint()
	switch {
	case n == 0:
		s := strings.ToLower(d.text())
		d.names = append(d.names, s)
		return s
	case n <= len(d.names):
		return d.names[n-1]
	}
	d.bad = true
	return ""
}

func (d *decoder) text() string {
	n := d.varint()
	if n > len(d.rest) {
		d.bad = true
		return ""
	}
	s := d.rest[:n]
	d.rest = d.rest[n:]
	return s
}

// varint returns an integer of 7 bits a byte, the lowest first. One of more than 31 bits is damage: no string is that
// long.
func (d *decoder) varint() int {
	n := 0
	for i := 0; i < len(d.rest) && i < 5; i++ {
		c := d.rest[i]
		n |= int(c&0x7f) << (7 * i)
		if n > 1<<31-1 || n < 0 {
			break
		}
		if c < 0x80 {
			d.rest = d.rest[i+1:]
			return n
		}
	}
	d.bad = true
	return 0
}
