//go:build !(js && wasm)

package main

import (
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// joinersScript prints the code points that may change with what stands before them, as the host has it.
const joinersScript = `
import { firstBoundary } from "./src/normal.js";
const out = [];
for (let c = 1; c < 0x110000; c++) if ((c < 0xd800 || c > 0xdfff) && firstBoundary(String.fromCodePoint(c)) !== 0) out.push(c.toString(16));
console.log(out.join(" "));`

// TestBoundaries holds the host's notion of where normalised text may be cut to that of x/text, for every letter that both
// know.
func TestBoundaries(t *testing.T) {
	browser.RequireNode(t)
	known := func(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S) }
	host := map[string]bool{}
	for _, code := range strings.Fields(browser.Node(t, "--input-type=module", "-e", joinersScript)) {
		host[code] = true
	}
	var want, got []string
	for r := rune(1); r <= unicode.MaxRune; r++ {
		code := strconv.FormatInt(int64(r), 16)
		if !known(r) || r >= 0xd800 && r <= 0xdfff {
			continue
		}
		if norm.NFC.FirstBoundaryInString(string(r)) != 0 {
			want = append(want, code)
		}
		if host[code] {
			got = append(got, code)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-x/text +host):\n%s", diff)
	}
}
