package shrink

// reader takes values of WebAssembly's binary format off the front of rest.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.bad = true
		return 0
	}
	c := r.rest[0]
	r.rest = r.rest[1:]
	return c
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.bad = true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// unsigned returns a number of at most 32 bits.
func (r *reader) unsigned() int {
	n := 0
	for bits := 0; bits <= 28; bits += 7 {
		c := r.byte()
		n |= int(c&0x7f) << bits
		if c < 0x80 {
			return n
		}
	}
	r.bad = true
	return 0
}

// count returns how many of something follow. Each takes a byte at least.
func (r *reader) count() int {
	n := r.unsigned()
	if n > len(r.rest) {
		r.bad = true
		return 0
	}
	return n
}

// signed returns a number of at most 64 bits.
func (r *reader) signed() int64 {
	n := int64(0)
	for bits := 0; bits <= 63; bits += 7 {
		c := r.byte()
		n |= int64(c&0x7f) << bits
		if c < 0x80 {
			if c&0x40 != 0 && bits < 57 {
				n |= -1 << (bits + 7)
			}
			return n
		}
	}
	r.bad = true
	return 0
}

func appendUnsigned(dst []byte, n int) []byte {
	for ; n > 0x7f; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}

func appendSigned(dst []byte, n int64) []byte {
	for ; n > 0x3f || n < -0x40; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n)&0x7f)
}
