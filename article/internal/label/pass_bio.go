package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	bioWords = 70 // a longer paragraph on the author is the story
	bioReach = 3  // paragraphs of the body from its end that are looked at
	bioBelow = 40 // blocks below the end of the body in which the author is told of
)

// biography finds the note on the author: a short paragraph that opens with the name of one who is declared as its author,
// or signs it, and goes on to tell about them. It takes it out of the end of the body, and the author's bare name too, which
// signs there.
func (j *judge) biography() {
	j.closingNote()
	names := j.declaredAuthors()
	for i, n := j.end, 0; len(names) > 0 && i > j.start && n < bioReach; i-- {
		if j.label[i] != article.LabelBody || j.at[i].b.Text == "" {
			continue
		}
		n++
		switch s := &j.at[i]; {
		case j.spoken(i):
		case s.b.Kind == block.Text && slices.ContainsFunc(names, func(name string) bool { return j.signature(s, name) }):
			j.expel(i, article.LabelByline)
			n-- // what stands above is looked at all the same
		case slices.ContainsFunc(names, func(name string) bool { return j.tellsAbout(s, name) && !j.labels(name) }):
			j.expel(i, article.LabelBiography)
		}
	}
	j.edges()
	for i := j.end + 1; j.end >= 0 && i < len(j.at) && i < j.end+bioBelow; i++ {
		s := &j.at[i]
		if j.group[i] != 0 || s.b.Hidden || s.b.Kind != block.Text || j.label[i] != article.LabelOther && j.label[i] != article.LabelNavigation && j.label[i] != article.LabelByline {
			continue
		}
		if j.label[i] != article.LabelByline && slices.ContainsFunc(names, func(name string) bool { return j.tellsAbout(s, name) }) || j.tellsOfGuest(s) || s.under&ClassBio != 0 && j.label[i] == article.LabelOther && s.whole == 0 && s.shape&shapeStop != 0 && s.b.Words >= bioShort && s.b.Words <= bioWords {
			j.turn(i, article.LabelBiography)
		}
	}
}

// closingNote takes the sentence into the body that stands right below it in a box of its own and says how the text came about:
// "The interview was shortened."
func (j *judge) closingNote() {
	if j.flat || j.end < 0 {
		return
	}
	n := j.at[j.end].next()
	if n != nil && j.label[n.i] == article.LabelOther && n.b.Kind == block.Text && n.b.LinkWords == 0 && n.b.Words <= bioWords &&
		n.within&ClassEdited != 0 && n.shape&shapeStop != 0 && !n.b.Hidden && !n.b.Out && j.group[n.i] == 0 && n.near&noEntryHints == 0 {
		j.turn(n.i, article.LabelBody)
		j.edges()
	}
}

// tellsOfGuest reports whether a short paragraph below the body opens with the name of somebody whom the piece names, and
// says what they are: "Jane Roe (b. 1958), ferrywoman, …".
func (j *judge) tellsOfGuest(s *sight) bool {
	if s.b.Words > bioWords || s.b.Words < bioShort || s.shape&shapeStop == 0 || s.shape&shapeQuestion != 0 {
		return false
	}
	name := openingName(s.b.Text)
	rest := strings.TrimPrefix(s.b.Text, name)
	if isOneWord(name) || name == "" {
		return false
	}
	if years, more, ok := strings.Cut(rest, ")"); ok && strings.HasPrefix(years, " (") && hasDigit(years) {
		rest = more
	} else if !tellsOn(rest) || !saysMore(strings.TrimLeft(rest, " –—-")) || j.flat && strings.HasPrefix(rest, " ") && startsLower(rest[1:]) {
		return false // a bare text loses its last paragraph more often than it tells of a guest without a sign
	}
	return rest != "" && j.names(name)
}

// names reports whether headline, standfirst, body or captions hold a name.
func (j *judge) names(name string) bool {
	for i := range j.at[:j.end+1] {
		switch l := j.label[i]; {
		case l != article.LabelBody && l != article.LabelCaption && l != article.LabelDeck && i != j.head:
		case strings.Contains(j.at[i].b.Text, name):
			return true
		}
	}
	return false
}

// openingName returns the longest name that a line opens with.
func openingName(line string) string {
	name := ""
	for word := range strings.SplitSeq(line, " ") {
		if next := strings.TrimSpace(name + " " + word); IsName(next) {
			name = next
			continue
		}
		break
	}
	return name
}

// tellsAbout reports whether a paragraph opens with a name and goes on to tell about its bearer.
func (j *judge) tellsAbout(s *sight, name string) bool {
	if s.b.Words > bioWords {
		return false
	}
	rest, ok := strings.CutPrefix(withoutArticle(s.b.Text, name), name)
	return ok && tellsOn(rest) && (s.b.Words >= bioShort || s.shape&shapeStop != 0 && saysMore(rest))
}

// saysMore reports whether what follows a name is no part of it: "e.V." is.
func saysMore(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " –—-"))
	word, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return unicode.IsLetter(r) && !unicode.IsUpper(r) && !strings.Contains(strings.TrimRight(word, "."), ".")
}

// withoutArticle returns text without the one short word before a name with which some languages set an article before it.
func withoutArticle(text, name string) string {
	if word, rest, ok := strings.Cut(text, " "); ok && utf8.RuneCountInString(word) <= articleLetters && strings.HasPrefix(rest, name) {
		return rest
	}
	return text
}

// articleLetters is the length up to which a word before a name may be an article: η Ελένη, la Maria.
const articleLetters = 3

// bioShort is the length below which a line with the author's name that does not end like a sentence is a signature.
const bioShort = 6

// signature reports whether a line is the name of the author and nothing else, or what stands before it in a byline.
func (j *judge) signature(s *sight, name string) bool {
	if s.b.Words > signatureWords+1 || s.shape&shapeStop != 0 || s.within&ClassEdited != 0 {
		return false
	}
	line := strings.Trim(s.b.Text, " ()[]（）–—-")
	if line == name {
		return true
	}
	kind, rest := cutOpener(line)
	return kind == openerText && rest == name
}

// labels reports whether paragraphs open with a name so often that it tells who says them.
func (j *judge) labels(name string) bool {
	n := 0
	for i := j.start; i <= j.end; i++ {
		if rest, ok := strings.CutPrefix(j.at[i].b.Text, name); ok && tellsOn(rest) && j.label[i] == article.LabelBody {
			n++
		}
	}
	return n >= labelTimes+1
}

// tellsOn reports whether a sentence goes on after a name: a label would be set apart from what is said by a sign.
func tellsOn(rest string) bool {
	for _, dash := range [...]string{" – ", " — ", " - "} {
		if next, ok := strings.CutPrefix(rest, dash); ok {
			return startsLower(next) // some languages need no verb there
		}
	}
	next, spaced := strings.CutPrefix(rest, " ")
	r, _ := utf8.DecodeRuneInString(next)
	return strings.HasPrefix(rest, ", ") || unicode.IsLetter(r) && (spaced || r >= hangulJamo && standsAlone(r)) // 王明是本报记者
}

// sentenceOn reports whether a line that ends like a sentence opens with a name and goes on with other words than names: it
// tells about somebody, and signs for nobody.
func sentenceOn(s *sight) bool {
	if s.shape&shapeStop == 0 {
		return false
	}
	kind, text := cutOpener(s.b.Text)
	name := openingName(text)
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(strings.TrimPrefix(text, name), " –—"))
	return kind == openerNone && strings.Contains(name, " ") && unicode.IsLetter(r) && !unicode.IsUpper(r)
}

// authorSources are where a page's metadata name its authors.
var authorSources = [...]string{"ld:author", "micro:author", "meta:author", "article:author", "dc:creator", "meta:parsely-author", "meta:sailthru.author"}

// declaredAuthors are the names that the metadata and the bylines give as the authors', of two words at least where words
// are parted.
func (j *judge) declaredAuthors() []string {
	var out []string
	for i := range j.page.Evidence {
		e := &j.page.Evidence[i]
		if name := strings.TrimSpace(e.Value); slices.Contains(authorSources[:], e.Source) && !isOneWord(name) && name != "" && !strings.Contains(name, "://") {
			out = append(out, name)
		}
	}
	for i := range j.at {
		if j.label[i] == article.LabelByline {
			out = append(out, Names(j.at[i].b.Text)...)
		}
	}
	return slices.DeleteFunc(out, isOneWord)
}
