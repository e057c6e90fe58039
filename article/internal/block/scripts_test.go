package block

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestScripts(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", "<p>a</p> < b", nil},
		{"several", `<script>a</script><p><SCRIPT type="x>y">b < c</Script ><script/>d</script>`, []string{"a", "b < c", "d"}},
		{"in a comment", "<!-- <script>a</script> --><script>b</script>", []string{"b"}},
		{"without end", "<script>a</script><script>b", []string{"a"}},
		{"tag without end", "<script a", nil},
		{"name that goes on", "<scripts>a</scripts>", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, slices.Collect(Scripts(tt.in))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
