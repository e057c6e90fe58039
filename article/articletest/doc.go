// Package articletest holds helpers for tests that look at the structure of articles: of this module, and of a newsroom
// that guards its own templates.
//
//	Diff(want, got)       what two articles do not share, readable
//	Golden(t, dir)        a folder of recorded cases, input and expectation in one file each
//	Check(a)              what looks wrong in an article: a caption without credit, a question without answer
//	Words(a)              every word of an article at its one home, to hold against the words of the page
//
// The files:
//
//	diff.go                      Diff
//	golden.go case.go stage.go   recorded cases and the stages they hold
//	archive.go                   the text archives they are kept in
//	check.go check_*.go          structure checks, one file for each part of an article
//	words.go                     word accounting
package articletest
