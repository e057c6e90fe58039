package shrink

import (
	"maps"
	"strings"
)

// program is what the passes over the code know of the whole.
type program struct {
	imports   int // functions of the host, which are numbered first
	functions []function
	live      []bool           // by number, once the code is read: something can reach it
	entered   []map[int64]bool // the values of PC_B with which it is entered; nil where that is unknown
}

// body is the body of a function.
type body struct {
	head []byte // declarations of locals
	code []inst
}

// shrinkCode returns the code section src with each function as short as we can say it, and those that nothing can reach
// empty.
func (p *program) shrinkCode(src []byte, roots []int) ([]byte, error) {
	r := reader{rest: src}
	bodies := make([]body, r.count())
	p.entered = make([]map[int64]bool, len(bodies))
	for i := range bodies {
		b, ok := readBody(r.bytes(r.unsigned()))
		if !ok {
			return nil, errModule
		}
		bodies[i] = p.shrinkBody(i, b)
	}
	if r.bad || len(r.rest) > 0 {
		return nil, errModule
	}
	p.live = p.reach(bodies, roots)
	out := appendUnsigned(nil, len(bodies))
	for i, b := range bodies {
		if !p.live[i] {
			b = body{head: []byte{0}, code: []inst{{op: opUnreachable}, {op: opEnd}}}
		}
		text := appendBody(nil, b)
		out = append(appendUnsigned(out, len(text)), text...)
	}
	return out, nil
}

func appendBody(dst []byte, b body) []byte { return appendCode(append(dst, b.head...), b.code) }

func readBody(src []byte) (body, bool) {
	r := reader{rest: src}
	for k := r.count(); k > 0; k-- {
		r.unsigned()
		r.byte()
	}
	head := src[:len(src)-len(r.rest)]
	code := readCode(&r)
	return body{head, code}, !r.bad
}

// shrinkBody returns the body of function i shortened. One of a shape that Go's compiler does not write, assembly of the
// runtime, stays as it is.
func (p *program) shrinkBody(i int, b body) body {
	f, ok := readFlow(b.code)
	if !ok {
		return b
	}
	f.home, f.pcs = firstFunction+int64(i), map[int64]bool{0: true}
	if i < len(p.functions) {
		pc := int64(p.functions[i].deferReturn)
		if pc >= int64(len(f.table)) {
			return b
		}
		f.pcs[pc] = true
	}
	if !p.keepsPanics(i) {
		f.trap(p.panics)
	}
	f.straighten()
	f.trapJumps()
	f.thread()
	f.join()
	f.unrotate()
	for k := range f.segments {
		f.dropJump(k)
	}
	f.join()
	if f.hasLocalSP() {
		f.addresses()
	}
	p.entered[i] = maps.Clone(f.pcs) // the table of jumps adds some of its own
	return body{b.head, f.code()}
}

// entryBits is how far a function's number stands above PC_B in a program counter; firstFunction is the first number.
const (
	entryBits     = 16
	firstFunction = 0x1000
)

// keepsPanics: package html recovers from panics of its own parser.
func (p *program) keepsPanics(i int) bool {
	return i >= len(p.functions) || strings.HasPrefix(p.functions[i].name, "golang.org/x/net/html.")
}
