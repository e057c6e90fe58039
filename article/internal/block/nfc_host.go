//go:build verbatim_host && js && wasm

package block

import "unsafe"

// In a web page the host normalises text (wasm/web/src/normal.js): the tables it needs are there already, and weigh 30 KB
// in a module. Of one call the host keeps the result until hostTake fetches it.

// hostNormal normalises the n bytes at p and returns how many bytes that makes, -1 where nothing changes.
//
//go:wasmimport verbatim normal
//go:noescape
func hostNormal(p unsafe.Pointer, n int32) int32

// hostTake writes what hostNormal made to p.
//
//go:wasmimport verbatim take
//go:noescape
func hostTake(p unsafe.Pointer)

// hostBoundary is nfcBoundary for the n bytes at p.
//
//go:wasmimport verbatim boundary
//go:noescape
func hostBoundary(p unsafe.Pointer, n int32) int32

func isNFC(s string) bool { return hostNormal(unsafe.Pointer(unsafe.StringData(s)), int32(len(s))) < 0 }

func toNFC(s string) string {
	n := hostNormal(unsafe.Pointer(unsafe.StringData(s)), int32(len(s)))
	if n < 0 {
		return s
	}
	out := make([]byte, n)
	hostTake(unsafe.Pointer(unsafe.SliceData(out)))
	return unsafe.String(unsafe.SliceData(out), len(out))
}

func nfcBoundary(s string) int {
	return int(hostBoundary(unsafe.Pointer(unsafe.StringData(s)), int32(len(s))))
}
