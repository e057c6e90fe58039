package shrink

const localSP = 1

// hasLocalSP reports whether the function keeps the stack pointer in a local, as all but hand-written ones do.
func (f *flow) hasLocalSP() bool {
	p := f.prologue
	return len(p) == 2 && p[0].op == opGlobalGet && p[0].a == 0 && p[1].op == opLocalSet && p[1].a == localSP
}

// addresses shortens the way to places on the stack: a 32-bit number extended, added to, and wrapped again is an addition
// of 32 bits, or none at all where the load or store behind it can add.
func (f *flow) addresses() {
	for k, s := range f.segments {
		out := s[:0:0]
		for i := 0; i < len(s); i++ {
			out = append(out, s[i])
			if !(s[i].op == opLocalGet && s[i].a == localSP && i+4 < len(s) && s[i+1].op == opI64ExtendI32U && s[i+2].op == opI64Const && s[i+3].op == opI64Add && s[i+4].op == opI32WrapI64) {
				continue
			}
			c := s[i+2].a
			i += 4
			if use := user(s, i+1); c >= 0 && use >= 0 && s[use].b+c < 1<<31 {
				s[use].b += c
				continue
			}
			out = append(out, inst{op: opI32Const, a: c}, inst{op: opI32Add})
		}
		f.segments[k] = out
	}
}

// user returns the load or store that takes the value as its address which lies on top of the stack before instruction i,
// -1 when it is not plain to see.
func user(s []inst, i int) int {
	for above := 0; i < len(s); i++ {
		pops, pushes := effect(s[i].op)
		if pops < 0 {
			return -1
		}
		if pops > above {
			isLoad, isStore := s[i].op >= opLoads && s[i].op < opStores, s[i].op >= opStores && s[i].op < opMemorySize
			if isLoad && above == 0 || isStore && above == 1 {
				return i
			}
			return -1
		}
		above += pushes - pops
	}
	return -1
}

// effect returns how many values an instruction takes and gives, -1 for those that do more.
func effect(op uint16) (pops, pushes int) {
	switch {
	case op == opLocalGet, op == opGlobalGet, op >= opI32Const && op <= opF64Const:
		return 0, 1
	case op == opLocalSet, op == opGlobalSet, op == opDrop:
		return 1, 0
	case op == opLocalTee, op >= opLoads && op < opStores, op == opI32Eqz, op == opI64Eqz:
		return 1, 1
	case op >= opStores && op < opMemorySize:
		return 2, 0
	case op == opSelect:
		return 3, 1
	case op > opI32Eqz && op <= opF64Ge:
		return 2, 1
	case op >= 0x67 && op <= 0x69, op >= 0x79 && op <= 0x7b, op >= 0x8b && op <= 0x91, op >= 0x99 && op <= 0x9f: // counts of bits, signs and roots
		return 1, 1
	case op >= 0x6a && op <= 0xa6:
		return 2, 1
	case op >= opI32WrapI64 && op <= opLast:
		return 1, 1
	}
	return -1, 0
}
