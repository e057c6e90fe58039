package state

import (
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// FuzzFind looks for scripts that make it fail, answer differently when asked again, or return broken text.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		`{"title":"Larkholm ferry runs again","body":[{"type":"p","text":"` + first + `"},["p",{"a":1},"` + second + `"]]}`,
		`x={title:"Larkholm ferry runs again",content:'` + both + `'};`,
		`[{"a":1},["Date","x"],{"title":3,"url":3,"body":4},"Larkholm ferry runs again","` + both + `"]`,
		"self.__next_f.push([1,\"1:{\\\"title\\\":\\\"$2\\\"}\\n2:T1f,é\"])", `{"ROOT_QUERY":1,"a:1":{"__ref":"a:1"}}`, `{&q;body&q;:&q;x&q;}`,
	} {
		f.Add(s, 200)
	}
	f.Fuzz(func(t *testing.T, script string, limit int) {
		lim := jsontext.Limits{Bytes: limit}
		got, ok, _ := Find(slices.Values([]string{script}), declared, lim)
		if again, _, _ := Find(slices.Values([]string{script}), declared, lim); !reflect.DeepEqual(again, got) {
			t.Errorf("%+v, and then %+v", got, again)
		}
		if !utf8.ValidString(got.HTML) || !utf8.ValidString(got.Plain) || ok && got.HTML+got.Plain == "" {
			t.Errorf("found %+v", got)
		}
	})
}
