package qa

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func TestReadLabel(t *testing.T) {
	type result struct{ Label, Key, Rest, Time string }
	for _, tt := range []struct {
		name, in string
		want     result
	}{
		{"initials", "RS: What now?", result{"RS", "rs", "What now?", ""}},
		{"initials with stops", "G.S.: What now?", result{"G.S.", "gs", "What now?", ""}},
		{"title of courtesy", "Dr. Oona Lind: Well.", result{"Dr. Oona Lind", "oona lind", "Well.", ""}},
		{"degree", "Oona Lind, PhD: Well.", result{"Oona Lind, PhD", "oona lind, phd", "Well.", ""}},
		{"full-width colon", "记者：您好", result{"记者", "记者", "您好", ""}},
		{"numbered marker", "Frage 12: Warum?", result{"Frage 12", "frage", "Warum?", ""}},
		{"stamp before", "[00:12] Oona Lind: Well.", result{"Oona Lind", "oona lind", "Well.", "00:12"}},
		{"stamp inside", "Oona Lind (00:12): Well.", result{"Oona Lind", "oona lind", "Well.", "00:12"}},
		{"stamp behind stays", "Oona Lind: [00:12] Well.", result{"Oona Lind", "oona lind", "[00:12] Well.", ""}},
		{"marker with stop", "Q. Why?", result{"Q", "q", "Why?", ""}},
		{"lower-case publication", "fluss.example: Why?", result{"fluss.example", "fluss.example", "Why?", ""}},
		{"a sentence with a colon", "I told him one thing that I had never told anybody before: go.", result{}},
		{"a question before the colon", "Why? he asked: because.", result{}},
		{"an address", "https://example.org/a", result{}},
		{"a time of day", "12:30 is lunch.", result{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got result
			if l := readLabel(tt.in, article.Plainly(tt.in)); l != nil {
				got = result{l.text, l.key, tt.in[l.end:], l.time}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestAsides(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"(laughing) Yes. [pauses] No.", []string{"laughing", "pauses"}},
		{"Das war so. (lacht laut) *grinst*", []string{"lacht laut", "grinst"}},
		{"はい（笑）。", []string{"笑"}},
		{"[the president] said so (in 2012).", nil},
		{"No (brackets", nil},
		{"An hour of work (no interruption) a day.", nil},
	} {
		if diff := cmp.Diff(tt.want, asides(tt.in)); diff != "" {
			t.Errorf("asides(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

// TestLooksLikeLabel tells names before a seam from short sentences.
func TestLooksLikeLabel(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want bool
	}{
		{"Q.", true},
		{"Dr. Ayo.", true},
		{"J. van Dam.", true},
		{"Anna K:", true},
		{"김민수.", true},
		{"Tio år är lång tid.", false},
		{"Is it?", false},
		{"Γιατί δεν το δώσατε;", false},
		{"谢谢。", false},
		{"그날 밤은 참 길었죠.", false},
	} {
		if got := looksLikeLabel(tt.in); got != tt.want {
			t.Errorf("looksLikeLabel(%q) = %v, want %v", tt.in, got, tt.want)
		}
	}
}
