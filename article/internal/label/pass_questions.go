package label

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

const (
	questionLines = 3  // fewer lines that ask are headlines
	questionWords = 45 // a longer line with a question mark at its end is an answer that asks back
	questionEvery = 14 // blocks between two questions at most, or
	answerBlocks  = 60 // so many where answerShare of them are believed: an answer may be long
	answerShare   = 0.6
)

// questions keeps a row of questions and answers together on pages without containers: lines that end with a question
// mark, each followed by something that does not. Short answers are body there, whatever their length.
func (j *judge) questions() {
	if !j.flat || j.talk[0] >= 0 {
		return
	}
	first, last := j.questionRow()
	if first < 0 {
		return
	}
	j.asked, j.openers = [2]int{first, last}, j.talkSigns()
	for i := first; i <= last; i++ {
		s := &j.at[i]
		if s.b.Text == "" || s.b.Out || s.b.Hidden || (s.whole|s.within)&noDialogueWords != 0 && s.b.Words < 12 || s.copies > 2 && s.shape&shapeQuestion == 0 && !j.putToMany(s, first) {
			continue
		}
		j.turn(i, article.LabelBody)
	}
}

// putToMany reports whether a sentence that the page prints several times does not stand above the row that begins at first: it is
// put to several people, as the questions are.
func (j *judge) putToMany(s *sight, first int) bool {
	if !s.stops() || s.copies < promptCopies {
		return false
	}
	return !slices.ContainsFunc(j.at[:first], func(above sight) bool { return above.b.Text == s.b.Text })
}

// promptCopies is how often a line that is put to many stands at least.
const promptCopies = 3

// asks reports whether a line is a question that is followed by an answer.
func (j *judge) asks(s *sight) bool {
	if s.shape&shapeQuestion == 0 || s.b.Words < 2 || s.b.Words > questionWords || s.copies == 2 && s.b.Words > 8 {
		return false
	}
	n := s.next()
	return n != nil && n.shape&shapeQuestion == 0 && (n.stops() || n.b.Words >= proseWords)
}

// remarkBytes bounds a remark in brackets behind what is said: "Yes. (laughs)".
const remarkBytes = 40

// stops reports whether s ends like a sentence, before a remark in brackets if there is one.
func (s *sight) stops() bool {
	if s.shape&shapeStop != 0 {
		return true
	}
	text := strings.TrimRight(s.b.Text, " .")
	open := strings.LastIndexAny(text, "([（")
	if open <= 0 || len(text)-open > remarkBytes || !strings.HasSuffix(text, ")") && !strings.HasSuffix(text, "]") && !strings.HasSuffix(text, "）") {
		return false
	}
	return !strings.ContainsAny(text[open:], ":/©") && shapeOfEnds(text[:open])&shapeStop != 0
}

// questionRow returns the longest stretch in which questions come again, from the first to the end of the last answer.
func (j *judge) questionRow() (first, last int) {
	first, last = -1, -1
	signs := j.talkSigns()
	from, count, gap, said, most := -1, 0, 0, 0, questionLines-1
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" {
			continue
		}
		if !j.asks(s) && !signs[s.sign()] {
			gap++
			if j.belief[i] > 0.5 {
				said++
			}
			if gap > answerBlocks || gap > questionEvery && float64(said) < answerShare*float64(gap) {
				from, count = -1, 0
			}
			continue
		}
		if from < 0 {
			from = i
		}
		gap, said = 0, 0
		if count++; count > most {
			first, last, most = from, j.answerEnd(s), count
		}
	}
	return first, last
}

// answerEnd returns the last block of the answer to s.
func (j *judge) answerEnd(s *sight) int {
	n := s.next()
	if n == nil || j.replying[s.sign()] || s.sign() != "" && !n.stops() {
		return s.i
	}
	end := n.i
	short := 0
	for n = n.next(); n != nil && (j.belief[n.i] > 0.5 && proselike(n.b) || j.saysOn(n)); n = n.next() {
		if end = n.i; !proselike(n.b) {
			if short++; short == shortMostSaid {
				break
			}
		}
	}
	return end
}

// The last answer may go on in short paragraphs.
const (
	saidBelief    = 0.12 // below it a line reads like the foot of a page
	saidWords     = 2    // of such a paragraph: closing thanks have no more
	shortMostSaid = 3    // more of them are a list
)

// saysOn reports whether a line below the last answer may go on with it: a sentence, and no stock phrase.
func (j *judge) saysOn(s *sight) bool {
	return s.stops() && s.b.Words >= saidWords && j.belief[s.i] > saidBelief && j.group[s.i] == 0 && s.whole|s.within == 0 && s.copies == 1 &&
		s.shape&(shapeQuestion|shapeAddress|shapeLinked|shapeBar|shapeHash) == 0 && !strings.Contains(s.b.Text, "©")
}
