package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// reach of the masthead, in blocks, before the headline and after it.
const (
	mastheadBefore = 14
	mastheadAfter  = 30
)

// lengths of its lines, in words.
const (
	headlineMost   = 45 // a longer line is no second print of the headline
	deckWords      = 75 // more is a paragraph, whatever its class promises
	deckShort      = 4  // fewer are a label, unless the class says deck
	deckPlain      = 20 // from here a deck may say what buttons and bylines say
	headingLeast   = 7  // a heading as long is a deck, and signs nothing
	sectionMost    = 8  // a longer line files nothing
	topicMost      = 11 // nor does a longer one name topics, whatever its class promises
	tagsLine       = 40 // a longer line of links is a text with many
	bylineMost     = 16 // a longer line is a note on the author
	datelineMost   = 16 // a longer line tells more than a date
	bylineMarked   = 11 // a longer line says more than who wrote, whatever its class promises
	bylineLine     = 7  // a longer line that reads like a byline above the body is a sentence of it
	signatureWords = 5  // a longer line below the body is no bare name
)

// signsBelow is how many blocks below the end of the body a signature may stand.
const signsBelow = 6

// masthead finds what stands around the headline: section line, deck, byline, date; and the topics below the body.
func (j *judge) masthead() {
	switch {
	case j.head < 0:
	case j.flat:
		j.flatMasthead()
	default:
		j.aboveHeadline()
		j.belowHeadline()
	}
	j.edges() // the standfirst is no body any more
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || i == j.head || j.group[i] != 0 {
			continue
		}
		switch {
		case (j.label[i] == article.LabelBody || j.label[i] == article.LabelOther || j.label[i] == article.LabelNavigation && !s.tags.has(block.TagNav)) && s.within&ClassTopic != 0 && s.b.Words < tagsLine && s.b.LinkWords*2 >= s.b.Words && s.b.Links > 1 && i > j.scene.first:
			j.expel(i, article.LabelTopic)
		case j.label[i] == article.LabelBody && proselike(s.b):
		case j.label[i] != article.LabelBody && s.near&block.HintTopic != 0 && s.b.Words <= topicMost && !s.tags.has(block.TagNav) && s.near&block.HintNav == 0:
			j.turn(i, article.LabelTopic)
		case j.tellsOfAuthor(s):
			j.turn(i, article.LabelBiography)
		case j.isByline(s):
			j.turn(i, article.LabelByline)
		case j.isDate(s):
			j.turn(i, article.LabelDate)
		}
	}
	j.edges()
	j.topicLinks()
}

// tellsOfAuthor reports whether a sentence outside the body, in a box for the author, tells who that is.
func (j *judge) tellsOfAuthor(s *sight) bool {
	return s.i > j.head && s.near&(block.HintByline|block.HintBio) != 0 && s.near&block.HintComment == 0 && j.oneWordsLabel(s.i) && sentenceOn(s)
}

func (j *judge) belowHeadline() {
	first, deck := j.scene.first, false
	for i := j.head + 1; i < len(j.at) && i <= j.head+mastheadAfter; i++ {
		s := &j.at[i]
		if s.b.Text == "" || j.group[i] != 0 || j.label[i] == article.LabelTitle {
			continue
		}
		switch {
		case s.b.Words < headlineMost && (s.b.Text == j.at[j.head].b.Text || j.declaredTitle(s.line()) == 1):
			j.turn(i, article.LabelDuplicate)
		case !deck && j.isDeck(s):
			j.turn(i, article.LabelDeck)
			deck = true
		case s.b.Words <= sectionMost && s.near&block.HintSection != 0 && j.label[i] != article.LabelBody:
			j.turn(i, article.LabelSection)
		}
		if first >= 0 && i > first+1 {
			break
		}
	}
}

// endsOfBody reports whether a block is the first or the last of the body: names that stand there alone sign the piece.
func (j *judge) endsOfBody(s *sight) bool {
	return j.label[s.i] == article.LabelBody && (s.i == j.start || s.i == j.end) && !j.spoken(s.i)
}

// underDeck reports whether a line of a bare text is all that stands between the standfirst and the body: names that stand there
// sign the piece.
func (j *judge) underDeck(s *sight) bool {
	p, n := s.prev(), s.next()
	return j.flat && p != nil && n != nil && j.label[s.i] == article.LabelOther && s.whole == 0 && s.b.Words > 1 && j.label[p.i] == article.LabelDeck && n.i == j.start
}

func (j *judge) isByline(s *sight) bool {
	if j.datedSection(s) {
		return false
	}
	if j.signedAndDated(s) {
		return true
	}
	if s.b.Words > bylineMost || s.tags.has(block.TagNav) || j.head < 0 || s.near&(block.HintTeaser|block.HintComment) != 0 {
		return false
	}
	near := s.i > j.head-mastheadBefore && s.i < j.head+mastheadAfter || j.end >= 0 && s.i >= j.end-1 && s.i < j.end+signsBelow
	switch j.label[s.i] {
	case article.LabelCaption, article.LabelCredit, article.LabelTeaser, article.LabelHidden, article.LabelTitle, article.LabelDeck, article.LabelSection, article.LabelAdvertisement, article.LabelComment:
		return false
	}
	if !near || s.b.Kind == block.Heading && s.b.Words >= headingLeast || slices.Contains(j.sites, s.line()) {
		return false
	}
	if (j.endsOfBody(s) || j.underDeck(s)) && s.b.Words <= signatureWords && s.shape&(shapeStop|shapeColon|shapeDigits) == 0 && s.b.Kind == block.Text && IsName(s.b.Text) && len(Names(s.b.Parted())) == 1 && s.shape&(shapeComma|shapeUpper) != shapeComma|shapeUpper { // "BAAR, SWITZERLAND"
		return true
	}
	if !j.spoken(s.i) && s.b.Kind == block.Text && s.b.Words <= bylineMarked && s.shape&shapeStop == 0 && rowOfCredits(s.b.Text) {
		return true
	}
	if j.endsOfBody(s) && s.b.Words <= bylineLine && signsInKorean(s.b.Text) && len(Names(s.b.Parted())) > 0 {
		return true
	}
	if (j.label[s.i] != article.LabelBody || s.i < j.scene.first) && s.i > j.head && allLead(s.b, authorParts) {
		return true
	}
	if s.near&block.HintByline != 0 && s.b.Words <= bylineMarked {
		return len(Signers(s.b.Parted())) > 0 || j.label[s.i] != article.LabelBody
	}
	if s.within&ClassByline == 0 || s.shape&(shapeStop|shapeQuestion) != 0 || s.b.Words > bylineMarked || s.i >= j.head+mastheadAfter {
		return false
	}
	if j.label[s.i] == article.LabelBody && (s.b.Words > bylineLine || s.b.Kind != block.Text || s.i > j.scene.first || j.spoken(s.i)) {
		return false
	}
	return len(Signers(s.b.Parted())) > 0 && !(j.flat && (s.whole&ClassByline != 0 || utf8.RuneCountInString(s.b.Text) < shortestByline))
}

// shortestByline is how many letters the shortest name behind the shortest word for an author has: 文/王明.
const shortestByline = 4

// signingWords is the length up to which a line may sign and date a piece and file it under its sections.
const signingWords = 24

// belowLead is how many blocks below the first paragraph, which may be a standfirst, such a line may stand.
const belowLead = 3

// signedAndDated reports whether a line below the headline signs the piece and dates it: "on March 10, 2024 by Jane Roe".
func (j *judge) signedAndDated(s *sight) bool {
	if j.head < 0 || s.i <= j.head || s.i >= j.head+mastheadAfter || s.b.Words > signingWords || s.b.Kind != block.Text || j.scene.first >= 0 && s.i > j.scene.first+belowLead {
		return false
	}
	if s.near&(block.HintTeaser|block.HintComment) != 0 || s.tags.has(block.TagNav) || j.spoken(s.i) {
		return false
	}
	switch j.label[s.i] {
	case article.LabelCaption, article.LabelCredit, article.LabelTeaser, article.LabelHidden, article.LabelTitle, article.LabelComment:
		return false
	}
	return hasDigit(s.b.Text) && (signsAndDates(s.b.Parted()) || (j.nameApart(s) || j.nameBehindBar(s)) && datedBytes(s.b.Parted()) > 0) && (len(Signers(s.b.Parted())) > 0 || signsForHouse(s.b.Text))
}

// signsForHouse reports whether a line says that the newsroom wrote the piece: "Par La rédaction, le 12 mai 2023".
func signsForHouse(s string) bool {
	kind, rest := cutOpener(s)
	name, _, _ := strings.Cut(rest, ",")
	return kind == openerText && noNames()[foldLine(strings.TrimSpace(name))]
}

// nameBehindBar reports whether a line is a date and a name with a bar between, "14 March 2024 | Jane Roe", and the name
// opens another line, of what its bearer says or what is said of them: names of sections stand there too.
func (j *judge) nameBehindBar(s *sight) bool {
	for _, bar := range [...]string{" | ", " · ", " • "} {
		a, b, ok := strings.Cut(s.b.Text, bar)
		if !ok {
			continue
		}
		if !mostlyDates(a) {
			a, b = b, a
		}
		return mostlyDates(a) && !isOneWord(b) && IsName(b) && j.toldOf(b)
	}
	return false
}

// toldOf reports whether lines of the page open with a name and go on, or say alone who speaks; where a line is the name alone
// and nobody's, it is an entry of a menu.
func (j *judge) toldOf(name string) bool {
	found := false
	for i := range j.at {
		rest, ok := strings.CutPrefix(j.at[i].b.Text, name)
		if ok && rest == "" && !j.spoken(i) {
			return false
		}
		found = found || ok
	}
	return found
}

// nameApart reports whether one part of a line, a link or what stands between joints, is a person's name.
func (j *judge) nameApart(s *sight) bool {
	if len(s.b.Joints) == 0 && s.b.Links == 0 || slices.Contains(j.label[max(0, j.head-mastheadBefore):s.i], article.LabelByline) {
		return false // where somebody has signed already, it is the house's
	}
	name := func(part string) bool {
		part = strings.TrimSpace(part)
		return wordsOf(part) > 1 && IsName(part) && !isAgency(part) && len(Signers(part)) == 1 && !slices.Contains(j.sites, fold(part))
	}
	for i := range s.b.Runs {
		if r := &s.b.Runs[i]; r.Marks&article.MarkLink != 0 && name(r.Text) {
			return true
		}
	}
	return len(s.b.Joints) > 0 && slices.ContainsFunc(strings.Split(s.b.Parted(), ", "), name)
}
