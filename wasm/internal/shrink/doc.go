// Package shrink makes a WebAssembly module that Go's linker has written smaller and faster, without a change of what it
// does.
//
//	read sections -> data:  table of functions stripped (functab*.go, startup.go), segments joined (memory.go)
//	              -> code:  each function taken apart (flow.go), straightened (jumps.go, loops.go, peephole.go), and
//	                        written again (flow_write.go)
//
// Go's compiler writes every branch of a function as a number put into a variable and a jump to the top of one big loop,
// where a table tells the number's place: a goroutine that has been switched away comes back that way, and so does all else.
// Here branches ahead become branches of WebAssembly, and loops which no goroutine is switched away from become loops.
// A third of the time of a parse goes, and a tenth of the packed module.
//
// What is given up (never.go): a check that fails, the program's or the runtime's, ends the instance with a trap instead of a
// message on the console, and cannot be recovered from; an explicit panic still can. So does what the runtime does only to tell
// a developer something: print and println, traces, metrics. Functions that nothing reaches any more are emptied (reach.go).
package shrink
