package state

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// choose returns the text of the candidate that fits best the words that the page says of itself.
func (f *finder) choose(declared map[string]bool) (Text, bool) {
	const (
		related = 0.3 // of the declared words that a text holds: with fewer it is another story's, or none
		few     = 4   // declared words that any text may hold
		floor   = 0.2 // added to that share, so that length counts where nothing is declared
		parted  = 2   // times the score of the same text in one piece: its paragraphs are lost
	)
	var best Text
	var story *jsontext.Value
	top := 0.0
	for i := range f.found {
		c := &f.found[i]
		t := c.text()
		met := held(declared, t.HTML+t.Plain)
		share := float64(met) / float64(max(1, len(declared)))
		if !c.at.titled && (len(declared) > 0 && (met < few || share < related) || t.HTML == "" && !isBodyKey(c.at.key)) {
			continue
		}
		score := c.weight() * (share + floor)
		if strings.Count(t.HTML, "<p") > 1 || strings.Count(t.Plain, "\n") > 1 {
			score *= parted
		}
		if score > top {
			best, top, story = t, score, c.at.story
		}
	}
	best.HTML, best.Plain = strings.ToValidUTF8(best.HTML, "\uFFFD"), strings.ToValidUTF8(best.Plain, "\uFFFD") // limits cut anywhere
	if story != nil {
		best.Said = factsOf(story)
	}
	return best, top > 0
}

// isTitle reports whether title is one that the page declares, or most of one.
func (f *finder) isTitle(title string) bool {
	const (
		shortest = 6 // letters; a shorter title is the name of a section
		most     = 3 // of the declared title at least a third: the rest is the site's name, or a section's
	)
	t := fold(title)
	if utf8.RuneCountInString(t) < shortest {
		return false
	}
	for _, own := range f.titles {
		if strings.Contains(own, t) && len(t)*most >= len(own) || strings.Contains(t, own) {
			return true
		}
	}
	return false
}

// fold returns the words of s in lower case, one space between them.
func fold(s string) string {
	var out strings.Builder
	s, _ = markup(s)
	for w := range block.Words(block.Unescape(plain(s))) {
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(strings.ToLower(w))
	}
	return out.String()
}

// folded returns titles, folded, without those too short to tell anything.
func folded(titles []string) []string {
	const shortest = 10 // bytes
	var out []string
	for _, t := range titles {
		if t = fold(t); len(t) >= shortest {
			out = append(out, t)
		}
	}
	return out
}

// wordsOf returns the words that tell what the texts are about: the longer ones, and of scripts without spaces each two
// letters that follow each other.
func wordsOf(lists ...[]string) map[string]bool {
	out := map[string]bool{}
	for _, texts := range lists {
		for _, t := range texts {
			eachTerm(t, func(w string) { out[w] = true })
		}
	}
	return out
}

// held returns how many of the terms stand in text.
func held(terms map[string]bool, text string) int {
	met := map[string]bool{}
	eachTerm(block.Unescape(plain(text)), func(w string) {
		if terms[w] {
			met[w] = true
		}
	})
	return len(met)
}

func eachTerm(text string, yield func(string)) {
	const (
		shortest  = 5 // letters; many shorter words stand in every text
		syllables = 2 // of a word in Hangul
	)
	for w := range block.Words(text) {
		if r, _ := utf8.DecodeRuneInString(w); block.Unspaced(r) {
			last := -1
			for i := range w {
				if last >= 0 {
					_, n := utf8.DecodeRuneInString(w[i:])
					yield(w[last : i+n])
				}
				last = i
			}
			continue
		}
		if n := utf8.RuneCountInString(w); n >= shortest || n >= syllables && len(w) == n*len("가") {
			yield(strings.ToLower(w))
		}
	}
}
