package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// storySight is how a box stands to the headline and to boxes like itself.
type storySight struct {
	holds  bool  // the headline lies inside
	common int32 // innermost box around it that holds the headline; 0, the page, where there is none closer
	lift   int32 // boxes between it and common
	row    int32 // the most boxes with prose that stand beside it, or beside one of those around it, and are marked up alike; itself included
	later  bool  // in that row it is not the first
}

// place fills v.places: where each box stands.
func (v *view) place() {
	boxes := v.page.Boxes
	v.places = make([]storySight, len(boxes))
	v.head = v.guessHeadline()
	if v.head >= 0 {
		for k := v.page.Blocks[v.head].Box; k >= 0; k = boxes[k].Parent {
			v.places[k].holds = true
		}
	}
	v.findRows()
	seen := make([]bool, len(v.rows))
	for i := range boxes {
		b, s := &boxes[i], &v.places[i]
		s.row = 1
		if b.Parent < 0 {
			continue
		}
		up := &v.places[b.Parent]
		s.row, s.later = up.row, up.later
		if s.holds {
			s.common = int32(i)
		} else {
			s.common, s.lift = up.common, up.lift+1
		}
		k := v.rowOf[i]
		if k < 0 {
			continue
		}
		if n := v.rows[k]; n > s.row {
			s.row, s.later = n, seen[k]
		}
		seen[k] = true
	}
}

// findRows numbers the rows of boxes that are marked up alike and counts the boxes of each.
func (v *view) findRows() {
	v.rowOf = make([]int32, len(v.page.Boxes))
	number := map[boxKind]int32{}
	for i := range v.page.Boxes {
		b := &v.page.Boxes[i]
		v.rowOf[i] = -1
		if !rowable(b) {
			continue
		}
		k, ok := number[kindOf(b)]
		if !ok {
			k = int32(len(v.rows))
			number[kindOf(b)] = k
			v.rows = append(v.rows, 0)
		}
		v.rows[k]++
		v.rowOf[i] = k
	}
}

// boxKind is what the boxes of one row have in common.
type boxKind struct {
	parent int32
	tag    block.Tag
	class  string
}

func kindOf(b *block.Box) boxKind { return boxKind{b.Parent, b.Tag, b.Class} }

// rowable reports whether a box can be one of a row of stories: it holds prose and something else.
func rowable(b *block.Box) bool {
	return b.Parent >= 0 && b.Blocks > 1 && b.ProseWords > 0 && b.Tag != block.TagA
}

// guessHeadline returns the first block that reads like a headline the page declares, a heading if one does, else the
// first heading of the first level; -1 without either.
func (v *view) guessHeadline() int {
	best, rank := -1, 0
	for i := range v.page.Blocks {
		b := &v.page.Blocks[i]
		if b.Text == "" || b.Hidden {
			continue
		}
		r := 0
		if b.Kind == block.Heading && b.Level == 1 {
			r = 1
		}
		if v.declares(i) {
			r += 2
			if b.Kind == block.Heading {
				r++
			}
		}
		if r > rank {
			best, rank = i, r
		}
	}
	return best
}

// declaredWords is the length up to which a line may be a headline that the page declares.
const declaredWords = 40

// declares reports whether block i is one of the headlines that the page declares.
func (v *view) declares(i int) bool {
	b := &v.page.Blocks[i]
	if b.Words > declaredWords || !v.titleSized(len(b.Text)) {
		return false
	}
	text := v.at[i].foldOnce(b)
	return text != "" && slices.Contains(v.titles, text)
}

// termLetters is the least length of a word of the headline that says what the story is about.
const termLetters = 5

// terms are the longer words of the declared headlines.
type terms struct {
	hashes map[uint64]struct{}
	opens  [utf8.RuneSelf]bool // letters of ASCII that one begins with: most words are turned away by their first letter
}

func (v *view) titleTerms() terms {
	t := terms{hashes: map[uint64]struct{}{}}
	for _, title := range v.titles {
		for w := range strings.FieldsSeq(title) {
			if utf8.RuneCountInString(w) >= termLetters {
				t.hashes[hash(w)] = struct{}{}
				if w[0] < utf8.RuneSelf {
					t.opens[w[0]] = true
				}
			}
		}
	}
	return t
}

// repeats counts the longer words of the headline in a paragraph, as often as they stand there.
func (v *view) repeats(b *block.Block) int32 {
	if len(v.terms.hashes) == 0 || b.Words < proseWords {
		return 0
	}
	n := int32(0)
	for w := range block.Words(b.Text) {
		if len(w) < termLetters || w[0] < utf8.RuneSelf && !v.terms.opens[asciiFold[w[0]]] {
			continue
		}
		if _, ok := v.terms.hashes[foldedHash(w)]; ok {
			n++
		}
	}
	return n
}

// foldedHash is hash(strings.ToLower(w)) without the string.
func foldedHash(w string) uint64 {
	h := uint64(hashSeed)
	var buf [utf8.UTFMax]byte
	for _, r := range w {
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			h = (h ^ uint64(r)) * hashPrime
			continue
		}
		for _, c := range buf[:utf8.EncodeRune(buf[:], unicode.ToLower(r))] {
			h = (h ^ uint64(c)) * hashPrime
		}
	}
	return h
}

// storyHints speak of what a box is for; all others speak of what it is beside the story.
const storyHints = block.HintArticle | block.HintContent | block.HintTitle | block.HintDeck | block.HintByline | block.HintDate | block.HintSection |
	block.HintTopic | block.HintCaption | block.HintCredit | block.HintFigure | block.HintQuote | block.HintQuestion | block.HintAnswer | block.HintTimestamp | block.HintSpeaker

// hintsOf are the hints of box i. A box that holds the headline and most of the prose is the story's own, or the page's,
// whatever else its names promise: "post-with-comments", "cookie-banner-open", "premium". Nor is a box with more prose
// than an offer has one: it holds what has to be paid for.
func (v *view) hintsOf(i int) block.Hint {
	box := &v.page.Boxes[i]
	switch {
	case v.head >= 0 && v.places[i].holds && box.ProseWords*2 > v.prose:
		return box.Hints & storyHints
	case box.ProseWords > appealWords:
		return box.Hints &^ appealHints
	}
	return box.Hints
}
