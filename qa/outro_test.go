package qa

import "testing"

// TestDated tells announcements by the day they name, and memories by their year.
func TestDated(t *testing.T) {
	for _, tt := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The show is at the Corn Exchange until 30 April.", true},
		{"en", "The show opens on April 30th. Admission free.", true},
		{"en", "The mill closed on 30 April 1987.", false},
		{"en", "Of 30 mills, three may turn again.", false},
		{"it", "Il faro sarà aperto alle visite fino al 31 agosto.", true},
		{"pt", "A regata realiza-se a 16 de junho.", true},
		{"pl", "Wystawa potrwa do 12 maja.", true},
		{"sv", "Utställningen pågår till och med den 3 mars.", true},
		{"nl", "Het boek verschijnt op 10 mei.", true},
		{"de", "Das Konzert ist am 3. März.", true},
		{"ja", "展示は4月20日から開かれる。", true},
		{"zh", "钟楼将于六月一日起开放。", true},
		{"ko", "전시는 4월 20일까지 열린다.", true},
		{"ja", "三か月かかります。", false},
	} {
		d := &doc{lex: newLexicon(tt.lang)}
		if got := d.dated(tt.in); got != tt.want {
			t.Errorf("dated(%q) = %v, want %v", tt.in, got, tt.want)
		}
	}
}
