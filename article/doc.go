// Package article is the model of an article page: what its headline, its body, its captions, its teasers of other
// stories are, and, where the piece is an interview, who says what.
//
// It is data with a few readers: iterators (All, Turns, Figures, Captions), the JSON form (AppendJSON, ReadJSON), a form
// for golden tests (Dump) and running text (Plain). It parses no pages, that is package parse, and writes no documents,
// that is package render.
//
//	HTML or text -> parse.Article -> *Article -> render.Markdown, render.HTML ...
//	                                   |   ^
//	                          AppendJSON   ReadJSON
//
// # Words
//
// A word is a maximal run of letters, digits and combining marks in visible text. White space, punctuation, symbols,
// the borders of blocks and <br> part words; the borders of inline elements do not. Every word of the page has one home
// in an Article: Title, Deck, Lead, Body (the labels and timestamps of turns included), Teasers or Rest. A caption and
// its credit's Text belong to their figure; alternative texts and addresses hold no words. All other fields repeat
// words that have their home elsewhere, or that stand in the page's metadata: Sections, Topics, Authors, Site,
// Speakers, Notes, asides, photographer and agency, a teaser's Summary, and its More where the last paragraph ends with it.
//
// # Texts
//
// All texts are valid UTF-8 in normal form NFC, without soft hyphens and zero-width spaces. White space, no-break
// spaces included, is collapsed to single spaces, with none at either end; only Code keeps it. Nothing else is changed:
// quotation marks, dashes and letters are those of the page.
package article
