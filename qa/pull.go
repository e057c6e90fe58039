package qa

// A pull quote repeats words of the piece to advertise them. Where the page does not mark it, it is told by its words:
// short, and nearly all of them stand together in a longer piece elsewhere.
const (
	pullWords   = 70  // a longer repetition is no pull quote
	pullLeast   = 5   // fewer words repeat by chance
	pullShingle = 4   // words that must stand together
	pullShare   = 0.7 // of its shingles that stand elsewhere
)

// markPulls turns paragraphs that repeat a longer one into pull quotes, together with the names printed below them.
func markPulls(ps []piece) {
	of := shinglesOf(ps)
	longest := longestHolders(ps, of)
	for i := range ps {
		p := &ps[i]
		if !mayPull(p) || len(of[i]) == 0 {
			continue
		}
		hit := 0
		for _, h := range of[i] {
			if n := longest[h]; n > p.words*3/2 || p.opensQuot && n > p.words {
				hit++
			}
		}
		if float64(hit) < pullShare*float64(len(of[i])) {
			continue
		}
		p.pulled = true
	}
	markBelow(ps)
	markSources(ps)
}

// belowWords bounds a name below a pull quote.
const belowWords = 6

// markBelow marks the names printed below pull quotes. A line that stands elsewhere as well is a label.
func markBelow(ps []piece) {
	times := map[string]int{}
	for i := range ps {
		if p := &ps[i]; p.words <= belowWords && (i == 0 || !ps[i-1].pulled) {
			times[p.text]++
		}
	}
	for i := 1; i < len(ps); i++ {
		p := &ps[i]
		if ps[i-1].pulled && !ps[i-1].source && p.kind == kindPara && p.words <= belowWords && nameForm(p.text) && !endsSentence(p.text) && times[p.text] < sourceTimes {
			p.pulled, p.source = true, true
		}
	}
}

// longestHolders returns how many words the longest piece has that holds a shingle, for the shingles of what may be a pull quote.
func longestHolders(ps []piece, of [][]uint64) map[uint64]int {
	n := 0
	for i := range ps {
		if mayPull(&ps[i]) {
			n += len(of[i])
		}
	}
	longest := make(map[uint64]int, n)
	for i := range ps {
		if mayPull(&ps[i]) {
			for _, h := range of[i] {
				longest[h] = max(longest[h], ps[i].words)
			}
		}
	}
	for i := range ps {
		if mayPull(&ps[i]) {
			continue
		}
		for _, h := range of[i] {
			if old, ok := longest[h]; ok && old < ps[i].words {
				longest[h] = ps[i].words
			}
		}
	}
	return longest
}

// Attributions of quotes are told from labels, which stand before what is said, by what stands before them.
const (
	sourceTimes = 2
	sourceAsks  = 0.4 // of the paragraphs before may ask; more, and the name is the label of the answers
)

// markSources finds pull quotes by the one name that is printed below each of them.
func markSources(ps []piece) {
	at := map[string][]int{}
	for i := range ps {
		if p := &ps[i]; i > 0 && p.sectionName() && p.kind == kindPara && p.style == 0 {
			at[p.low] = append(at[p.low], i)
		}
	}
	only := ""
	for key, is := range at {
		if len(is) < sourceTimes {
			continue
		}
		if only != "" {
			return
		}
		only = key
	}
	asks, long := 0, 0
	for _, i := range at[only] {
		asks += b2i(ps[i-1].asks)
		long += b2i(ps[i-1].kind != kindPara || ps[i-1].words > pullWords || ps[i-1].words < pullLeast)
	}
	if only == "" || long > 0 || share(asks, len(at[only])) >= sourceAsks {
		return
	}
	for _, i := range at[only] {
		ps[i-1].pulled = true
		ps[i].pulled, ps[i].source = true, true
	}
}

// mayPull reports whether p is of the kind and length of a pull quote.
func mayPull(p *piece) bool {
	return (p.kind == kindPara || p.kind == kindQuote) && p.words >= pullLeast && p.words <= pullWords && !p.prompt && (p.label == nil || p.label.kind != labelColon)
}

// shinglesOf returns, piece by piece, a hash of each run of pullShingle words: FNV-1a (Fowler, Noll, Vo) for the words, a
// polynomial over them.
func shinglesOf(ps []piece) [][]uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	size := 0
	for i := range ps {
		size += ps[i].words
	}
	all, of := make([]uint64, 0, size), make([][]uint64, len(ps))
	for i := range ps {
		if k := ps[i].kind; k != kindPara && k != kindItem && k != kindQuote && k != kindHeading {
			continue
		}
		from := len(all)
		var last [pullShingle]uint64 // the words before the next, a ring
		n := 0
		for w := range eachWord(ps[i].low) {
			word := uint64(offset)
			for k := range len(w) {
				word = (word ^ uint64(w[k])) * prime
			}
			last[n%pullShingle] = word
			if n++; n < pullShingle {
				continue
			}
			sum := uint64(0)
			for k := range pullShingle {
				sum = sum*prime + last[(n+k)%pullShingle]
			}
			all = append(all, sum)
		}
		of[i] = all[from:len(all):len(all)]
	}
	return of
}
