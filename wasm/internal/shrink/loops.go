package shrink

import "slices"

// Go's compiler puts the end of a loop's body, where it counts on, before its head, so that one jump a round is enough:
//
//	jump head; next: count on; head: leave unless ...; body; jump next
//
// A loop of WebAssembly is entered at its top, and jumping back costs nothing. unrotate puts the head in front again.
func (f *flow) unrotate() {
	for again := true; again; {
		again = false
		for t := len(f.segments) - 1; t >= 0; t-- {
			if end := f.lastJump(t); end > t && f.moveHead(t, end) {
				again = true
				break
			}
		}
	}
}

// lastJump returns the last segment that jumps back to t, -1 when none does.
func (f *flow) lastJump(t int) int {
	for k := len(f.segments) - 1; k >= t; k-- {
		if f.jumps(k, t) {
			return k
		}
	}
	return -1
}

func (f *flow) jumps(from, to int) bool {
	return slices.ContainsFunc(f.segments[from], func(in inst) bool { return in.branches() && in.b == toSegment && int(in.a) == to })
}

// resumed tells which segments the function may be entered at.
func (f *flow) resumed() []bool {
	out := make([]bool, len(f.segments))
	for pc := range f.pcs {
		out[f.table[pc]] = true
	}
	return out
}

// entered returns the segment of t to end which is entered from outside, -1 where there is none or more than one.
func (f *flow) entered(t, end int) int {
	at := -1
	see := func(k int) bool {
		if at >= 0 && at != k {
			return false
		}
		at = k
		return true
	}
	for k, r := range f.resumed() {
		if r && k >= t && k <= end && !see(k) {
			return -1
		}
	}
	for k, s := range f.segments {
		if k >= t && k <= end {
			continue
		}
		for _, in := range s {
			if in.branches() && in.b == toSegment && int(in.a) >= t && int(in.a) <= end && !see(int(in.a)) {
				return -1
			}
		}
	}
	if (t == 0 || fallsThrough(f.segments[t-1])) && !see(t) {
		return -1
	}
	return at
}

// moveHead moves the segments of the loop from t to end that stand before its head to its end, and reports whether there
// were any.
func (f *flow) moveHead(t, end int) bool {
	head := f.entered(t, end)
	if head <= t {
		return false
	}
	to := make([]int64, len(f.segments))
	for k := range to {
		switch {
		case k >= t && k < head:
			to[k] = int64(k + end + 1 - head)
		case k >= head && k <= end:
			to[k] = int64(k - (head - t))
		default:
			to[k] = int64(k)
		}
	}
	f.goOn(end, end+1)
	f.goOn(head-1, head)
	moved := slices.Clone(f.segments)
	for k, s := range f.segments {
		moved[to[k]] = s
	}
	f.segments = moved
	f.renumber(to)
	for _, k := range []int{t - 1, end - (head - t)} { // jumps to what follows now
		if k >= 0 {
			f.dropJump(k)
		}
	}
	return true
}

// goOn makes it explicit that control passes from segment k to the next.
func (f *flow) goOn(k, next int) {
	if fallsThrough(f.segments[k]) && next < len(f.segments) {
		f.segments[k] = append(slices.Clone(f.segments[k]), inst{op: opBr, a: int64(next), b: toSegment})
	}
}

// dropJump drops a jump at the end of segment k that leads to where control goes anyway.
func (f *flow) dropJump(k int) {
	s := f.segments[k]
	if n := len(s); n > 0 && s[n-1].op == opBr && s[n-1].b == toSegment && int(s[n-1].a) == k+1 {
		f.segments[k] = s[:n-1]
	}
}

// loops returns, by the segment at which a loop begins that can be written as one, its last segment; 0 elsewhere. Nothing
// enters such a loop but at its beginning, not even by way of the table.
func (f *flow) loops() []int {
	ends := make([]int, len(f.segments))
	var heads []int
	for t := range f.segments {
		if end := f.lastJump(t); end >= 0 {
			heads = append(heads, t)
			if end > 0 && f.entered(t, end) == t {
				ends[t] = end
			}
		}
	}
	for again := true; again; {
		again = false
		for _, t := range heads {
			for _, u := range heads {
				if u > t && u <= ends[t] && ends[u] == 0 { // reached by way of the table
					ends[t], again = 0, true
				}
			}
		}
	}
	return ends
}
