package qa

import (
	"math"
	"strconv"

	"github.com/verbatim-go/verbatim/article"
)

// verdict is what a piece is.
type verdict struct {
	kind       article.Kind
	confidence float64
	cues       []string
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Evidence of an interview, in log-odds. The judge starts sceptical: a false interview is the worst of errors.
const (
	base           = -3.0
	perTurn        = 0.25 // for each turn up to twelve
	labelledVoices = 3.0  // two voices or more bear labels and alternate
	oneVoice       = 1.5  // one voice bears labels, the other side is unlabelled
	knownVoices    = 1.5
	markedPair     = 2.0
	askedShare     = 4.0  // times the share of questions that ask, less a half
	addressShare   = 3.0  // times the share of questions that address
	spokenShare    = 3.0  // times the share of answers in the first person
	declared       = 2.0  // title, deck or introduction call it a conversation
	coverage       = 2.0  // times the share of the words that stand in turns, less a half
	impersonal     = -3.5 // neither address nor first person, where the language is known
	scraps         = -3.0 // labelled turns that are no sentences
	tooFew         = -2.0
	mute           = -2.5 // unlabelled questions that neither ask nor address
	telling        = -6.0 // times the share of turns that weave in who speaks
	portrait       = -9.0 // times the share of answers in quotation marks, where nothing else marks them
	signs          = 1.5  // dashes or stars before each question
	unmarked       = -1.5 // alternation alone
	lecture        = -4.0 // times the share of answers that address more than they speak of themselves
	remote         = -3.0 // unmarked questions that address nobody
	leading        = -6.0 // times the share of answers that end with a colon: the questions behind them are a list
	unaddressed    = -2.5 // manyAsks questions or more, and not one addresses anybody
	manyAsks       = 4
	nobodySpeaks   = -7.0 // labelled or not: hardly anybody asks or speaks of himself
	personalShare  = 0.15
	changing       = 0.2  // of labelled turns must follow another speaker's: one who speaks all the time talks to nobody
	livelyTurns    = 1.5  // times how surely the turns are spoken ones
	speaking       = 2.0  // how fast answers in the first person take back that the questions are impersonal
	headsAddress   = 0.34 // of the questions set as headings must address, or they are an author's own
	interviewAt    = 1.0
	fewTurns       = 3 // shares are of this many turns at least
)

// judge weighs whether r is an interview, a list of questions and answers, or neither.
func (d *doc) judge(r *reading) verdict {
	c := d.count(r)
	var v verdict
	note := func(cue string) { v.cues = append(v.cues, cue) }
	note("reading " + r.name + ": " + strconv.Itoa(c.turns) + " turns, score " + strconv.FormatFloat(r.score, 'f', 1, 64))
	if c.turns < 2 || c.inside == 0 {
		v.confidence = 1
		return v
	}
	w := base
	add := func(name string, x float64) {
		if x != 0 {
			w += x
			note(weight(x) + " " + name)
		}
	}
	add("turns", perTurn*float64(min(c.turns, 12)))
	switch {
	case c.voices >= 2 && c.changes >= 4 && share(c.labelled, c.turns) > 0.6 && share(c.changes, c.turns) > changing:
		add("labelled voices", labelledVoices)
	case c.voices >= 1:
		add("labelled voice", oneVoice*share(c.labelled, c.turns)*2)
	}
	if c.known > 0 && share(c.labelled, c.turns) > 0.3 {
		add("known voices", knownVoices*share(c.known, c.voices))
	}
	marked := c.voices >= 2 && share(c.labelled, c.turns) > 0.8
	asked, addressed, spoken := share(c.asked, max(c.asks, fewTurns)), share(c.addressed, max(c.asks, fewTurns)), share(c.spoken, max(c.answers, fewTurns))
	if !marked {
		add("questions that ask", askedShare*(asked-0.5))
	}
	add("questions that address", addressShare*addressed)
	add("answers in the first person", spokenShare*spoken)
	p, calls := d.declares()
	if calls > 0 {
		add("declared: "+p, declared*float64(calls)/2)
	}
	add("coverage", coverage*(share(c.inside, c.all)-0.5))
	lively := c.lively()
	if lively > 0 {
		add("somebody laughs, or says a word", livelyTurns*lively)
	}
	if d.lex.known && !marked && addressed+spoken < 0.5 {
		if calls == 2 {
			add("impersonal, but declared", impersonal/3*(1-lively))
		} else {
			add("impersonal", impersonal*max(0, 1-speaking*spoken)*(1-lively))
		}
	}
	if d.lex.known && lively < 1 && share(c.labelled, c.turns) < 0.3 && c.addressed == 0 && calls < 2 && (c.asks >= manyAsks || !d.presents(r)) {
		add("no question addresses", unaddressed)
	}
	if d.lex.known && c.turns >= 4 && (share(c.personal, c.turns) < personalShare || share(c.labelled, c.turns) > 0.8 && r.personal() < personalShare) {
		add("nobody speaks", nobodySpeaks)
	}
	if c.labelled > 0 && share(c.sentences, c.labelled) < 0.5 {
		add("scraps", scraps)
	}
	if c.turns < 4 {
		add("few turns", tooFew)
	}
	if !marked && asked < 0.4 {
		add("mute", mute)
	}
	if !marked {
		add("speech is told", telling*share(c.told, c.turns))
	}
	if !marked && calls < 2 {
		add("answers address the reader", lecture*share(c.lectures, c.answers))
	}
	if !marked && c.asks > 0 && c.answers > 0 && c.askWords*c.answers > 2*c.answerWords*c.asks {
		add("questions longer than answers", tooFew)
	}
	if d.lex.known && lively < 1 && addressed < headsAddress && calls < 2 && d.headed(r) {
		add("headings address nobody", remote)
		if c.asks < 5 {
			add("few headings", tooFew)
		}
	}
	if d.signed(r) && share(c.asked, c.asks) > 0.6 {
		add("signs", signs)
	}
	if r.name == dashes && calls == 0 && c.turns < dashTurns {
		add("dashes open what a story tells, too", tooFew)
	}
	if r.name == alternation {
		add("unmarked", unmarked)
		if c.asks < 4 && calls < 2 {
			add("few unmarked questions", tooFew)
		}
		if d.lex.known && lively < 1 && addressed < 0.25 && calls < 2 {
			add("addresses nobody", remote)
		}
		add("answers lead on", leading*share(c.leads, c.answers))
		add("portrait", portrait*share(c.quoted, c.answers))
	}
	v.confidence = 1 / (1 + math.Exp(-math.Abs(w-interviewAt)))
	called, faq := d.isFAQ(r, c)
	switch {
	case d.readersAsk(r, c) && calls < 2:
		v.kind = article.KindFAQ
		note("faq: the reader asks")
	case faq && d.nobodyAnswers(c, p):
		v.kind = article.KindFAQ
		note("faq: " + called + ", and nobody speaks of himself")
	case w >= interviewAt:
		v.kind = article.KindInterview
	case faq:
		v.kind = article.KindFAQ
		note("faq: " + called)
	}
	note("total " + strconv.FormatFloat(w, 'f', 2, 64) + ": " + v.kind.String())
	return v
}

// personal is the share of what bears r's labels that asks or speaks of itself.
func (r *reading) personal() float64 {
	n, all := 0, 0
	for _, v := range r.voices {
		n += v.holds + v.first
		all += len(v.pieces)
	}
	return share(n, all)
}

// weight prints x with its sign. Package fmt would add a tenth to the size of a WebAssembly build, for these lines alone.
func weight(x float64) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	if x >= 0 {
		return "+" + s
	}
	return s
}
