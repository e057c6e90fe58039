package shrink

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// compiled builds a function as Go's compiler does from segments whose branches say where they go.
func compiled(table []int64, segments ...[]inst) []inst {
	n := len(segments) - 1
	out := []inst{{op: opBlock, a: noResult}, {op: opLoop, a: noResult}}
	for range segments {
		out = append(out, inst{op: opBlock, a: noResult})
	}
	out = append(out, inst{op: opLocalGet}, inst{op: opBrTable, table: table}, inst{op: opEnd})
	for k, s := range segments {
		depth := n - k
		for _, in := range s {
			switch {
			case in.op == opIf:
				depth++
			case in.op == opEnd:
				depth--
			case in.op == opBr && in.b == toSegment:
				out = append(out, inst{op: opI32Const, a: in.a}, inst{op: opLocalSet}, inst{op: opBr, a: int64(depth)})
				continue
			}
			out = append(out, in)
		}
		if k < n {
			out = append(out, inst{op: opEnd})
		}
	}
	return append(out, inst{op: opEnd}, inst{op: opUnreachable}, inst{op: opEnd}, inst{op: opI32Const, a: 1}, inst{op: opEnd})
}

// text writes code in a line, with names for what the tests use.
func text(code []inst) string {
	names := map[uint16]string{
		opUnreachable: "trap", opBlock: "block", opLoop: "loop", opIf: "if", opEnd: "end", opBr: "br", opBrIf: "br_if", opBrTable: "table", opReturn: "return",
		opCall: "call", opLocalGet: "get", opLocalSet: "set", opI32Const: "const", opI32Eqz: "eqz", opI64Eqz: "eqz64", opI64Eq: "eq", opI64Eq + 1: "ne",
	}
	var out []string
	for _, in := range code {
		name, ok := names[in.op]
		if !ok {
			name = fmt.Sprintf("%#x", in.op)
		}
		switch in.op {
		case opBr, opBrIf, opCall, opLocalGet, opLocalSet, opI32Const:
			name = fmt.Sprint(name, in.a)
		case opBrTable:
			name = strings.ReplaceAll(fmt.Sprint(name, in.table), " ", ",")
		}
		out = append(out, name)
	}
	return strings.Join(out, " ")
}

func TestShrinkBody(t *testing.T) {
	get := func(n int64) inst { return inst{op: opLocalGet, a: n} }
	jump := func(to int64) inst { return inst{op: opBr, a: to, b: toSegment} }
	when := func(body ...inst) []inst {
		return append(append([]inst{{op: opIf, a: noResult}}, body...), inst{op: opEnd})
	}
	line := func(parts ...[]inst) (out []inst) {
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	one := func(in ...inst) []inst { return in }
	ret := inst{op: opReturn}
	resume := inst{op: opI64Const, a: firstFunction << entryBits} // plus PC_B: somewhere to come back to
	tests := []struct {
		name string
		code []inst
		want string
	}{
		{
			"a branch ahead leaves a block", // if x != 0 { return }; ...
			compiled([]int64{0, 1, 2}, line(one(get(2)), when(jump(2))), one(get(3), ret), one(ret)),
			"block block get2 br_if0 get3 return end return trap end const1 end",
		},
		{
			"a negated comparison turns",
			compiled([]int64{0, 1, 2}, line(one(get(2), get(3), inst{op: opI64Eq}, inst{op: opI32Eqz}), when(jump(2))), one(get(3), ret), one(ret)),
			"block block get2 get3 ne br_if0 get3 return end return trap end const1 end",
		},
		{
			"a loop whose head stands behind its body", // jump 2; 1: body; 2: if x == 0 return; jump 1
			compiled([]int64{0, 1, 2, 3}, one(jump(2)), one(get(5)), line(one(get(2)), when(jump(3)), one(get(4), jump(1))), one(ret)),
			"block block loop get2 br_if1 get4 get5 br0 end end return trap end const1 end",
		},
		{
			"a loop in which a goroutine may come back keeps the table",
			compiled([]int64{0, 1, 2, 3}, one(), one(get(3), inst{op: resume.op, a: resume.a + 2}), line(one(get(4)), when(jump(1))), one(ret)),
			"block loop block block block get0 table[0,1,2] end end get3 0x42 end get4 if const1 set0 br1 end return end trap end const1 end",
		},
		{
			"a failed check traps", // if p == nil panic
			compiled([]int64{0}, line(one(get(2), inst{op: opI64Eqz}), when(get(3), inst{op: opCall, a: 0}, inst{op: opBrIf, a: 2}), one(ret))),
			"block block get2 eqz64 br_if0 return end trap end const1 end",
		},
		{
			"code that nothing reaches goes",
			compiled([]int64{0, 1, 2}, one(jump(2)), one(get(9), jump(2)), one(get(3), ret)),
			"block get3 return trap end const1 end",
		},
	}
	p := &program{functions: []function{{name: "runtime.sigpanic"}}, entered: make([]map[int64]bool, 1)}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := reader{rest: appendCode(nil, tt.code)}
			got := p.shrinkBody(0, body{code: readCode(&r)})
			if diff := cmp.Diff(tt.want, text(got.code)); diff != "" {
				t.Errorf("(-want +got):\n%s\nfrom %s", diff, text(tt.code))
			}
		})
	}
}

func TestOddFunctionsStay(t *testing.T) {
	p := &program{entered: make([]map[int64]bool, 1)}
	for name, code := range map[string][]inst{
		"empty":                               {},
		"no table":                            {{op: opLocalGet}, {op: opEnd}},
		"blocks without table":                {{op: opBlock, a: noResult}, {op: opEnd}, {op: opEnd}},
		"a branch to the middle of the table": compiled([]int64{0, 1}, []inst{{op: opBr, a: 0}}, nil),
		"a jump of unknown target":            compiled([]int64{0, 1}, []inst{{op: opLocalGet}, {op: opLocalSet}, {op: opBr, a: 1}}, nil),
	} {
		got := p.shrinkBody(0, body{code: code})
		if diff := cmp.Diff(text(code), text(got.code)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
