package qa

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

func isQuestionWord(k words.Kind) bool { return k&words.Question != 0 && k&words.Answer == 0 }
func isAnswerWord(k words.Kind) bool   { return k&words.Answer != 0 && k&words.Question == 0 }
func isNoLabel(k words.Kind) bool      { return k&words.NoLabel != 0 && k&^(words.NoLabel|words.Title) == 0 }

// Evidence that a voice asks, for comparison with the other voices of the same conversation.
const (
	askWeight    = 3.0 // times its rate of questions
	shortWeight  = 0.5 // times the log of how much shorter than the mean it speaks
	opensWeight  = 0.4 // speaks first
	secondWeight = 0.5 // times the share of its pieces that address
	titleWeight  = -0.8
	siteWeight   = 1.5
	rareVoice    = 12   // a voice with less than one in so many pieces is no measure for the others
	clearLead    = 0.35 // with three voices or more: how far from the top a voice still asks, as a share of the range
)

// asking reports whether v is on the asking side, as side has settled it.
func (v *voice) asking() bool { return v.part == sideAsk }

// side settles for each voice whether it asks or answers: by its word, else by its questions and length beside the others'.
func (d *doc) side(voices map[string]*voice) {
	if len(voices) == 0 {
		return
	}
	words, pieces, first := 0, 0, len(d.pieces)
	for _, v := range voices {
		words += v.words
		pieces += len(v.pieces)
		first = min(first, v.pieces[0])
	}
	mean := float64(words+1) / float64(pieces)
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, v := range voices {
		v.ask = d.askScore(v, mean, first)
		if len(v.pieces) > 1 && len(v.pieces)*rareVoice >= pieces {
			lo, hi = min(lo, v.ask), max(hi, v.ask)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(voices)) {
		v := voices[key]
		v.part = sideAnswer
		switch {
		case isQuestionWord(v.word) || v.isInterviewer():
			v.part = sideAsk
		case isAnswerWord(v.word) || v.isGuest():
		case lo == hi || math.IsInf(lo, 1): // one voice: by itself
			if v.askRate() >= 0.5 {
				v.part = sideAsk
			}
		case v.ask >= hi-clearLead*(hi-lo) && v.askRate() > 0.05:
			v.part = sideAsk
		}
		d.cues = append(d.cues, fmt.Sprintf("voice %s: %d turns, asks %.2f, side %.2f of %.2f to %.2f", v.text, len(v.pieces), v.askRate(), v.ask, lo, hi))
	}
}

func (v *voice) isInterviewer() bool { return v.word&words.Interviewer != 0 && v.word&words.Guest == 0 }
func (v *voice) isGuest() bool       { return v.word&words.Guest != 0 && v.word&words.Interviewer == 0 }

func (d *doc) askScore(v *voice, mean float64, first int) float64 {
	n := float64(len(v.pieces))
	w := askWeight*v.askRate() - shortWeight*math.Log((float64(v.words)/n+1)/mean) + secondWeight*float64(v.second)/n
	if v.pieces[0] == first {
		w += opensWeight
	}
	if d.around().inTitle(v.key) {
		w += titleWeight
	}
	if d.in.Site != "" && fold(d.in.Site) == v.key || d.around().initialsOf(v.key, d.in.Site) {
		w += siteWeight
	}
	return w
}

// askRate weighs final question marks full and inner ones half.
func (v *voice) askRate() float64 {
	return (float64(v.asks) + float64(v.holds-v.asks)/2) / float64(max(1, len(v.pieces)))
}
