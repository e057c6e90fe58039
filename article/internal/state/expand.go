package state

import (
	"slices"
	"strconv"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// expander makes values whole: strings that are JSON themselves are read, and where a value is a table of parts that
// refer to each other the parts are put in their places.
type expander struct {
	lim   jsontext.Limits
	parts map[string]jsontext.Value // of a table of parts by name
	flat  []jsontext.Value          // of a table of parts by number
	left  int                       // values that may still be made: parts may be referred to again and again
}

// expand returns v made whole, within the limits.
func expand(v jsontext.Value, lim jsontext.Limits) jsontext.Value {
	const most = 500_000 // values of one script; as many as the default limit of bytes can hold
	depth := lim.OrDefaults().Depth
	x := expander{lim: lim, left: most}
	if isFlat(v) {
		x.flat = v.Vals
		return x.number(v.Vals[0], depth)
	}
	return x.value(v, depth)
}

// value returns v made whole; what lies deeper than depth is left out.
func (x *expander) value(v jsontext.Value, depth int) jsontext.Value {
	if x.left -= len(v.Vals); x.left < 0 || depth <= 0 {
		return jsontext.Value{}
	}
	switch v.Kind {
	case jsontext.String:
		if !holdsJSON(v.Str) {
			return v
		}
		inner, err := jsontext.Parse(v.Str, x.lim)
		if err != nil {
			return v
		}
		return x.value(inner, depth-1)
	case jsontext.Object:
		if part, ok := x.part(v); ok {
			return x.value(part, depth-1)
		}
		if x.parts == nil && hasParts(v) {
			x.parts = make(map[string]jsontext.Value, len(v.Keys))
			for i, key := range v.Keys {
				x.parts[key] = v.Vals[i]
			}
			defer func() { x.parts = nil }()
		}
	case jsontext.Array:
	case jsontext.Null, jsontext.Bool, jsontext.Number:
		return v
	}
	out := jsontext.Value{Kind: v.Kind, Keys: v.Keys, Vals: make([]jsontext.Value, len(v.Vals))}
	for i := range v.Vals {
		out.Vals[i] = x.value(v.Vals[i], depth-1)
	}
	if v.Kind == jsontext.Object && v.Get("type").Str == "text" && v.Get("data").Kind == jsontext.String {
		out.Keys = slices.Clone(out.Keys) // parsers of HTML name the text of a text node so
		out.Keys[slices.Index(out.Keys, "data")] = "text"
	}
	return out
}

// part returns the part of a table by name that v stands for: {"__ref": NAME}, or in an older form {"type": "id", "id":
// NAME}.
func (x *expander) part(v jsontext.Value) (jsontext.Value, bool) {
	if x.parts == nil {
		return v, false
	}
	ref := v.Get("__ref").Str
	if ref == "" && v.Get("type").Str == "id" {
		ref = v.Get("id").Str
	}
	part, ok := x.parts[ref]
	return part, ok
}

// holdsJSON reports whether s is the JSON of an object or list. One that begins so and is prose is rare and told apart
// by the reader's error.
func holdsJSON(s string) bool {
	s = strings.TrimSpace(s)
	return len(s) > minValue && (strings.HasPrefix(s, `{"`) && s[len(s)-1] == '}' || strings.HasPrefix(s, `[{`) && s[len(s)-1] == ']')
}

// hasParts reports whether v is a table of parts by name: members named "Type:id", each an object.
func hasParts(v jsontext.Value) bool {
	named := 0
	for i, key := range v.Keys {
		if v.Vals[i].Kind == jsontext.Object && strings.IndexByte(key, ':') > 0 {
			named++
		}
	}
	return named > 0 && (named*2 >= len(v.Keys) || slices.Contains(v.Keys, "ROOT_QUERY"))
}

// isFlat reports whether v is a table of parts by number: a list whose first element refers to the others by number
// alone, as the members and elements of all its objects and lists do.
func isFlat(v jsontext.Value) bool {
	const few = 4 // elements
	if v.Kind != jsontext.Array || len(v.Vals) < few {
		return false
	}
	containers := 0
	for _, e := range v.Vals {
		if e.Kind != jsontext.Object && e.Kind != jsontext.Array {
			continue
		}
		containers++
		for i, m := range e.Vals {
			typed := e.Kind == jsontext.Array && i < 2 && e.Vals[0].Kind == jsontext.String // ["Date", "2024-05-01"]
			if m.Kind != jsontext.Number && !typed {
				return false
			}
		}
	}
	return containers > 0 && (v.Vals[0].Kind == jsontext.Object || v.Vals[0].Kind == jsontext.Array)
}

// number returns v, an element of a table by number, with the parts it refers to in their places.
func (x *expander) number(v jsontext.Value, depth int) jsontext.Value {
	if x.left -= len(v.Vals); x.left < 0 || depth <= 0 {
		return jsontext.Value{}
	}
	if v.Kind != jsontext.Object && v.Kind != jsontext.Array {
		return v
	}
	if v.Kind == jsontext.Array && len(v.Vals) == 2 && v.Vals[0].Str == "Date" && v.Vals[1].Kind == jsontext.String {
		return v.Vals[1]
	}
	out := jsontext.Value{Kind: v.Kind, Keys: v.Keys, Vals: make([]jsontext.Value, 0, len(v.Vals))}
	for _, m := range v.Vals {
		n, err := strconv.Atoi(m.Str)
		if m.Kind != jsontext.Number || err != nil || n < 0 || n >= len(x.flat) {
			out.Vals = append(out.Vals, jsontext.Value{}) // the name of a type, as in ["Date", 7], or nothing
			continue
		}
		out.Vals = append(out.Vals, x.number(x.flat[n], depth-1))
	}
	return out
}
