package block

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWrapping(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"mail", "The river rose overnight, and nobody in the village had seen it rise\nbefore. The miller looked at the wheel, which stood still, and said\n" +
			"that the water would go down by itself before the week was over and\nthe geese came back.\nHis wife did not believe it, and packed the bread and the good linen\n" +
			"into two baskets, which she carried up to the church before it was\ndark.\n\nIn the morning they saw what was left.\n",
			[]string{
				"block: The river rose overnight, and nobody in the village had seen it rise before. The miller looked at the wheel, which stood still, and said that the water would go down by itself before the week was over and the geese came back.",
				"line: His wife did not believe it, and packed the bread and the good linen into two baskets, which she carried up to the church before it was dark.",
				"block: In the morning they saw what was left."}},
		{"transcript, hanging indent", "ROTH:    The river rose overnight, and nobody in the village had\n         seen it rise before. What did you do about the wheel?\n" +
			"MILLER:  I looked at the wheel, which stood still, and I said to\n         everybody who asked that the water would go down by\n         itself before the week was over.\n" +
			"ROTH:    And did it?\nMILLER:  No.\n",
			[]string{
				"block: ROTH: The river rose overnight, and nobody in the village had seen it rise before. What did you do about the wheel?",
				"line: MILLER: I looked at the wheel, which stood still, and I said to everybody who asked that the water would go down by itself before the week was over.",
				"line: ROTH: And did it?", "line: MILLER: No."}},
		{"first-line indent", "    The river rose overnight, and nobody in the village had seen it\nrise before. The miller looked at the wheel, which stood still, and\nsaid nothing.\n" +
			"    His wife did not believe it, and packed the bread and the linen\ninto two baskets, which she carried up to the church before it was\ndark.\n",
			[]string{
				"block: The river rose overnight, and nobody in the village had seen it rise before. The miller looked at the wheel, which stood still, and said nothing.",
				"block: His wife did not believe it, and packed the bread and the linen into two baskets, which she carried up to the church before it was dark."}},
		{"one wrapped paragraph", "Menu\nHome\n\nThe river rose overnight, and nobody in the village had seen it rise\nbefore the miller looked at the wheel, which stood still and did not\nmove.\n",
			[]string{"block: Menu", "line: Home",
				"block: The river rose overnight, and nobody in the village had seen it rise before the miller looked at the wheel, which stood still and did not move."}},
		{"hyphen at the line end", "The river rose overnight, and nobody in the village knew of the self-\nevident reasons that the miller gave for all this in a long, drawn-\nout speech.\n",
			[]string{"block: The river rose overnight, and nobody in the village knew of the self-evident reasons that the miller gave for all this in a long, drawn-out speech."}},
		{"labels are never joined", "Ida Roth: The river rose overnight, and nobody saw it in the village\nMiller: so it did, and the wheel stood still until the next morning\nIda Roth: and then, when the water had gone, what did you all do there\n",
			[]string{"block: Ida Roth: The river rose overnight, and nobody saw it in the village",
				"line: Miller: so it did, and the wheel stood still until the next morning",
				"line: Ida Roth: and then, when the water had gone, what did you all do there"}},
		{"verse", "The river rose,\nthe miller slept,\nnobody knows\nwhat the water kept.",
			[]string{"block: The river rose,", "line: the miller slept,", "line: nobody knows", "line: what the water kept."}},
		{"headlines of a dump", "Miller finds his wheel after three days in the river\nVillage asks who should have closed the gate that night\nWhat to do when the water comes and nobody is at home\nThe geese are back",
			[]string{"block: Miller finds his wheel after three days in the river", "line: Village asks who should have closed the gate that night",
				"line: What to do when the water comes and nobody is at home", "line: The geese are back"}},
		{"clock lines", "0:12\nThe river rose\n[00:01:30]\nIt fell",
			[]string{"block: 0:12", "line: The river rose", "line: [00:01:30]", "line: It fell"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(FromText(tt.in, Limits{}))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCues(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"voices", "WEBVTT - A talk\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE not\nshown\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Ida Roth>The river\nrose &amp; <i>rose</i>.\n\n" +
			"00:04.000 --> 00:06.000\n<v Ida Roth>Did you <00:05.000><c.loud>see</c> it?\n\n00:06.000 --> 00:07.000\n<v.low Miller>No.</v><v Ida Roth>Oh.</v>\n",
			[]string{"block @00:01.000: {strong|Ida Roth:} The river rose & {emphasis|rose}. Did you see it?",
				"block @00:06.000: {strong|Miller:} No.", "block @00:06.000: {strong|Ida Roth:} Oh."}},
		{"SRT", "1\n00:00:01,000 --> 00:00:02,000\nThe river rose\n\n2\n00:00:02,500 --> 00:00:04,000\novernight. <applause>\n\n3\n00:00:05,000 --> 00:00:06,000\n- Who saw it?\n- I did.\n\n" +
			"4\n00:00:07,000 --> 00:00:08,000\n1984\n\n5\n00:00:08,000 --> 00:00:09,000\nMILLER: Yes.\n",
			[]string{"block @00:00:01,000: The river rose overnight. <applause>", `block "- " @00:00:05,000: Who saw it?`, `block "- " @00:00:05,000: I did.`,
				"block @00:00:07,000: 1984", "block @00:00:08,000: MILLER: Yes."}},
		{"television", "WEBVTT\n\n00:01.000 --> 00:02.000\n>> THE RIVER ROSE.\n>> DID IT?\n", []string{`block ">> " @00:01.000: THE RIVER ROSE.`, `block ">> " @00:01.000: DID IT?`}},
		{"nothing but a header", "WEBVTT\n", nil},
		{"no caption file", "WEBVTTX\n\n00:01.000 --> 00:02.000\nx", []string{"block: WEBVTTX", "block: 00:01.000 --> 00:02.000", "line: x"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(FromText(tt.in, Limits{}))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
