package qa

import "hash/maphash"

// A pull quote repeats words of the piece to advertise them. Where the page does not mark it, it is told by its words:
// short, and nearly all of them stand together in a longer piece elsewhere.
const (
	pullWords   = 70  // a longer repetition is no pull quote
	pullLeast   = 5   // fewer words repeat by chance
	pullShingle = 4   // words that must stand together
	pullShare   = 0.7 // of its shingles that stand elsewhere
)

// markPulls turns paragraphs that repeat a longer one into pull quotes, together with the name printed below them.
func markPulls(ps []piece) {
	seed := maphash.MakeSeed()
	words := make([][]string, len(ps))
	where := map[uint64]int32{} // shingle -> the longest piece that holds it
	for i := range ps {
		if k := ps[i].kind; k != kindPara && k != kindItem && k != kindQuote && k != kindHeading {
			continue
		}
		words[i] = fields(ps[i].text)
		for h := range shingles(seed, words[i]) {
			if old, ok := where[h]; !ok || ps[old].words < ps[i].words {
				where[h] = int32(i)
			}
		}
	}
	for i := range ps {
		p := &ps[i]
		if (p.kind != kindPara && p.kind != kindQuote) || p.words < pullLeast || p.words > pullWords || p.prompt || p.label != nil && p.label.kind == labelColon {
			continue
		}
		n, hit := 0, 0
		for h := range shingles(seed, words[i]) {
			n++
			if k := where[h]; int(k) != i && (ps[k].words > p.words*3/2 || p.opensQuot && ps[k].words > p.words) {
				hit++
			}
		}
		if n == 0 || float64(hit) < pullShare*float64(n) {
			continue
		}
		p.pulled = true
		if k := i + 1; k < len(ps) && ps[k].kind == kindPara && ps[k].words <= 6 && nameForm(ps[k].text) && !endsSentence(ps[k].text) {
			ps[k].pulled, ps[k].source = true, true
		}
	}
	markSources(ps)
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
			at[fold(p.text)] = append(at[fold(p.text)], i)
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

// shingles yields the hashes of each run of pullShingle words.
func shingles(seed maphash.Seed, ws []string) func(func(uint64) bool) {
	return func(yield func(uint64) bool) {
		for i := 0; i+pullShingle <= len(ws); i++ {
			var h maphash.Hash
			h.SetSeed(seed)
			for _, w := range ws[i : i+pullShingle] {
				h.WriteString(w)
				h.WriteByte(' ')
			}
			if !yield(h.Sum64()) {
				return
			}
		}
	}
}
