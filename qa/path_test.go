package qa

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
)

func TestPath(t *testing.T) {
	const (
		i, q, a, o = partIntro, partAsk, partAnswer, partOutro
	)
	for _, tt := range []struct {
		name  string
		lines []string
		want  []int
	}{
		{
			name: "prompts and remarks",
			lines: []string{
				"The ferry leaves at six, and Ola Brenn has been on the bridge since five.",
				"When did you first steer a ferry?", "I was nine, and my uncle had to eat. He held the soup in one hand and me in the other.",
				"Tell us about the fog.", "Fog is nothing but slow rain. I stop, I wait, and I listen to the dog on the other shore.",
				"And your uncle.", "He never held the wheel again. He said that I was cheaper than he was, and he was right.",
				"Were you afraid?", "No.",
				"Why not?", "Because I could not see anything. What should I have been afraid of?",
				"Thank you for the crossing.",
			},
			want: []int{i, q, a, q, a, q, a, q, a, q, a, q},
		},
		{
			name: "answers of many paragraphs",
			lines: []string{
				"What is on your desk?", "I have a lamp, two chairs and a map of the coast, and I sit on neither of the chairs.",
				"The drawers are full of pencils, and each of them has a name. I gave the names myself.", "I sharpen them in winter, when there is nothing else to do, and I give half of them away to the school.",
				"What do you write with?", "I use a machine that my mother left me. It has no letter R, so I write around it.",
				"What would you change?", "I would move the window. The light comes from the wrong side, and I have told the house so for years.",
			},
			want: []int{q, a, a, a, q, a, q, a},
		},
		{
			name: "a story on both sides",
			lines: []string{
				"The harbour has had no ferry since the spring, and the shops have closed one after the other, as the mayor had said they would.",
				"Ola Brenn steered the last of them. He lives above the landing, and he opens the door before anybody knocks.",
				"Do you miss it?", "I miss the noise. You get used to an engine as you get used to a clock.",
				"Who took the boat?", "A man from the north. I asked him what he would do with it, and he said he would live in it.",
				"Will there be another?", "No. I think they will build the bridge, and then I shall walk over it once.",
				"The council will vote on the bridge in June. Until then Brenn keeps the landing swept, though the paint has gone from the rail.",
			},
			want: []int{i, i, q, a, q, a, q, a, o},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := Input{Title: "“I could not see anything”, says Ola Brenn", Lang: "en"}
			for _, line := range tt.lines {
				in.Body = append(in.Body, &article.Paragraph{Text: article.Plainly(line)})
			}
			d := newDoc(in)
			var idx []int
			for k := range d.pieces {
				idx = append(idx, k)
			}
			if diff := cmp.Diff(tt.want, d.path(idx)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestShowings holds that what pieces show has names of its own, and weighs.
func TestShowings(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range showings {
		if seen[s.name] || s.asks == 0 && s.editors == 0 {
			t.Errorf("%q stands twice or weighs nothing", s.name)
		}
		seen[s.name] = true
	}
}

func TestWording(t *testing.T) {
	for _, tt := range []struct {
		name          string
		text, phrases string
		opens, near   bool
	}{
		{"first word", "yes, and twice.", "yes", true, true},
		{"behind a quotation mark", "“yes, and twice.", "yes", true, true},
		{"part of a word", "yesterday it rained.", "yes", false, false},
		{"elided", "parce qu’il pleut.", "parce qu’", true, false},
		{"deep inside", "when i was small people would say yes to whatever he asked of them.", "yes", false, false},
		{"last word", "मुझे उस दिन के बारे में बताइए।", "बताइए", false, true},
		{"script without spaces", "最初の夜のことを聞かせてください。", "ください", false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			list := []string{tt.phrases}
			if got := opensWith(tt.text, list); got != tt.opens {
				t.Errorf("opens with %q: %v", tt.phrases, got)
			}
			if got := nearEnds(tt.text, list); got != tt.near {
				t.Errorf("has %q near an end: %v", tt.phrases, got)
			}
		})
	}
}
