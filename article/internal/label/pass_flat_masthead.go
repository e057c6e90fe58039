package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	trailReach       = 10 // lines between the first step of a breadcrumb trail and the headline
	trailMost        = 5  // steps of a trail
	flatSectionWords = 8  // of a section line
	kickerLeast      = 4  // words of a section line that no menu holds too
	deckReach        = 14 // lines below the headline that may be the standfirst
	deckMost         = 110
	deckLeast        = 5  // words of a standfirst that nothing signs
	deckInBody       = 60 // such a standfirst that reads like body has fewer words
	deckStock        = 20 // a longer line holds a stock phrase by chance
	signReach        = 4  // lines below the standfirst in which it is signed
	buttonWords      = 3
	sectionsBelow    = 8
	belowStart       = 2 // a section line may stand so far below a standfirst that reads like body
)

// flatMasthead finds the section lines and the standfirst of a page without containers.
func (j *judge) flatMasthead() {
	if !j.lineTrail() && !j.flatTrail() {
		j.flatSection()
	}
	j.flatDeck()
	j.flatSigned()
}

// flatSigned labels the lines between headline and body that tell author or date among whatever else.
func (j *judge) flatSigned() {
	start := j.bodyStart()
	for n, k := j.at[j.head].next(), 0; n != nil && k < deckReach && n.i < start; k, n = k+1, n.next() {
		switch {
		case j.label[n.i] != article.LabelOther || j.group[n.i] != 0:
		case j.datedLine(n) && !isClock(n.b.Text):
			j.turn(n.i, article.LabelDate)
		case bracketCaption(n):
			j.newFigure()
			j.join(n.i, PartCaption)
		case (j.authorLine(n) || n.within&ClassEdited != 0 && n.b.Words < clockWords && len(Names(n.b.Text)) > 0) && n.whole&^(ClassByline|ClassEdited) == 0:
			j.turn(n.i, article.LabelByline)
		}
	}
}

// flatTrail labels the steps of a breadcrumb trail above the headline; false where there is none.
func (j *judge) flatTrail() bool {
	var steps []int
	s := j.at[j.head].prev()
	for k := 0; s != nil && k < trailReach; k, s = k+1, s.prev() {
		if homeWordSet()[foldLine(s.b.Text)] {
			break
		}
		switch {
		case s.b.Text == j.at[j.head].b.Text || timeLine(s) || strings.ContainsAny(s.b.Text, "+✓") || s.b.Words == 0 || !hasLetter(s.b.Text):
		case s.b.Words > trailMost || j.group[s.i] != 0:
			return false
		default:
			if n := len(steps); n > 0 && j.at[steps[n-1]].b.Text == s.b.Text {
				continue
			}
			if slices.ContainsFunc(steps, func(i int) bool { return j.at[i].b.Text == s.b.Text }) {
				return false
			}
			steps = append(steps, s.i)
		}
	}
	if s == nil || !homeWordSet()[foldLine(s.b.Text)] || len(steps) == 0 || len(steps) > trailMost || !j.leadsHere(s, steps) {
		return false
	}
	for _, i := range steps {
		j.turn(i, article.LabelSection)
	}
	return true
}

// lineTrail labels a trail in one line right above the headline, which begins at the front page: "Home > People".
func (j *judge) lineTrail() bool {
	s := j.at[j.head].prev()
	for k := 0; s != nil && k < trailLines; k, s = k+1, s.prev() {
		if home, _, ok := cutTrail(s.b.Text); ok && homeWordSet()[foldLine(home)] && j.group[s.i] == 0 {
			j.turn(s.i, article.LabelSection)
			return true
		}
	}
	return false
}

// trailLines is how far above the headline such a line stands at most: the kicker and the date between.
const trailLines = 3

// cutTrail parts the first step of a trail from the others.
func cutTrail(line string) (first, rest string, ok bool) {
	for _, sign := range [...]string{" > ", " › ", " » ", " / ", ">", "›"} {
		if first, rest, ok = strings.Cut(line, sign); ok {
			return first, rest, true
		}
	}
	return line, "", false
}

// leadsHere reports whether lines below the word for the front page are the steps of a trail and not the entries of a
// short menu: something else stands above, or the page prints one of them in its menu too.
func (j *judge) leadsHere(home *sight, steps []int) bool {
	if home.copies > 1 {
		return true
	}
	for _, i := range steps {
		if j.at[i].copies > 1 {
			return true
		}
	}
	p := home.prev()
	return p != nil && p.whole&ClassNav == 0 || p == nil && len(steps) == 1
}

// datedSection reports whether a line is a date with the name of a section behind it, which the menu holds too.
func (j *judge) datedSection(s *sight) bool {
	if !j.flat || s.b.Words > datedWords {
		return false
	}
	_, tail, ok := DateTail(s.b.Text)
	return ok && j.copies[tail] > 0
}

// flatSection labels the line above the headline where it is a section that the menu holds too, or a kicker.
func (j *judge) flatSection() {
	s := j.at[j.head].prev()
	for k := 0; s != nil && k < trailMost; k, s = k+1, s.prev() {
		if s.b.Text == j.at[j.head].b.Text || timeLine(s) || j.group[s.i] != 0 || j.authorLine(s) || j.label[s.i] == article.LabelTitle {
			continue
		}
		break
	}
	if s == nil {
		return
	}
	if isGenre(s) {
		j.turn(s.i, article.LabelSection)
		return
	}
	if !j.sectionLike(s) || s.copies == 1 && IsName(s.b.Text) && !(j.apart(s) && j.ownedByOthers(s)) {
		return // the name of the paper, right below its menu
	}
	lastEntry := j.signsPiece(s.next()) && j.menuAbove(s) // the menu ends and the piece begins with its date
	if s.copies > 1 && !j.menuRun(s) && !lastEntry || strings.Contains(s.b.Text, "|") || s.b.Words >= kickerLeast && j.label[s.i] == article.LabelOther || j.apart(s) {
		j.turn(s.i, article.LabelSection)
	}
}

// apart reports whether a line is a paragraph of its own between the headline and a menu whose entries mere line breaks part.
func (j *judge) apart(s *sight) bool {
	if s.b.Words > buttonWords || s.b.Seam != block.SeamBlock || s.after != j.head || j.at[j.head].b.Seam != block.SeamBlock {
		return false
	}
	n := 0
	for p := s.prev(); p != nil && p.b.Words <= buttonWords && p.whole&^ClassNav == 0; p = p.prev() {
		if n++; p.b.Seam == block.SeamBlock {
			break
		}
	}
	return n > entryLeast
}

// ownedByOthers reports whether the page bears the sign of copyright, and none beside the name that s may be.
func (j *judge) ownedByOthers(s *sight) bool {
	found := false
	for i := range j.at {
		if text := j.at[i].b.Text; strings.Contains(text, "©") {
			if found = true; strings.Contains(text, s.b.Text) {
				return false
			}
		}
	}
	return found
}

// isGenre reports whether a line says what kind of piece stands below it.
func isGenre(s *sight) bool { return s.b.Words <= genreWords && genreWordSet()[foldLine(s.b.Text)] }

// genreWords is how many words the kind of a piece has at most that stands as its kicker.
const genreWords = 3

// menuAbove reports whether most lines right above stand in a menu too.
func (j *judge) menuAbove(s *sight) bool {
	n := 0
	for p, k := s.prev(), 0; p != nil && k < menuReach; p, k = p.prev(), k+1 {
		if p.copies > 1 && p.b.Words <= buttonWords {
			n++
		}
	}
	return n >= menuReach-1
}

const menuReach = 4

// menuRun reports whether the same line stands elsewhere below the same line: the menu, printed again.
func (j *judge) menuRun(s *sight) bool {
	p := s.prev()
	if p == nil {
		return false
	}
	for i := range j.at {
		if o := &j.at[i]; o.i != s.i && o.b.Text == s.b.Text && o.prev() != nil && o.prev().b.Text == p.b.Text && p.b.Text != s.b.Text {
			return true
		}
	}
	return false
}

func (j *judge) sectionLike(s *sight) bool {
	stock := s.whole | s.within
	if s.whole&ClassNav != 0 {
		stock &^= ClassByline // a name of a section may open like one
	}
	return s.b.Words > 0 && s.b.Words <= flatSectionWords && s.shape&(shapeStop|shapeColon|shapeAddress|shapeDigits) == 0 && j.label[s.i] != article.LabelBody &&
		stock&^(ClassNav|ClassTopic) == 0 && !strings.ContainsAny(s.b.Text, "0123456789")
}

// flatDeck labels the standfirst: the first line below the headline that neither signs nor serves, where something signs
// below it, or where it is no whole sentence. Lines of one or two words between that a menu holds too are sections.
func (j *judge) flatDeck() {
	start, done := j.bodyStart(), false
	n := j.at[j.head].next()
	for k := 0; n != nil && k < deckReach && n.i <= start+belowStart; k, n = k+1, n.next() {
		switch {
		case n.b.Text == j.at[j.head].b.Text:
			j.turn(n.i, article.LabelDuplicate)
		case strings.Contains(n.b.Text, " | ") && j.group[n.i] == 0 && n.b.Words <= flatSectionWords && n.shape&shapeStop == 0 && !strings.ContainsAny(n.b.Text, "0123456789"):
			j.turn(n.i, article.LabelSection)
		case j.label[n.i] == article.LabelTitle || strings.Contains(n.b.Text, "_") || j.group[n.i] != 0 || j.signsPiece(n) || n.whole&^ClassNav != 0 || isFile(n.b.Text) || n.shape&shapeDigits != 0 || isClock(n.b.Text):
		case n.b.Words <= buttonWords && k < sectionsBelow && (n.copies > 1 || j.endsEntry(n)) && j.sectionLike(n) && n.whole&^ClassNav == 0:
			j.turn(n.i, article.LabelSection)
		case !done && n.i <= start && j.isFlatDeck(n, start):
			j.turn(n.i, article.LabelDeck)
			done = true
		case n.b.Words > buttonWords:
			return
		}
	}
}

// endsEntry reports whether an entry of the menu above the headline ends with the line: "Websites" of "Arden Websites".
func (j *judge) endsEntry(s *sight) bool {
	for i := range j.at[:j.head] {
		if o := &j.at[i]; o.b.Words <= trailMost && strings.HasSuffix(o.b.Text, " "+s.b.Text) {
			return true
		}
	}
	return false
}

// signsPiece reports whether a line tells author or date of the piece.
func (j *judge) signsPiece(s *sight) bool {
	return j.signs(s) || j.datedLine(s) || j.authorLine(s) || s.within&ClassEdited != 0 && s.b.Words < clockWords
}

// isFlatDeck reports whether a line below the headline of a flat page is the standfirst.
func (j *judge) isFlatDeck(s *sight, start int) bool {
	if bracketed(s.b.Text) || s.b.Words == 0 || s.b.Words == 1 && (s.copies > 1 || s.whole != 0) || s.b.Words > deckMost || s.b.Kind != block.Text && s.b.Kind != block.Heading || j.opensTurn(s) || j.asks(s) ||
		s.within&(ClassShare|ClassNewsletter|ClassSubscribe|ClassAd|ClassPhoto|ClassPlayer|ClassFigcap) != 0 && s.b.Words < deckStock {
		return false
	}
	n := s.next()
	for k := 0; n != nil && k < signReach; k, n = k+1, n.next() {
		if j.signsPiece(n) {
			return k == 0 || s.b.Words > kickerLeast
		}
		if proselike(n.b) && j.group[n.i] == 0 {
			break
		}
	}
	return s.b.Words >= deckLeast && s.shape&(shapeStop|shapeLabel) == 0 && (s.i < start || s.b.Words < deckInBody) || j.namesAnew(s)
}

// IsHome reports whether a line is what trails call the front page: "Home".
func IsHome(line string) bool { return homeWordSet()[foldLine(line)] }

// IsEastAsian reports whether a line opens in a script of East Asia.
func IsEastAsian(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return r >= hangulJamo && standsAlone(r)
}
