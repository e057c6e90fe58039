package shrink

// The linker writes memory for speed of linking: as tens of thousands of segments, one behind every short run of zeros, each
// with a head of its own.

// zeroRun is how many zeros part two segments. Packed, a run of zeros costs two or three bytes whatever its length, the head
// of a segment five or more that no packer foresees: 24 costs 4 KB packed, 512 saves 1 KB and costs 100 KB unpacked.
const zeroRun = 128

// maxMemory is beyond what any build of ours fills.
const maxMemory = 1 << 28

// readMemory returns the memory that a data section fills, from address 0.
func readMemory(body []byte) ([]byte, error) {
	r := reader{rest: body}
	var memory []byte
	for n := r.unsigned(); n > 0 && !r.bad; n-- {
		if r.unsigned() != 0 || r.byte() != opI32Const {
			return nil, errModule
		}
		at := int(r.signed())
		if r.byte() != opEnd || at < 0 || at > maxMemory {
			return nil, errModule
		}
		segment := r.bytes(r.unsigned())
		if end := at + len(segment); end > len(memory) {
			memory = append(memory, make([]byte, end-len(memory))...)
		}
		copy(memory[at:], segment)
	}
	if r.bad {
		return nil, errModule
	}
	return memory, nil
}

// appendMemory appends memory as a data section.
func appendMemory(dst, memory []byte) []byte {
	var segments []byte
	n := 0
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0
		for i := at; i < len(memory) && zeros < zeroRun; i++ {
			if zeros++; memory[i] != 0 {
				end, zeros = i+1, 0
			}
		}
		segments = append(segments, 0, opI32Const)
		segments = appendSigned(segments, int64(at))
		segments = append(segments, opEnd)
		segments = appendUnsigned(segments, end-at)
		segments = append(segments, memory[at:end]...)
		at, n = end, n+1
	}
	return append(appendUnsigned(dst, n), segments...)
}
