package qa

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestStamp(t *testing.T) {
	type result struct {
		Text string
		N    int
	}
	for _, tt := range []struct {
		in   string
		want result
	}{
		{"[01:46] Hello", result{"01:46", 7}},
		{"(1:02:33) Hello", result{"1:02:33", 9}},
		{"00:12:30.250 Hello", result{"00:12:30.250", 12}},
		{"\\[04:10\\] Hello", result{"04:10", 9}},
		{"12:30", result{"12:30", 5}},
		{"12:3", result{}},
		{"3 men", result{}},
		{"[see 12:30]", result{}},
		{"[01:46 Hello", result{}},
		{"10:30am", result{}},
		{"", result{}},
	} {
		text, n := stamp(tt.in)
		if diff := cmp.Diff(tt.want, result{text, n}); diff != "" {
			t.Errorf("stamp(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}
