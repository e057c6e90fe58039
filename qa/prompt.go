package qa

// A prompt is a line that the body prints again and again, each time with another answer.
const (
	promptTimes = 3
	promptWords = 30 // longer repetitions are boilerplate
	promptLeast = 3  // fewer words that ask nothing repeat by chance
	promptReply = 2  // times its words: what asks behind it and is longer is an answer that asks back
)

// markPrompts finds the lines that are printed promptTimes or more with something else behind them each time. A line that asks
// nothing has more words behind it, as long as no other is known to be put to many.
func markPrompts(ps []piece) {
	times, terse := map[string]int{}, map[string]int{} // terse counts the lines with fewer words behind them too
	prompts := false
	last := map[string]string{}
	key := func(i int) string {
		if p := &ps[i]; p.kind == kindPara && (p.words >= promptLeast || p.asks) && p.words <= promptWords {
			return p.low
		}
		return ""
	}
	for i := range ps {
		k := key(i)
		if k == "" || i+1 >= len(ps) || ps[i+1].text == last[k] || ps[i+1].asks && ps[i+1].words < promptReply*ps[i].words {
			continue
		}
		last[k] = ps[i+1].text
		if terse[k]++; ps[i+1].words >= ps[i].words || ps[i].asks {
			times[k]++
			prompts = prompts || times[k] >= promptTimes
		}
	}
	if prompts {
		times = terse
	}
	for i := range ps {
		if k := key(i); k != "" && times[k] >= promptTimes {
			ps[i].prompt = true
			ps[i].holdsAsk = true
		}
	}
	for i := 1; i+1 < len(ps); i++ {
		p := &ps[i]
		p.prompt = p.prompt || p.asks && p.kind == kindPara && p.words <= promptWords && ps[i-1].sectionName() && promptSoon(ps, i)
	}
}

// promptSoon reports whether a prompt follows the question at i soon: then who is named above it is asked what all are asked, in
// words that fit him.
func promptSoon(ps []piece, i int) bool {
	for k := i + 1; k < min(i+1+sectionReach, len(ps)); k++ {
		if ps[k].prompt {
			return true
		}
	}
	return false
}
