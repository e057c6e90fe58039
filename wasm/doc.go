//go:build !(js && wasm)

// Command wasm is Verbatim for WebAssembly hosts. Built for another system it does nothing but say so.
package main

import "os"

func main() {
	os.Stderr.WriteString("wasm: build with GOOS=js GOARCH=wasm, or run: go run ./wasm/internal/build\n")
	os.Exit(2)
}
