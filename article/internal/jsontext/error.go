package jsontext

import "strconv"

// SyntaxError is the first fault of a text that Parse could not take without loss.
type SyntaxError struct {
	Offset int // in bytes from the start of the text, after entities were resolved where &quot; stood for quotes
	Reason string
}

// Error returns the reason and the place.
func (e *SyntaxError) Error() string {
	return "jsontext: " + e.Reason + " at offset " + strconv.Itoa(e.Offset)
}

// LimitError tells which limit cut the text.
type LimitError struct {
	Offset int
	Name   string // "bytes" or "depth"
	Max    int
}

// Error returns the limit and the place.
func (e *LimitError) Error() string {
	return "jsontext: limit of " + strconv.Itoa(e.Max) + " " + e.Name + " passed at offset " + strconv.Itoa(e.Offset)
}
