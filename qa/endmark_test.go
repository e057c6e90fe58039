package qa

import "testing"

func TestEndMark(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"船一直开。（完）", "船一直开。"},
		{"（完）", ""},
		{"We leave at six. -30-", "We leave at six."},
		{"We leave at six. [ENDS]", "We leave at six."},
		{"We leave at six. ■", "We leave at six."},
		{"We leave at six.■", "We leave at six."},
		{"###", ""},
		{"* * *", ""},
		{"끝까지 해야죠. (끝)", "끝까지 해야죠."},
		{"We leave at six. (laughs)", "We leave at six. (laughs)"}, // an aside is said
		{"I said: the end.", "I said: the end."},
		{"All good things must end", "All good things must end"},
		{"The bus is the 30", "The bus is the 30"},
		{"It took a year – 30 –", "It took a year – 30 –"}, // no sentence ends before it
		{"Well –", "Well –"},                               // broken off
		{"Draw a ■", "Draw a ■"},
		{"", ""},
	} {
		if got := c.text[:endMark(c.text)]; got != c.want {
			t.Errorf("%q before its end mark: %q, want %q", c.text, got, c.want)
		}
	}
}
