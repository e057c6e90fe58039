package shrink

import "slices"

// stripFacts clears the facts about functions that nothing refers to once strip is done. starts are where they begin, in
// order; each reaches to where the next begins.
func (t funcTable) stripFacts(memory []byte, starts []int) error {
	facts, err := t.span(memory, moduleFacts)
	if err != nil {
		return err
	}
	needed := map[int]bool{}
	for i := range t.word(headFunctions) {
		at := t.entry(i)
		for k := range int(t[at+funcFacts]) {
			if offset := t.half(at + funcSize + 4*(t.half(at+funcTables)+k)); offset != noFact {
				needed[offset] = true
			}
		}
	}
	for i, start := range starts {
		end := facts.end - facts.start
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		if start > end || facts.start+end > len(memory) {
			return errTable
		}
		if !needed[start] {
			clear(memory[facts.start+start : facts.start+end])
		}
	}
	return nil
}

// factStarts returns where facts about functions begin, from the beginning of the first.
func (t funcTable) factStarts() []int {
	var out []int
	for i := range t.word(headFunctions) {
		at := t.entry(i)
		for k := range int(t[at+funcFacts]) {
			if offset := t.half(at + funcSize + 4*(t.half(at+funcTables)+k)); offset != noFact {
				out = append(out, offset)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
