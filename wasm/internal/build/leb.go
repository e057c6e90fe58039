package main

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

// leb reads a number of at most 32 bits and says how many bits of it were written, and whether the last of them is set.
func (r *reader) leb() (n, bits int, sign bool) {
	for {
		c := r.byte()
		if r.bad || bits > 28 {
			r.bad = true
			return 0, 0, false
		}
		n |= int(c&0x7f) << bits
		bits += 7
		if c < 0x80 {
			return n, bits, c&0x40 != 0
		}
	}
}

func (r *reader) unsigned() int {
	n, _, _ := r.leb()
	return n
}

func (r *reader) signed() int {
	n, bits, sign := r.leb()
	if sign {
		n -= 1 << bits
	}
	return n
}

func appendUnsigned(dst []byte, n int) []byte {
	for ; n > 0x7f; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}

// appendSigned appends n, which is not negative.
func appendSigned(dst []byte, n int) []byte {
	for ; n > 0x3f; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}
