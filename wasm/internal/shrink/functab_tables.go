package shrink

import (
	"maps"
	"slices"
)

// tableSet collects tables by program counter, equal ones once.
//
//	table = first pair { pair } 0      pair = change of the value, for how many values of PC_B
//
// A change is written as runtime/symtab.go's step reads it: the sign in the lowest bit.
type tableSet struct {
	at  map[string]int
	out []byte
}

// add returns where the table that begins at offset at of tables stands in the set. Offset 0 is no table. entered are the values
// of PC_B that it may be asked about, and the ones before them; where they are known the rest need not be right.
func (s *tableSet) add(tables []byte, at int, entered map[int64]bool) int {
	if at == 0 {
		return 0
	}
	table := tables[at : at+tableLen(tables[at:])]
	if entered != nil {
		table = simpler(table, entered)
	}
	to, ok := s.at[string(table)]
	if !ok {
		to = len(s.out)
		s.at[string(table)] = to
		s.out = append(s.out, table...)
	}
	return to
}

// stretch is a value and the program counter up to which it holds.
type stretch struct{ value, end int }

// simpler returns a table that says the same as table does of the values of entered, and of those before them.
func simpler(table []byte, entered map[int64]bool) []byte {
	stretches := readTable(table)
	var row []stretch
	for _, pc := range slices.Sorted(maps.Keys(entered)) {
		for _, at := range []int{int(pc) - 1, int(pc)} {
			i := slices.IndexFunc(stretches, func(s stretch) bool { return at < s.end })
			if at < 0 || i < 0 {
				continue
			}
			value := stretches[i].value
			if n := len(row); n == 0 || row[n-1].value != value {
				if n > 0 {
					row[n-1].end = at
				}
				row = append(row, stretch{value, 1 << entryBits})
			}
		}
	}
	return appendTable(nil, row)
}

func readTable(table []byte) []stretch {
	var out []stretch
	r := reader{rest: table}
	value, pc := -1, 0
	for !r.bad {
		change := r.unsigned()
		if change == 0 && len(out) > 0 {
			break
		}
		value += change>>1 ^ -(change & 1)
		pc += r.unsigned()
		out = append(out, stretch{value, pc})
	}
	return out
}

func appendTable(dst []byte, row []stretch) []byte {
	value, pc := -1, 0
	for _, s := range row {
		change := s.value - value
		dst = appendUnsigned(dst, int(uint32(change<<1^change>>63)))
		dst = appendUnsigned(dst, s.end-pc)
		value, pc = s.value, s.end
	}
	return append(dst, 0)
}

// tableLen returns the length of the table at the start of b: pairs of numbers of seven bits a byte, ended by a zero where a
// pair would begin, save at the very first.
func tableLen(b []byte) int {
	for i, first := 0, true; i < len(b); first = false {
		if b[i] == 0 && !first {
			return i + 1
		}
		for range 2 {
			for ; i < len(b); i++ {
				if b[i] < 0x80 {
					i++
					break
				}
			}
		}
	}
	return len(b)
}
