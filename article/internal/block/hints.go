package block

// HintsOf returns what the words of a class, id or test attribute let one expect.
func HintsOf(attr string) Hint {
	var h Hint
	var prev string
	eachWord(attr, func(w string, glued bool) {
		h |= lookupHint(w)
		if prev != "" && glued {
			h |= lookupHint(prev + w)
		}
		prev = w
	})
	return h
}

// eachWord calls f with the words of attr in lower case: white space, signs, digits and a change from lower to upper
// case part them. glued says that the word belongs to the same name as the one before.
func eachWord(attr string, f func(w string, glued bool)) {
	const longest = 64 // bytes of a word; more is a hash
	var buf [longest]byte
	n, glued := 0, false
	end := func() {
		if n > 0 {
			f(string(buf[:n]), glued)
			glued = true
		}
		n = 0
	}
	lower := false
	for i := 0; i < len(attr); i++ {
		c := attr[i]
		switch {
		case c >= 'A' && c <= 'Z':
			if lower {
				end()
			}
			lower = false
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z' || c >= 0x80:
			lower = true
		default:
			end()
			lower = false
			if c <= ' ' {
				glued = false
			}
			continue
		}
		if n < longest {
			buf[n] = c
			n++
		}
	}
	end()
}

// lookupHint returns the hints of one word, or of its singular.
func lookupHint(w string) Hint {
	if h, ok := findHint(w); ok {
		return h
	}
	if n := len(w) - 1; n > 2 && w[n] == 's' {
		h, _ := findHint(w[:n])
		return h
	}
	return 0
}

func findHint(w string) (Hint, bool) {
	lo, hi := 0, len(hintTable)
	for lo < hi {
		mid := (lo + hi) / 2
		if hintTable[mid].word < w {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(hintTable) && hintTable[lo].word == w {
		return hintTable[lo].hint, true
	}
	return 0, false
}
