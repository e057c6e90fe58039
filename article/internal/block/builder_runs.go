package block

import "github.com/verbatim-go/verbatim/article"

// runs returns the text of [start, end) and its runs.
func (b *Builder) runs(start, end int32) (string, []article.Run) {
	ln := &b.line
	text := string(ln.buf[start:end])
	k := ln.segAt(start)
	plain := k+1 >= len(ln.segs) || ln.segs[k+1].start >= end
	if plain {
		s := &ln.segs[k]
		text = nfc(text)
		return text, b.arena.run(article.Run{Text: text, Marks: s.marks, URL: s.url})
	}
	ln.runs = ln.runs[:0]
	for at := start; at < end; k++ {
		s, stop := &ln.segs[k], end
		if k+1 < len(ln.segs) && ln.segs[k+1].start < end {
			stop = ln.segs[k+1].start
		}
		if n := len(ln.runs); n > 0 && ln.runs[n-1].Marks == s.marks && ln.runs[n-1].URL == s.url {
			ln.runs[n-1].Text = text[at-start-int32(len(ln.runs[n-1].Text)) : stop-start]
		} else {
			ln.runs = append(ln.runs, article.Run{Text: text[at-start : stop-start], Marks: s.marks, URL: s.url})
		}
		at = stop
	}
	if !plainlyNFC(text) && !isNFC(text) {
		ln.runs = normalise(ln.runs)
		text = article.Text(ln.runs)
	}
	return text, b.arena.runs(ln.runs)
}

// normalise puts the text of runs in NFC. A combining mark that opens a run goes to the run before, with its letter.
func normalise(runs []article.Run) []article.Run {
	out := runs[:0]
	for i, r := range runs {
		if i > 0 && len(out) > 0 {
			n := nfcBoundary(r.Text)
			if n < 0 {
				n = len(r.Text)
			}
			out[len(out)-1].Text += r.Text[:n]
			if r.Text = r.Text[n:]; r.Text == "" {
				continue
			}
		}
		out = append(out, r)
	}
	for i := range out {
		out[i].Text = nfc(out[i].Text)
	}
	return out
}
