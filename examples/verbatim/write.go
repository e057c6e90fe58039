package main

import "bytes"

// convert reads one input and renders it.
func (t *task) convert(in input) ([]byte, error) {
	src, err := in.read(t.stdin)
	if err != nil {
		return nil, err
	}
	a, err := t.read(src)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := t.format.Write(&b, a); err != nil {
		return nil, err
	}
	if n := b.Len(); n > 0 && b.Bytes()[n-1] != '\n' {
		b.WriteByte('\n')
	}
	return b.Bytes(), nil
}

// parted sets an empty line before all but the first of several results that people read; JSON stays one document a
// line.
func (t *task) parted(i int, out []byte) []byte {
	if i > 0 && (t.format.Ext == ".txt" || t.format.Ext == ".md") {
		return append([]byte{'\n'}, out...)
	}
	return out
}
