package events

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type attr struct{ Key, Val string }

// recorder writes events down as lines.
type recorder struct{ lines []string }

func (r *recorder) Open(name string, attrs []attr) {
	line := "<" + name
	for _, a := range attrs {
		line += " " + a.Key + "=" + a.Val
	}
	r.lines = append(r.lines, line+">")
}
func (r *recorder) Text(s string) { r.lines = append(r.lines, s) }
func (r *recorder) Close()        { r.lines = append(r.lines, "</>") }

func TestDecode(t *testing.T) {
	long := strings.Repeat("wörd ", 100)
	tests := []struct {
		name, in string
		want     []string
	}{
		{"nothing", "", nil},
		{"element with text", "\x02\x00\x01p\x00\x01\x02hi\x00", []string{"<p>", "hi", "</>"}},
		{"names by number", "\x02\x00\x01p\x01\x00\x02id\x01a\x00\x02\x01\x02\x02\x01b\x00\x00\x00\x00", []string{"<p id=a>", "</>", "<p id=b =>", "</>"}},
		{"name that is an attribute too", "\x02\x00\x05title\x01\x01\x01x\x00", []string{"<title title=x>", "</>"}},
		{"upper case", "\x02\x00\x03DIV\x01\x00\x02ID\x01A\x00", []string{"<div id=A>", "</>"}},
		{"long text", "\x01\xd8\x04" + long, []string{long}},
		{"more closes than opens", "\x00\x00", []string{"</>", "</>"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got recorder
			if err := Decode[attr](tt.in, &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got.lines); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDamaged(t *testing.T) {
	for name, in := range map[string]string{
		"unknown op":                 "\x07",
		"text that breaks off":       "\x01\x05abc",
		"text without length":        "\x01",
		"open without name":          "\x02",
		"name not in the table":      "\x02\x03\x00",
		"attributes that break off":  "\x02\x00\x01p\x05\x00",
		"number that does not end":   "\x01\x80\x80",
		"number beyond what is read": "\x01\xff\xff\xff\xff\xff\xff",
		"more attributes than bytes": "\x02\x00\x01p\xff\xff\xff\xff\x07",
	} {
		if err := Decode[attr](in, new(recorder)); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: got error %v", name, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("\x02\x00\x01p\x01\x00\x02id\x01a\x01\x02hi\x00")
	f.Fuzz(func(t *testing.T, in string) {
		var r recorder
		err := Decode[attr](in, &r)
		if err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("error %v", err)
		}
		if len(r.lines) > len(in) {
			t.Errorf("%d events from %d bytes", len(r.lines), len(in))
		}
	})
}
