//go:build verbatim_light

package block

import "html"

// unescape resolves the character references of s.
func unescape(s string) string { return html.UnescapeString(s) }
