package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	speechLabelWords = 6 // of a speaker's label: "Dr. Anna Maria van Loon"
	labelledBlocks   = 5 // fewer labelled blocks are no conversation,
	labelledLeast    = 4 // unless so many are labelledMost of all
	labelledMost     = 0.6
	ownLineWords     = 5  // of a label on a line of its own
	labelTimes       = 2  // a label that stands once is a lead-in
	knownTimes       = 3  // a speaker heard as often is known
	spokenEvery      = 80 // blocks that may stand between two turns of known speakers
	labelledEvery    = 12 // blocks between two labelled ones at most, or the conversation has ended
	noDialogueHints  = block.HintAd | block.HintNav | block.HintShare | block.HintTeaser | block.HintComment | block.HintConsent | block.HintNewsletter | block.HintPaywall | block.HintBio | block.HintTopic | block.HintForm
	noDialogueWords  = ClassShare | ClassNewsletter | ClassSubscribe | ClassAd | ClassConsent | ClassLogin | ClassApp | ClassPlayer | ClassRelated | ClassMore | ClassCopyright
)

// dialogue keeps a conversation together: where labels before a colon come again and again, all that stands between the
// first and the last of them is body, however short it is.
func (j *judge) dialogue() {
	first, last := j.conversation()
	if first < 0 {
		var labels map[string]bool
		if first, last, labels = j.lineConversation(); first >= 0 {
			j.talk, j.openers = [2]int{first, last}, labels
			j.takeLines(first, last)
		}
		return
	}
	j.talk = [2]int{first, last}
	for i := first; i <= last; i++ {
		s := &j.at[i]
		if s.b.Text == "" || j.label[i] == article.LabelBody || i >= j.comments || !j.mayTalk(s) || j.flat && j.looksLikeCaption(s) {
			continue
		}
		j.turn(i, article.LabelBody)
	}
}

// mayTalk reports whether a block between the first and the last label of a conversation can belong to it: nothing says
// that it is something else.
func (j *judge) mayTalk(s *sight) bool {
	if s.far&block.HintComment != 0 || s.b.Out || s.b.Hidden || s.b.Kind == block.Control {
		return false
	}
	return s.near&noDialogueHints == 0 && !s.tags.has(block.TagNav) && !s.tags.has(block.TagAside) && !s.tags.has(block.TagFigure) &&
		s.whole&noDialogueWords == 0 && (s.within&noDialogueWords == 0 || speechLabel(s) != "") && (s.copies <= 3 || s.b.Words <= 3 || speechLabel(s) != "") && (s.shape&shapeLinked == 0 || s.b.Words <= 2)
}

// spoken reports whether block i lies inside the conversation, or a row of questions and answers, and is part of it.
func (j *judge) spoken(i int) bool {
	if j.label[i] != article.LabelBody {
		return false
	}
	return j.talk[0] >= 0 && i >= j.talk[0] && i <= j.talk[1] || j.asked[0] >= 0 && i >= j.asked[0] && i <= j.asked[1]
}

// opensTurn reports whether block s lies inside the conversation and begins with a label or sign of it, or asks.
func (j *judge) opensTurn(s *sight) bool {
	return j.spoken(s.i) && (speechLabel(s) != "" || j.openers[s.line()] || j.openers[s.sign()] || j.asked[0] >= 0 && j.asks(s) && !j.listedBelow(s))
}

// listedBelow reports whether a line stands again below the conversation: the headline of another story, however it asks.
func (j *judge) listedBelow(s *sight) bool {
	if s.copies < 2 {
		return false
	}
	for n := j.at[max(j.talk[1], j.asked[1])].next(); n != nil; n = n.next() {
		if n.b.Text == s.b.Text {
			return true
		}
	}
	return false
}

// Where people talk in whole sentences, a label that stands before headlines is nobody's: "Ticker: Ferry late again".
const (
	saidWhole = 0.7 // of all labelled blocks end as sentences do
	saidLeast = 0.4 // of those that bear one label must
)

// labelTimes returns how often each label is printed, and how many labelled blocks the page must have for a conversation.
func (j *judge) labelTimes() (times map[string]int, least int) {
	times = map[string]int{}
	surnames, all, labelled := map[string]string{}, 0, 0
	whole, wholes := map[string]int{}, 0 // blocks that end as sentences do, by label and in all
	for i := range j.at {
		all += min(1, len(j.at[i].b.Text))
		if l := printedLabel(&j.at[i]); l != "" {
			key := fold(l)
			if at := strings.LastIndexByte(l, ' '); at > 0 {
				surnames[key] = fold(l[at+1:])
			}
			times[key]++
			labelled++
			if s := &j.at[i]; s.stops() || s.ownLine() {
				whole[key]++
				wholes++
			}
		}
	}
	if float64(wholes) >= saidWhole*float64(labelled) {
		for key, n := range times {
			if float64(whole[key]) < saidLeast*float64(n) {
				delete(times, key)
			}
		}
	}
	shareSurnames(times, surnames)
	least = labelledBlocks
	if float64(labelled) >= labelledMost*float64(all) {
		least = labelledLeast
	}
	return times, least
}

// conversation returns the longest stretch of blocks in which labels come again, -1 without one.
func (j *judge) conversation() (first, last int) {
	times, least := j.labelTimes()
	first, last = -1, -1
	from, count, gap, most, labels := -1, 0, 0, least-1, map[string]bool{}
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		l := speechLabel(s)
		if i >= j.comments {
			l = ""
		}
		if l == "" || times[l] < labelTimes {
			if gap++; gap > labelledEvery {
				from, count = -1, 0
				clear(labels)
			}
			continue
		}
		if from < 0 {
			from = i
		}
		gap = 0
		count++
		labels[l] = true
		if count > most && len(labels) > 1 {
			first, last, most = from, i, count
		}
	}
	if first < 0 {
		return -1, -1
	}
	if s := j.at[last].next(); s != nil && j.at[last].labelAlone() {
		last = s.i
	}
	if !j.flat {
		return first, last
	}
	first = j.firstVoice(first, last)
	known := map[string]bool{}
	for i := first; i <= last; i++ {
		if l := speechLabel(&j.at[i]); times[l] >= knownTimes {
			known[l] = true
		}
	}
	return j.pastHeadline(j.stretch(first, -1, known), last), j.inForm(first, j.stretch(last, 1, known))
}

// inForm goes back from the last block of a conversation where that alone goes on behind the name and all others are names on lines
// of their own: it tells of one of those who talk.
func (j *judge) inForm(first, last int) int {
	own, said := 0, -1
	for i := first; i < last; i++ {
		switch s := &j.at[i]; {
		case s.ownLine():
			own++
			said = s.next().i
		case speechLabel(s) != "":
			return last
		}
	}
	if own < labelledLeast || j.at[last].ownLine() || speechLabel(&j.at[last]) == "" {
		return last
	}
	return said
}

// firstVoice goes on from the first block of a conversation to the first whose speaker is heard again in it: a headline
// with a colon, which a list at the foot of the page prints again, stands above the conversation.
func (j *judge) firstVoice(first, last int) int {
	times := map[string]int{}
	for i := first; i <= last; i++ {
		times[speechLabel(&j.at[i])]++
	}
	for i := first; i < last; i++ {
		if l := speechLabel(&j.at[i]); l != "" && times[l] >= labelTimes {
			return i
		}
	}
	return first
}

// pastHeadline goes on from the first block of a conversation where that is the headline, which names the guest before a colon as
// labels do: it is no whole sentence, and byline or date stand between it and the next label.
func (j *judge) pastHeadline(first, last int) int {
	if s := &j.at[first]; s.shape&(shapeStop|shapeQuestion) != 0 {
		return first
	}
	masthead := false
	for i := first + 1; i <= last; i++ {
		s := &j.at[i]
		if speechLabel(s) != "" && !j.mastheadLine(s) {
			if masthead {
				return i
			}
			break
		}
		masthead = masthead || s.b.Text != "" && (timeLine(s) || j.mastheadLine(s))
	}
	return first
}

// shareSurnames lets a full name and the surname alone stand for each other: who is named once in full and once by the surname is
// heard twice.
func shareSurnames(times map[string]int, surnames map[string]string) {
	heard := map[string]int{}
	for full, name := range surnames {
		if k := times[name]; k > 0 {
			heard[full] += k
			heard[name] += times[full]
		}
	}
	for l, n := range heard {
		times[l] += n
	}
}

// stretch carries one end of a conversation on to where its speakers were last heard: over long answers and songs, and
// to the farewell of somebody who speaks once.
func (j *judge) stretch(end, step int, known map[string]bool) int {
	gap := 0
	for i := end + step; i >= 0 && i < len(j.at) && gap <= spokenEvery; i += step {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		gap++
		l := speechLabel(s)
		if known[l] || l != "" && gap == 1 && step > 0 && IsName(beforeColon(s.b.Text)) {
			end, gap = i, 0
		}
	}
	return end
}
