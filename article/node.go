package article

import "strings"

// Node is one piece of a body. The set is closed:
//
//	*Heading *Paragraph *Quote *List *Figure *Table *Code *Embed *Break *QATurn
type Node interface{ node() }

// Heading is a section heading inside the piece.
type Heading struct {
	Level int // 1 to 6
	Text  []Run
}

// Paragraph is a paragraph of running text.
type Paragraph struct {
	Text  []Run
	Label string // inside a turn: the speaker's label printed again before this paragraph, without its colon
	Time  string // a timestamp printed before this paragraph: inside a turn, or of the entry of a live report that it begins
}

// Quote is a block quotation, or a pull quote that repeats or advertises words of the piece.
type Quote struct {
	Body   []Node
	Source string // who or what is quoted, where the page sets it apart
	Pull   bool
}

// List is a list; each item is a body of its own.
type List struct {
	Ordered bool
	Items   [][]Node
}

// Table is a table of data. Layout tables do not become Tables; what they hold stands in the body itself.
type Table struct {
	Head []Cell // nil when the table has no header row
	Rows [][]Cell
}

// Cell is one cell of a Table.
type Cell struct{ Text []Run }

// Code is preformatted text; its white space is kept.
type Code struct {
	Language string // as the page names it, "" when unknown
	Text     string
}

// Embed is a piece of another service set into the page: a video, a post, a map.
type Embed struct {
	URL      string
	Provider string // host name without "www.", "" when unknown
	Text     []Run  // the words that the page itself prints of it
}

// Break is a thematic break, a rule or a row of asterisks.
type Break struct{}

// QATurn is one turn of an interview or FAQ: a maximal run of one speaker. What is said is Paragraph, List, Quote,
// Code and Table; a Heading, Figure, Embed or pull Quote in Body interrupts the turn and is no part of what is said.
type QATurn struct {
	Kind    TurnKind
	Speaker int    // index into Article.Speakers, -1 when unknown
	Label   string // as printed, "RS", without colon; "" when the page prints none
	Body    []Node
	Asides  []string // "laughing": copies, without their brackets
	Time    string   // a printed timestamp
	Cue     Cue      // what gave the turn away
}

// TurnKind says what a turn does.
type TurnKind uint8

const (
	TurnStatement TurnKind = iota // neither asks nor answers: round tables, greetings
	TurnQuestion
	TurnAnswer
)

var turnNames = [...]string{"statement", "question", "answer"}

// String returns the name of k as JSON has it.
func (k TurnKind) String() string { return nameOf(turnNames[:], int(k)) }

// Cue names the print convention that gave a turn away.
type Cue uint8

const (
	CueNone        Cue = iota
	CueLabel           // "RS:" before the words
	CueLine            // a label on a line of its own
	CueMarker          // "Q:", "Frage", "2."
	CueDash            // a dash, bullet or other sign that opens each turn or each question
	CueStrong          // bold
	CueEmphasis        // italics
	CueHeading         // a heading that asks
	CueStyle           // own colour, small caps, underline
	CueList            // list items or definition lists
	CueQuote           // block quotes
	CueAlternation     // no mark at all: question marks and length
	CueReply           // follows a question and nothing else marks it
)

var cueNames = [...]string{"", "label", "line", "marker", "dash", "strong", "emphasis", "heading", "style", "list", "quote", "alternation", "reply"}

// String returns the name of c as JSON has it, "" for CueNone.
func (c Cue) String() string { return nameOf(cueNames[:], int(c)) }

// Speaker is one voice of an interview.
type Speaker struct {
	Name        string   // the fullest name the page gives, "" when it gives none
	Labels      []string // as printed before the turns: "HR", "Lindqvist"
	Role        Role
	Description string // "Iraq's National Security Advisor"
}

// Role is a speaker's part in the conversation.
type Role uint8

const (
	RoleOther Role = iota
	RoleInterviewer
	RoleInterviewee
	RoleHost
	RoleGuest
	RoleModerator
	RoleAudience
)

var roleNames = [...]string{"other", "interviewer", "interviewee", "host", "guest", "moderator", "audience"}

// String returns the name of r as JSON has it.
func (r Role) String() string { return nameOf(roleNames[:], int(r)) }

func (*Heading) node()   {}
func (*Paragraph) node() {}
func (*Quote) node()     {}
func (*List) node()      {}
func (*Figure) node()    {}
func (*Table) node()     {}
func (*Code) node()      {}
func (*Embed) node()     {}
func (*Break) node()     {}
func (*QATurn) node()    {}

// OwnTime returns the timestamp of t where it has no other place: "" when it stands in the text, like an aside behind
// the label, and Time only repeats it.
func (t *QATurn) OwnTime() string {
	if len(t.Body) > 0 {
		if p, ok := t.Body[0].(*Paragraph); ok && p.opensWith(t.Time) {
			return ""
		}
	}
	return t.Time
}

// OwnTime returns the timestamp of p where it has no other place, as QATurn.OwnTime does.
func (p *Paragraph) OwnTime() string {
	if p.opensWith(p.Time) {
		return ""
	}
	return p.Time
}

func (p *Paragraph) opensWith(stamp string) bool {
	return stamp != "" && strings.HasPrefix(strings.TrimLeft(Text(p.Text), "[(（【 "), stamp)
}
