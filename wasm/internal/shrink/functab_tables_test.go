package shrink

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSimplerTable(t *testing.T) {
	table := appendTable(nil, []stretch{{0, 2}, {64, 5}, {0, 7}, {64, 300}, {-1, 301}})
	if diff := cmp.Diff([]stretch{{0, 2}, {64, 5}, {0, 7}, {64, 300}, {-1, 301}}, readTable(table), cmp.AllowUnexported(stretch{})); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	for _, tt := range []struct {
		name    string
		entered map[int64]bool
		want    []stretch
	}{
		{"where nobody asks, the value before stays", map[int64]bool{0: true, 4: true, 299: true}, []stretch{{0, 3}, {64, 1 << 16}}},
		{"the one before counts", map[int64]bool{0: true, 5: true, 7: true}, []stretch{{0, 4}, {64, 5}, {0, 7}, {64, 1 << 16}}},
		{"to the end", map[int64]bool{300: true}, []stretch{{64, 300}, {-1, 1 << 16}}},
		{"beyond the end", map[int64]bool{0: true, 400: true}, []stretch{{0, 1 << 16}}},
	} {
		if diff := cmp.Diff(tt.want, readTable(simpler(table, tt.entered)), cmp.AllowUnexported(stretch{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestTablesAreShared(t *testing.T) {
	one, two := appendTable(nil, []stretch{{0, 2}, {64, 9}}), appendTable(nil, []stretch{{0, 2}, {64, 7}})
	tables := append(append([]byte{0}, one...), two...)
	set := tableSet{at: map[string]int{}, out: []byte{0}}
	asked := map[int64]bool{0: true, 3: true}
	first, second := set.add(tables, 1, asked), set.add(tables, 1+len(one), asked)
	if first != second || first == 0 || set.add(tables, 0, asked) != 0 {
		t.Errorf("tables at %d and %d", first, second)
	}
	if third := set.add(tables, 1, nil); third == first {
		t.Error("a table of which it is unknown what is asked was simplified")
	}
}
