package shrink

// inst is one instruction. What a and b are depends on the operation: an index, a depth, a number, alignment and offset.
type inst struct {
	op    uint16 // opPrefix and a second byte make one number
	a, b  int64
	table []int64 // of br_table, the default last
}

// Operations by name; all others pass through.
const (
	opUnreachable   = 0x00
	opBlock         = 0x02
	opLoop          = 0x03
	opIf            = 0x04
	opElse          = 0x05
	opEnd           = 0x0b
	opBr            = 0x0c
	opBrIf          = 0x0d
	opBrTable       = 0x0e
	opReturn        = 0x0f
	opCall          = 0x10
	opCallIndirect  = 0x11
	opDrop          = 0x1a
	opSelect        = 0x1b
	opLocalGet      = 0x20
	opLocalSet      = 0x21
	opLocalTee      = 0x22
	opGlobalGet     = 0x23
	opGlobalSet     = 0x24
	opLoads         = 0x28 // the first that reads memory
	opStores        = 0x36 // the first that writes memory
	opMemorySize    = 0x3f
	opMemoryGrow    = 0x40
	opI32Const      = 0x41
	opI64Const      = 0x42
	opF32Const      = 0x43
	opF64Const      = 0x44
	opI32Eqz        = 0x45
	opI32Eq         = 0x46 // the first of ten comparisons
	opI32GeU        = 0x4f
	opI64Eqz        = 0x50
	opI64Eq         = 0x51 // the same
	opI64GeU        = 0x5a
	opF64Ge         = 0x66 // the last that yields a truth value
	opI32Sub        = 0x6b
	opI32Shl        = 0x74
	opI32Load       = 0x28
	opI32Load8U     = 0x2d
	opI32Store      = 0x36
	opI32LtU        = 0x49
	typeI32         = 0x7f
	opI32Add        = 0x6a
	opI64Add        = 0x7c
	opI32WrapI64    = 0xa7
	opI64ExtendI32U = 0xad
	opLast          = 0xc4 // the last of one byte
	opPrefix        = 0xfc
	opMemoryCopy    = opPrefix<<8 | 10
	opMemoryFill    = opPrefix<<8 | 11
	noResult        = 0x40 // type of a block without one
)

// readCode takes the instructions of a function's body, to its last end.
func readCode(r *reader) []inst {
	var code []inst
	for len(r.rest) > 0 && !r.bad {
		code = append(code, readInst(r))
	}
	return code
}

func readInst(r *reader) inst {
	in := inst{op: uint16(r.byte())}
	switch op := in.op; {
	case op == opBlock || op == opLoop || op == opIf:
		in.a = int64(r.byte())
	case op == opBr || op == opBrIf || op == opCall || op >= opLocalGet && op <= opGlobalSet:
		in.a = int64(r.unsigned())
	case op == opBrTable:
		in.table = make([]int64, r.count()+1)
		for i := range in.table {
			in.table[i] = int64(r.unsigned())
		}
	case op == opCallIndirect || op >= opLoads && op < opMemorySize:
		in.a, in.b = int64(r.unsigned()), int64(r.unsigned())
	case op == opMemorySize || op == opMemoryGrow:
		in.a = int64(r.byte())
	case op == opI32Const || op == opI64Const:
		in.a = r.signed()
	case op == opF32Const:
		in.a = little(r.bytes(4))
	case op == opF64Const:
		in.a = little(r.bytes(8))
	case op == opPrefix:
		in.op = op<<8 | uint16(r.unsigned())
		switch {
		case in.op == opMemoryCopy:
			in.a, in.b = int64(r.byte()), int64(r.byte())
		case in.op == opMemoryFill:
			in.a = int64(r.byte())
		case in.op > opMemoryFill || in.op&0xff > 7:
			r.bad = true
		}
	case op > opLast || op > opReturn && op < opLocalGet && op != opDrop && op != opSelect:
		r.bad = true
	}
	return in
}

func little(b []byte) int64 {
	var n uint64
	for i, c := range b {
		n |= uint64(c) << (8 * i)
	}
	return int64(n)
}

func appendCode(dst []byte, code []inst) []byte {
	for _, in := range code {
		dst = appendInst(dst, in)
	}
	return dst
}

func appendInst(dst []byte, in inst) []byte {
	if in.op > 0xff {
		dst = appendUnsigned(append(dst, byte(in.op>>8)), int(in.op&0xff))
	} else {
		dst = append(dst, byte(in.op))
	}
	switch op := in.op; {
	case op == opBlock || op == opLoop || op == opIf || op == opMemorySize || op == opMemoryGrow || op == opMemoryFill:
		dst = append(dst, byte(in.a))
	case op == opBr || op == opBrIf || op == opCall || op >= opLocalGet && op <= opGlobalSet:
		dst = appendUnsigned(dst, int(in.a))
	case op == opBrTable:
		dst = appendUnsigned(dst, len(in.table)-1)
		for _, n := range in.table {
			dst = appendUnsigned(dst, int(n))
		}
	case op == opCallIndirect || op >= opLoads && op < opMemorySize:
		dst = appendUnsigned(appendUnsigned(dst, int(in.a)), int(in.b))
	case op == opI32Const || op == opI64Const:
		dst = appendSigned(dst, in.a)
	case op == opF32Const:
		dst = appendLittle(dst, in.a, 4)
	case op == opF64Const:
		dst = appendLittle(dst, in.a, 8)
	case op == opMemoryCopy:
		dst = append(dst, byte(in.a), byte(in.b))
	}
	return dst
}

func appendLittle(dst []byte, n int64, size int) []byte {
	for i := range size {
		dst = append(dst, byte(n>>(8*i)))
	}
	return dst
}
