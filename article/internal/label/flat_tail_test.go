package label

import (
	"testing"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

func TestMoreTail(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He came home late. Read more", "Read more"},
		{"Der Kapitän kam spät nach Hause. mehr", "mehr"},
		{"Le capitaine est rentré tard. Lire la suite", "Lire la suite"},
		{"He wanted to see more", ""},             // no sentence ends before it
		{"He came home late. She came later", ""}, // no stock phrase
		{"He came home late.", ""},
		{"", ""},
	} {
		if got := MoreTail(c.text); got != c.want {
			t.Errorf("MoreTail(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestDateTail(t *testing.T) {
	for _, c := range []struct {
		line, date, tail string
		ok               bool
	}{
		{"14 March 2024 | Politics", "14 March 2024", "Politics", true},
		{"12. Mai 2023 · Küste & Meer", "12. Mai 2023", "Küste & Meer", true},
		{"14 March 2024", "", "", false},
		{"14 March 2024 | 12 min", "14 March 2024", "12 min", false}, // a time to read
		{"Politics | 14 March 2024", "", "", false},                  // does not open with the date
	} {
		date, tail, ok := DateTail(c.line)
		if date != c.date || tail != c.tail || ok != c.ok {
			t.Errorf("DateTail(%q) = %q, %q, %v, want %q, %q, %v", c.line, date, tail, ok, c.date, c.tail, c.ok)
		}
	}
}

func TestPostal(t *testing.T) {
	for _, c := range []struct {
		line, next string
		want       bool
	}{
		{"24103 Kiel", "", true},
		{"Hafenstraße 12", "24103 Kiel", true},
		{"Hafenstraße 12", "Der Hafen ist zu", false},
		{"Top 10", "The bridge opens in April", false},
		{"2024 Review", "", true}, // a number like a town's: no headline is so short
		{"The bridge opens in April", "", false},
	} {
		p := block.FromText(c.line+"\n\n"+c.next+"\n", block.Limits{})
		if got := postal(&look(p).at[0]); got != c.want {
			t.Errorf("postal(%q above %q) = %v, want %v", c.line, c.next, got, c.want)
		}
	}
}
