// Package embed takes the place of Go's package embed in the WebAssembly module, where files are embedded as strings alone: Go's
// knows a file system of them, and brings in package time for it.
package embed
