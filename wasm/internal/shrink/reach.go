package shrink

import "encoding/binary"

// Functions are reached by their number, in calls, or by way of a program counter that stands in memory or code: what a
// function value, a method table or an interface holds.

// exported returns the functions that an export section names.
func exported(section []byte, imports int) []int {
	var out []int
	r := reader{rest: section}
	for n := r.count(); n > 0 && !r.bad; n-- {
		r.bytes(r.unsigned())
		kind, index := r.byte(), r.unsigned()
		if kind == 0 {
			out = append(out, index-imports)
		}
	}
	return out
}

// named returns the functions whose program counter may stand somewhere in memory, but for the table of functions from
// start to end. In descriptions of types methods go by their number alone.
func (p *program) named(memory []byte, start, end int, types span) []int {
	var out []int
	for at := 0; at+4 <= len(memory); at += 4 {
		if at >= start && at < end {
			continue
		}
		word := int64(binary.LittleEndian.Uint32(memory[at:]))
		if at >= types.start && at < types.end && word>>entryBits == 0 {
			word <<= entryBits
		}
		if i := p.counted(word); i >= 0 {
			out = append(out, i)
		}
	}
	return out
}

// counted returns the function that program counter pc is the beginning of, -1 when there is none.
func (p *program) counted(pc int64) int {
	i := pc>>entryBits - firstFunction
	if pc&(1<<entryBits-1) != 0 || i < 0 || i >= int64(len(p.functions)) {
		return -1
	}
	return int(i)
}

// reach returns which functions can be reached from roots.
func (p *program) reach(bodies []body, roots []int) []bool {
	live := make([]bool, len(bodies))
	todo := roots
	for i := len(p.functions); i < len(bodies); i++ { // what the table does not know is not the linker's business
		todo = append(todo, i)
	}
	for len(todo) > 0 {
		i := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if i < 0 || i >= len(bodies) || live[i] {
			continue
		}
		live[i] = true
		for _, in := range bodies[i].code {
			switch in.op {
			case opCall:
				todo = append(todo, int(in.a)-p.imports)
			case opI32Const, opI64Const:
				todo = append(todo, p.counted(in.a))
			}
		}
	}
	return live
}
