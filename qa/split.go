package qa

import "github.com/verbatim-go/verbatim/article"

// Input is what Split reads. Only Body is needed; the rest is evidence for names.
type Input struct {
	Title, Deck, Site, Lang string
	Authors                 []article.Author
	Hints                   []string                // other texts of the page that may give full names: captions, descriptions, metadata
	Times                   map[article.Node]string // when a paragraph of Body is said, where the format tells and the text does not; none for most
	Looks                   map[article.Node]string // the name by which the markup calls a paragraph of Body, its class; none for most
	Beside                  []string                // lines outside Body that may be remarks of the editors
	Body                    []article.Node          // flat, as the page prints it, without turns
}

// Result is a body grouped into turns. For an article Body is the input's and the other fields are empty, but for Notes.
type Result struct {
	Kind       article.Kind
	Body       []article.Node
	Speakers   []article.Speaker
	Notes      []article.Note
	Confidence float64  // 0 to 1: how sure Kind is
	Cues       []string // one line a decision, for a trace
}

// Split groups the body of in into turns. It never edits what in points to; nodes that stay whole are shared with the result.
func Split(in Input) Result {
	d := newDoc(in)
	best := d.bestReading()
	v := d.judge(best)
	res := Result{Kind: v.kind, Body: in.Body, Notes: d.notes(best, v.kind), Confidence: v.confidence, Cues: append(d.cues, v.cues...)}
	if v.kind == article.KindArticle {
		return res
	}
	b := d.build(best, v.kind)
	res.Body, res.Speakers = b.body, b.speakers
	res.Cues = append(res.Cues, b.cues...)
	return res
}
