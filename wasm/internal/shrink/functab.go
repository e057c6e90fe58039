package shrink

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The runtime's table of functions (runtime/symtab.go: pcHeader, _func) names for each function where its further tables
// stand: how deep its stack is, and what of it the collector must look at. These are needed to run. Names, files, lines, what
// was inlined, and the layout of arguments only serve to print a stack in full; a function without them prints as "()" and
// "?:0". Of names the runtime asks one thing: whether a goroutine is its own.

// pcHeader is how the table begins: magic number, two zeros, size of an instruction, size of a pointer.
var pcHeader = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

var errTable = errors.New("the table of functions of this Go version is unknown")

// Offsets in the header.
const (
	headFunctions = 8 // how many there are
	headNames     = 32
	headUnits     = 40 // compilation units
	headFiles     = 48
	headTables    = 56
	headEntries   = 64
)

// Offsets in a function's entry.
const (
	funcName        = 4
	funcDeferReturn = 12
	funcStack       = 16
	funcFile        = 20
	funcLine        = 24
	funcTables      = 28 // how many tables by program counter follow
	funcUnit        = 32
	funcStartLine   = 36
	funcFacts       = 43 // how many facts follow these
	funcSize        = 44
)

// The tables by program counter and the facts that are needed to run, by their number (internal/abi/symtab.go).
const (
	tableStackMap = 1
	factArgs      = 0 // pointers among them
	factLocals    = 1
	factObjects   = 2 // on the stack
	factDefers    = 4
	noFact        = 0xffffffff
)

// funcTable is memory from the header on.
type funcTable []byte

func findFuncTable(memory []byte) (funcTable, error) {
	at := bytes.Index(memory, pcHeader)
	if at < 0 || bytes.Contains(memory[at+1:], pcHeader) {
		return nil, errTable
	}
	t := funcTable(memory[at:])
	names, units, files, tables, entries := t.word(headNames), t.word(headUnits), t.word(headFiles), t.word(headTables), t.word(headEntries)
	if !(names < units && units < files && files < tables && tables < entries && entries+t.word(headFunctions)*8 < len(t)) {
		return nil, errTable
	}
	for i := range t.word(headFunctions) {
		at := t.entry(i)
		if at+funcSize > len(t) || at+funcSize+4*(t.half(at+funcTables)+int(t[at+funcFacts])) > len(t) {
			return nil, errTable
		}
	}
	return t, nil
}

func (t funcTable) word(at int) int {
	if at+8 > len(t) {
		return 0
	}
	return int(binary.LittleEndian.Uint64(t[at:]))
}

func (t funcTable) half(at int) int       { return int(binary.LittleEndian.Uint32(t[at:])) }
func (t funcTable) setHalf(at, value int) { binary.LittleEndian.PutUint32(t[at:], uint32(value)) }

// number returns the number of the i-th function, less the first.
func (t funcTable) number(i int) int { return t.half(t.word(headEntries)+i*8) - firstFunction }

// entry returns where the i-th function's entry is.
func (t funcTable) entry(i int) int {
	entries := t.word(headEntries)
	return entries + t.half(entries+i*8+4)
}

// function is what the table says of a function.
type function struct {
	name        string
	deferReturn int // the value of PC_B with which it goes on to what was deferred
}

// maxFunctions is beyond what any build of ours has.
const maxFunctions = 1 << 16

// functions returns them by number.
func (t funcTable) functions() ([]function, error) {
	var out []function
	for i := range t.word(headFunctions) {
		n := t.number(i)
		if n < len(out) || n > maxFunctions {
			return nil, errTable
		}
		at := t.entry(i)
		name, _, _ := bytes.Cut(t[t.word(headNames)+t.half(at+funcName):], []byte{0})
		out = append(out, make([]function, n+1-len(out))...)
		out[n] = function{string(name), t.half(at + funcDeferReturn)}
	}
	return out, nil
}

// end returns where the table of functions ends: at the last function's entry.
func (t funcTable) end() int {
	at := t.entry(t.word(headFunctions) - 1)
	return at + funcSize + 4*(t.half(at+funcTables)+int(t[at+funcFacts]))
}

// strip clears what is not needed to run. Tables by program counter are packed close; they are shared by functions. Those
// that are not live share the entry of the first.
func (t funcTable) strip(live []bool, entered []map[int64]bool) {
	tables, entries := t.word(headTables), t.word(headEntries)
	own := t.own()
	kept := tableSet{at: map[string]int{}, out: []byte{0}}
	for i := range t.word(headFunctions) {
		at := t.entry(i)
		if !live[i] && i > 0 {
			clear(t[at : at+funcSize+4*(t.half(at+funcTables)+int(t[at+funcFacts]))])
			t.setHalf(t.word(headEntries)+i*8+4, t.half(t.word(headEntries)+4))
			continue
		}
		for _, field := range []int{funcName, funcFile, funcLine, funcUnit, funcStartLine} {
			t.setHalf(at+field, 0)
		}
		if own[i] {
			t.setHalf(at+funcName, 1)
		}
		t.setHalf(at+funcStack, kept.add(t[tables:entries], t.half(at+funcStack), entered[i]))
		n := t.half(at + funcTables)
		for k := range n {
			offset := 0
			if k == tableStackMap {
				offset = kept.add(t[tables:entries], t.half(at+funcSize+4*k), entered[i])
			}
			t.setHalf(at+funcSize+4*k, offset)
		}
		for k := range int(t[at+funcFacts]) {
			switch k {
			case factArgs, factLocals, factObjects, factDefers:
			default:
				t.setHalf(at+funcSize+4*(n+k), noFact)
			}
		}
	}
	clear(t[t.word(headNames):entries])
	copy(t[t.word(headNames)+1:], runtimePrefix)
	copy(t[tables:entries], kept.out)
}

const runtimePrefix = "runtime."

// own tells which functions belong to the runtime.
func (t funcTable) own() []bool {
	out := make([]bool, t.word(headFunctions))
	for i := range out {
		out[i] = bytes.HasPrefix(t[t.word(headNames)+t.half(t.entry(i)+funcName):], []byte(runtimePrefix))
	}
	return out
}
