//go:build js

package source

import "strings"

// lookup returns the charset that name stands for. In a browser only the built-in ones have decoders: the page that
// embeds Verbatim decodes all others by itself, with TextDecoder, before it hands bytes over.
func lookup(name string) (charset, found) {
	if c, ok := builtin(name); ok {
		return c, known
	}
	if strings.TrimSpace(name) == "" {
		return charset{}, unknown
	}
	return charset{}, nameOnly
}

// detect guesses the charset of bytes that declare none and are not UTF-8.
func detect([]byte) charset { return charset{name: "windows-1252"} }
