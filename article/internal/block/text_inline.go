package block

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// inlineSigns returns those of the signs of inline Markdown that occur in s.
func inlineSigns(s string) string {
	const all = "*_`[<~\\"
	var found []byte
	for i := range len(all) {
		if strings.IndexByte(s, all[i]) >= 0 {
			found = append(found, all[i])
		}
	}
	return string(found)
}

// token is a sign of inline Markdown, or what may be one.
type token struct {
	at, n int // bytes [at, at+n) of the text
	mark  article.Marks
	kind  tokenKind
	pair  int    // of an opening sign: the token that closes it, 0 while none does
	url   string // of a link's end and of an image
	alt   string // of an image
}

type tokenKind uint8

const (
	tokenOpen  tokenKind = iota // text stays unless pair is set
	tokenClose                  // always has its opening sign
	tokenDrop                   // a backslash
	tokenImage
)

// inline adds b with the clean text s, in which paired signs of Markdown become marks. A picture inside parts the text.
func (t *cutter) inline(b Block, s string) {
	if s == "" {
		return
	}
	any := false
	for i := range len(t.signs) {
		any = any || strings.IndexByte(s, t.signs[i]) >= 0
	}
	if !any {
		t.addText(b, s)
		return
	}
	sc := scanner{s: s, tokens: t.tokens[:0], escapes: t.markdown}
	sc.scan()
	t.tokens = sc.tokens
	t.build(b, s)
}

// build cuts s at its tokens into runs.
func (t *cutter) build(b Block, s string) {
	w := &t.writer
	var open [16]int // how many open signs set each mark
	var marks article.Marks
	var url string
	at, kept := 0, 0 // where the text goes on, and where the last piece of it ended
	for i := range t.tokens {
		k := &t.tokens[i]
		if k.kind == tokenOpen && k.pair == 0 {
			continue
		}
		if at < k.at {
			w.add(unglued(s, kept, at, k.at), marks, url)
			kept = k.at
		}
		at = k.at + k.n
		switch k.kind {
		case tokenOpen:
			marks = turn(&open, k.mark, 1)
			if k.mark&article.MarkLink != 0 {
				url = t.tokens[k.pair].url
			}
		case tokenClose:
			marks = turn(&open, k.mark, -1)
			if k.mark&article.MarkLink != 0 {
				url = ""
			}
		case tokenImage:
			b = t.addRuns(b, w)
			t.add(Block{Kind: Image, Seam: b.Seam, Figure: &article.Figure{URL: k.url, Alt: k.alt}})
			b.Seam, b.Bullet = SeamMark, ""
			kept = at
		case tokenDrop:
		}
	}
	if at < len(s) {
		w.add(unglued(s, kept, at, len(s)), marks, url)
	}
	t.addRuns(b, w)
}

// unglued returns s[from:to], what follows the piece of s that ended at kept. Where the signs between the two are all
// that parts two words they come along.
func unglued(s string, kept, from, to int) string {
	if kept > 0 && kept < from {
		before, _ := utf8.DecodeLastRuneInString(s[:kept])
		after, _ := utf8.DecodeRuneInString(s[from:])
		if isWord(before) && isWord(after) {
			return s[kept:to]
		}
	}
	return s[from:to]
}

// turn opens or closes the marks m and returns those that are open now.
func turn(open *[16]int, m article.Marks, by int) article.Marks {
	var now article.Marks
	for i := range open {
		if m&(1<<i) != 0 {
			open[i] += by
		}
		if open[i] > 0 {
			now |= 1 << i
		}
	}
	return now
}

// addRuns adds b with the runs of w, if there are any, and returns what a following piece of the same text shares.
func (t *cutter) addRuns(b Block, w *runWriter) Block {
	b.Text, b.Runs = w.done(&t.arena)
	if b.Text == "" {
		return b
	}
	t.add(b)
	b.Seam, b.Bullet = SeamMark, ""
	return b
}

// runWriter gathers runs so that their text is clean as a whole.
type runWriter struct {
	buf  []byte
	runs []article.Run // without their texts
	ends []int         // where each ends in buf
}

func (w *runWriter) add(s string, marks article.Marks, url string) {
	if s != "" && s[0] == ' ' && (len(w.buf) == 0 || w.buf[len(w.buf)-1] == ' ') {
		s = s[1:]
	}
	if s == "" {
		return
	}
	w.buf = append(w.buf, s...)
	if n := len(w.runs); n > 0 && w.runs[n-1].Marks == marks && w.runs[n-1].URL == url {
		w.ends[n-1] = len(w.buf)
		return
	}
	w.runs = append(w.runs, article.Run{Marks: marks, URL: url})
	w.ends = append(w.ends, len(w.buf))
}

// done returns the text and its runs, without white space at the end, and makes w empty.
func (w *runWriter) done(a *arena) (text string, runs []article.Run) {
	if n := len(w.buf); n > 0 && w.buf[n-1] == ' ' {
		w.buf = w.buf[:n-1]
	}
	text = string(w.buf)
	at := 0
	for i := range w.runs {
		end := min(w.ends[i], len(text))
		w.runs[i].Text = text[at:end]
		at = end
	}
	if n := len(w.runs); n > 0 && w.runs[n-1].Text == "" {
		w.runs = w.runs[:n-1]
	}
	runs = a.runs(w.runs)
	w.buf, w.runs, w.ends = w.buf[:0], w.runs[:0], w.ends[:0]
	return text, runs
}
