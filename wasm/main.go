//go:build js && wasm

// Command wasm is Verbatim for WebAssembly hosts: browsers, Node, Deno. A few functions are exported, and one buffer goes
// in, one comes out; package bridge does the rest. wasm/web holds the JavaScript around it.
//
// It is built by
//
//	go run ./wasm/internal/build
//
// in two forms: in full, and with the tag verbatim_light, which leaves the HTML parser out for pages that hand over
// documents that the browser has parsed.
package main

import (
	_ "syscall/js" // tells the runtime what to do when the host wakes it
	"unsafe"

	"github.com/verbatim-go/verbatim/wasm/internal/bridge"
)

// shared is where host and Go meet. The host calls one function at a time.
var shared bridge.Bridge

// verbatimAlloc returns the address of a buffer of n bytes for a request.
//
//go:wasmexport verbatim_alloc
func verbatimAlloc(n int32) unsafe.Pointer {
	return unsafe.Pointer(unsafe.SliceData(shared.Alloc(int(n))))
}

// Requests, by their lengths, go to the one goroutine that answers them. Each call of an export has a goroutine of its own, whose
// stack begins with 8 KB and would be copied several times before it holds a parse.
var requests, answers = make(chan int32), make(chan int32)

// verbatimRun answers the request of n bytes and returns the length of the answer.
//
//go:wasmexport verbatim_run
func verbatimRun(n int32) int32 {
	requests <- n
	return <-answers
}

// verbatimOut returns the address of the answer.
//
//go:wasmexport verbatim_out
func verbatimOut() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(shared.Answer())) }

// verbatimRest is for the host to call between requests.
//
//go:wasmexport verbatim_rest
func verbatimRest() { shared.Rest() }

func main() {
	for n := range requests { // as long as the instance lives
		answers <- int32(len(shared.Run(int(n))))
	}
}
