package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// lineKind is what a line may be in a list of other stories.
type lineKind uint8

const (
	kindStop     lineKind = iota // no part of such a list: a button, a menu, a notice
	kindSelf                     // the page's own headline, which some lists repeat
	kindTitle                    // long enough for a headline
	kindShort                    // a kicker, a section, a name
	kindSentence                 // a summary
	kindTime
	kindAuthor
	kindNumber // a rank
	kindMore   // "read more"
	kindCaption
)

const (
	listHeadWords  = 8  // of the heading above a list
	titleLeast     = 4  // words of a headline that nothing else marks as one
	sentenceLeast  = 9  // words of a summary
	titleMost      = 40 // words of a headline with its second line
	summaryLeast   = 18 // a line of so many words below a title is its summary, with a stop or without
	summaryMost    = 90 // a longer paragraph is no summary
	listMost       = 60 // stories of one list
	shortMost      = 3  // short lines in a row between two stories; more make a menu
	bareLeast      = 3  // stories that make a list without a heading
	bareTitleWords = 5  // of most of their titles
	footReach      = 8  // lines among which
	footLines      = 3  // so many entries of the menu at the foot
	footWords      = 6  // of at most so many words stand
)

const noListWords = ClassNewsletter | ClassConsent | ClassCopyright | ClassLogin | ClassShare | ClassShop | ClassApp | ClassLegal | ClassSubscribe

// flatItem is one story of a list.
type flatItem struct {
	lines []int
	kinds []lineKind
	title int // index into lines, -1 without one
}

// flatLists finds the lists of other stories on a page without containers: those below a heading that says so, and rows
// of headlines below the body.
func (j *judge) flatLists() {
	if !j.flat || j.head < 0 {
		return
	}
	_, last := j.cluster()
	_, answered := j.questionRow()
	last = max(last, j.talk[1], answered)
	j.flatInserts(last)
	footer := false
	for i := j.head + 1; i < len(j.at); i++ {
		s := &j.at[i]
		if s.b.Text == "" || j.group[i] != 0 || j.label[i] == article.LabelTeaser {
			continue
		}
		if j.listHeading(s) {
			if items, end := j.listBelow(s, i < last); !footer && (j.headed(items) || j.ranked(items) || j.plainList(s.next(), i < last)) {
				j.turn(i, article.LabelGroup)
				j.takeList(items)
				i = end - 1
			}
			continue
		}
		if i > last && i*4 > len(j.at)*3 && (s.within&ClassCopyright != 0 || j.legalMenu(s)) {
			footer = true
		}
		if i > last && !footer && j.lineKind(s) == kindTitle && !j.spoken(i) {
			if items, end := j.flatList(s, false); bare(items, j) {
				j.takeList(j.bareHeading(items))
				i = end - 1
			}
		}
	}
}

// legalMenu reports whether a line stands among entries of the menu at the foot of a page: terms, privacy, imprint.
func (j *judge) legalMenu(s *sight) bool {
	n := 0
	for p, k := s, 0; p != nil && k < footReach; p, k = p.prev(), k+1 {
		if p.b.Words <= footWords && p.whole&(ClassLegal|ClassConsent|ClassCopyright) != 0 {
			n++
		}
	}
	return n >= footLines
}

// listHeading reports whether a line heads a list of other stories.
func (j *judge) listHeading(s *sight) bool {
	if s.b.Words == 0 || s.b.Words > listHeadWords || s.shape&shapeLabel != 0 || j.opensTurn(s) || s.next() == nil {
		return false
	}
	if s.whole&(ClassRelated|ClassMore) != 0 {
		return true
	}
	return headsList(s)
}

// headsList reports whether a line is a heading of other stories that is no stock phrase.
func headsList(s *sight) bool {
	return s.b.Words <= listHeadWords && listHeadSet()[foldLine(strings.Trim(s.b.Text, " :>»›…-–|"))]
}

// hiddenAddress opens what a crawler reads for an address that a script hides from it, with one kind of space or another behind.
const hiddenAddress = "[email"

func (j *judge) lineKind(s *sight) lineKind {
	const stop = ClassRelated | ClassTopic | ClassNewsletter | ClassShare | ClassCopyright | ClassConsent | ClassLogin | ClassComment | ClassSubscribe | ClassApp | ClassLegal | ClassAd | ClassPoll | ClassShop | ClassFigcap
	switch {
	case j.group[s.i] != 0:
		if j.part[s.i] == PartCaption || j.part[s.i] == PartCredit {
			return kindCaption
		}
		return kindStop
	case j.label[s.i] == article.LabelTeaser || j.opensTurn(s) || isFile(s.b.Text):
		return kindStop
	case s.b.Text == j.at[j.head].b.Text || j.at[j.head].b.Words >= titleLeast && strings.Contains(s.b.Text, j.at[j.head].b.Text):
		return kindSelf
	case ordinal(s.b.Text):
		return kindNumber
	case timeLine(s) || clockAtEnd(s):
		return kindTime
	case postal(s) || headsList(s) || strings.Contains(s.b.Text, "©") || strings.Contains(s.b.Text, hiddenAddress):
		return kindStop
	case s.b.Bullet != "" && s.shape&shapeQuestion != 0 || s.shape&(shapeAddress|shapeColon) != 0 || phoneLike(s.b.Text):
		return kindStop
	case s.whole&stop != 0:
		return kindStop
	case s.whole&ClassMore != 0:
		return kindMore
	case s.within&noListWords != 0 && s.b.Words < clockWords:
		return kindStop
	case s.within&ClassByline != 0 && s.b.Words < clockWords && s.shape&shapeStop == 0 && len(Names(s.b.Text)) > 0 || signedPlace(s.b.Text) || signedKind(s):
		return kindAuthor
	case j.mastheadLine(s):
		return kindTime
	case s.b.Words < titleLeast:
		return kindShort
	case s.b.Words > summaryMost:
		return kindStop
	case s.b.Words >= sentenceLeast && MoreTail(s.b.Text) != "":
		return kindSentence
	case s.shape&shapeStop != 0 && s.shape&shapeQuestion == 0 && s.b.Words >= sentenceLeast || s.b.Words > titleMost:
		return kindSentence
	}
	return kindTitle
}

// signedPlace reports whether a line is a name and a place, "Jane Roe | Riverton".
func signedPlace(text string) bool {
	name, place, ok := strings.Cut(text, " | ")
	return ok && IsName(name) && IsName(place)
}

// signedKind reports whether a line tells the kind of a piece and its author: "Comment by Jane Roe".
func signedKind(s *sight) bool {
	if s.b.Words > 2*titleLeast {
		return false
	}
	words := strings.Fields(s.b.Text)
	for i := 1; i < len(words)-1 && i < titleLeast; i++ {
		if authorPrepSet()[words[i]] {
			name := strings.Join(words[i+1:], " ")
			return len(words) > i+2 && IsName(name)
		}
	}
	return false
}

// phoneLike reports whether a line holds a number of many digits, as addresses and imprints do.
func phoneLike(text string) bool {
	digits := 0
	for _, r := range text {
		if r >= '0' && r <= '9' {
			digits++
		} else if r != ' ' && r != '-' && r != '(' && r != ')' && r != '+' && r != '/' && r != '.' {
			if digits >= phoneDigits {
				return true
			}
			digits = 0
		}
	}
	return digits >= phoneDigits
}

// phoneDigits is more than a year or a sum in a headline has, thousands parted or not.
const phoneDigits = 8

// listBelow reads the stories below a heading.
func (j *judge) listBelow(s *sight, inBody bool) (items []flatItem, end int) {
	if items, end := j.rankedList(s.next()); items != nil {
		return items, end
	}
	return j.flatList(s.next(), inBody)
}

// flatList reads stories from s on. The first story teaches how each begins: what stands above its title stands above
// those of the others too, and what comes after a title else belongs to it. It returns the stories and the block after.
func (j *judge) flatList(s *sight, inBody bool) (items []flatItem, end int) {
	l := listReader{j: j, item: flatItem{title: -1}, plain: j.plainList(s, inBody)}
	for ; s != nil && len(l.items) < listMost; s = s.next() {
		k := j.lineKind(s)
		if k == kindSelf {
			continue
		}
		if k == kindShort && l.plain && plainTitle(s) {
			k = kindTitle
		}
		if inBody && (k == kindSentence || s.b.Words > 25 || s.b.Words > titleLeast && s.shape&(shapeStop|shapeQuestion) == shapeStop) && MoreTail(s.b.Text) == "" || !l.read(s, k) {
			if postal(s) {
				l.addressee()
			}
			break
		}
	}
	l.close()
	l.trim()
	if inBody && s != nil && j.opensTurn(s) {
		l.subheading(s)
	}
	for i := range l.items {
		end = max(end, l.items[i].lines[len(l.items[i].lines)-1]+1)
	}
	return l.items, end
}

// headed reports whether what stands below a heading is a list of stories and no menu.
func (j *judge) headed(items []flatItem) bool {
	good := 0
	for i := range items {
		it := &items[i]
		if j.at[it.lines[it.title]].b.Words >= titleLeast || len(it.lines) > it.title+1 {
			good++
		}
	}
	return good > 0 && good*2 >= len(items)
}

// bare reports whether a row of lines without a heading is a list of stories.
func bare(items []flatItem, j *judge) bool {
	good := 0
	for i := range items {
		it := &items[i]
		if t := &j.at[it.lines[it.title]]; t.b.Words >= bareTitleWords && (t.shape&shapeStop == 0 || t.shape&shapeQuestion != 0) {
			good++
		}
	}
	return good >= bareLeast && good*4 >= len(items)*3
}

// takeList turns the lines of a list into teasers.
func (j *judge) takeList(items []flatItem) {
	for i := range items {
		it := &items[i]
		j.groups++
		for n, k := range it.lines {
			if it.kinds[n] == kindNumber && n != it.title {
				j.expel(k, article.LabelOther) // its rank says nothing of the story
				continue
			}
			j.turn(k, article.LabelTeaser)
			j.group[k] = j.groups
			j.part[k] = it.part(n, j.part[k])
		}
	}
}

func (it *flatItem) part(n int, was Part) Part {
	switch {
	case n == it.title:
		return PartTitle
	case it.kinds[n] == kindCaption:
		return was
	case it.kinds[n] == kindTime:
		return PartDate
	case it.kinds[n] == kindAuthor:
		return PartAuthor
	case it.kinds[n] == kindMore:
		return PartMore
	case it.kinds[n] == kindShort:
		return PartSection
	case n < it.title:
		return PartSection
	}
	return PartText
}
