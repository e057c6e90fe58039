// Verbatim reads pages of articles and writes what they hold, typed: title, deck, body, interview turns, captions with
// their credits, teasers, and all the rest with the label that put it there.
//
//	verbatim [flags] [FILE|DIR|-]...
//
// The files, in the order of the work:
//
//	flags.go     the command line and its usage text
//	inputs.go    names to inputs: files, folders, standard input, gzip
//	outputs.go   where each result goes; writing aside, then renaming
//	read.go      one input to one article: charset, -select, -drop
//	write.go     one article to bytes: a renderer, or an explanation
//	explain.go   the trace as text; page.go the trace as a page
//	pool.go      many inputs at once, their results in order
//	progress.go  the bar on a terminal
//	run.go       all of it together, and the exit codes
package main
