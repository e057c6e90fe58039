package state

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// saysText reports whether a member of v is text.
func saysText(v jsontext.Value) bool {
	for i, key := range v.Keys {
		if v.Vals[i].Kind == jsontext.String && isTextKey(strings.ToLower(key)) {
			return true
		}
	}
	return false
}

// hasPieces reports whether v has a list of pieces.
func hasPieces(v jsontext.Value) bool {
	return slices.ContainsFunc(v.Vals, func(m jsontext.Value) bool { return m.Kind == jsontext.Array && len(m.Vals) > 0 })
}

// saidBelow reports whether a list or object in v says again what its member text says: the text of a paragraph beside
// the pieces of it, which bear the marks.
func saidBelow(text string, v jsontext.Value) bool {
	const shortest = 12 // bytes; a shorter beginning may be that of another text
	o := opening(text)
	for _, m := range v.Vals {
		if m.Kind != jsontext.Array && m.Kind != jsontext.Object {
			continue
		}
		if first := opening(firstText(m)); first != "" && (first == o || len(first) >= shortest && strings.HasPrefix(o, first)) {
			return true
		}
	}
	return false
}

// firstText returns the first text in v.
func firstText(v jsontext.Value) string {
	for i, m := range v.Vals {
		key := "text"
		if v.Kind == jsontext.Object {
			key = strings.ToLower(v.Keys[i])
		}
		if isForeignKey(key) {
			continue
		}
		if m.Kind != jsontext.String {
			if t := firstText(m); t != "" {
				return t
			}
		} else if isTextKey(key) {
			return m.Str
		}
	}
	return ""
}

// isLine reports whether the elements of v are the stretches of one line, some of them marked or linked, and not
// paragraphs. In a line no two stretches without a mark stand side by side: they would be one.
func isLine(v jsontext.Value) bool {
	plain, marked, before := 0, 0, false
	for _, e := range v.Vals {
		if e.Kind != jsontext.String && e.Kind != jsontext.Object {
			return false
		}
		n := nodeOf(e)
		bare := e.Kind == jsontext.String || (n.tag == "span" || n.tag == "" && saysText(e)) && !hasMarks(e)
		switch {
		case n.skip || n.tag != "" && !n.inline || bare && before:
			return false
		case bare:
			plain++
		case n.tag == "" && !hasPieces(e):
			return false
		default:
			marked++
		}
		before = bare
	}
	return marked > 0 && len(v.Vals) > 1 && plain > 0
}

// hasMarks reports whether v, a stretch of text, bears marks.
func hasMarks(v jsontext.Value) bool {
	if len(v.Get("marks").Vals) > 0 {
		return true
	}
	for _, key := range markKeys {
		if v.Get(key).IsTrue() {
			return true
		}
	}
	return false
}

// markKeys are the members by which a stretch of text says that it is marked.
var markKeys = [...]string{"bold", "strong", "italic", "code"}

// copiesIn returns which members of v say what another says: of a text and its markup the markup counts.
func copiesIn(v jsontext.Value) map[int]bool {
	var out map[int]bool
	type said struct {
		at     int
		marked bool
	}
	seen := map[string]said{}
	for i, m := range v.Vals {
		if m.Kind != jsontext.String || isForeignKey(strings.ToLower(v.Keys[i])) {
			continue
		}
		o := opening(m.Str)
		_, marked := markup(m.Str)
		before, ok := seen[o]
		if !ok || o == "" {
			seen[o] = said{i, marked}
			continue
		}
		if out == nil {
			out = map[int]bool{}
		}
		if marked && !before.marked {
			out[before.at] = true
			seen[o] = said{i, marked}
			continue
		}
		out[i] = true
	}
	return out
}
