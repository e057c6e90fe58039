package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

// keywords are those of the schema that valid knows; a test fails on any other.
var keywords = []string{"$schema", "$id", "$defs", "$ref", "title", "description", "type", "const", "enum", "oneOf", "properties", "required",
	"additionalProperties", "minProperties", "items", "minItems", "uniqueItems", "minLength", "pattern", "minimum", "maximum"}

type object = map[string]any

// validator judges values by the part of JSON Schema that the schema uses, and notes the properties it met.
type validator struct {
	defs object
	met  map[string]bool
}

// valid returns what is wrong with v, "" for nothing.
func (d validator) valid(s object, v any, path string) string {
	if ref, ok := s["$ref"].(string); ok {
		name := strings.TrimPrefix(ref, "#/$defs/")
		return d.valid(d.defs[name].(object), v, path)
	}
	if c, ok := s["const"]; ok && !reflect.DeepEqual(c, v) {
		return fmt.Sprintf("%s: %v is not %v", path, v, c)
	}
	if e, ok := s["enum"].([]any); ok && !slices.Contains(e, v) {
		return fmt.Sprintf("%s: %v is not among %v", path, v, e)
	}
	if one, ok := s["oneOf"].([]any); ok {
		fits, why := 0, ""
		for _, alt := range one {
			if w := d.valid(alt.(object), v, path); w == "" {
				fits++
			} else if !strings.Contains(w, path+"/type:") {
				why = w
			}
		}
		if fits != 1 {
			return fmt.Sprintf("%s: fits %d of the choices; %s", path, fits, why)
		}
	}
	switch s["type"] {
	case "object":
		return d.object(s, v, path)
	case "array":
		return d.array(s, v, path)
	case "string":
		text, ok := v.(string)
		least, _ := s["minLength"].(float64)
		pattern, _ := s["pattern"].(string)
		if !ok || len(text) < int(least) || !regexp.MustCompile(pattern).MatchString(text) {
			return fmt.Sprintf("%s: string %v", path, v)
		}
	case "integer", "number":
		n, ok := v.(float64)
		low, hasLow := s["minimum"].(float64)
		high, hasHigh := s["maximum"].(float64)
		if !ok || hasLow && n < low || hasHigh && n > high || s["type"] == "integer" && n != float64(int(n)) {
			return fmt.Sprintf("%s: number %v", path, v)
		}
	}
	return ""
}

func (d validator) object(s object, v any, path string) string {
	members, ok := v.(object)
	least, _ := s["minProperties"].(float64)
	if !ok || len(members) < int(least) {
		return path + ": no object, or too small"
	}
	required, _ := s["required"].([]any)
	for _, key := range required {
		if _, ok := members[key.(string)]; !ok {
			return fmt.Sprintf("%s/%s: missing", path, key)
		}
	}
	props := s["properties"].(object)
	for key, member := range members {
		prop, ok := props[key].(object)
		if !ok {
			return fmt.Sprintf("%s/%s: not in the schema", path, key)
		}
		if why := d.valid(prop, member, path+"/"+key); why != "" {
			return why
		}
		d.met[fmt.Sprintf("%p/%s", props, key)] = true
	}
	return ""
}

func (d validator) array(s object, v any, path string) string {
	elems, ok := v.([]any)
	least, _ := s["minItems"].(float64)
	if !ok || len(elems) < int(least) {
		return path + ": no array, or too short"
	}
	for i, e := range elems {
		if s["uniqueItems"] == true && slices.Contains(elems[:i], e) {
			return path + ": twice the same"
		}
		if why := d.valid(s["items"].(object), e, fmt.Sprintf("%s/%d", path, i)); why != "" {
			return why
		}
	}
	return ""
}

func parsed(t *testing.T, src string) object {
	t.Helper()
	var out object
	if err := json.Unmarshal([]byte(src), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// complete is filled with what the schema can hold, in more than one way where fields may be empty.
func complete() []*article.Article {
	a := filled(func() string { return "boat" })
	a.Confidence, a.Dir, a.Kind = 0.5, "rtl", article.KindFAQ
	a.Modified = article.Date{Year: 2024, Month: 3, Day: 14, Hour: 9, Offset: -90, Precision: article.PrecisionZoned}
	a.Teasers[0].Summary = "boat"
	quote := &article.Quote{Pull: true}
	list := &article.List{Ordered: true, Items: [][]article.Node{nil}}
	all := &article.Paragraph{Text: []article.Run{{Text: "boat", Marks: 1<<12 - 1, URL: "/boat"}}}
	a.Body = append(a.Body, quote, list, all, &article.Figure{}, &article.Embed{}, &article.Table{}, &article.Code{}, &article.Heading{})
	return []*article.Article{{}, a}
}

func TestSchemaTakesWhatJSONWrites(t *testing.T) {
	root := parsed(t, Schema())
	d := validator{defs: root["$defs"].(object), met: map[string]bool{}}
	for _, a := range complete() {
		if why := d.valid(root, parsed(t, written(t, func(b *bytes.Buffer) error { return JSON(b, a) })), ""); why != "" {
			t.Error(why)
		}
	}
	var unmet []string
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case object:
			if props, ok := v["properties"].(object); ok {
				for key := range props {
					if !d.met[fmt.Sprintf("%p/%s", props, key)] {
						unmet = append(unmet, path+"/"+key)
					}
				}
				if v["additionalProperties"] != false {
					t.Errorf("%s is open", path)
				}
			}
			for key, sub := range v {
				if !strings.HasSuffix(path, "properties") && !strings.HasSuffix(path, "$defs") && !slices.Contains(keywords, key) {
					t.Errorf("%s: keyword %s is not checked", path, key)
				}
				walk(path+"/"+key, sub)
			}
		case []any:
			for i, sub := range v {
				walk(fmt.Sprintf("%s/%d", path, i), sub)
			}
		}
	}
	walk("", root)
	slices.Sort(unmet)
	if diff := cmp.Diff([]string(nil), unmet); diff != "" {
		t.Errorf("keys that are never written (-want +got)\n%s", diff)
	}
}

// TestSchemaNames holds the closed lists of the schema against the names of the model.
func TestSchemaNames(t *testing.T) {
	root := parsed(t, Schema())
	defs := root["$defs"].(object)
	defs["article"] = root
	names := func(n int, name func(int) string) []any {
		var out []any
		for i := range n {
			if s := name(i); s != "" {
				out = append(out, s)
			}
		}
		return out
	}
	var marks []any
	for _, m := range article.Marks(1<<16 - 1).Names() {
		marks = append(marks, m)
	}
	want := map[string][]any{
		"article/kind":   names(3, func(i int) string { return article.Kind(i).String() }),
		"article/access": names(4, func(i int) string { return article.Access(i).String() }),
		"rest/label":     names(article.Labels, func(i int) string { return article.Label(i).String() }),
		"speaker/role":   names(7, func(i int) string { return article.Role(i).String() }),
		"note/kind":      names(5, func(i int) string { return article.NoteKind(i).String() }),
		"turn/kind":      names(3, func(i int) string { return article.TurnKind(i).String() }),
		"turn/cue":       names(13, func(i int) string { return article.Cue(i).String() }),
		"run/marks":      marks,
	}
	got := map[string][]any{}
	for path := range want {
		def, key, _ := strings.Cut(path, "/")
		prop := defs[def].(object)["properties"].(object)[key].(object)
		if items, ok := prop["items"].(object); ok {
			prop = items
		}
		got[path] = prop["enum"].([]any)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestSchemaRefuses(t *testing.T) {
	root := parsed(t, Schema())
	d := validator{defs: root["$defs"].(object), met: map[string]bool{}}
	for _, src := range []string{
		`{"kind":"article","confidence":0}`, `{"version":2,"kind":"article","confidence":0}`, `{"version":1,"kind":"poem","confidence":0}`,
		`{"version":1,"kind":"article","confidence":2}`, `{"version":1,"kind":"article","confidence":0,"title":""}`, `{"version":1,"kind":"article","confidence":0,"colour":"red"}`,
		`{"version":1,"kind":"article","confidence":0,"body":[{"type":"break","text":"x"}]}`, `{"version":1,"kind":"article","confidence":0,"published":"March"}`,
		`{"version":1,"kind":"article","confidence":0,"body":[{"type":"turn","kind":"answer","speaker":-1}]}`,
	} {
		if d.valid(root, parsed(t, src), "") == "" {
			t.Errorf("took %s", src)
		}
	}
}
