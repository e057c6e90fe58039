package state

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// facts are what the object that holds a story says of it beside its text: the source that evidence names, and the members
// that say it, without signs between their words, the surest first.
var facts = [...]struct {
	source string
	keys   []string
}{
	{"state:datepublished", []string{"datepublished", "publishedat", "firstpublishedat", "firstpublished", "published", "publishdate", "publicationdate", "pubdate", "publishedtime", "publishedon", "displaydate", "date"}},
	{"state:datemodified", []string{"datemodified", "modifiedat", "updatedat", "lastmodified", "lastupdated", "modified", "updated"}},
	{"state:author", []string{"authors", "author", "byline", "bylines", "creator", "writer"}},
	{"state:keywords", []string{"keywords", "tags", "topics"}},
	{"state:description", []string{"standfirst", "chapo", "chapeau", "deck", "dek", "lede", "subtitle", "subheadline", "description", "summary", "excerpt", "abstract", "teaser", "intro"}},
}

// manyFacts is how many values of one kind are taken; a longer list is one of all there are.
const manyFacts = 30

// factsOf lists what v, the object that holds a story, says of it.
func factsOf(v *jsontext.Value) []block.Evidence {
	var out []block.Evidence
	for _, f := range facts {
		for _, key := range f.keys {
			values := names(member(v, key))
			if len(values) == 0 || len(values) > manyFacts {
				continue
			}
			for _, s := range values {
				out = append(out, block.Evidence{Source: f.source, Value: s, Main: true})
			}
			break
		}
	}
	return out
}

// member returns the member of v with that name, whatever its capitals and the signs between its words.
func member(v *jsontext.Value, key string) jsontext.Value {
	for i, k := range v.Keys {
		if len(k) >= len(key) && strings.EqualFold(unsigned.Replace(k), key) {
			return v.Vals[i]
		}
	}
	return jsontext.Value{}
}

var unsigned = strings.NewReplacer("_", "", "-", "")

// names returns what v names: itself, what a member calls it, or each of a list.
func names(v jsontext.Value) []string {
	switch v.Kind {
	case jsontext.String:
		text := strings.Join(strings.Fields(block.Unescape(plain(v.Str))), " ")
		if text == "" || strings.Count(v.Str, "<p") > 1 || strings.ContainsAny(text, "{}<>") || isAddress(text) {
			return nil
		}
		return []string{strings.ToValidUTF8(text, "\uFFFD")}
	case jsontext.Object:
		for _, key := range [...]string{"name", "fullname", "displayname", "title", "label", "text"} {
			if list := names(member(&v, key)); len(list) == 1 {
				return list
			}
		}
	case jsontext.Array:
		var out []string
		for _, e := range v.Vals {
			if e.Kind == jsontext.Array {
				continue
			}
			for _, s := range names(e) {
				if !slices.Contains(out, s) {
					out = append(out, s)
				}
			}
		}
		return out
	case jsontext.Null, jsontext.Bool, jsontext.Number:
	}
	return nil
}
