package words

import (
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// lists returns the lists of a table by name.
func lists(t *table) map[string]string {
	out := map[string]string{}
	for v, i := reflect.ValueOf(t).Elem(), 0; i < v.NumField(); i++ {
		out[v.Type().Field(i).Name] = v.Field(i).String()
	}
	return out
}

// Lists are looked up in folded texts: an entry that is not folded is never found, one that stands twice is wasted.
func TestTables(t *testing.T) {
	codes := map[string]bool{}
	for _, tab := range tables {
		if codes[tab.code] {
			t.Errorf("%s: two tables", tab.code)
		}
		codes[tab.code] = true
		for name, list := range lists(tab) {
			seen := map[string]bool{}
			for w := range each(list) {
				if w != strings.ToLower(w) || !norm.NFC.IsNormalString(w) || strings.Contains(w, "  ") {
					t.Errorf("%s, %s: %q is not folded", tab.code, name, w)
				}
				if seen[w] {
					t.Errorf("%s, %s: %q stands twice", tab.code, name, w)
				}
				seen[w] = true
			}
		}
	}
	if Count > 64 {
		t.Errorf("%d languages do not go into a Set", Count)
	}
}

// Of each language the words are known by which it is told, who asks and answers, and what editors print around an interview.
func TestTablesAreWhole(t *testing.T) {
	need := []string{"stop", "first", "second", "ask", "question", "answer", "interviewer", "guest", "audience", "aside", "talk", "faq", "by", "edited", "translated", "corrected", "title", "noLabel"}
	for _, tab := range tables {
		all := lists(tab)
		for _, name := range need {
			if all[name] == "" {
				t.Errorf("%s has no list %s", tab.code, name)
			}
		}
	}
}

func TestIs(t *testing.T) {
	for _, tt := range []struct {
		word string
		part Part
		want bool
	}{
		{"the", Article, true}, {"des", Genitive, true}, {"mit", With, true}, {"dans", Place, true}, {"von", Signs, true}, {"jedoch", Adverb, true},
		{"kuva", Photo, true}, {"instagram", Network, true}, {"à", With, true}, {"à", Place, true}, {"boat", Article | Genitive | With | Place | Signs | Adverb | Photo | Network, false},
	} {
		if got := Is(tt.word, tt.part); got != tt.want {
			t.Errorf("Is(%q, %b) = %v, want %v", tt.word, tt.part, got, tt.want)
		}
	}
}
