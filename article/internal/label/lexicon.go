package label

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Class is a set of kinds of stock phrases that a block holds: what newsrooms print around articles in fixed words.
type Class uint32

const (
	ClassShare      Class = 1 << iota // "share on facebook", "copy link", "print"
	ClassMore                         // "read more", "keep reading"
	ClassRelated                      // "read also", "most read", "recommended"
	ClassNewsletter                   // "sign up for our newsletter"
	ClassSubscribe                    // "already a subscriber", "support us", "donate"
	ClassAd                           // "advertisement", "sponsored"
	ClassComment                      // "3 comments", "leave a reply"
	ClassCopyright                    // "all rights reserved", "©"
	ClassConsent                      // "we use cookies", "privacy policy"
	ClassPhoto                        // "photo:", "image credit", "courtesy of"
	ClassBio                          // "is a staff writer", "follow her on"
	ClassByline                       // "by", "written by"
	ClassUpdated                      // "published", "last modified", "min read"
	ClassTopic                        // "tags", "filed under"
	ClassNav                          // "skip to content", "menu", "sitemap"
	ClassLogin                        // "log in", "create account"
	ClassApp                          // "download the app"
	ClassPlayer                       // "your browser does not support", "listen to this article"
	ClassError                        // "javascript is disabled", "page not found"
	ClassPoll                         // "vote now", "see results"
	ClassCorrection                   // "correction:", "an earlier version", "editor's note"
	ClassEdited                       // "has been edited and condensed", "interview by"
	ClassLegal                        // "terms of use", "risk warning"
	ClassShop                         // "add to cart", "affiliate"
	ClassSummary                      // "ai-generated summary", "key points"
	ClassFigcap                       // "image caption", "open gallery"
)

// classNames name the bits of Class in their order.
var classNames = [...]string{
	"share", "more", "related", "newsletter", "subscribe", "ad", "comment", "copyright", "consent", "photo", "bio", "byline", "updated", "topic",
	"nav", "login", "app", "player", "error", "poll", "correction", "edited", "legal", "shop", "summary", "figcap",
}

// languages are all tables of phrases, one a language: the name of a class on a line of its own, with a colon, then its
// phrases, sorted. A phrase matches whole words wherever they stand; one that begins with "^" only at the start of a block,
// "$" only at its end, "=" only where stock phrases fill the block. A table is one string because thousands of small ones
// weigh three times as much in a WebAssembly module.
var languages = [...]string{
	arabicPhrases, basquePhrases, bengaliPhrases, bulgarianPhrases, catalanPhrases, chinesePhrases, croatianPhrases, czechPhrases,
	danishPhrases, dutchPhrases, englishPhrases, estonianPhrases, finnishPhrases, frenchPhrases, galicianPhrases, georgianPhrases,
	germanPhrases, greekPhrases, hebrewPhrases, hindiPhrases, hungarianPhrases, indonesianPhrases, italianPhrases, japanesePhrases,
	koreanPhrases, latvianPhrases, lithuanianPhrases, malayPhrases, norwegianPhrases, persianPhrases, polishPhrases, portuguesePhrases,
	romanianPhrases, russianPhrases, serbianPhrases, slovakPhrases, slovenianPhrases, spanishPhrases, swedishPhrases, thaiPhrases,
	turkishPhrases, ukrainianPhrases, vietnamesePhrases,
}

func classNamed(name string) Class {
	if i := slices.Index(classNames[:], name); i >= 0 {
		return 1 << i
	}
	return 0
}

// phrases returns the phrases of a table in their order, each with its class, 0 where the table names one that is none.
func phrases(table string) iter.Seq2[Class, string] {
	return func(yield func(Class, string) bool) {
		class := Class(0)
		for line := range strings.Lines(table) {
			line = strings.TrimSuffix(line, "\n")
			if name, ok := strings.CutSuffix(line, ":"); ok {
				class = classNamed(name)
				continue
			}
			for line != "" {
				var phrase string
				phrase, line, _ = strings.Cut(line, ", ")
				if !yield(class, phrase) {
					return
				}
			}
		}
	}
}

const (
	// headTokens is how many words from its start a block is searched for phrases. More finds phrases deep in prose,
	// where they mean nothing; fewer misses those after a long credit or date.
	headTokens = 64
	// tailBytes is how much of a block's end is searched: phrases such as "read more" or "edited for clarity" close it.
	tailBytes = 320
	// tailTokens bounds the words of that end.
	tailTokens = 96
)

// tokens are the folded words of a block, hashed. Words of digits are left out; letters of scripts that are written
// without spaces are words of their own, so that phrases match inside longer runs.
type tokens struct {
	hash [headTokens + tailTokens + 1]uint64 // 0 where head and tail part
	n    int
	cut  bool // words between head and tail were left out
}

// classes tells which stock phrases text holds. A class is within text when one of its phrases occurs; it is the whole
// of text when stock phrases cover all its words but digits, or nearly all, and this class at least half of them.
func classes(text string) (whole, within Class) {
	whole, within, _ = classesOf(text)
	return whole, within
}

// classesOf also tells which classes are dense in a short text: two or more of their phrases make up a good part of it,
// as in an appeal that is set as a paragraph.
func classesOf(text string) (whole, within, dense Class) {
	var t tokens
	t.read(text)
	if t.n == 0 {
		return 0, 0, 0
	}
	latin := latinLexicon()
	var covered, hits [len(classNames)]int
	total, alone, next := 0, Class(0), 0
	for i := 0; i < t.n; i++ {
		lex := latin
		if t.hash[i]&foreignWord != 0 {
			lex = foreignLexicon()
		}
		if !lex.opens(t.hash[i:t.n]) {
			continue
		}
		any, only, size := lex.longest(t.hash[i:t.n], i == 0)
		if size == 0 {
			continue
		}
		within |= any
		alone |= only
		from := max(i, next)
		if fresh := i + size - from; fresh > 0 {
			total += fresh
			next = i + size
			for k := range covered {
				if (any|only)&(1<<k) != 0 {
					covered[k] += fresh
				}
				if any&(1<<k) != 0 {
					hits[k]++
				}
			}
		}
	}
	if t.cut {
		return 0, within, 0
	}
	for k, n := range hits {
		if n > 1 && covered[k]*denseOf >= t.n {
			dense |= 1 << k
		}
	}
	if total*nearlyOf < t.n*nearly {
		return 0, within, dense
	}
	for k, n := range covered {
		if n*2 >= t.n {
			whole |= (within | alone) & (1 << k)
		}
	}
	return whole, within | whole, dense
}

// denseOf is the share of a text's words, one in so many, that the phrases of one class make up where it is dense.
const denseOf = 6

// Phrases that cover nearly/nearlyOf of the words are the whole block: "Share this story on Facebook".
const nearly, nearlyOf = 3, 4

func (t *tokens) read(text string) {
	end := t.scan(text, headTokens)
	if end == len(text) {
		return
	}
	tail := text[end:]
	if len(tail) > tailBytes {
		t.cut = true
		t.hash[t.n] = 0
		t.n++
		tail = tail[len(tail)-tailBytes:]
		for len(tail) > 0 && !utf8.RuneStart(tail[0]) {
			tail = tail[1:]
		}
		if space := strings.IndexByte(tail, ' '); space >= 0 && space < tailBytes/4 {
			tail = tail[space:]
		}
	}
	if t.scan(tail, min(t.n+tailTokens, len(t.hash))) < len(tail) {
		t.cut = true
	}
}

const (
	hashSeed  = 14695981039346656037 // of FNV-1a, 64 bits
	hashPrime = 1099511628211
)

// foreignWord is the bit of a hash that tells whether the word begins in letters other than Latin; firstForeign is the first of
// those. The sign of copyright, which most pages bear, is not among them.
const (
	foreignWord  = 1
	firstForeign = 0x370
)

// put adds a word by its hash and its first letter.
func (t *tokens) put(h uint64, first rune) {
	h &^= foreignWord
	if first >= firstForeign {
		h |= foreignWord
	}
	t.hash[t.n] = h
	t.n++
}

// scan adds the words of text until there are limit of them, and returns where it stopped.
func (t *tokens) scan(text string, limit int) int {
	h, first := uint64(hashSeed), rune(0) // of a word that is open: its hash, and its first letter that is no digit
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r < utf8.RuneSelf {
			r = rune(asciiFold[r])
		} else {
			r, size = utf8.DecodeRuneInString(text[i:])
			r = foldRune(r)
		}
		alone := standsAlone(r)
		switch {
		case r == 0 || alone: // parts words
			if first != 0 {
				if t.n >= limit {
					return i
				}
				t.put(h, first)
			}
			if alone {
				if t.n >= limit {
					return i
				}
				t.put((hashSeed^uint64(r))*hashPrime, r)
			}
			h, first = hashSeed, 0
		case r != skipRune:
			h = (h ^ uint64(r)) * hashPrime
			if first == 0 && (r < '0' || r > '9') {
				first = r
			}
		}
		i += size
	}
	if first != 0 {
		if t.n >= limit {
			return len(text) - 1
		}
		t.put(h, first)
	}
	return len(text)
}
