package block

// Hint is what a box's class, id, role and test attributes let one expect of it, by the words they hold. A set of bits.
type Hint uint64

const (
	HintArticle Hint = 1 << iota // "article", "story", "post", "entry"
	HintContent                  // "content", "body", "text", "prose", "richtext"
	HintTitle                    // "headline", "title"
	HintDeck                     // "standfirst", "deck", "dek", "subtitle", "lead", "teaser-text"
	HintByline
	HintDate
	HintSection // "kicker", "category", "breadcrumb", "rubric", "eyebrow"
	HintTopic   // "tags", "keywords"
	HintCaption
	HintCredit
	HintFigure // "gallery", "image", "media", "photo"
	HintTeaser // "teaser", "card", "promo", "related", "recommended", "more-stories"
	HintNav
	HintShare
	HintAd
	HintNewsletter
	HintComment
	HintConsent
	HintBio
	HintCopyright
	HintFooter
	HintHeader
	HintSidebar
	HintForm
	HintHidden // "visually-hidden", "sr-only", "print-only"
	HintPaywall
	HintWidget
	HintQuote     // "pullquote", "blockquote"
	HintQuestion  // "question", "interviewer"
	HintAnswer    // "answer", "interviewee"
	HintSummary   // "summary", "key-points", "tldr"
	HintModal     // "modal", "popup", "overlay", "dialog"
	HintPlayer    // "player", "video", "audio"
	HintLive      // "liveblog", "ticker"
	HintTimestamp // "timestamp", "timecode"
	HintSpeaker   // "speaker", "author" next to speech in transcripts
	HintBox       // "infobox", "factbox"
)
