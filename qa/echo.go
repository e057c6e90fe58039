package qa

import (
	"strings"
)

// A paragraph whose every letter stands in one nearby is an echo: the editors print words of the piece once more to
// advertise them, however few they are and in whatever script. In a quotation they may leave words out.
const (
	echoReach  = 6   // pieces before and behind in which the words stand,
	quoteReach = 24  // or those of a quotation
	echoWords  = 3   // fewer words in quotation marks repeat by chance; of scripts without spaces, echoWords*2 letters
	echoBare   = 5   // nor do fewer without
	echoMost   = 70  // a longer repetition is no pull quote
	echoGaps   = 0.6 // words left out, to those that are kept
	echoKept   = 5   // fewer words with others left out between them are chance
)

// markEchoes turns paragraphs that stand word for word inside a longer one nearby into pull quotes.
func markEchoes(ps []piece) {
	for i := range ps {
		p := &ps[i]
		if p.pulled || !mayEcho(p) {
			continue
		}
		words := strings.Trim(p.low, quoteMarks)
		quote, reach := p.kind == kindQuote || p.opensQuot, echoReach
		if quote {
			reach = quoteReach
		}
		for k := max(0, i-reach); k < min(len(ps), i+reach+1) && !p.pulled; k++ {
			whole := quote && ps[k].kind == kindPara && !ps[k].opensQuot && ps[k].words == p.words // all of an answer
			if q := &ps[k]; k != i && !q.pulled && (q.words > p.words || whole) && speechKind(q) {
				p.pulled = indexPhrase(q.low, words) >= 0 || (p.opensQuot || p.kind == kindQuote) && shortened(words, q.low)
			}
		}
	}
}

// shortened reports whether the words stand in text in their order, with few others between them.
func shortened(words, text string) bool {
	want := fields(words)
	if len(want) < echoKept {
		return false
	}
	for _, w := range want {
		if !strings.Contains(text, w) {
			return false
		}
	}
	have := fields(text)
	most := int(float64(len(want)) * (1 + echoGaps))
	for from := range have {
		if have[from] != want[0] {
			continue
		}
		n := 0
		for i := from; i < min(len(have), from+most) && n < len(want); i++ {
			n += b2i(have[i] == want[n])
		}
		if n == len(want) {
			return true
		}
	}
	return false
}

// quoteMarks may stand around an echo and not around the words in the piece.
const quoteMarks = " \"'“”„«»‚‘’「」『』…"

// mayEcho reports whether p is of the kind and length of an echo.
func mayEcho(p *piece) bool {
	labelled := p.label != nil && p.label.kind != labelLine && p.label.kind != labelDash && p.kind != kindQuote // a colon inside a quotation
	if p.prompt || p.sign != 0 || p.words > echoMost || labelled {
		return false
	}
	if p.kind == kindQuote || p.kind == kindPara && p.opensQuot {
		return p.words >= echoWords
	}
	return p.kind == kindPara && p.words >= echoBare && endsSentence(p.text) && !p.asks // who asks may say again what was said
}

// speechKind reports whether p is of a kind that holds what somebody says.
func speechKind(p *piece) bool {
	return p.kind == kindPara || p.kind == kindItem || p.kind == kindQuote
}
