// Package qa tells who asks, who answers, and which words are whose.
//
// Split takes the flat body of a piece as the page prints it and, where the piece is an interview or a list of questions and
// answers, groups it into turns. It decides by evidence:
//
//	body -> body                   conversations in lists of terms and in tables laid out as paragraphs
//	                               (unfold.go)
//	     -> pieces                 paragraphs cut where marks change at the end of a sentence, list items, headings
//	                               (piece.go)
//	     -> features               marks, label, timestamp, question, address, remarks, lines about pictures, pull quotes, repeats
//	                               (feature.go, label.go, labelform.go, stopname.go, stamp.go, person.go, aside.go, credit.go, pull.go, echo.go, attribution.go, prompt.go)
//	     -> voices                 the labels that are speakers', and which of them ask
//	                               (accept.go, voice.go, side.go)
//	     -> readings               one for each print convention, as rows of a table
//	                               (convention.go, guarded.go, reading.go, look.go, dashes.go, marked.go, alternate.go, firstlabel.go)
//	     -> the best reading       by the questions it explains
//	                               (weigh.go)
//	     -> its turns cut          where the editors speak again: boxes, refrains, headings that nobody marked
//	                               (opening.go, tail.go, after.go, outro.go, refrain.go, subhead.go)
//	     -> interview or not       by evidence over the whole piece
//	                               (judge.go, scales.go, count.go)
//	     -> turns, speakers, notes (turns.go, endmark.go, speaker.go, broadcast.go, section.go, declare.go)
//	     -> names                  full ones without trades, who asks, who is asked, and what the page tells of them
//	                               (gazette.go, fullname.go, housename.go, marker.go, name.go, trade.go, nativename.go, eastname.go, headlinename.go, interviewer.go, interviewee.go, personal.go, guest.go, description.go, apposition.go, tradebefore.go, lifeline.go)
//
// split.go holds the entry, document.go what all of it reads, lexicon.go and internal/words the words of languages, text.go,
// common.go and phrase.go the ways to look at text; exchange.go and stats.go serve programs that have an Article.
//
// No word is lost and none is moved: intro, turns and outro hold every node of the body once and in order. Words of languages
// stand in tables; a language without a table is read by structure alone.
package qa
