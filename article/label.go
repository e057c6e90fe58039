package article

// Label says what a block of the page is. Every visible block bears exactly one.
type Label uint8

const (
	LabelOther Label = iota
	LabelTitle
	LabelDeck
	LabelSection // section line or kicker of the piece itself
	LabelByline
	LabelDate
	LabelTopic
	LabelBody
	LabelCaption
	LabelCredit
	LabelTeaser
	LabelGroup // heading above a list of teasers
	LabelNavigation
	LabelShare
	LabelAdvertisement
	LabelNewsletter
	LabelComment
	LabelConsent
	LabelBiography
	LabelCopyright
	LabelDuplicate
	LabelForm
	LabelHidden
	LabelPaywall
	LabelWidget
	LabelSummary // a machine-made or boxed summary that is no part of the body
	LabelNotice  // "your browser does not support video"
)

var labelNames = [...]string{
	"other", "title", "deck", "section", "byline", "date", "topic", "body", "caption", "credit", "teaser", "group",
	"navigation", "share", "advertisement", "newsletter", "comment", "consent", "biography", "copyright", "duplicate",
	"form", "hidden", "paywall", "widget", "summary", "notice",
}

// Labels is the number of labels.
const Labels = len(labelNames)

// String returns the name of l as JSON has it.
func (l Label) String() string { return nameOf(labelNames[:], int(l)) }

// Verdict is what the judge says of one block.
type Verdict struct {
	Label  Label
	Margin float64 // log-odds between Label and the next best; large is sure
	Votes  []Vote  // in the order of the rules; nil unless a trace was asked for
}

// Vote is one rule's or pass's say about one block.
type Vote struct {
	Rule   string
	Label  Label
	Weight float64 // log-odds for Label; negative speaks against it
}

// Trace tells how each block of the page got its label, and what made the body an interview or not.
type Trace struct {
	Blocks    []TraceBlock
	Interview []string // one line a decision, as qa.Result.Cues
}

// TraceBlock is one block of a Trace.
type TraceBlock struct {
	Text string // whole, with white space collapsed
	Kind string // "text", "heading", "item", "image", "evidence" ...
	Path string // containers, outermost first: "body main article div.content p"
	Verdict
}
