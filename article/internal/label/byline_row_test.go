package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRowOfCredits(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want bool
	}{
		{"Tekst: Jan Voorbeeld | Beeld: Eva Model", true},
		{"Text: Anna Exempel Foto: Erik Modell", true},
		{"글 홍길동 | 사진 김철수", true},
		{"構成＝例子花子　写真＝見本太郎", true},
		{"採訪／王小明 攝影／林大同", true},
		{"Foto: Eva Model", false},
		{"Photo: Jane Roe | Video: John Doe", false},
		{"Text: the harbour at dawn | Photo: Jane Roe", false},
		{"Jane Roe | Example News", false},
	} {
		if diff := cmp.Diff(tt.want, rowOfCredits(tt.in)); diff != "" {
			t.Errorf("rowOfCredits(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}
