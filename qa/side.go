package qa

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

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

// side settles for each voice whether it asks or answers: by its word, by what the page says of it, by its place among more than
// two, else by its questions and length beside the others'.
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
		v.leads = d.leads(v)
		if len(v.pieces) > 1 && len(v.pieces)*rareVoice >= pieces {
			lo, hi = min(lo, v.ask), max(hi, v.ask)
		}
	}
	hub := d.hub(voices)
	if hub != nil && hub.ask > lo+clearLead*(hi-lo) && hub.ask < hi-clearLead*(hi-lo) {
		hub = nil // neither side
	}
	for _, key := range slices.Sorted(maps.Keys(voices)) {
		v := voices[key]
		v.part = sideAnswer
		switch {
		case isQuestionWord(v.word) || v.isInterviewer() || v.leads:
			v.part = sideAsk
		case isAnswerWord(v.word) || v.isGuest():
		case lo == hi || math.IsInf(lo, 1): // one voice: by itself
			if v.askRate() >= 0.5 {
				v.part = sideAsk
			}
		case hub != nil:
			if (v == hub) == (hub.ask >= hi-clearLead*(hi-lo)) {
				v.part = sideAsk
			}
		case v.ask >= hi-clearLead*(hi-lo) && (v.askRate() > 0.05 || v.addresses() || d.house(v.key)):
			v.part = sideAsk
		}
		d.cues = append(d.cues, "voice "+v.text+": "+strconv.Itoa(len(v.pieces))+" turns, asks "+decimal(v.askRate())+", side "+decimal(v.ask)+" of "+decimal(lo)+" to "+decimal(hi))
	}
}

func decimal(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }

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
	if d.house(v.key) {
		w += siteWeight
	}
	return w
}

// askRate weighs final question marks full and inner ones half.
func (v *voice) askRate() float64 {
	return (float64(v.asks) + float64(v.holds-v.asks)/2) / float64(max(1, len(v.pieces)))
}

// addresses reports whether v rather speaks to others than of itself.
func (v *voice) addresses() bool {
	n := len(v.pieces)
	return share(v.second, n) >= speakingTo && v.first*2 <= v.second
}

// speakingTo is the share of its pieces in which a voice must address another to be told by that.
const speakingTo = 0.5

// house reports whether key is the publication's name, without its article, or its initials.
func (d *doc) house(key string) bool {
	site := fold(d.in.Site)
	if site == "" {
		return false
	}
	first, rest, _ := strings.Cut(site, " ")
	return site == key || words.Is(first, words.Article) && rest == key || d.around().initialsOf(key, d.in.Site)
}

// leads reports whether a text around the body tells that v leads the conversation: "Jane Doe moderated".
func (d *doc) leads(v *voice) bool {
	if v.word&words.Moderator != 0 {
		return true
	}
	if v.word&words.Audience != 0 {
		return false
	}
	name := lastOf(v.key)
	for _, t := range d.around().texts {
		low := fold(t.text)
		at := indexPhrase(low, name)
		if at < 0 {
			continue
		}
		before, after := low[max(0, at-leadReach):at], low[at+len(name):min(len(low), at+len(name)+leadReach)]
		if i := strings.LastIndexAny(before, ".!?;"); i >= 0 {
			before = before[i:]
		}
		if i := strings.IndexAny(after, ".!?;"); i >= 0 {
			after = after[:i]
		}
		if d.chairs(before) || d.chairs(after) {
			return true
		}
	}
	return false
}

// leadReach is how many bytes from a name the word may stand that tells of moderating.
const leadReach = 48

func (d *doc) chairs(low string) bool {
	_, ok := d.anyPhrase(low, func(l *words.Lang) []string { return l.Chairs })
	return ok
}

// Where three or more speak, one with whom nearly everybody exchanges words is alone on his side.
const (
	hubShare   = 0.78 // of the changes of speaker must be to him or from him
	hubChanges = 8
)

// hub returns the voice that nearly every change of speaker is to or from, nil when there is none or only two speak.
func (d *doc) hub(voices map[string]*voice) *voice {
	var order []*voice
	at := map[int]*voice{}
	for _, v := range voices {
		for _, i := range v.pieces {
			at[i] = v
		}
	}
	for _, i := range slices.Sorted(maps.Keys(at)) {
		if n := len(order); n == 0 || order[n-1] != at[i] {
			order = append(order, at[i])
		}
	}
	if len(voices) < 3 || len(order) <= hubChanges {
		return nil
	}
	met := map[*voice]int{}
	for k := 1; k < len(order); k++ {
		met[order[k-1]]++
		met[order[k]]++
	}
	var hub *voice
	for v, n := range met {
		if share(n, len(order)-1) < hubShare {
			continue
		}
		if hub != nil {
			return nil
		}
		hub = v
	}
	return hub
}
