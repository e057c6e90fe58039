package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAsks(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want bool
	}{
		{"Why?", true}, {"为什么？", true}, {"لماذا؟", true}, {"きっかけは何ですか。", true}, {"来年の予定は。", true}, {"어떻게 합니까.", true}, {"앞으로의 계획은.", true},
		{"Because.", false}, {"三年かかりました。", false}, {"밤에만 녹음합니다.", false}, {"", false},
	} {
		if diff := cmp.Diff(tt.want, Asks(tt.in)); diff != "" {
			t.Errorf("Asks(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}
