// Package bridge is the Go side of the WebAssembly module: one buffer in, one buffer out, and nothing of the host in
// between, so that it runs and is tested natively too.
//
//	request (request.go) -> parse or render -> answer: a status byte, then UTF-8
//
// The host writes a request into Alloc's buffer, calls Run, and reads the answer. wasm/web/src/host.js and request.js
// are the other half.
package bridge

import (
	"math"
	"runtime"
	"runtime/debug"
)

// Status is the first byte of an answer and says what follows.
type Status byte

const (
	StatusDone    Status = iota // the result: JSON of an article, or what a renderer wrote
	StatusError                 // a code, a line feed, a message in words
	StatusCharset               // the name of a charset: the host decodes the input and asks again with its text
)

// keep is the size up to which buffers live on to the next request. Larger ones go, or the largest page ever seen would
// stay in memory for good.
const keep = 1 << 20

// pace says when the collector runs in the middle of a request: when the heap has grown by a percentage, and when all memory comes
// to a limit.
type pace struct {
	growth int
	limit  int64
}

// Of a small request the collector lets the heap come to 12 MB first, where most are done: it would look through the tables of
// words, of 2 MB, for a few hundred kilobytes. The limit holds those that are not done to what large ones take, in which memory
// is dearer than time, and a limit would make the collector run without end.
var (
	paceOfSmall = pace{growth: 300, limit: 14 << 20}
	paceOfLarge = pace{growth: 75, limit: math.MaxInt64}
)

// smallRequest is the size up to which a request is small.
const smallRequest = 512 << 10

// Bridge answers requests, one after the other. Its zero value is ready.
type Bridge struct {
	in, out []byte
	pace    pace // as it is set
}

// Alloc returns a buffer of n bytes for the next request. The answer before it is gone with this call.
func (b *Bridge) Alloc(n int) []byte {
	if cap(b.out) > keep {
		b.out = nil
	}
	b.setPace(n)
	if cap(b.in) < n || cap(b.in) > keep {
		b.in = make([]byte, n)
	}
	b.in = b.in[:n]
	return b.in
}

// setPace sets the collector's pace for a request of n bytes.
func (b *Bridge) setPace(n int) {
	p := paceOfSmall
	if n > smallRequest {
		p = paceOfLarge
	}
	if p != b.pace {
		debug.SetMemoryLimit(p.limit)
		debug.SetGCPercent(p.growth)
		b.pace = p
	}
}

// Run answers the request in the first n bytes of Alloc's buffer. The answer stays as it is until the next Alloc.
func (b *Bridge) Run(n int) []byte {
	b.out = b.out[:0]
	if n < 0 || n > len(b.in) {
		b.out = appendFailure(b.out, errRequest)
		return b.out
	}
	b.out = answer(b.out, b.in[:n])
	return b.out
}

// Rest collects garbage, for a host that has nothing else to do: an idle host's time is free, and what a page leaves
// behind does not add to what the next one needs.
func (b *Bridge) Rest() { runtime.GC() }

// Answer returns what Run returned last.
func (b *Bridge) Answer() []byte { return b.out }
