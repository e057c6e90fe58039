//go:build js && wasm

// Package debug takes the place of Go's package runtime/debug in the WebAssembly module, where nothing of it is needed but two
// settings: Go's brings in package time and an operating system.
package debug

// SetGCPercent sets by how many percent the heap grows before the collector runs, and returns the setting before.
func SetGCPercent(percent int) int { return int(setGCPercent(int32(percent))) }

// SetMemoryLimit sets how many bytes the runtime may use before the collector runs whatever the percentage, and returns the limit
// before.
func SetMemoryLimit(limit int64) int64 { return setMemoryLimit(limit) }

// Of package runtime.
func setGCPercent(percent int32) int32
func setMemoryLimit(limit int64) int64
