//go:build !verbatim_host

package block

import "golang.org/x/text/unicode/norm"

// isNFC reports whether s is in Unicode's normalisation form C.
func isNFC(s string) bool { return norm.NFC.IsNormalString(s) }

// toNFC returns s in normalisation form C.
func toNFC(s string) string { return norm.NFC.String(s) }

// nfcBoundary returns where in s the first letter begins that no letter before s could change, -1 where none does.
func nfcBoundary(s string) int { return norm.NFC.FirstBoundaryInString(s) }
