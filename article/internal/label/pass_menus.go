package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// What stands in the menus of a page is told by its place and its neighbours, not by one of its words: "Subscribe" among
// "News" and "Sport" bars nobody's way, and "Privacy" beside "About us" asks for no consent.

const (
	menuEntryWords = 4  // a longer line is no entry of a menu
	menuEntryAlone = 6  // half of the letters of one in scripts without spaces
	menuEntryBytes = 60 // nor is one with more letters, in scripts without spaces
	menuRunLeast   = 3  // so many short lines in a row above the headline of a bare text are its menu
	menuOneOf      = 3  // elsewhere, one of so many lines in a row must be known to stand in menus
	menuRowWords   = 24 // of the links in one line
	houseNameWords = 8  // a longer link to the front page is a motto
)

const (
	// menuClasses are what the entries of menus say.
	menuClasses = ClassNav | ClassSubscribe | ClassNewsletter | ClassConsent | ClassLegal | ClassLogin | ClassComment | ClassShop | ClassApp | ClassTopic | ClassPlayer | ClassAd | ClassBio | ClassMore | ClassEdited
	// noMenuHints are those of boxes that are about what their words say.
	noMenuHints = block.HintConsent | block.HintNewsletter | block.HintPaywall | block.HintComment | block.HintShare | block.HintAd | block.HintModal | block.HintTopic | block.HintTeaser
	// menuHints are those of boxes that hold menus.
	menuHints = block.HintNav | block.HintFooter
)

// menus gives the entries of a menu one label, and the links at the head and the foot of the page.
func (j *judge) menus() {
	for i := 0; i < len(j.at); i++ {
		if !j.menuEntry(&j.at[i]) {
			continue
		}
		last := i
		for n := j.at[i].next(); n != nil && j.menuEntry(n); n = n.next() {
			last = n.i
		}
		if tag := j.lastTag(i, last); tag >= 0 {
			j.labelAll(i, tag, article.LabelTopic)
			i = tag
			continue
		}
		if j.isMenu(i, last) {
			j.labelAll(i, last, article.LabelNavigation)
		}
		i = last
	}
	for i := range j.at {
		j.besides(&j.at[i])
	}
}

// menuEntry reports whether a block may be an entry of a menu: a short line, on a page with containers a link, outside
// the story, that has no better label.
func (j *judge) menuEntry(s *sight) bool {
	if s.b.Kind != block.Text || s.b.Hidden || s.b.Out || !hasLetter(s.b.Text) || s.b.Words > menuEntryWords && (s.b.Words > menuEntryAlone || !opensAlone(s.b.Text)) || len(s.b.Text) > menuEntryBytes || j.group[s.i] != 0 || j.spoken(s.i) {
		return false
	}
	if s.shape&(shapeStop|shapeQuestion|shapeColon|shapeAddress|shapeNumber) != 0 || s.whole != 0 && s.whole&menuClasses == 0 || !j.oneWordsLabel(s.i) {
		return false
	}
	if j.flat {
		return s.i < j.head || s.i > j.end
	}
	return s.b.LinkWords == s.b.Words && s.near&noMenuHints == 0
}

// oneWordsLabel reports whether block i has a label that a single word may have given it, or none.
func (j *judge) oneWordsLabel(i int) bool {
	switch j.label[i] {
	case article.LabelOther, article.LabelNavigation, article.LabelPaywall, article.LabelNewsletter, article.LabelConsent, article.LabelComment, article.LabelForm, article.LabelWidget, article.LabelAdvertisement, article.LabelBiography:
		return true
	}
	return false
}

// lastTag returns the last of the topics with which a row of entries below the body of a bare text begins, -1 where it does
// not: they are set in small letters, as menus are not.
func (j *judge) lastTag(first, last int) int {
	n, tag := 0, -1
	for s := &j.at[first]; j.flat && first > j.end && s != nil && s.i <= last && startsLower(s.b.Text); s = s.next() {
		n, tag = n+1, s.i
	}
	if n < tagsLeast {
		return -1
	}
	return tag
}

// tagsLeast is how many lines in small letters are topics; one alone may be anything.
const tagsLeast = 2

// isMenu reports whether the row of entries from first to last is a menu: enough of them are known to stand in menus, or a
// bare text opens with them.
func (j *judge) isMenu(first, last int) bool {
	all, known := 0, 0
	for s := &j.at[first]; s != nil && s.i <= last; s = s.next() {
		all++
		if j.label[s.i] == article.LabelNavigation || j.flat && s.i > j.end && s.whole&(ClassConsent|ClassLegal) != 0 {
			known++
		}
	}
	return all > 1 && known > 0 && known*menuOneOf >= all || j.flat && last < j.head && all >= menuRunLeast
}

// labelAll gives all blocks with words from first to last one label.
func (j *judge) labelAll(first, last int, l article.Label) {
	for s := &j.at[first]; s != nil && s.i <= last; s = s.next() {
		j.turn(s.i, l)
	}
}

// besides settles a line whose word says another thing than its place.
func (j *judge) besides(s *sight) {
	if s.b.Text == "" || s.b.Hidden || s.b.Out || j.group[s.i] != 0 {
		return
	}
	switch {
	case j.label[s.i] == article.LabelOther && (j.leadsHome(s) || j.opensPage(s)), j.oneWordsLabel(s.i) && j.menuRow(s):
		j.turn(s.i, article.LabelNavigation)
	case s.i > j.end && j.oneWordsLabel(s.i) && s.b.Words <= noticeWords && s.b.LinkWords*2 <= s.b.Words && IsNotice(s.b.Text):
		j.turn(s.i, article.LabelCopyright)
	case j.label[s.i] == article.LabelPaywall && (s.near|s.far)&block.HintPaywall == 0 && (asksForGifts(s) || j.offersOnly(s)):
		if s.shape&shapeLinked != 0 {
			j.turn(s.i, article.LabelNavigation)
		} else {
			j.turn(s.i, article.LabelOther)
		}
	case j.label[s.i] == article.LabelOther && j.besideLabel(s, article.LabelShare) && digitsOnly(s.b.Text):
		j.turn(s.i, article.LabelShare)
	case j.label[s.i] == article.LabelOther && s.whole&ClassTopic != 0 && s.next() != nil && j.label[s.next().i] == article.LabelTopic:
		j.turn(s.i, article.LabelTopic)
	case j.label[s.i] == article.LabelOther && s.whole&ClassUpdated != 0 && s.next() != nil && j.label[s.next().i] == article.LabelDate:
		j.turn(s.i, article.LabelDate)
	}
}

// leadsHome reports whether a line is the name of the house, which leads to its front page.
func (j *judge) leadsHome(s *sight) bool {
	return s.b.Words <= houseNameWords && s.b.LinkWords == s.b.Words && s.b.LeadsHome(j.url)
}

// opensPage reports whether the first line of a bare text names the house, as its copyright notice does.
func (j *judge) opensPage(s *sight) bool {
	if !j.flat || s.prev() != nil || s.i >= j.head || s.b.Words > houseNameWords {
		return false
	}
	for i := j.head + 1; i < len(j.at); i++ {
		if HeldBy(j.at[i].b.Text, s.b.Text) {
			return true
		}
	}
	return false
}

// opensAlone reports whether a line opens in a script without spaces.
func opensAlone(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return standsAlone(r)
}

// besideLabel reports whether a neighbour has a label.
func (j *judge) besideLabel(s *sight, l article.Label) bool {
	p, n := s.prev(), s.next()
	return p != nil && j.label[p.i] == l || n != nil && j.label[n.i] == l
}

// menuRow reports whether a line is a row of links at the head or the foot of the page, or one of them that stands alone: no
// dialogue and no form holds it.
func (j *judge) menuRow(s *sight) bool {
	if s.near&noMenuHints != 0 || s.far&(block.HintConsent|block.HintPaywall|block.HintModal) != 0 || s.shape&(shapeStop|shapeQuestion) != 0 || s.b.Words > menuRowWords {
		return false
	}
	switch {
	case j.flat:
		return s.i > j.end && (s.b.Words <= menuEntryWords || s.b.Words <= menuEntryAlone && opensAlone(s.b.Text)) && s.whole != 0 && s.whole&^(ClassConsent|ClassLegal) == 0 && j.label[s.i] == article.LabelConsent
	case s.b.LinkWords < s.b.Words || s.b.Words == 0:
		return leadsApart(s.b.Runs) && s.b.LinkWords*2 > s.b.Words && (s.tags.has(block.TagFooter) || s.tags.has(block.TagNav) || s.near&menuHints != 0)
	case leadsApart(s.b.Runs):
		return s.i < j.head || s.i > j.end
	}
	return s.b.Words <= menuEntryWords && (s.i < j.head || s.tags.has(block.TagFooter) || s.tags.has(block.TagNav) || s.near&menuHints != 0)
}

// offersOnly reports whether a word or two of subscriptions stand alone, on a button or in a menu, and no line beside them says
// that the way is barred. A mark between the headline and the body says so by itself.
func (j *judge) offersOnly(s *sight) bool {
	if s.b.Words >= offerLineWords {
		return false
	}
	for _, n := range [...]*sight{s.prev(), s.next()} {
		if n != nil && j.label[n.i] == article.LabelPaywall && n.b.Words >= offerLineWords {
			return false
		}
	}
	marks := s.i > j.head && s.i < j.start && s.shape&shapeLinked == 0 && s.b.Kind == block.Text
	return !marks
}

// offerLineWords is the length from which a line on subscriptions says what they are for.
const offerLineWords = 4

// asksForGifts reports whether a line asks its readers for gifts, which bars nobody's way.
func asksForGifts(s *sight) bool {
	says := func(list []string) bool {
		return slices.ContainsFunc(list, func(w string) bool { return strings.Contains(s.line(), w) })
	}
	return s.within&ClassSubscribe != 0 && (says(giftWords[:]) || says(supportWords[:]) && !says(saleWords[:]))
}
