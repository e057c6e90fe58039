package state

import (
	"iter"
	"strconv"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// flight is the stream in which React's server components come: pieces of text, pushed one by one, that together are
// rows "ID:JSON" and "ID:Tn,TEXT", the text's length n in bytes and hexadecimal. A string "$ID" in the JSON stands for
// the text of that row.
type flight struct{ text strings.Builder }

// streamMark is what stands before a piece of the stream.
const streamMark = "__next_f.push("

// add takes the pieces that the script s pushes, and reports whether it pushes any.
func (f *flight) add(s string, lim jsontext.Limits) bool {
	pushes := false
	for {
		i := strings.Index(s, streamMark)
		if i < 0 {
			return pushes
		}
		s = s[i+len(streamMark):]
		pushes = true
		if s == "" || s[0] != '[' {
			continue
		}
		end := bracketEnd(s, 0)
		v, _ := jsontext.Parse(s[:end], lim)
		if v.Kind == jsontext.Array && len(v.Vals) == 2 && v.Vals[0].Str == "1" {
			f.text.WriteString(v.Vals[1].Str)
		}
		s = s[end:]
	}
}

// rows yields the values of the rows, with the texts in their places, and then the texts by themselves.
func (f *flight) rows(lim jsontext.Limits) iter.Seq[jsontext.Value] {
	return func(yield func(jsontext.Value) bool) {
		texts := map[string]string{}
		var data []jsontext.Value
		loose := jsontext.Value{Kind: jsontext.Object}
		for s := f.text.String(); s != ""; {
			id, rest, ok := strings.Cut(s, ":")
			if !ok {
				break
			}
			if text, after, ok := textRow(rest); ok {
				texts["$"+strings.TrimSpace(id)] = text
				loose.Keys = append(loose.Keys, "content")
				loose.Vals = append(loose.Vals, jsontext.Value{Kind: jsontext.String, Str: text})
				s = after
				continue
			}
			var row string
			row, s, _ = strings.Cut(rest, "\n")
			if len(row) >= minValue && (row[0] == '{' || row[0] == '[') {
				v, _ := jsontext.Parse(row, lim)
				data = append(data, v)
			}
		}
		for _, v := range append(data, loose) {
			putTexts(v, texts)
			if !yield(v) {
				return
			}
		}
	}
}

// textRow returns the text of a row whose ID has been read, and what follows the row.
func textRow(s string) (text, after string, ok bool) {
	if s == "" || s[0] != 'T' {
		return "", "", false
	}
	const longest = 10 // digits of a length
	size, _, ok := strings.Cut(s[1:min(len(s), 1+longest)], ",")
	n, err := strconv.ParseUint(size, 16, 31)
	if !ok || err != nil || int(n) > len(s) {
		return "", "", false
	}
	start := len("T") + len(size) + len(",")
	end := min(len(s), start+int(n))
	return s[start:end], s[end:], true
}

// putTexts puts the texts of rows in the place of the strings in v that stand for them.
func putTexts(v jsontext.Value, texts map[string]string) {
	for i := range v.Vals {
		if e := &v.Vals[i]; e.Kind != jsontext.String {
			putTexts(*e, texts)
		} else if text, ok := texts[e.Str]; ok {
			e.Str = text
		}
	}
}
