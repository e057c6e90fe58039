package qa

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

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
	where := map[uint64]int32{} // shingle of what may be a pull quote -> the longest piece that holds it
	for i := range ps {
		if mayPull(&ps[i]) {
			for h := range shingles(ps[i].text) {
				where[h] = int32(i)
			}
		}
	}
	if len(where) == 0 {
		markSources(ps)
		return
	}
	for i := range ps {
		if k := ps[i].kind; k != kindPara && k != kindItem && k != kindQuote && k != kindHeading {
			continue
		}
		for h := range shingles(ps[i].text) {
			if old, ok := where[h]; ok && ps[old].words < ps[i].words {
				where[h] = int32(i)
			}
		}
	}
	for i := range ps {
		p := &ps[i]
		if !mayPull(p) {
			continue
		}
		n, hit := 0, 0
		for h := range shingles(p.text) {
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

// mayPull reports whether p is of the kind and length of a pull quote.
func mayPull(p *piece) bool {
	return (p.kind == kindPara || p.kind == kindQuote) && p.words >= pullLeast && p.words <= pullWords && !p.prompt && (p.label == nil || p.label.kind != labelColon)
}

// shingles yields a hash of each run of pullShingle words of text, in small letters: FNV-1a (Fowler, Noll, Vo) for the
// words, a polynomial over them.
func shingles(text string) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		const offset, prime = 14695981039346656037, 1099511628211
		var last [pullShingle]uint64
		n, word, inside := 0, uint64(offset), false
		end := func() bool {
			if !inside {
				return true
			}
			last[n%pullShingle] = word
			n, word, inside = n+1, offset, false
			if n < pullShingle {
				return true
			}
			sum := uint64(0)
			for i := range pullShingle {
				sum = sum*prime + last[(n+i)%pullShingle]
			}
			return yield(sum)
		}
		for _, r := range text {
			if !isWord(r) && r != '\'' && r != 0x2019 {
				if !end() {
					return
				}
				continue
			}
			if r < utf8.RuneSelf {
				if r >= 'A' && r <= 'Z' {
					r += 'a' - 'A'
				}
			} else {
				r = unicode.ToLower(r)
			}
			inside = true
			word = (word ^ uint64(r)) * prime
		}
		end()
	}
}
