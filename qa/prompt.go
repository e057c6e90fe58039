package qa

// A prompt is a line that the body prints again and again, each time with another answer.
const (
	promptTimes = 3
	promptWords = 30 // longer repetitions are boilerplate
	promptLeast = 3  // fewer words that ask nothing repeat by chance
)

// markPrompts finds the lines that are printed promptTimes or more with something else behind them each time.
func markPrompts(ps []piece) {
	times := map[string]int{}
	last := map[string]string{}
	key := func(i int) string {
		if p := &ps[i]; p.kind == kindPara && (p.words >= promptLeast || p.asks) && p.words <= promptWords {
			return p.low
		}
		return ""
	}
	for i := range ps {
		k := key(i)
		if k == "" || i+1 >= len(ps) || ps[i+1].text == last[k] || ps[i+1].words < ps[i].words && !ps[i].asks || ps[i+1].asks {
			continue
		}
		times[k]++
		last[k] = ps[i+1].text
	}
	for i := range ps {
		if k := key(i); k != "" && times[k] >= promptTimes {
			ps[i].prompt = true
			ps[i].holdsAsk = true
		}
	}
}
