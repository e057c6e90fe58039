package article

// Article is one page, read. Its zero value is an article without content. Every visible word of the input stands in
// exactly one of Title, Deck, Lead, Body, Teasers and Rest; the other fields are derived from those words or from the
// page's metadata, and repeat them.
type Article struct {
	Kind       Kind    // KindArticle is the zero value
	Confidence float64 // 0 to 1: how sure the parser is that Body is the article, all of it, and nothing else

	Title    string   // the printed headline, unless the page's metadata outvote it; then that stands in Rest
	Deck     string   // the standfirst below the headline; empty when the page prints none
	Sections []string // "Culture", "The Sea": from general to particular, as printed
	Topics   []string // tags and keywords that the page prints or declares
	Authors  []Author
	Site     string // the publication's name

	Published Date
	Modified  Date

	License string // of the text, as the page declares it: an address, or its name; "" when it says nothing
	Access  Access // what the page says of who may read it

	Lang string // BCP 47, "" when unknown
	Dir  string // "ltr", "rtl" or ""
	URL  string // the canonical address, absolute where the page or the caller gives a base

	Lead     *Figure // the picture that stands outside the body, or nil
	Body     []Node
	Speakers []Speaker // whom QATurn.Speaker indexes
	Teasers  []Teaser  // promos of other stories, in page order
	Notes    []Note    // copies: the paragraph itself stays where it stands
	Rest     []Rest    // all other visible words, each with its label
	Notices  []Notice  // oddities that did not stop the parse
	Trace    *Trace    // nil unless asked for
}

// Kind says what sort of piece an Article is.
type Kind uint8

const (
	KindArticle   Kind = iota // running text
	KindInterview             // turns of named or unnamed speakers
	KindFAQ                   // questions and answers without speakers
)

var kindNames = [...]string{"article", "interview", "faq"}

// String returns the name of k as JSON has it.
func (k Kind) String() string { return nameOf(kindNames[:], int(k)) }

// Author is one person or agency that signs the piece.
type Author struct {
	Name string
	URL  string // the author's page, or ""
}

// Note is a remark of the editors about the piece.
type Note struct {
	Kind NoteKind
	Text string
}

// NoteKind says what a Note is about.
type NoteKind uint8

const (
	NoteOther       NoteKind = iota
	NoteEditing              // "edited and condensed"
	NoteCorrection           // what an earlier version had wrong
	NoteInterviewer          // who asked the questions
	NoteTranslation          // who translated
)

var noteNames = [...]string{"other", "editing", "correction", "interviewer", "translation"}

// String returns the name of k as JSON has it.
func (k NoteKind) String() string { return nameOf(noteNames[:], int(k)) }

// Rest is a piece of visible text that belongs to no other field.
type Rest struct {
	Label Label
	Text  string
}

// Notice tells of an oddity that did not stop the parse: a declared charset that did not fit, a limit that was
// reached, an address that was refused.
type Notice struct {
	Text   string
	Origin string // where it was met: "charset", "json-ld", "block 17"
}

func nameOf(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return names[0]
	}
	return names[i]
}
