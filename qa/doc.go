// Package qa tells who asks, who answers, and which words are whose.
//
// Split takes the flat body of a piece as the page prints it and, where the piece is an interview or a list of questions and
// answers, groups it into turns. It decides by evidence:
//
//	body -> body              conversations in lists of terms and in tables laid out as paragraphs                  (unfold.go)
//	     -> pieces            paragraphs cut where marks change at the end of a sentence, list items, headings   (piece.go)
//	     -> features          label, timestamp, sign, marks, question, address                                   (feature.go, label.go, person.go, pull.go, echo.go)
//	     -> readings          one for each print convention, as rows of a table                                  (convention.go, reading.go, look.go, dashes.go)
//	     -> the best reading  by the questions it explains                                                       (weigh.go)
//	     -> its turns cut     where the editors speak again: boxes, refrains, headings that nobody marked           (tail.go, after.go, refrain.go, subhead.go)
//	     -> interview or not  by evidence over the whole piece                                                   (judge.go, count.go)
//	     -> turns, speakers, notes                                                                               (turns.go, speaker.go, declare.go)
//	     -> names             full ones without trades, and what the page tells of who bears them               (name.go, trade.go, nativename.go, guest.go, description.go)
//
// No word is lost and none is moved: intro, turns and outro hold every node of the body once and in order. Words of languages
// stand in tables; a language without a table is read by structure alone.
package qa
