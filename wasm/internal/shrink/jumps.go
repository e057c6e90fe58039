package shrink

func (in inst) branches() bool { return in.op == opBr || in.op == opBrIf }

// straighten makes branches of one instruction out of conditions around a jump.
func (f *flow) straighten() {
	for k, s := range f.segments {
		out := s[:0:0]
		for i := 0; i < len(s); i++ {
			in := s[i]
			if in.op == opIf && in.a == noResult && i+2 < len(s) && s[i+2].op == opEnd {
				switch next := s[i+1]; {
				case next.op == opBr && next.b != toDepth:
					in, i = inst{op: opBrIf, a: next.a, b: next.b}, i+2
				case next.op == opUnreachable:
					in, i = inst{op: opBrIf, b: toTrap}, i+2
				}
				out = negate(out, in)
			}
			out = append(out, in)
		}
		f.segments[k] = out
	}
}

// negate takes a negation off the end of code, or turns the comparison under it, where in asks only whether a number is 0.
func negate(code []inst, in inst) []inst {
	n := len(code)
	if in.op != opBrIf || n < 2 || code[n-1].op != opI32Eqz {
		return code
	}
	under := &code[n-2].op
	switch op := *under; {
	case op == opI32Eqz && n > 2 && yieldsBool(code[n-3].op):
		return code[:n-2]
	case op >= opI32Eq && op <= opI32GeU:
		*under = opposite[op-opI32Eq] + opI32Eq
	case op >= opI64Eq && op <= opI64GeU:
		*under = opposite[op-opI64Eq] + opI64Eq
	default:
		return code
	}
	return code[:n-1]
}

func yieldsBool(op uint16) bool { return op >= opI32Eqz && op <= opF64Ge }

// opposite of eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u, the comparisons in their order.
var opposite = [...]uint16{1, 0, 8, 9, 6, 7, 4, 5, 2, 3}

// trap puts traps in the place of panics.
func (f *flow) trap(panics func(function int64) bool) {
	for k, s := range f.segments {
		f.segments[k] = trapped(s, panics)
	}
}

// trapJumps lets branches to a trap trap.
func (f *flow) trapJumps() {
	for k, s := range f.segments {
		for i, in := range s {
			if in.b == toSegment && in.branches() && isTrap(f.segments[in.a]) {
				f.segments[k][i].a, f.segments[k][i].b = 0, toTrap
			}
		}
	}
}

func isTrap(s []inst) bool { return len(s) == 1 && s[0].op == opUnreachable }

// trapped puts an unreachable in the place of each call that panics, of what leads up to it, and of what follows.
func trapped(s []inst, panics func(function int64) bool) []inst {
	out := make([]inst, 0, len(s))
	start := 0 // where the straight line begins
	for i := 0; i < len(s); i++ {
		in := s[i]
		if in.op == opCall && panics(in.a) {
			out = append(out[:start], inst{op: opUnreachable})
			i = endOf(s, i) - 1
			continue
		}
		out = append(out, in)
		switch in.op {
		case opBlock, opLoop, opIf, opElse, opEnd, opBr, opBrIf, opReturn, opCall, opCallIndirect, opUnreachable:
			start = len(out)
		}
	}
	return out
}

// endOf returns where the block ends that instruction i stands in.
func endOf(s []inst, i int) int {
	for depth := 0; i < len(s); i++ {
		switch s[i].op {
		case opBlock, opLoop, opIf:
			depth++
		case opElse:
			if depth == 0 {
				return i
			}
		case opEnd:
			if depth--; depth < 0 {
				return i
			}
		}
	}
	return i
}

// thread lets branches to a segment that only branches on go there at once.
func (f *flow) thread() {
	for k, s := range f.segments {
		for i, in := range s {
			if !in.branches() || in.b != toSegment {
				continue
			}
			for range f.segments { // a circle of jumps has an end too
				to := f.segments[in.a]
				if len(to) == 0 || to[0].op != opBr || to[0].b != toSegment {
					break
				}
				in.a = to[0].a
			}
			f.segments[k][i] = in
		}
	}
}

// join leaves as segments only those that something jumps to, and drops those that nothing reaches.
func (f *flow) join() {
	n := len(f.segments)
	target := f.targets()
	to := make([]int64, n)
	var out [][]inst
	falls := false
	for k, s := range f.segments {
		switch {
		case target[k]:
			out = append(out, s)
			falls = fallsThrough(s)
		case falls:
			last := len(out) - 1
			out[last] = append(out[last][:len(out[last]):len(out[last])], s...)
			falls = fallsThrough(s)
		}
		to[k] = int64(len(out) - 1)
	}
	f.segments = out
	f.renumber(to)
}

// targets tells to which segments something that is reached jumps, or returns.
func (f *flow) targets() []bool {
	target := make([]bool, len(f.segments))
	for pc := range f.pcs {
		target[f.table[pc]] = true
	}
	mark := func(k int64) bool {
		fresh := !target[k]
		target[k] = true
		return fresh
	}
	// Segments that nothing reaches may jump to others: go on until nothing changes.
	for changed := true; changed; {
		changed = false
		falls := false
		for k, s := range f.segments {
			if !target[k] && !falls {
				continue
			}
			for _, in := range s {
				if in.branches() && in.b == toSegment {
					changed = mark(in.a) || changed
				}
				if pc, ok := f.returns(in); ok {
					f.pcs[pc] = true
					changed = mark(f.table[pc]) || changed
				}
			}
			falls = fallsThrough(s)
		}
	}
	return target
}

// returns returns the value of PC_B in the program counter which an instruction holds, if it is one of this function.
func (f *flow) returns(in inst) (pc int64, ok bool) {
	pc = in.a & (1<<entryBits - 1)
	return pc, in.op == opI64Const && in.a>>entryBits == f.home && pc < int64(len(f.table))
}

// renumber follows a change of the segments' numbers.
func (f *flow) renumber(to []int64) {
	for k, s := range f.segments {
		for i, in := range s {
			if in.branches() && in.b == toSegment {
				f.segments[k][i].a = to[in.a]
			}
		}
	}
	for pc, k := range f.table {
		f.table[pc] = to[k]
	}
}

// fallsThrough reports whether control may pass the end of s.
func fallsThrough(s []inst) bool {
	if len(s) == 0 {
		return true
	}
	switch s[len(s)-1].op {
	case opBr, opReturn, opUnreachable:
		return false
	}
	return true
}
