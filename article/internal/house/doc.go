// Package house holds tests of the module as a whole: which package may import which, and what WebAssembly must not
// link. There is nothing in it to import.
package house
