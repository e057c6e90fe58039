package qa

import (
	"strings"
	"unicode"
)

// A refrain is a line of the editors that closes the answers of one guest after another, with nothing in it changed but names:
// "Vote for Jane on the last page!"
const (
	refrainTimes = 3  // fewer may be chance
	refrainWords = 25 // a longer repetition is prose
	refrainLeast = 3  // words beside the names
	refrainShare = 0.8
)

// markRefrains finds the lines that are printed refrainTimes or more with other names.
func markRefrains(ps []piece) {
	keys, times := make([]string, len(ps)), map[string]int{}
	for i := range ps {
		keys[i] = ps[i].refrain()
		times[keys[i]]++
	}
	for i, k := range keys {
		ps[i].refrained = k != "" && times[k] >= refrainTimes
	}
}

// cutRefrains ends each turn before a line that closes most of the turns it is printed in.
func (d *doc) cutRefrains(r *reading) {
	at := make([]int, len(r.starts)) // the refrain that closes each turn, 0 for none
	all, closing := 0, 0
	for i := range d.pieces {
		all += b2i(d.pieces[i].refrained)
	}
	for k, s := range r.starts {
		end := r.endOf(k)
		if i := d.lastSpeech(s.piece, end); !s.gap && i > s.piece && d.pieces[i].refrained {
			at[k] = i
			closing++
		}
	}
	if closing < refrainTimes || share(closing, all) < refrainShare {
		return
	}
	var out []start
	for k, s := range r.starts {
		if out = append(out, s); at[k] > 0 {
			out = append(out, start{piece: at[k], gap: true})
		}
	}
	r.starts = out
}

// lastSpeech is the last piece of speech before end, from when there is none behind it.
func (d *doc) lastSpeech(from, end int) int {
	for i := end - 1; i > from; i-- {
		if d.speech(i) {
			return i
		}
	}
	return from
}

// refrain is what stays the same in p where names change; "" for what cannot be a refrain.
func (p *piece) refrain() string {
	if p.kind != kindPara || p.words > refrainWords || p.asks || p.prompt || p.label != nil {
		return ""
	}
	var kept []string
	for i, w := range strings.Fields(p.text) {
		r := []rune(strings.TrimFunc(w, notWord))
		if len(r) == 0 || i > 0 && (unicode.IsUpper(r[0]) || unicode.IsDigit(r[0])) {
			continue
		}
		kept = append(kept, fold(string(r)))
	}
	if len(kept) < refrainLeast || len(kept) == p.words {
		return ""
	}
	return strings.Join(kept, " ")
}
