package main

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The runtime's table of functions (runtime/symtab.go: pcHeader, _func) names for each function where its other tables
// stand in one area, pctab: how deep its stack is, what of it the collector must look at, and from which line of which
// file it comes. The first two are needed to run; the last only to print a stack in full. A function without them prints
// "?:0" in place of file and line, and its name as ever.

// pcHeader is how the table begins: magic number, two zeros, size of an instruction, size of a pointer.
var pcHeader = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

var errTable = errors.New("the table of functions of this Go version is unknown")

// Offsets in a function's entry.
const (
	funcFile      = 20
	funcLine      = 24
	funcPCData    = 28 // how many further tables there are
	funcStartLine = 36
	funcSize      = 44 // then the further tables
	funcStack     = 16
)

// stripLines clears the tables of files and lines in memory.
func stripLines(memory []byte) error {
	at := bytes.Index(memory, pcHeader)
	if at < 0 || bytes.Contains(memory[at+1:], pcHeader) {
		return errTable
	}
	t := table(memory[at:])
	functions, files, pctab, entries := t.word(8), t.word(48), t.word(56), t.word(64)
	if !(files < pctab && pctab < entries && entries+functions*8 < len(t)) {
		return errTable
	}
	needed := make([]bool, entries-pctab)
	for i := range functions {
		f := entries + t.half(entries+i*8+4)
		if f+funcSize > len(t) || f+funcSize+4*t.half(f+funcPCData) > len(t) {
			return errTable
		}
		for _, field := range []int{funcFile, funcLine, funcStartLine} {
			clear(t[f+field : f+field+4])
		}
		mark(needed, t[pctab:entries], t.half(f+funcStack))
		for k := range t.half(f + funcPCData) {
			mark(needed, t[pctab:entries], t.half(f+funcSize+4*k))
		}
	}
	for i, keep := range needed {
		if !keep {
			t[pctab+i] = 0
		}
	}
	clear(t[files:pctab])
	return nil
}

// mark notes that the table at offset at of tables is needed: pairs of numbers of seven bits a byte, ended by a zero where
// a pair would begin, save at the very first. Offset 0 is no table.
func mark(needed []bool, tables []byte, at int) {
	if at == 0 {
		return
	}
	for i, first := at, true; i < len(tables); first = false {
		if tables[i] == 0 && !first {
			needed[i] = true
			return
		}
		for range 2 {
			for ; i < len(tables); i++ {
				needed[i] = true
				if tables[i] < 0x80 {
					i++
					break
				}
			}
		}
	}
}

// table is memory from the header on.
type table []byte

func (t table) word(at int) int {
	if at+8 > len(t) {
		return 0
	}
	return int(binary.LittleEndian.Uint64(t[at:]))
}

func (t table) half(at int) int { return int(binary.LittleEndian.Uint32(t[at:])) }
