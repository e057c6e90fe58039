//go:build js && wasm

// Package js takes the place of Go's package syscall/js in the WebAssembly module, which calls no JavaScript through it. What is
// left is what Go's runtime cannot do without: a handler to call when the host wakes it.
package js

func setEventHandler(handler func() bool) // of package runtime

func init() { setEventHandler(noEvent) }

// noEvent tells the runtime that it was woken by a timer of its own: there are no other events.
func noEvent() bool { return false }
