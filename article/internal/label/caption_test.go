package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplitCaption(t *testing.T) {
	type parts struct {
		caption, credit string
		ok              bool
	}
	for _, tt := range []struct {
		name, in, alt string
		want          parts
	}{
		{"no credit", "The ferry at low water", "", parts{"The ferry at low water", "", false}},
		{"the alternative text ends the caption", "Ina Berg / T. Roe / Harbour Post", "Ina Berg", parts{"Ina Berg", "T. Roe / Harbour Post", true}},
		{"a longer caption than the alternative text", "Ina Berg on the quay", "Ina Berg", parts{"Ina Berg on the quay", "", false}},
		{"a name in brackets behind a sentence", "The ferry lands at dawn. (Tom Roe/HPN)", "", parts{"The ferry lands at dawn.", "Tom Roe/HPN", true}},
		{"a bracket inside a sentence is a remark", "The ferry (left) and the quay (right)", "", parts{"The ferry (left) and the quay (right)", "", false}},
		{"a spaced slash", "The ferry lands at dawn / Tom Roe", "", parts{"The ferry lands at dawn", "Tom Roe", true}},
		{"small letters behind a slash go on", "The ferry lands at dawn / early in the day", "", parts{"The ferry lands at dawn / early in the day", "", false}},
		{"a bracket before the sign stays whole", "The ferry in spring (archive) © Tom Roe", "", parts{"The ferry in spring (archive)", "© Tom Roe", true}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			caption, credit, ok := SplitCaption(tt.in, tt.alt)
			if diff := cmp.Diff(tt.want, parts{caption, credit.Text, ok}, cmp.AllowUnexported(parts{})); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestCaptionLabel(t *testing.T) {
	for in, want := range map[string]int{
		"Image caption, The ferry":    len("Image caption, "),
		"Image caption":               len("Image caption"),
		"Media captionThe ferry":      0, // one word with what follows
		"The ferry at low water":      0,
		"Bildunterschrift: Die Fähre": len("Bildunterschrift: "),
	} {
		if got := CaptionLabel(in); got != want {
			t.Errorf("CaptionLabel(%q) = %d, want %d", in, got, want)
		}
	}
}

func TestOpenLabel(t *testing.T) {
	for in, want := range map[string]int{
		"Low water at the quay. Photo:": len("Low water at the quay. "),
		"Low water at the quay:":        0, // no label
		"Photo: Tom Roe":                0, // the name is there
	} {
		if got := OpenLabel(in); got != want {
			t.Errorf("OpenLabel(%q) = %d, want %d", in, got, want)
		}
	}
}
