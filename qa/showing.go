package qa

// showing is one thing that a piece of an unmarked body shows, with the log-odds by which it is rather a question, and rather told by
// the editors, than part of an answer. The weights are fitted on conversations whose turns are known, with all marks and labels
// taken away; they tell of prose in general, so that none stands for a rule of its own.
type showing struct {
	name          string
	asks, editors float64
	shows         func(p *piece, at *standing) bool
}

// standing is how a piece stands among its neighbours.
type standing struct {
	d           *doc
	prev, next  *piece // nil at either end
	inner       int    // sentences that end inside the piece
	k           int    // its number
	first, last int    // the numbers of the first and the last that asks
}

// Bounds of what pieces show.
const (
	longer     = 2  // times the words of a neighbour make a piece longer
	briefWords = 8  // fewer words are brief
	proseLine  = 30 // words of a full paragraph
	proseBlock = 60
	manyEnds   = 3  // sentences that end inside a piece of many
	thankWords = 12 // more words do not only thank
)

var showings = [...]showing{
	{"any piece", -6.2, -2.5, func(*piece, *standing) bool { return true }},
	{"asks, and no more", 4.5, -3.2, func(p *piece, at *standing) bool { return p.putsIt() && at.inner == 0 }},
	{"asks behind a sentence", 2.5, 0.1, func(p *piece, at *standing) bool { return p.putsIt() && at.inner == 1 }},
	{"asks behind several, addressing", 4.5, 1.3, func(p *piece, at *standing) bool { return p.putsIt() && at.inner > 1 && p.second > 0 }},
	{"asks behind several, and nobody", 2.0, 0.3, func(p *piece, at *standing) bool { return p.putsIt() && at.inner > 1 && p.second == 0 }},
	{"addresses", 1.2, 0.8, func(p *piece, _ *standing) bool { return p.second > 0 }},
	{"speaks of himself", -0.2, -0.8, func(p *piece, _ *standing) bool { return p.first > 0 }},
	{"speaks of neither", 0.3, 2.0, func(p *piece, _ *standing) bool { return p.first+p.second == 0 }},
	{"tells to speak", 2.9, -1.0, func(p *piece, at *standing) bool { return nearEnds(p.low, at.d.lex.prompts) }},
	{"opens as a reply", -2.1, -4.5, func(p *piece, at *standing) bool { return opensWith(p.low, at.d.lex.replies) }},
	{"thanks", 2.6, -3.7, func(p *piece, at *standing) bool { return p.words <= thankWords && nearEnds(p.low, at.d.lex.thanks) }},
	{"shorter than the next", 0.1, -1.8, func(p *piece, at *standing) bool { return at.next != nil && p.words*longer < at.next.words }},
	{"longer than the next", -0.9, 1.6, func(p *piece, at *standing) bool { return at.next != nil && p.words > at.next.words*longer }},
	{"shorter than the last", 1.1, 0.2, func(p *piece, at *standing) bool { return at.prev != nil && p.words*longer < at.prev.words }},
	{"longer than the last", -0.5, -2.7, func(p *piece, at *standing) bool { return at.prev != nil && p.words > at.prev.words*longer }},
	{"behind a question", 0.5, -3.2, func(_ *piece, at *standing) bool { return at.prev != nil && at.prev.asks }},
	{"brief", 0.4, -1.5, func(p *piece, _ *standing) bool { return p.words < briefWords }},
	{"a full paragraph", -0.1, -1.1, func(p *piece, _ *standing) bool { return p.words >= proseLine }},
	{"a long paragraph", 0.0, -3.6, func(p *piece, _ *standing) bool { return p.words >= proseBlock }},
	{"one sentence", 1.7, 1.3, func(_ *piece, at *standing) bool { return at.inner == 0 }},
	{"many sentences", -1.3, 0.6, func(_ *piece, at *standing) bool { return at.inner >= manyEnds }},
	{"a line without an end", -3.8, 5.6, (*piece).endless},
	{"no line, without an end", -3.0, -0.5, func(p *piece, at *standing) bool { return !endsSentence(p.text) && !p.endless(at) }},
	{"an item of a list", -1.3, 2.5, func(p *piece, _ *standing) bool { return p.kind == kindItem }},
	{"before all that ask", -3.2, -1.4, func(_ *piece, at *standing) bool { return at.k < at.first }},
	{"behind all that ask", 1.0, -0.3, func(_ *piece, at *standing) bool { return at.k > at.last }},
	{"leads on", -1.6, 1.2, func(p *piece, _ *standing) bool { return endsWith(p.text, ':') }},
	{"opens with a quotation", -2.4, 0.7, func(p *piece, _ *standing) bool { return p.opensQuot }},
	{"names those whom the page names", -0.4, 2.7, func(p *piece, at *standing) bool { return at.d.tells(p) }},
	{"the editors' line below each answer", -5.0, 0, func(p *piece, _ *standing) bool { return p.refrained }},
}

// putsIt reports whether p ends with a question, or is one that the body puts again and again.
func (p *piece) putsIt() bool { return p.asks || p.prompt }

// endless reports whether p is a short line without the end of a sentence, or with a colon, and nothing sets it apart: rather a
// heading.
func (p *piece) endless(*standing) bool {
	return p.words <= subheadWords && p.style == 0 && (p.label == nil || p.label.kind == labelLine) && p.sign == 0 && (!endsSentence(p.text) || endsWith(p.text, ':'))
}

// weighParts returns the log-odds of each of the pieces idx in each part.
func (d *doc) weighParts(idx []int) [][partCount]float64 {
	at := &standing{d: d, first: len(idx), last: -1}
	for k, i := range idx {
		if p := &d.pieces[i]; p.putsIt() && p.words < proseBlock {
			at.first, at.last = min(at.first, k), k
		}
	}
	out := make([][partCount]float64, len(idx))
	for k, i := range idx {
		p, w := &d.pieces[i], &out[k]
		at.k, at.prev, at.next, at.inner = k, nil, nil, innerEnds(p.text)
		if k > 0 {
			at.prev = &d.pieces[idx[k-1]]
		}
		if k+1 < len(idx) {
			at.next = &d.pieces[idx[k+1]]
		}
		for j := range showings {
			if s := &showings[j]; s.shows(p, at) {
				w[partAsk] += s.asks
				w[partIntro] += s.editors
			}
		}
		w[partOutro] = w[partIntro]
	}
	return out
}
