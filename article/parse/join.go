package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// wrapBytes is the least length of a line that may end in the middle of a sentence only because it was full.
const wrapBytes = 50

// joins reports whether block i goes on with the paragraph of the block before it: after a change of marks always, after
// a line break where the line before is full and ends in the middle of a sentence.
func (a *assembly) joins(i int) bool {
	b, p := &a.page.Blocks[i], &a.page.Blocks[i-1]
	if b.Box != p.Box || b.Kind != block.Text || p.Kind != block.Text || b.Bullet != "" {
		return false
	}
	switch b.Seam {
	case block.SeamMark:
		return true
	case block.SeamLine:
		return len(p.Text) >= wrapBytes && !endsSentence(p.Text) && !allStrong(p) && !allStrong(b)
	}
	return false
}

func allStrong(b *block.Block) bool { return b.Words > 0 && b.Strong == b.Words }

// endsSentence reports whether s ends with the end of a sentence or a colon, inside closing quotes or not.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)] ")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:;。！？：؟।۔", r)
}

// joinRuns appends b to a with a space between, except after a sign of scripts that set none.
func joinRuns(a, b []article.Run) []article.Run {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	out := append([]article.Run(nil), a...)
	last := out[len(out)-1].Text
	if r, _ := utf8.DecodeLastRuneInString(last); !strings.ContainsRune("。！？：、，」』）】", r) {
		out = append(out, article.Run{Text: " "})
	}
	return merge(append(out, b...))
}

// merge joins neighbouring runs with the same marks.
func merge(runs []article.Run) []article.Run {
	out := runs[:0]
	for _, r := range runs {
		if n := len(out); n > 0 && out[n-1].Marks == r.Marks && out[n-1].URL == r.URL {
			out[n-1].Text += r.Text
			continue
		}
		out = append(out, r)
	}
	return out
}

// provider returns the host of an address without "www.".
func provider(u string) string {
	_, rest, ok := strings.Cut(u, "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, "?")
	return strings.TrimPrefix(host, "www.")
}

// languageOf finds "language-go" or "lang-go" among classes.
func languageOf(classes string) string {
	for c := range strings.FieldsSeq(classes) {
		for _, prefix := range []string{"language-", "lang-"} {
			if l, ok := strings.CutPrefix(c, prefix); ok {
				return l
			}
		}
	}
	return ""
}
