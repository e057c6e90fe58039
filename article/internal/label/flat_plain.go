package label

import (
	"slices"

	"github.com/verbatim-go/verbatim/article"
)

const (
	plainWords = 3 // of a title among others that nothing parts; shorter lines are entries of a menu, sections, names
	plainLeast = 2 // titles of a list that holds nothing else
	pairsLeast = 2 // short lines above or below so many titles in turn are their sections
)

// plainList reports whether the list that starts at s holds titles and nothing else: no line tells when, who or how many,
// none sums up, short lines do not stand with the titles in turn, as sections do, and lines too short for a title stand
// but at the end, where the menu below begins.
func (j *judge) plainList(s *sight, inBody bool) bool {
	var kinds []lineKind
	titles, menu := 0, false
	for n := s; n != nil && len(kinds) < listMost; n = n.next() {
		k := j.lineKind(n)
		if k == kindSelf {
			continue
		}
		if k != kindTitle && k != kindShort {
			if k != kindStop && !(k == kindSentence && inBody) {
				return false
			}
			break
		}
		if k == kindTitle || plainTitle(n) {
			if titles++; menu {
				return false
			}
		} else {
			menu = true
		}
		kinds = append(kinds, k)
	}
	return titles >= plainLeast && !inTurn(kinds)
}

// inTurn reports whether two kinds of lines stand in turn.
func inTurn(kinds []lineKind) bool {
	for i := 1; i < len(kinds); i++ {
		if kinds[i] == kinds[i-1] {
			return false
		}
	}
	return len(kinds) >= 2*pairsLeast
}

// plainTitle reports whether a short line of a plain list is a title.
func plainTitle(s *sight) bool { return s.b.Words >= plainWords }

// bareHeading finds the heading of a list that no stock phrase heads, and returns the stories below it: the first line,
// where it alone of all has no summary, or the short line right above, where titles follow that have none
// of their own.
func (j *judge) bareHeading(items []flatItem) []flatItem {
	lone, told := len(items[0].lines) == 1, 0
	for i := range items[1:] {
		it := &items[i+1]
		if slices.Contains(it.kinds, kindSentence) {
			told++
		}
		lone = lone && it.title == 0
	}
	if lone && told == len(items)-1 && j.at[items[0].lines[0]].b.Words <= listHeadWords {
		j.turn(items[0].lines[0], article.LabelGroup)
		return items[1:]
	}
	if p := j.at[items[0].lines[0]].prev(); lone && told == 0 && p != nil && j.headsBare(p) {
		j.turn(p.i, article.LabelGroup)
	}
	return items
}

// headsBare reports whether a line right above a row of titles is their heading: short, and no entry of a menu or list of topics.
func (j *judge) headsBare(s *sight) bool {
	if s.i <= j.head || j.group[s.i] != 0 || j.label[s.i] != article.LabelOther || s.whole != 0 || j.lineKind(s) != kindShort || j.spoken(s.i) {
		return false
	}
	p := s.prev()
	return p != nil && (p.whole != 0 || p.b.Words >= titleLeast || p.shape&shapeStop != 0)
}
