package label

import (
	"strings"
	"sync"
	"unicode"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	langWords   = 400  // words of a text that are read to tell its language
	langHits    = 3    // the least number of them that must be words of small use in the language
	langShare   = 0.09 // and their least share of all
	langMargin  = 1.1  // how many times more of them than the next language the best must have
	foreign     = 0.25 // share of letters that must be of another script for the text not to be in Latin letters
	someLetters = 4000 // of a text that are counted
)

// RightToLeft reports whether most of a text is written from the right.
func RightToLeft(texts []string) bool {
	c := countLetters(texts)
	return c.best != nil && 2*c.most > c.letters && (c.best.table == unicode.Arabic || c.best.table == unicode.Hebrew)
}

// Language tells the language of a text by its script and its small words, as a tag of BCP 47; "" where it cannot say.
func Language(texts []string) string {
	c := countLetters(texts)
	if c.letters == 0 {
		return ""
	}
	if c.best != nil && float64(c.most) >= foreign*float64(c.letters) {
		return c.best.tell(&c)
	}
	return latinLanguage(texts)
}

// letterCount is how often the letters of each script stand in a text, and those that only some languages have.
type letterCount struct {
	letters int
	of      [len(scripts)]int
	signs   map[rune]int
	best    *script
	most    int
}

func countLetters(texts []string) letterCount {
	c := letterCount{signs: map[rune]int{}}
	for _, t := range texts {
		for _, r := range t {
			if !unicode.IsLetter(r) {
				continue
			}
			if c.letters++; c.letters > someLetters {
				return c.settled()
			}
			if r < greekLetters {
				continue
			}
			for i := range scripts {
				if unicode.Is(scripts[i].table, r) {
					c.of[i]++
					break
				}
			}
			if strings.ContainsRune(tellingLetters, r) {
				c.signs[r]++
			}
		}
	}
	return c.settled()
}

// settled returns c with the script that has most letters.
func (c letterCount) settled() letterCount {
	for i := range scripts {
		if c.of[i] > c.most {
			c.best, c.most = &scripts[i], c.of[i]
		}
	}
	return c
}

// greekLetters is where the letters of other scripts begin, behind the Latin ones.
const greekLetters = 0x370

// script is a script and the languages written in it. Of several, the first whose letters are not rare in the text is
// taken; the one without letters is what is left.
type script struct {
	table *unicode.RangeTable
	langs []scriptLang
}

type scriptLang struct{ tag, letters string }

// tell picks the language of a text in this script.
func (s *script) tell(c *letterCount) string {
	for _, l := range s.langs {
		n := 0
		for _, r := range l.letters {
			n += c.signs[r]
		}
		if l.letters == "" || n*rareLetter > c.letters {
			return l.tag
		}
	}
	return ""
}

// rareLetter is one in how many letters the telling ones of a language must at least be.
const rareLetter = 150

// scripts of other than Latin letters. Japanese writes Han beside its own two; a text with any kana is Japanese.
var scripts = [...]script{
	{unicode.Cyrillic, []scriptLang{{"be", "ў"}, {"kk", "әқңғұ"}, {"uk", "їєґ"}, {"sr", "ђћ"}, {"mk", "ѓќѕ"}, {"ru", "ыэё"}, {"bg", ""}}},
	{unicode.Han, []scriptLang{{"ja", "のはをにがでとしたいるなって"}, {"ko", "다는이에의을를"}, {"zh", ""}}},
	{unicode.Hiragana, []scriptLang{{"ja", ""}}},
	{unicode.Katakana, []scriptLang{{"ja", ""}}},
	{unicode.Hangul, []scriptLang{{"ko", ""}}},
	{unicode.Arabic, []scriptLang{{"ur", "ٹڈڑےں"}, {"fa", "پچژگ"}, {"ar", ""}}},
	{unicode.Hebrew, []scriptLang{{"he", ""}}},
	{unicode.Greek, []scriptLang{{"el", ""}}},
	{unicode.Devanagari, []scriptLang{{"mr", "ळ"}, {"hi", ""}}},
	{unicode.Thai, []scriptLang{{"th", ""}}},
	{unicode.Bengali, []scriptLang{{"bn", ""}}},
	{unicode.Tamil, []scriptLang{{"ta", ""}}},
	{unicode.Telugu, []scriptLang{{"te", ""}}},
	{unicode.Kannada, []scriptLang{{"kn", ""}}},
	{unicode.Malayalam, []scriptLang{{"ml", ""}}},
	{unicode.Gujarati, []scriptLang{{"gu", ""}}},
	{unicode.Gurmukhi, []scriptLang{{"pa", ""}}},
	{unicode.Sinhala, []scriptLang{{"si", ""}}},
	{unicode.Georgian, []scriptLang{{"ka", ""}}},
	{unicode.Armenian, []scriptLang{{"hy", ""}}},
	{unicode.Khmer, []scriptLang{{"km", ""}}},
	{unicode.Lao, []scriptLang{{"lo", ""}}},
	{unicode.Myanmar, []scriptLang{{"my", ""}}},
	{unicode.Ethiopic, []scriptLang{{"am", ""}}},
}

// tellingLetters are the letters that tell languages of one script apart.
const tellingLetters = "ўәқңғұїєґђћѓќѕыэё" + "のはをにがでとしたいるなって다는이에의을를" + "ٹڈڑےںپچژگ" + "ळ"

// latinLanguage tells languages in Latin letters apart by their small words.
func latinLanguage(texts []string) string {
	known := smallWords()
	hits, n := make([]int, len(latinLanguages)), 0
	for _, t := range texts {
		for w := range block.Words(t) {
			if n++; n > langWords {
				break
			}
			for _, l := range known[strings.ToLower(w)] {
				hits[l]++
			}
		}
	}
	best, second := 0, -1
	for i := 1; i < len(hits); i++ {
		switch {
		case hits[i] > hits[best]:
			best, second = i, best
		case second < 0 || hits[i] > hits[second]:
			second = i
		}
	}
	if h := float64(hits[best]); hits[best] < langHits || h < langShare*float64(min(n, langWords)) || h < langMargin*float64(hits[second]) {
		return ""
	}
	return latinLanguages[best].tag
}

var smallWords = sync.OnceValue(func() map[string][]uint8 {
	m := make(map[string][]uint8, 1024)
	for i, l := range latinLanguages {
		for w := range strings.FieldsSeq(l.words) {
			m[w] = append(m[w], uint8(i))
		}
	}
	return m
})
