package bridge

import (
	"strconv"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// appendTrace adds t to the JSON object at the end of dst. The article's own JSON has no trace; hosts that show one get
// it as one more property:
//
//	"trace":{"blocks":[{"text","kind","path","label","margin","votes":[{"rule","label","weight"}]}]}
func appendTrace(dst []byte, t *article.Trace) []byte {
	dst = append(dst[:len(dst)-1], `,"trace":{"blocks":[`...)
	for i := range t.Blocks {
		b := &t.Blocks[i]
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendField(append(dst, '{'), "text", b.Text)
		dst = appendField(append(dst, ','), "kind", b.Kind)
		dst = appendField(append(dst, ','), "path", b.Path)
		dst = appendField(append(dst, ','), "label", b.Label.String())
		dst = strconv.AppendFloat(append(dst, `,"margin":`...), b.Margin, 'f', 3, 64)
		dst = append(dst, `,"votes":[`...)
		for k, v := range b.Votes {
			if k > 0 {
				dst = append(dst, ',')
			}
			dst = appendField(append(dst, '{'), "rule", v.Rule)
			dst = appendField(append(dst, ','), "label", v.Label.String())
			dst = strconv.AppendFloat(append(dst, `,"weight":`...), v.Weight, 'f', 3, 64)
			dst = append(dst, '}')
		}
		dst = append(dst, "]}"...)
	}
	return append(dst, "]}}"...)
}

// appendField appends a property whose value is text.
func appendField(dst []byte, key, val string) []byte {
	dst = append(append(append(dst, '"'), key...), `":"`...)
	for i := 0; i < len(val); {
		c := val[i]
		switch {
		case c == '"' || c == '\\':
			dst = append(dst, '\\', c)
		case c < ' ':
			const hex = "0123456789abcdef"
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(val[i:])
			dst = utf8.AppendRune(dst, r)
			i += n
			continue
		default:
			dst = append(dst, c)
		}
		i++
	}
	return append(dst, '"')
}
