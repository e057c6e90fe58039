package fmt

import (
	"errors"
	"testing"
	"time"
)

func TestSprintf(t *testing.T) {
	for _, tt := range []struct {
		format string
		args   []any
		want   string
	}{
		{"void element <%s> has %d child nodes", []any{"br", 3}, "void element <br> has 3 child nodes"},
		{"%q is no %v", []any{"a\n", errors.New("good")}, `"a\n" is no good`},
		{"100%% of %s %d", []any{2 * time.Second}, "100% of 2s %d"},
		{"%x and %", []any{1}, "%x and %"},
		{"%v %v", []any{[]byte("b"), 1.5}, "b ?"},
		{"%d", []any{int64(-7)}, "-7"},
	} {
		if got := Sprintf(tt.format, tt.args...); got != tt.want {
			t.Errorf("Sprintf(%q, %v) = %q, want %q", tt.format, tt.args, got, tt.want)
		}
	}
	if got := Errorf("no %s", "way").Error(); got != "no way" {
		t.Errorf("Errorf: %q", got)
	}
}
