package articletest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestArchive(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     Archive
	}{
		{"empty", "", Archive{}},
		{"comment alone", "what it shows\n", Archive{Comment: "what it shows\n"}},
		{"files", "why\n-- a --\none\n\ntwo\n-- b/c.txt --\n-- d --\n-- not a marker\n", Archive{"why\n", []ArchiveFile{
			{"a", "one\n\ntwo\n"}, {"b/c.txt", ""}, {"d", "-- not a marker\n"}}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ReadArchive([]byte(tt.in))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("read (-want +got):\n%s", diff)
			}
			out, err := got.Bytes()
			if diff := cmp.Diff(tt.in, string(out)); diff != "" || err != nil {
				t.Errorf("written (-want +got), error %v:\n%s", err, diff)
			}
		})
	}
}

func TestArchiveErrors(t *testing.T) {
	if _, err := ReadArchive([]byte("-- a --\n-- b --\n-- a --\n")); err == nil {
		t.Error("two files of one name are read")
	}
	if _, err := (Archive{Files: []ArchiveFile{{"a", "words\n-- b --\n"}}}).Bytes(); err == nil {
		t.Error("a line that looks like a file is written")
	}
	if a, err := ReadArchive([]byte("-- a --\nno newline")); err != nil || a.Files[0].Data != "no newline\n" {
		t.Errorf("got %q, %v, want a newline at the end", a.Files, err)
	}
}
