package state

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

func TestFactsOf(t *testing.T) {
	said := func(source, value string) block.Evidence {
		return block.Evidence{Source: "state:" + source, Value: value, Main: true}
	}
	for _, tt := range []struct {
		name, members string
		want          []block.Evidence
	}{
		{"dates", `"published_at":"2024-03-08","updatedAt":"2024-03-09"`, []block.Evidence{said("datepublished", "2024-03-08"), said("datemodified", "2024-03-09")}},
		{"authors, whole or by name", `"authors":[{"name":"Orla Venn","url":"/orla"},"Tam Ostler"]`, []block.Evidence{said("author", "Orla Venn"), said("author", "Tam Ostler")}},
		{"one author", `"author":{"id":7,"displayName":"Orla Venn"}`, []block.Evidence{said("author", "Orla Venn")}},
		{"topics and standfirst", `"tags":["ferries","tides"],"chapo":"<p>After a winter of dinghies</p>"`, []block.Evidence{said("keywords", "ferries"), said("keywords", "tides"), said("description", "After a winter of dinghies")}},
		{"addresses name nobody", `"author":"https://a.example/orla"`, nil},
	} {
		script := `{"title":"Larkholm ferry runs again",` + tt.members + `,"body":"` + both + `"}`
		got, ok, err := Find(slices.Values([]string{script}), declared, jsontext.Limits{})
		if err != nil || !ok {
			t.Fatalf("%s: %v %v", tt.name, ok, err)
		}
		if diff := cmp.Diff(tt.want, got.Said); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
