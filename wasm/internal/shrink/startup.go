package shrink

import "bytes"

// The table of functions names each function's number and where its entry is, and the entry has the number again. All of that
// follows from the entries, which stand in a row; and numbers that count up pack badly. A function that runs when the module
// is instantiated writes them.

// compact moves the entries close together, without the tables and facts at their ends that are none, and leaves out what
// startup writes.
func (t funcTable) compact() error {
	index, count := t.word(headEntries), t.word(headFunctions)
	first, end := t.entry(0), 0
	var row []byte
	for i := range count {
		at := t.entry(i)
		end = max(end, at+t.entrySize(at))
		if t.number(i) != i || i > 0 && at > first && t.half(at) != firstFunction+i {
			return errTable
		}
		if i > 0 && at == first { // nothing reaches it
			row = append(row, make([]byte, funcSize)...)
			continue
		}
		row = append(row, t.compacted(at)...)
	}
	if len(row) > end-first || first != index+(count+1)*8 {
		return errTable
	}
	clear(t[index : index+count*8])
	clear(t[first:end])
	copy(t[first:], row)
	return nil
}

func (t funcTable) entrySize(at int) int {
	return funcSize + 4*(t.half(at+funcTables)+int(t[at+funcFacts]))
}

// compacted returns the entry at at.
func (t funcTable) compacted(at int) []byte {
	tables, facts := t.half(at+funcTables), int(t[at+funcFacts])
	from := at + funcSize + 4*tables // where the facts are
	for tables > 0 && t.half(at+funcSize+4*(tables-1)) == 0 {
		tables--
	}
	for facts > 0 && t.half(from+4*(facts-1)) == noFact {
		facts--
	}
	out := bytes.Clone(t[at : at+funcSize+4*tables])
	out = append(out, t[from:from+4*facts]...)
	funcTable(out).setHalf(0, 0)
	funcTable(out).setHalf(funcTables, tables)
	out[funcFacts] = byte(facts)
	return out
}

// startup returns the function that writes what compact leaves out. header is the address of the table.
func (t funcTable) startup(header int) body {
	const number, slot, entry = 0, 1, 2 // locals
	index := header + t.word(headEntries)
	count := t.word(headFunctions)
	get := func(local int64) inst { return inst{op: opLocalGet, a: local} }
	set := func(local int64) inst { return inst{op: opLocalSet, a: local} }
	num := func(n int) inst { return inst{op: opI32Const, a: int64(n)} }
	op := func(op uint16) inst { return inst{op: op} }
	load := func(at int64) inst { return inst{op: opI32Load, a: 2, b: at} }
	store := func(at int64) inst { return inst{op: opI32Store, a: 2, b: at} }
	return body{head: []byte{1, 3, typeI32}, code: []inst{
		num(firstFunction), set(number), num(index), set(slot), num(index + (count+1)*8), set(entry),
		{op: opLoop, a: noResult},
		get(slot), get(number), store(0),
		get(slot), get(entry), num(index), op(opI32Sub), store(4),
		get(entry), get(number), store(0),
		get(entry), get(entry), load(funcTables), get(entry), {op: opI32Load8U, b: funcFacts}, op(opI32Add),
		num(2), op(opI32Shl), op(opI32Add), num(funcSize), op(opI32Add), set(entry),
		get(slot), num(8), op(opI32Add), set(slot),
		get(number), num(1), op(opI32Add), {op: opLocalTee, a: number}, num(firstFunction + count), op(opI32LtU), {op: opBrIf},
		op(opEnd), op(opEnd),
	}}
}

// plainType returns the number of the function type that takes and gives nothing, -1 where a type section has none.
func plainType(section []byte) int {
	r := reader{rest: section}
	n := r.count()
	for i := range n {
		r.byte()
		takes := r.bytes(r.unsigned())
		gives := r.bytes(r.unsigned())
		if !r.bad && len(takes)+len(gives) == 0 {
			return i
		}
	}
	return -1
}

// oneMore returns a section that lists something with item at its end.
func oneMore(section, item []byte) []byte {
	r := reader{rest: section}
	n := r.count()
	return append(append(appendUnsigned(nil, n+1), r.rest...), item...)
}
