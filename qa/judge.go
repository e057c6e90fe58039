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

// b2i counts: 1 for what is so.
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
	quotedTitle    = 1.0  // the title is what somebody says
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
	s := scales{d: d, r: r, c: d.count(r)}
	s.note("reading " + r.name + ": " + strconv.Itoa(s.c.turns) + " turns, score " + strconv.FormatFloat(r.score, 'f', 1, 64))
	if s.c.turns < 2 || s.c.inside == 0 {
		return verdict{confidence: 1, cues: s.cues}
	}
	s.weighVoices()
	s.weighSpeech()
	s.weighSilence()
	s.weighTelling()
	s.weighMarks()
	kind := s.kind()
	s.note("total " + strconv.FormatFloat(s.w, 'f', 2, 64) + ": " + kind.String())
	return verdict{kind, 1 / (1 + math.Exp(-math.Abs(s.w-interviewAt))), s.cues}
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
