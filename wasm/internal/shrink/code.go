package shrink

import (
	"slices"
	"strings"
)

// program is what the passes over the code know of the whole.
type program struct {
	imports   int // functions of the host, which are numbered first
	functions []function
}

// shrinkCode returns the code section body with each function as short as we can say it.
func (p *program) shrinkCode(body []byte) ([]byte, error) {
	r := reader{rest: body}
	n := r.count()
	out := appendUnsigned(nil, n)
	for i := range n {
		f := r.bytes(r.unsigned())
		if r.bad {
			return nil, errModule
		}
		f = p.shrinkFunction(i, f)
		out = append(appendUnsigned(out, len(f)), f...)
	}
	if r.bad || len(r.rest) > 0 {
		return nil, errModule
	}
	return out, nil
}

// shrinkFunction returns the body of function i shortened. One of a shape that Go's compiler does not write, assembly of the
// runtime, stays as it is.
func (p *program) shrinkFunction(i int, src []byte) []byte {
	r := reader{rest: src}
	for k := r.count(); k > 0; k-- {
		r.unsigned()
		r.byte()
	}
	head := src[:len(src)-len(r.rest)]
	code := readCode(&r)
	if r.bad {
		return src
	}
	f, ok := readFlow(head, code)
	if !ok {
		return src
	}
	f.pcs = p.resumes(i, code)
	for pc := range f.pcs {
		if pc >= int64(len(f.table)) {
			return src
		}
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
	return appendCode(append([]byte{}, head...), f.code())
}

// entryBits is how far a function's number stands above PC_B in a program counter; firstFunction is the first number.
const (
	entryBits     = 16
	firstFunction = 0x1000
)

// resumes returns the values of PC_B with which function i may be entered: the addresses to which it lets others return,
// and where the runtime runs what was deferred.
func (p *program) resumes(i int, code []inst) map[int64]bool {
	pcs := map[int64]bool{0: true}
	if i < len(p.functions) {
		pcs[int64(p.functions[i].deferReturn)] = true
	}
	for _, in := range code {
		if in.op == opI64Const && in.a>>entryBits == firstFunction+int64(i) {
			pcs[in.a&(1<<entryBits-1)] = true
		}
	}
	return pcs
}

func (p *program) panics(f int64) bool {
	i := int(f) - p.imports
	return i >= 0 && i < len(p.functions) && (slices.Contains(runtimePanics, p.functions[i].name) || strings.HasPrefix(p.functions[i].name, "runtime.goPanic"))
}

// runtimePanics are called where a program's own checks fail.
var runtimePanics = []string{
	"runtime.sigpanic", "runtime.panicdivide", "runtime.panicshift", "runtime.panicdottypeE", "runtime.panicdottypeI", "runtime.panicnildottype",
	"runtime.panicwrap", "runtime.panicunsafestringlen", "runtime.panicunsafestringnilptr", "runtime.panicunsafeslicelen",
	"runtime.panicunsafeslicenilptr", "runtime.panicrangestate", "runtime.panicSliceConvert", "runtime.panicoverflow",
}

// keepsPanics: package html recovers from panics of its own parser.
func (p *program) keepsPanics(i int) bool {
	return i >= len(p.functions) || strings.HasPrefix(p.functions[i].name, "golang.org/x/net/html.")
}
