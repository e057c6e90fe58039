package qa

import (
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

// TestNoInterview holds pages that look like conversations in one thing and are none.
func TestNoInterview(t *testing.T) {
	for _, c := range []struct{ name, lang, body, reason string }{
		{"dates", "en", "October 20: A barn burned down on Mill Lane. The cows were led out in time.\nOctober 20: A car went into the lock. Nobody was hurt.\nOctober 21: The bridge was closed for an hour.\nOctober 22: A bell fell in the tower. It will be mended.\nOctober 22: The ferry lost its rope.",
			"labels that end with numbers are days"},
		{"goods", "de", "Herkunft: Die Trauben wachsen am Südhang des Wendelbergs.\nGeschmack: Der Wein schmeckt nach Kirschen.\nHerkunft: Die Trauben stammen aus dem Tal der Wiese.\nGeschmack: Der Wein schmeckt nach Gras und Regen.\nHerkunft: Die Trauben kommen vom Ufer.\nGeschmack: Der Wein ist herb.",
			"nobody asks or speaks of himself"},
		{"verbs", "en", "The miller was not amused when the council met on Monday to talk about the race.\nShe said: I have lived here for forty years. You cannot ask me to leave.\nThe council voted on Tuesday, and the mill won by one vote.\nShe added: What would you do with an empty mill?",
			"verbs of saying are no names"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := Input{Lang: c.lang}
			for line := range strings.SplitSeq(c.body, "\n") {
				in.Body = append(in.Body, &article.Paragraph{Text: []article.Run{{Text: line}}})
			}
			if r := Split(in); r.Kind != article.KindArticle {
				t.Errorf("got %v, want an article: %s\n%s", r.Kind, c.reason, strings.Join(r.Cues, "\n"))
			}
		})
	}
}
