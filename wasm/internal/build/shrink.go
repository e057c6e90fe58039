package main

import (
	"errors"
	"fmt"
	"os"
)

// The linker writes a WebAssembly module for speed of linking: its memory comes as tens of thousands of segments, one
// behind every short run of zeros, each with a head of its own; and it cannot leave out the tables that say which line of
// which file each instruction came from. shrink writes the same memory in few segments and without those tables.

// zeroRun is how many zeros part two segments. Packed, a run of zeros costs two or three bytes whatever its length, the head
// of a segment five or more that no packer foresees: 24 costs 4 KB packed, 512 saves 1 KB and costs 100 KB unpacked.
const zeroRun = 128

var errModule = errors.New("not a module as Go's linker writes them")

// shrinkFile shrinks the module in file.
func shrinkFile(file string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	out, err := shrink(src)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, out, 0o644)
}

// Numbers of the binary format.
const (
	headSize    = 8    // magic and version
	sectionData = 11   // initial contents of memory
	opI32Const  = 0x41 // the offset of a segment: this, a number, opEnd
	opEnd       = 0x0b
)

// maxMemory is beyond what any build of ours fills.
const maxMemory = 1 << 28

// shrink returns module src with the same code and, but for the line tables, the same memory.
func shrink(src []byte) ([]byte, error) {
	if len(src) < headSize || string(src[:4]) != "\x00asm" {
		return nil, errModule
	}
	out := append(make([]byte, 0, len(src)), src[:headSize]...)
	r := reader{rest: src[headSize:]}
	for len(r.rest) > 0 && !r.bad {
		id := r.byte()
		body := r.bytes(r.unsigned())
		if id == sectionData {
			memory, err := readMemory(body)
			if err != nil {
				return nil, err
			}
			if err := stripLines(memory); err != nil {
				return nil, err
			}
			body = appendMemory(nil, memory)
		}
		out = append(appendUnsigned(append(out, id), len(body)), body...)
	}
	if r.bad {
		return nil, errModule
	}
	return out, nil
}

// readMemory returns the memory that a data section fills, from address 0.
func readMemory(body []byte) ([]byte, error) {
	r := reader{rest: body}
	var memory []byte
	for n := r.unsigned(); n > 0 && !r.bad; n-- {
		if r.unsigned() != 0 || r.byte() != opI32Const {
			return nil, errModule
		}
		at := r.signed()
		if r.byte() != opEnd || at < 0 || at > maxMemory {
			return nil, errModule
		}
		segment := r.bytes(r.unsigned())
		if end := at + len(segment); end > len(memory) {
			memory = append(memory, make([]byte, end-len(memory))...)
		}
		copy(memory[at:], segment)
	}
	if r.bad {
		return nil, errModule
	}
	return memory, nil
}

// appendMemory appends memory as a data section.
func appendMemory(dst, memory []byte) []byte {
	var segments []byte
	n := 0
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0
		for i := at; i < len(memory) && zeros < zeroRun; i++ {
			if zeros++; memory[i] != 0 {
				end, zeros = i+1, 0
			}
		}
		segments = append(segments, 0, opI32Const)
		segments = appendSigned(segments, at)
		segments = append(segments, opEnd)
		segments = appendUnsigned(segments, end-at)
		segments = append(segments, memory[at:end]...)
		at, n = end, n+1
	}
	return append(appendUnsigned(dst, n), segments...)
}
