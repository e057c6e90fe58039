package qa

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// lexicon is the union of the words of the languages that a body may be in.
type lexicon struct {
	spoken          words.Set // the languages found: their pronouns and question words count
	read            words.Set // those of langs
	firsts, seconds []string  // words of scripts without spaces, looked for anywhere
	firstEnd        []ending  // of verbs, where pronouns are dropped
	secondEnd       []ending
	askEnd          []string
	prompts         []string // words by which somebody is told to speak
	replies         []string // phrases that open an answer
	thanks          []string
	langs           []*words.Lang // for phrases: the languages found, and English
	known           bool
	semicolon       bool // the semicolon is the language's question mark
}

// newLexicon chooses the languages of a body that begins with the folded texts of sample and is declared to be in the language
// tag.
func newLexicon(tag string, sample ...string) *lexicon {
	langs, native := languages(tag, sample)
	x := &lexicon{langs: langs, known: native && (tag == "" || words.For(tag) != nil)} // relatives know little of a language
	for _, l := range x.langs {
		x.spoken |= words.SetOf(l)
		x.firsts = appendDense(x.firsts, l.First)
		x.seconds = appendDense(x.seconds, l.Second)
		x.firstEnd = appendEndings(x.firstEnd, l.FirstEnd)
		x.secondEnd = appendEndings(x.secondEnd, l.SecondEnd)
		x.askEnd = append(x.askEnd, l.AskEnd...)
		x.prompts = append(x.prompts, l.Prompt...)
		x.replies = append(x.replies, l.Reply...)
		x.thanks = append(x.thanks, l.Thanks...)
		x.semicolon = x.semicolon || l.Code == "el"
	}
	if len(x.langs) == 0 {
		x.langs = words.All()
	} else if en := words.For("en"); !slices.Contains(x.langs, en) {
		x.langs = append(x.langs, en)
	}
	for _, l := range x.langs {
		x.read |= words.SetOf(l)
	}
	return x
}

func appendDense(out, list []string) []string {
	for _, w := range list {
		if isDenseWord(w) {
			out = append(out, w)
		}
	}
	return out
}

// A language without a table shares a word or two with one that has: "na" stands in Swahili and in Polish. A text of sampleWords
// holds at least commonKinds of the dozen commonest words of its own, a shorter one as many fewer.
const (
	sampleWords = 120
	commonKinds = 6
)

// languages returns the tables of the languages that the sample may be written in, the declared one first: the one whose common
// words it holds most, and those that come near, as relatives do in short texts. Where it is in none of them, native is false and they
// are relatives.
func languages(tag string, sample []string) (langs []*words.Lang, native bool) {
	var scores, kinds [words.Count]int
	n, unspaced := 0, false
	seen := map[string]bool{}
	for _, s := range sample {
		for w := range eachWord(s) {
			n++
			if isDenseWord(w) {
				continue
			}
			stop := words.Uses(w).Stop
			fresh := b2i(stop != 0 && !seen[w])
			if fresh > 0 {
				seen[w] = true
			}
			for in := stop; in != 0; in &= in - 1 {
				k := bits.TrailingZeros64(uint64(in))
				scores[k]++
				kinds[k] += fresh
			}
		}
		unspaced = unspaced || holdsDense(s)
	}
	if unspaced {
		countDense(&scores, sample)
	}
	if k := languageOfScript(sample); k >= 0 {
		scores[k], kinds[k] = scores[k]+n, kinds[k]+n
	}
	most := slices.Max(scores[:])
	declared := words.For(tag)
	if most == 0 || most*40 < n && !unspaced {
		if declared != nil {
			return []*words.Lang{declared}, true
		}
		return nil, false
	}
	var in []int
	for i, score := range scores {
		if score*2 >= most || declared != nil && score*10 >= most && words.Nth(i) == declared {
			in = append(in, i)
		}
	}
	slices.SortStableFunc(in, func(a, b int) int {
		if first := b2i(words.Nth(b) == declared) - b2i(words.Nth(a) == declared); first != 0 {
			return first
		}
		return scores[b] - scores[a]
	})
	for _, i := range in {
		langs = append(langs, words.Nth(i))
	}
	return langs, declared != nil || unspaced || kinds[slices.Index(scores[:], most)]*sampleWords >= commonKinds*min(n, sampleWords)
}

// ownScripts are the scripts that one language alone of those with a table is written in.
var ownScripts = []struct {
	code    string
	letters *unicode.RangeTable
}{{"bn", unicode.Bengali}, {"el", unicode.Greek}, {"he", unicode.Hebrew}, {"hi", unicode.Devanagari}, {"ka", unicode.Georgian}, {"ko", unicode.Hangul}}

// languageOfScript returns the number of the language in whose own script most letters of the sample are, -1 where there is none: a
// marker such as "A." is no word of another language.
func languageOfScript(sample []string) int {
	letters := 0
	own := make([]int, len(ownScripts))
	for _, s := range sample {
		for _, r := range s {
			if r < utf8.RuneSelf {
				letters += b2i(asciiWord(byte(r)))
				continue
			}
			letters++
			for i := range ownScripts {
				own[i] += b2i(unicode.Is(ownScripts[i].letters, r))
			}
		}
	}
	for i, n := range own {
		if n*2 > letters {
			return words.Number(ownScripts[i].code)
		}
	}
	return -1
}

// holdsDense reports whether s holds letters of the scripts without spaces whose common words are known.
func holdsDense(s string) bool {
	for _, r := range s {
		if r >= firstDense && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
			return true
		}
	}
	return false
}

// countDense counts the common words of languages without spaces, which stand anywhere.
func countDense(scores *[words.Count]int, sample []string) {
	for k, l := range words.All() {
		for _, w := range l.Stop {
			if isDenseWord(w) {
				for _, s := range sample {
					scores[k] += strings.Count(s, w)
				}
			}
		}
	}
}

// endsAsking reports whether tail, which ends with a letter or the end of a sentence, ends as questions do that need no question
// mark.
func (x *lexicon) endsAsking(tail string) bool {
	if len(x.askEnd) == 0 {
		return false
	}
	low := fold(strings.TrimRightFunc(tail, func(r rune) bool { return isTerminal(r) || blank(r) }))
	for _, e := range x.askEnd {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}
