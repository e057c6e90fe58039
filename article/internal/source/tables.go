//go:build !js

package source

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// lookup returns the charset that name stands for, by the labels of the WHATWG's Encoding Standard.
func lookup(name string) (charset, found) {
	if c, ok := builtin(name); ok {
		return c, known
	}
	name = strings.ToLower(strings.TrimSpace(name))
	if name == "hz-gb-2312" { // the standard refuses it
		return tableOf(name, simplifiedchinese.HZGB2312), known
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return charset{}, unknown
	}
	if e == encoding.Replacement {
		return charset{}, nameOnly
	}
	canonical, err := htmlindex.Name(e)
	if err != nil {
		return charset{}, unknown
	}
	if c, ok := builtin(canonical); ok {
		return c, known
	}
	return tableOf(canonical, e), known
}

func tableOf(name string, e encoding.Encoding) charset {
	return charset{name: name, table: func(src []byte) (string, bool) {
		b, err := e.NewDecoder().Bytes(src)
		s := string(b)
		return s, err != nil || strings.Contains(s, "\uFFFD")
	}}
}
