package qa

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// scales weigh the evidence of an interview. The methods that add weights run in the order in which they stand here: some
// read what those before them found, and all sign what they add.
type scales struct {
	d    *doc
	r    *reading
	c    counts
	w    float64 // log-odds so far
	cues []string

	marked                   bool // two voices or more, and hardly a turn without a label: shape says all, words need not
	labelled                 float64
	asked, addressed, spoken float64
	lively                   float64
	declared                 string // the phrase that calls the piece a conversation
	calls                    int    // how surely it does: 2 is a declaration, 1 a hint
}

// Shares of the turns that bear labels.
const (
	hardlyLabelled = 0.3 // up to here labels are chance
	mostlyLabelled = 0.6 // from here they alternate because people do
	fullyLabelled  = 0.8 // from here nothing but labels is needed to tell the turns
)

// Bounds of single weights.
const (
	mostTurns     = 12   // more turns than these add nothing
	fewVoiceTurns = 4    // fewer turns, or changes of voice, prove little
	askedAtLeast  = 0.4  // of the questions must ask, or they are mute
	askedClearly  = 0.6  // of them must ask for signs to mean questions
	addressAloud  = 0.25 // of unmarked questions must address somebody
	fewHeadings   = 5    // fewer headings that address nobody are those of an essay
	saidHeadings  = 2    // so many that end with a full stop somebody says, where the title is somebody's, too
)

func (s *scales) note(cue string) { s.cues = append(s.cues, cue) }

func (s *scales) add(name string, x float64) {
	if x != 0 {
		s.w += x
		s.note(weight(x) + " " + name)
	}
}

// weighVoices looks at how many turns there are and who bears labels.
func (s *scales) weighVoices() {
	c := &s.c
	s.w = base
	s.add("turns", perTurn*float64(min(c.turns, mostTurns)))
	s.labelled = share(c.labelled, c.turns)
	switch {
	case c.voices >= 2 && c.changes >= fewVoiceTurns && s.labelled > mostlyLabelled && share(c.changes, c.turns) > changing:
		s.add("labelled voices", labelledVoices)
	case c.voices >= 1:
		s.add("labelled voice", oneVoice*s.labelled*2)
	}
	if c.known > 0 && s.labelled > hardlyLabelled {
		s.add("known voices", knownVoices*share(c.known, c.voices))
	}
	s.marked = c.voices >= 2 && s.labelled > fullyLabelled
}

// weighSpeech looks for people who ask, address and speak of themselves, and for a title that says they do.
func (s *scales) weighSpeech() {
	c := &s.c
	s.asked, s.addressed, s.spoken = share(c.asked, max(c.asks, fewTurns)), share(c.addressed, max(c.asks, fewTurns)), share(c.spoken, max(c.answers, fewTurns))
	if !s.marked {
		s.add("questions that ask", askedShare*(s.asked-0.5))
	}
	s.add("questions that address", addressShare*s.addressed)
	s.add("answers in the first person", spokenShare*s.spoken)
	s.declared, s.calls = s.d.declares()
	if s.calls > 0 {
		s.add("declared: "+s.declared, declared*float64(s.calls)/2)
	}
	if quoted(s.d.in.Title) {
		s.add("somebody speaks in the title", quotedTitle)
	}
	s.add("coverage", coverage*(share(c.inside, c.all)-0.5))
	s.lively = c.lively()
	if s.lively > 0 {
		s.add("somebody laughs, or says a word", livelyTurns*s.lively)
	}
}

// quotedLeast is how many words of a title somebody must be quoted with: fewer are the name of a book or film.
const quotedLeast = 3

// quoted reports whether a title quotes what somebody says: it is a quotation, or ends with one.
func quoted(title string) bool {
	title = strings.TrimSpace(title)
	last, n := utf8.DecodeLastRuneInString(title)
	if n == 0 || !strings.ContainsRune("\"”“»«’‘」』", last) {
		return false
	}
	head := title[:len(title)-n]
	open := strings.LastIndexAny(head, "\"“„”«»‚‘「『")
	return open >= 0 && wordCount(head[open:]) >= quotedLeast
}

// weighSilence takes back what questions give that nobody puts to anybody. It needs a language whose words are known.
func (s *scales) weighSilence() {
	c := &s.c
	if !s.d.lex.known {
		return
	}
	if !s.marked && s.addressed+s.spoken < 0.5 {
		if s.calls == 2 {
			s.add("impersonal, but declared", impersonal/3*(1-s.lively))
		} else {
			s.add("impersonal", impersonal*max(0, 1-speaking*s.spoken)*(1-s.lively))
		}
	}
	if s.lively < 1 && s.labelled < hardlyLabelled && c.addressed == 0 && s.calls < 2 && (c.asks >= manyAsks || !s.d.presents(s.r)) {
		s.add("no question addresses", unaddressed)
	}
	if c.turns >= fewVoiceTurns && (share(c.personal, c.turns) < personalShare || s.labelled > fullyLabelled && s.r.personal() < personalShare) {
		s.add("nobody speaks", nobodySpeaks)
	}
}

// weighTelling takes back what only looks like speech: scraps, reports, explanations.
func (s *scales) weighTelling() {
	c := &s.c
	if c.labelled > 0 && share(c.sentences, c.labelled) < 0.5 {
		s.add("scraps", scraps)
	}
	if c.turns < fewVoiceTurns {
		s.add("few turns", tooFew)
	}
	if s.marked {
		return
	}
	if s.asked < askedAtLeast {
		s.add("mute", mute)
	}
	s.add("speech is told", telling*share(c.told, c.turns))
	if s.calls < 2 {
		s.add("answers address the reader", lecture*share(c.lectures, c.answers))
	}
	if c.asks > 0 && c.answers > 0 && c.askWords*c.answers > 2*c.answerWords*c.asks {
		s.add("questions longer than answers", tooFew)
	}
}

// weighMarks looks at what gives the turns away: headings, signs, dashes, or nothing but that they alternate.
func (s *scales) weighMarks() {
	d, r, c := s.d, s.r, &s.c
	unsaid := d.lex.known && s.lively < 1 && s.calls < 2
	said := c.stated >= saidHeadings && (s.calls > 0 || quoted(d.in.Title))
	if unsaid && s.addressed < headsAddress && d.headed(r) && !said {
		s.add("headings address nobody", remote)
		if c.asks < fewHeadings {
			s.add("few headings", tooFew)
		}
	}
	if asked := share(c.asked, c.asks); d.signed(r) && asked > askedClearly || r.name == dashedAnswers && asked >= dashBefore {
		s.add("signs", signs)
	}
	if r.name == dashes && s.calls == 0 && c.turns < dashTurns {
		s.add("dashes open what a story tells, too", tooFew)
	}
	if r.name != alternation && r.name != prompts {
		return
	}
	s.add("unmarked", unmarked)
	if c.asks < manyAsks && s.calls < 2 {
		s.add("few unmarked questions", tooFew)
	}
	if unsaid {
		s.add("hardly addresses anybody", remote*max(0, 1-s.addressed/addressAloud))
	}
	s.add("answers lead on", leading*share(c.leads, c.answers))
	s.add("portrait", portrait*share(c.portraits(), c.answers))
}

// kind reads the scales. Where the reader asks, or nobody answers for himself, the weight does not count.
func (s *scales) kind() article.Kind {
	called, faq := s.d.isFAQ(s.r, s.c)
	told := s.r.name != alternation || s.c.asked == s.c.asks // a list of questions without marks holds nothing that does not ask
	switch {
	case !told:
	case s.d.readersAsk(s.r, s.c) && s.calls < 2:
		s.note("faq: the reader asks")
		return article.KindFAQ
	case faq && s.d.nobodyAnswers(s.c, s.declared):
		s.note("faq: " + called + ", and nobody speaks of himself")
		return article.KindFAQ
	case s.w < interviewAt && faq:
		s.note("faq: " + called)
		return article.KindFAQ
	}
	if s.w >= interviewAt {
		return article.KindInterview
	}
	return article.KindArticle
}
