package block

import (
	"strings"
	"testing"
)

func TestHintTable(t *testing.T) {
	for i := 1; i < len(hintTable); i++ {
		if hintTable[i-1].word >= hintTable[i].word {
			t.Errorf("%q stands before %q", hintTable[i-1].word, hintTable[i].word)
		}
	}
}

func TestHintsOf(t *testing.T) {
	tests := []struct {
		in   string
		want Hint
	}{
		{"", 0},
		{"byline", HintByline},
		{"Article__byLine--x9", HintArticle | HintByline},
		{"figureCaption_root__3kd", HintFigure | HintCaption},
		{"pull-quote", HintQuote},
		{"bildunterschrift quelle", HintCaption | HintCredit},
		{"most-read", HintTeaser},
		{"most read", 0}, // two names say nothing together
		{"adventure", 0},
		{"ads", HintAd},
		{"kommentare", HintComment},
		{"header-ad-1", HintHeader | HintAd},
		{"x9CREDIT_nav", HintCredit | HintNav},
		{strings.Repeat("x", 100) + "-byline", HintByline},
		{"byline" + strings.Repeat("x", 100), 0},
	}
	for _, tt := range tests {
		if got := HintsOf(tt.in); got != tt.want {
			t.Errorf("HintsOf(%q) = %x, want %x", tt.in, got, tt.want)
		}
	}
}

func TestHidesText(t *testing.T) {
	for class, want := range map[string]bool{
		"sr-only": true, "visuallyhidden": true, "screen-reader-text": true, "u-visually-hidden": true,
		"": false, "not-sr-only": false, "md:sr-only": false, "hidden": false, "onlyhidden": false,
	} {
		if got := hidesText(class); got != want {
			t.Errorf("hidesText(%q) = %v, want %v", class, got, want)
		}
	}
}
