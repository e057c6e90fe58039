package shrink

import "slices"

// code writes the function again. A branch ahead leaves the blocks that end at its target; one back repeats a loop, or
// sets PC_B and goes by way of the table.
func (f *flow) code() []inst {
	w := writer{flow: f, ends: f.loops(), blocks: make([]bool, len(f.segments))}
	w.plan()
	w.out = append(w.out, f.prologue...)
	last := len(f.segments) - 1
	w.open(f.exit, opBlock, labelExit)
	w.open(w.trap, opBlock, labelTrap)
	w.open(w.back, opLoop, labelTable)
	if w.table {
		w.blocks[0] = true
		w.openBlocks(0, last)
		w.put(inst{op: opLocalGet, a: localPCB}, inst{op: opBrTable, table: w.tableDepths()})
		w.close(true)
	} else {
		w.openBlocks(1, last)
	}
	w.row(0, last)
	w.close(w.back)
	w.close(w.trap)
	w.put(inst{op: opUnreachable})
	w.close(f.exit)
	if f.exit {
		w.put(inst{op: opI32Const, a: 1})
	}
	w.put(inst{op: opEnd})
	return w.out
}

// writer writes a flow.
type writer struct {
	*flow
	out               []inst
	ends              []int  // of loops, by their first segment
	blocks            []bool // segments that stand behind the end of a block of their own
	trap, back, table bool
	labels            []int // of the blocks that are open: a segment, or one of the following
}

const (
	labelExit  = -1 - iota
	labelTrap  // in front of an unreachable
	labelTable // the loop around the table
	labelPlain // a block within a segment
	labelLoops // minus n: the loop that begins with segment n
)

// plan finds out what is needed.
func (w *writer) plan() {
	for k, s := range w.segments {
		for _, in := range s {
			if !in.branches() {
				continue
			}
			w.trap = w.trap || in.b == toTrap
			if in.b != toSegment {
				continue
			}
			if t := int(in.a); t > k {
				w.blocks[t] = true
			} else if w.ends[t] == 0 {
				w.back = true
				w.blocks[t] = true
				w.ask(t)
			}
		}
	}
	for k, r := range w.resumed() {
		if r && k > 0 {
			w.blocks[k], w.table = true, true
		}
	}
	w.table = w.table || w.back
	w.cutTable()
}

// ask makes sure that some value of PC_B leads to segment t.
func (w *writer) ask(t int) {
	for pc, k := range w.flow.table {
		if int(k) == t && w.pcs[int64(pc)] {
			return
		}
	}
	w.pcs[int64(slices.Index(w.flow.table, int64(t)))] = true
}

// cutTable makes the table short and even: what nothing asks for goes where the value before it goes.
func (w *writer) cutTable() {
	end := 0
	for pc := range w.flow.table {
		if w.pcs[int64(pc)] {
			end = pc + 1
		} else {
			w.flow.table[pc] = w.flow.table[pc-1]
		}
	}
	w.flow.table = w.flow.table[:end]
}

func (w *writer) tableDepths() []int64 {
	out := make([]int64, len(w.flow.table))
	for pc, k := range w.flow.table {
		out[pc] = w.depth(int(k))
	}
	return out
}

func (w *writer) put(in ...inst) { w.out = append(w.out, in...) }

func (w *writer) open(really bool, op uint16, label int) {
	if really {
		w.put(inst{op: op, a: noResult})
		w.labels = append(w.labels, label)
	}
}

func (w *writer) close(really bool) {
	if really {
		w.put(inst{op: opEnd})
		w.labels = w.labels[:len(w.labels)-1]
	}
}

// depth returns how many blocks stand between here and the one of the label.
func (w *writer) depth(label int) int64 {
	for i := len(w.labels) - 1; i >= 0; i-- {
		if w.labels[i] == label {
			return int64(len(w.labels) - 1 - i)
		}
	}
	panic("shrink: a branch to nowhere")
}

// openBlocks opens the blocks of segments from to last but for those within loops that begin among them.
func (w *writer) openBlocks(from, last int) {
	var row []int
	for k := from; k <= last; k++ {
		if w.blocks[k] {
			row = append(row, k)
		}
		if end := w.ends[k]; end > 0 {
			k = end
		}
	}
	for _, k := range slices.Backward(row) {
		w.open(true, opBlock, k)
	}
}

// row writes the segments from to last.
func (w *writer) row(from, last int) {
	for k := from; k <= last; k++ {
		if n := len(w.labels); n > 0 && w.labels[n-1] == k {
			w.close(true)
		}
		if end := w.ends[k]; end > 0 {
			w.open(true, opLoop, labelLoops-k)
			w.openBlocks(k+1, end)
			w.ends[k] = 0
			w.segment(k)
			w.row(k+1, end)
			w.ends[k] = end
			w.close(true)
			k = end
			continue
		}
		w.segment(k)
	}
}

func (w *writer) segment(k int) {
	for _, in := range w.segments[k] {
		switch {
		case in.op == opBlock || in.op == opLoop || in.op == opIf:
			w.labels = append(w.labels, labelPlain)
		case in.op == opEnd:
			w.labels = w.labels[:len(w.labels)-1]
		case in.branches() && in.b != toDepth:
			w.branch(in, k)
			continue
		}
		w.put(in)
	}
}

// branch writes one that stands in segment k.
func (w *writer) branch(in inst, k int) {
	label := int(in.a)
	switch {
	case in.b == toTrap:
		label = labelTrap
	case in.b == toExit:
		label = labelExit
	case label > k:
	case slices.Contains(w.labels, labelLoops-label):
		label = labelLoops - label
	default:
		w.byTable(in)
		return
	}
	w.put(inst{op: in.op, a: w.depth(label)})
}

// byTable writes a branch by way of the table.
func (w *writer) byTable(in inst) {
	conditional := in.op == opBrIf
	w.open(conditional, opIf, labelPlain)
	pc := slices.Index(w.flow.table, in.a)
	w.put(inst{op: opI32Const, a: int64(pc)}, inst{op: opLocalSet, a: localPCB}, inst{op: opBr, a: w.depth(labelTable)})
	w.close(conditional)
}
