package shrink

import (
	"bytes"
	"encoding/binary"
)

// The runtime finds a function by its program counter in a table of buckets (runtime/symtab.go: findfuncbucket, findfunc).
// A bucket says at which function to begin; from there on the runtime goes through the table of functions. On WebAssembly
// each function fills many buckets, of which it is asked for the first alone.
const (
	bucketSize     = 20
	bucketsPerFunc = 1 << entryBits / 4096
	// findSteps is how many functions share a beginning. Twice as many take a few hundred bytes less of the packed
	// module, and twice as long to go through.
	findSteps = 32
)

// Offsets in the runtime's moduledata.
const (
	moduleNames = 8
	moduleFind  = 152
	moduleTypes = 296 // start and end
	moduleFacts = 320 // start, and end of the whole table of functions
)

// span is a part of memory.
type span struct{ start, end int }

// module returns where moduledata is: it begins with the addresses of the table's header and names.
func (t funcTable) module(memory []byte) (int, error) {
	header := len(memory) - len(t)
	start := binary.LittleEndian.AppendUint64(nil, uint64(header))
	start = binary.LittleEndian.AppendUint64(start, uint64(header+t.word(headNames)))
	at := bytes.Index(memory, start)
	if at < 0 || at+moduleFacts+16 > len(memory) {
		return 0, errTable
	}
	return at, nil
}

// types returns where descriptions of types are.
func (t funcTable) types(memory []byte) (span, error) {
	return t.span(memory, moduleTypes)
}

// span returns the part of memory that two addresses in moduledata tell.
func (t funcTable) span(memory []byte, offset int) (span, error) {
	at, err := t.module(memory)
	if err != nil {
		return span{}, err
	}
	s := span{int(binary.LittleEndian.Uint64(memory[at+offset:])), int(binary.LittleEndian.Uint64(memory[at+offset+8:]))}
	if s.start <= 0 || s.start > s.end || s.end > len(memory) {
		return span{}, errTable
	}
	return s, nil
}

// evenFind makes the table of buckets even.
func (t funcTable) evenFind(memory []byte) error {
	at, err := t.module(memory)
	if err != nil {
		return err
	}
	find, count := int(binary.LittleEndian.Uint64(memory[at+moduleFind:])), t.word(headFunctions)
	end := find + (count-1)*bucketsPerFunc*bucketSize + 4
	if find <= 0 || end > len(memory) {
		return errTable
	}
	for i := range count {
		bucket := find + i*bucketsPerFunc*bucketSize
		if t.number(i) != i || int(binary.LittleEndian.Uint32(memory[bucket:])) != i {
			return errTable
		}
	}
	clear(memory[find:end])
	for i := range count {
		binary.LittleEndian.PutUint32(memory[find+i*bucketsPerFunc*bucketSize:], uint32(i-i%findSteps))
	}
	return nil
}
