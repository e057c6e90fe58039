package shrink

// Go's compiler writes a function as a row of segments. All of them stand in one loop, and a table at its top jumps to
// the segment that the parameter PC_B asks for: a goroutine that was switched away comes back so, and so does, by way of
// the loop, every branch inside the function:
//
//	block (exit) loop block ... block local.get PC_B br_table end segment end segment ... end unreachable end i32.const 1 end
//
// flow is a function taken apart into these. What branches to another segment names it, and what leaves the function to
// unwind the stack says so.
type flow struct {
	prologue []inst
	exit     bool           // there is a way out that unwinds
	table    []int64        // by PC_B, the segment
	home     int64          // its number in program counters
	pcs      map[int64]bool // the values of PC_B with which it is entered
	segments [][]inst
}

// The targets of branches beyond the segment that they stand in: b of opBr and opBrIf. 0 means a depth within the
// segment.
const (
	toDepth = iota
	toSegment
	toExit
	toTrap // an unreachable
)

const localPCB = 0

// readFlow takes the body of a function apart, and reports whether it is one of the kind described.
func readFlow(code []inst) (*flow, bool) {
	f := &flow{}
	i := 0
	for i < len(code) && code[i].op != opBlock && code[i].op != opLoop {
		i++
	}
	f.prologue = code[:i]
	if len(code) < 4 || len(f.prologue) > 2 {
		return nil, false
	}
	start := i
	for i < len(code) && (code[i].op == opBlock || code[i].op == opLoop) {
		i++
	}
	if i+3 > len(code) || code[i].op != opLocalGet || code[i].a != localPCB || code[i+1].op != opBrTable || code[i+2].op != opEnd {
		return nil, false
	}
	f.table = code[i+1].table
	last := f.table[len(f.table)-1]
	outer := i - start - int(last) - 1 // blocks around the row
	loop := outer > 0 && code[start+outer-1].op == opLoop
	f.exit = outer > 0 && code[start].op == opBlock
	want := 0
	if loop {
		want++
	}
	if f.exit {
		want++
	}
	if outer != want {
		return nil, false
	}
	rest, ok := f.footless(code[i+3:], loop)
	return f, ok && f.cut(rest, int(last), loop)
}

// footless returns code without what closes a function.
func (f *flow) footless(code []inst, loop bool) ([]inst, bool) {
	var foot []inst
	if loop {
		foot = append(foot, inst{op: opEnd})
	}
	foot = append(foot, inst{op: opUnreachable})
	if f.exit {
		foot = append(foot, inst{op: opEnd}, inst{op: opI32Const, a: 1})
	}
	foot = append(foot, inst{op: opEnd})
	n := len(code) - len(foot)
	if n < 0 {
		return nil, false
	}
	for i, in := range foot {
		if code[n+i].op != in.op || code[n+i].a != in.a {
			return nil, false
		}
	}
	return code[:n], true
}

// cut parts code into n+1 segments.
func (f *flow) cut(code []inst, n int, loop bool) bool {
	var segment []inst
	depth := 0
	for i := 0; i < len(code); i++ {
		in := code[i]
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			if depth--; depth < 0 {
				f.segments = append(f.segments, segment)
				segment, depth = nil, 0
				continue
			}
		case opBr, opBrIf:
			out := int(in.a) - depth - (n - len(f.segments)) // 0 is the loop, or the exit where there is none
			switch {
			case out < 0 && int(in.a) >= depth:
				return false
			case out < 0:
			case loop && out == 0:
				k := len(segment)
				if in.op != opBr || k < 2 || segment[k-1].op != opLocalSet || segment[k-1].a != localPCB || segment[k-2].op != opI32Const {
					return false
				}
				pc := segment[k-2].a
				if pc < 0 || pc >= int64(len(f.table)) {
					return false
				}
				segment = segment[:k-2]
				in = inst{op: opBr, a: f.table[pc], b: toSegment}
			default:
				in.b = toExit
			}
		case opBrTable:
			return false
		}
		segment = append(segment, in)
	}
	f.segments = append(f.segments, segment)
	return depth == 0 && len(f.segments) == n+1
}
