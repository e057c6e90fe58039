package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// listReader gathers lines into stories.
type listReader struct {
	j      *judge
	items  []flatItem
	item   flatItem
	leads  [kindCaption + 1]bool // kinds that stood above the first title
	taught bool
	plain  bool // the list holds titles and nothing else
	shorts int  // short lines in a row
}

// read takes a line in; false when the list ended before it.
func (l *listReader) read(s *sight, k lineKind) bool {
	titled := l.item.title >= 0
	if k == kindShort {
		l.shorts++
	} else if k != kindTime {
		l.shorts = 0
	}
	switch k {
	case kindTitle:
		if titled && (s.b.Words >= summaryLeast || l.belowTitle(s)) && !l.summed() {
			l.add(s, kindSentence)
			return true
		}
		if titled && !(l.leads[kindNumber] && l.taught) {
			l.close()
		}
		l.add(s, k)
		l.name()
	case kindSentence:
		if !titled && !l.promote() {
			if len(l.item.lines) == 0 || s.b.Words > titleMost {
				return false
			}
			l.add(s, k)
			l.name()
			return true
		}
		l.add(s, k)
	case kindAuthor:
		if !titled && !l.promote() && len(l.items) == 0 {
			return false
		}
		l.add(s, k)
	case kindMore:
		if !titled {
			return false
		}
		l.add(s, k)
		l.close()
	case kindNumber, kindTime, kindShort, kindCaption:
		if l.shorts > shortMost {
			return false
		}
		switch {
		case titled && l.leads[k] && (!l.repeats(s) || l.heads(s)):
			l.close()
		case titled && k == kindNumber:
			return false
		}
		l.add(s, k)
	default:
		return false
	}
	return true
}

func (l *listReader) add(s *sight, k lineKind) {
	if !l.taught && l.item.title < 0 {
		l.leads[k] = l.leads[k] || k != kindTitle && k != kindSentence
	}
	l.item.lines, l.item.kinds = append(l.item.lines, s.i), append(l.item.kinds, k)
}

// name makes the line added last the title of the story.
func (l *listReader) name() {
	l.item.title = len(l.item.lines) - 1
	l.taught = true
}

// belowTitle reports whether a line is a sentence that a mere line break parts from the title above it, which opens a paragraph: its
// summary, however short.
func (l *listReader) belowTitle(s *sight) bool {
	last := len(l.item.lines) - 1
	return last == l.item.title && s.before == l.item.lines[last] && s.b.Seam == block.SeamLine && l.j.at[s.before].b.Seam == block.SeamBlock &&
		s.shape&(shapeStop|shapeQuestion) == shapeStop
}

// summed reports whether the story has a summary.
func (l *listReader) summed() bool {
	for _, k := range l.item.kinds {
		if k == kindSentence {
			return true
		}
	}
	return l.j.at[l.item.lines[l.item.title]].b.Words >= summaryLeast
}

// promote makes the last short line above a summary or byline the title; the lines above it lead.
func (l *listReader) promote() bool {
	for i := len(l.item.kinds) - 1; i >= 0; i-- {
		if l.item.kinds[i] == kindShort {
			if !l.taught && i == 0 {
				l.leads[kindShort] = false
			}
			l.item.title, l.taught = i, true
			return true
		}
	}
	return false
}

// repeats reports whether the story holds the line already: some print the section or date above and below the title.
func (l *listReader) repeats(s *sight) bool {
	for _, i := range l.item.lines {
		if i != l.item.lines[l.item.title] && strings.Contains(l.j.at[i].b.Text, s.b.Text) {
			return true
		}
	}
	return false
}

// heads reports whether a line that the story holds already opens the next one: it has its summary, and a title follows.
func (l *listReader) heads(s *sight) bool {
	n := s.next()
	return l.item.kinds[len(l.item.kinds)-1] == kindSentence && n != nil && l.j.lineKind(n) == kindTitle
}

// close ends a story. Short lines that trail without a title fall off.
func (l *listReader) close() {
	if l.item.title < 0 && l.leads[kindNumber] {
		l.promote()
	}
	if l.item.title >= 0 {
		n := len(l.item.kinds)
		for trailing := 0; n-1 > l.item.title && l.item.kinds[n-1] == kindShort; n-- {
			if trailing++; trailing > 1 {
				break
			}
		}
		if n < len(l.item.kinds)-1 {
			l.item.lines, l.item.kinds = l.item.lines[:n], l.item.kinds[:n]
		}
		l.items = append(l.items, l.item)
	}
	l.item = flatItem{title: -1}
}

// addressee drops the line right above a street: the name of a house and no headline.
func (l *listReader) addressee() {
	if n := len(l.item.lines); l.item.title >= 0 && l.item.title == n-1 {
		l.item.lines, l.item.kinds, l.item.title = l.item.lines[:n-1], l.item.kinds[:n-1], -1
	}
}

// trim cuts the short lines that trail the last story and not most of the others: they open the menu below.
func (l *listReader) trim() {
	n := len(l.items)
	if n < 2 || l.leads[kindNumber] {
		return
	}
	last := &l.items[n-1]
	end := len(last.kinds)
	if spare := last.trailing() - l.usualTrail(); spare > 0 {
		end -= spare
	}
	last.lines, last.kinds = last.lines[:end], last.kinds[:end]
}

// subheadReach is how many lines of the talk, labels among them, are looked at for the words of its heading.
const subheadReach = 4

// subheading drops the last of several titles right above a turn, which begins at s, where it is shorter than titles are or
// what is said there holds a telling word of it: it is the heading of that part of the talk.
func (l *listReader) subheading(s *sight) {
	n := len(l.items) - 1
	if n < 1 || len(l.items[n].lines) > 1 {
		return
	}
	title := &l.j.at[l.items[n].lines[0]]
	if title.after != s.i {
		return
	}
	said := storyWordSet{}
	for k := 0; s != nil && k < subheadReach; k, s = k+1, s.next() {
		stems(s.b.Text, func(h uint64) { said[h] = true })
	}
	if title.b.Words <= flatSectionWords && title.copies == 1 && (title.b.Words < titleLeast || said.share(title) > 0) {
		l.items = l.items[:n]
	}
}

// usualTrail returns how many short lines trail at least half of the stories above the last.
func (l *listReader) usualTrail() int {
	others := l.items[:len(l.items)-1]
	for trail := shortMost; trail > 0; trail-- {
		n := 0
		for i := range others {
			if others[i].trailing() >= trail {
				n++
			}
		}
		if n*2 >= len(others) {
			return trail
		}
	}
	return 0
}

// trailing counts the short lines below the last other line of a story.
func (it *flatItem) trailing() int {
	n := 0
	for i := len(it.kinds) - 1; i > it.title && it.kinds[i] == kindShort; i-- {
		n++
	}
	return n
}
