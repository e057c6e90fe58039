package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// Conversations whose labels stand on lines of their own.
const (
	lineTimes    = 3   // a name that stands less often on a line of its own is no label
	lineWords    = 5   // of such a label
	lineAnswered = 0.7 // of its lines must stand above the end of a sentence
	lineVoices   = 0.6 // of all such lines must be those of the two that stand most often; names over comments are many
	lineEvery    = 16  // blocks between two labels at most
)

// lineConversation returns the longest stretch in which names on lines of their own come again and again, each above
// what is said, and the folded names; -1 without one.
func (j *judge) lineConversation() (first, last int, labels map[string]bool) {
	labels = j.lineLabels()
	first, last = -1, -1
	if len(labels) < 2 {
		return first, last, nil
	}
	from, gap, count, most := -1, 0, 0, labelledBlocks-1
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || i >= j.comments {
			continue
		}
		if !s.mayLabel() || !labels[s.line()] {
			if gap++; gap > lineEvery {
				from, count = -1, 0
			}
			continue
		}
		if from < 0 {
			from = i
		}
		gap = 0
		if count++; count > most {
			first, last, most = from, j.answerEnd(s), count
		}
	}
	return first, last, labels
}

// lineLabels returns the folded names that stand again and again on lines of their own above the end of a sentence.
func (j *judge) lineLabels() map[string]bool {
	times, answered := map[string]int{}, map[string]int{}
	for i := range j.at {
		s := &j.at[i]
		if !s.mayLabel() {
			continue
		}
		n := s.next()
		times[s.line()]++
		if n != nil && n.shape&(shapeStop|shapeQuestion) != 0 {
			answered[s.line()]++
		}
	}
	all, most, second := 0, 0, 0
	labels := map[string]bool{}
	for l, n := range times {
		if n < lineTimes || float64(answered[l]) < lineAnswered*float64(n) {
			continue
		}
		labels[l] = true
		all += n
		switch {
		case n > most:
			most, second = n, most
		case n > second:
			second = n
		}
	}
	if float64(most+second) < lineVoices*float64(all) {
		return nil
	}
	return labels
}

// mayLabel reports whether a block is a line that holds nothing but a name which stands more often.
func (s *sight) mayLabel() bool {
	return s.copies >= lineTimes && s.b.Words > 0 && s.b.Words <= lineWords && s.shape&(shapeStop|shapeQuestion|shapeEllipsis|shapeLinked|shapeDigits) == 0 &&
		!s.b.Hidden && !s.b.Out && IsName(strings.TrimRight(s.b.Text, ":： "))
}

// Lines that open with a sign, in the conversations of pages without containers.
const (
	signTimes    = 4   // fewer are a list or chance
	signWhole    = 0.7 // of the lines must end like a sentence
	signAsks     = 0.25
	signAsksMin  = 2
	signReplied  = 0.9 // where none asks, so many must stand above a line that opens with no sign and ends like a sentence
	signRepliedN = 5
	signAsked    = 0.4 // where a sign opens the answers alone, so many must stand below a line that asks
)

// talkSigns returns the signs that open the lines of a conversation: some of the lines ask, or each is answered, or stands below a
// question.
func (j *judge) talkSigns() map[string]bool {
	type tally struct{ n, whole, asks, replied, asked int }
	count := map[string]*tally{}
	for i := range j.at {
		s := &j.at[i]
		sign := s.sign()
		if sign == "" || i >= j.comments {
			continue
		}
		t := count[sign]
		if t == nil {
			t = &tally{}
			count[sign] = t
		}
		t.n++
		if s.shape&(shapeStop|shapeQuestion) != 0 {
			t.whole++
		}
		if Asks(s.b.Text) {
			t.asks++
		}
		if n := s.next(); n != nil && n.sign() == "" && n.shape&(shapeStop|shapeQuestion) != 0 {
			t.replied++
		}
		if p := s.prev(); p != nil && p.sign() == "" && Asks(p.b.Text) {
			t.asked++
		}
	}
	out := map[string]bool{}
	for sign, t := range count {
		n := float64(t.n)
		asks := t.n >= signTimes && float64(t.whole) >= signWhole*n && t.asks >= signAsksMin && float64(t.asks) >= signAsks*n
		out[sign] = asks || t.n >= signRepliedN && float64(t.whole) >= signReplied*n && float64(t.replied) >= signReplied*n
		if !out[sign] && t.n >= signTimes && float64(t.whole) >= signWhole*n && float64(t.asked) >= signAsked*n {
			out[sign] = true
			if j.replying == nil {
				j.replying = map[string]bool{}
			}
			j.replying[sign] = true
		}
	}
	return out
}

// What opens what is said beside dashes and symbols.
const (
	talkMarks  = "─*•>»→※"
	colonsSign = "::"
	numberSign = "1." // for all numbers
)

// sign returns what opens the line: a dash, star or square before its first word, else a label; "" for quotes, brackets and
// other words.
func (s *sight) sign() string {
	if s.b.Text == "" {
		return ""
	}
	if b := strings.TrimSpace(s.b.Bullet); b != "" {
		if digitsOnly(strings.TrimRight(b, ".)")) {
			return numberSign
		}
		return b
	}
	if numbered(s.b.Text) {
		return numberSign
	}
	r, n := utf8.DecodeRuneInString(s.b.Text)
	if unicode.Is(unicode.Pd, r) || unicode.Is(unicode.So, r) || strings.ContainsRune(talkMarks, r) {
		return s.b.Text[:n]
	}
	if strings.HasPrefix(s.b.Text, colonsSign) {
		return colonsSign
	}
	return speechLabel(s)
}

// takeLines takes the blocks from first to last, a conversation under labels on lines of their own, into the body.
func (j *judge) takeLines(first, last int) {
	for i := first; i <= last; i++ {
		s := &j.at[i]
		if s.b.Text == "" || j.label[i] == article.LabelBody || !j.mayTalk(s) && !j.openers[s.line()] {
			continue
		}
		j.turn(i, article.LabelBody)
	}
}
