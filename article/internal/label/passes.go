package label

// pass turns labels with the whole row in view.
type pass struct {
	name string
	run  func(*judge)
}

// passes run in this order, once.
var passes = []pass{
	{"labels", (*judge).sort},             // body or what else, block by block
	{"wholes", (*judge).wholes},           // parts of one paragraph, table or list
	{"foot", (*judge).belowFoot},          // what stands below the end of the page
	{"comments", (*judge).commentary},     // what readers wrote below
	{"hidden", (*judge).hiddenCopies},     // what is hidden because it is said elsewhere
	{"dialogue", (*judge).dialogue},       // conversations between labelled speakers
	{"questions", (*judge).questions},     // rows of questions and answers
	{"terms", (*judge).terms},             // terms and summaries above what they open
	{"captions", (*judge).flatCaptions},   // captions and credits of pages without containers
	{"headline", (*judge).headline},       // the visible title
	{"asides", (*judge).asides},           // what the page sets beside the story
	{"opening", (*judge).opening},         // short sentences above the story of pages without containers
	{"closing", (*judge).closing},         // what the editors add below the story of such pages
	{"edges", (*judge).edges},             // where the body starts and ends
	{"figures", (*judge).figures},         // pictures with captions and credits
	{"masthead", (*judge).masthead},       // deck, byline, date, section, topics
	{"biography", (*judge).biography},     // the note on the author at the end
	{"contacts", (*judge).contacts},       // how the author is reached
	{"boilerplate", (*judge).boilerplate}, // what a house prints below its releases
	{"rows", (*judge).titleRows},          // links marked up alike are titles together or not at all
	{"others", (*judge).others},           // texts of other stories side by side
	{"cards", (*judge).cards},             // summaries in rows of cards
	{"teasers", (*judge).teasers},         // cards of other stories
	{"flat", (*judge).flatTeasers},        // teasers of pages without containers
	{"groups", (*judge).groupHeadings},    // headings over lists of teasers
	{"topics", (*judge).flatTopics},       // topics of such pages
	{"clean", (*judge).clean},             // the lead of texts without a page around them
	{"headings", (*judge).headings},       // headings without a body below them
	{"menus", (*judge).menus},             // entries of menus, the links of head and foot
	{"scant", (*judge).scant},             // pages of a picture and a line
	{"pictures", (*judge).pictures},       // pictures, embeds and rules inside the body
	{"duplicates", (*judge).copiesOf},     // further copies of headline, deck and captions
}
