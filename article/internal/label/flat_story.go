package label

import (
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	stemRunes  = 5   // words are held against each other by their first letters: languages bend the rest
	tellRunes  = 4   // shorter words stand in every text
	storyLimit = 600 // words of the story that are read
	ledeLimit  = 90  // and of its opening
)

// storyWordSet are the stems of the words with which a story opens.
type storyWordSet map[uint64]bool

// storyWords reads the first words, limit of them, of the prose from block start on.
func (j *judge) storyWords(start int, limit int32) storyWordSet {
	set := storyWordSet{}
	for i, n := start, int32(0); i < len(j.at) && n < limit; i++ {
		s := &j.at[i]
		if s.b.Text == "" || j.group[i] != 0 || j.belief[i] <= sure && !j.spoken(i) {
			continue
		}
		n += s.b.Words
		stems(s.b.Text, func(h uint64) { set[h] = true })
	}
	return set
}

// share returns which share of the words of a line the story holds: a headline tells of what the story tells, a button
// does not.
func (set storyWordSet) share(s *sight) float64 {
	n, hit := 0, 0
	stems(s.b.Text, func(h uint64) {
		n++
		if set[h] {
			hit++
		}
	})
	if n == 0 {
		return 0
	}
	return float64(hit) / float64(n)
}

// stems yields the hashed stems of the words in text that tell something; pairs of letters for scripts without spaces.
func stems(text string, yield func(uint64)) {
	last := rune(0)
	for w := range block.Words(text) {
		w = fold(w)
		if r, _ := utf8.DecodeRuneInString(w); standsAlone(r) {
			for _, r := range w {
				if last != 0 {
					yield(uint64(last)<<32 | uint64(r))
				}
				last = r
			}
			continue
		}
		last = 0
		n, end := 0, 0
		for end < len(w) && n < stemRunes {
			_, size := utf8.DecodeRuneInString(w[end:])
			end += size
			n++
		}
		if n >= tellRunes {
			yield(hash(w[:end]))
		}
	}
}

// teller counts the blocks of sure prose in which a stem stands.
type teller struct{ blocks, last int32 }

// readStory counts in how many blocks of sure prose each stem stands.
func (c *scene) readStory() {
	c.tells = map[uint64]teller{}
	for i := range c.v.at {
		if c.v.at[i].b.Text == "" || !c.anchors(i) {
			continue
		}
		stems(c.v.at[i].b.Text, func(h uint64) {
			if t := c.tells[h]; t.blocks == 0 || t.last != int32(i) {
				c.tells[h] = teller{t.blocks + 1, int32(i)}
			}
		})
	}
}

// told returns which share of the words of a block other blocks of sure prose have too, -1 where there are too few words
// or containers tell better.
func (c *scene) told(s *sight) float64 {
	if c.tells == nil {
		return -1
	}
	own := int32(0)
	if c.anchors(s.i) {
		own = 1
	}
	n, hit := 0, 0
	stems(s.b.Text, func(h uint64) {
		n++
		if c.tells[h].blocks > own {
			hit++
		}
	})
	if n < leastStems {
		return -1
	}
	return float64(hit) / float64(n)
}

// leastStems is how many telling words a block needs for its share of told ones to mean something.
const leastStems = 2
