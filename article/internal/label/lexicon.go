package label

import (
	"strings"
	"sync"
	"unicode"
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

// phrases are the stock phrases of one class in one language. A phrase matches whole words wherever they stand; one
// that begins with "^" only at the start of a block, one that begins with "=" only where stock phrases fill the block.
type phrases struct {
	class Class
	list  []string // sorted
}

// languages are all tables of phrases.
var languages = [...][]phrases{
	arabicPhrases, chinesePhrases, croatianPhrases, czechPhrases, danishPhrases, dutchPhrases, englishPhrases, finnishPhrases, frenchPhrases,
	germanPhrases, greekPhrases, hebrewPhrases, hindiPhrases, hungarianPhrases, indonesianPhrases, italianPhrases, japanesePhrases, koreanPhrases,
	norwegianPhrases, persianPhrases, polishPhrases, portuguesePhrases, romanianPhrases, russianPhrases, spanishPhrases, swedishPhrases,
	thaiPhrases, turkishPhrases, ukrainianPhrases, vietnamesePhrases,
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
	var t tokens
	t.read(text)
	if t.n == 0 {
		return 0, 0
	}
	lex := lexicon()
	var covered [len(classNames)]int
	total, alone, next := 0, Class(0), 0
	for i := 0; i < t.n; i++ {
		if !lex.opens(t.hash[i]) {
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
			}
		}
	}
	if t.cut || total*nearlyOf < t.n*nearly {
		return 0, within
	}
	for k, n := range covered {
		if n*2 >= t.n {
			whole |= (within | alone) & (1 << k)
		}
	}
	return whole, within | whole
}

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

// scan adds the words of text until there are limit of them, and returns where it stopped.
func (t *tokens) scan(text string, limit int) int {
	h, open, letters := uint64(hashSeed), false, false
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r < utf8.RuneSelf {
			r = rune(asciiFold[r])
		} else {
			r, size = utf8.DecodeRuneInString(text[i:])
			r = foldRune(r)
		}
		switch {
		case r == 0: // a sign that parts words
			if open && letters {
				if t.n >= limit {
					return i
				}
				t.hash[t.n] = h
				t.n++
			}
			h, open, letters = hashSeed, false, false
		case r == skipRune:
		case standsAlone(r):
			if open && letters {
				if t.n >= limit {
					return i
				}
				t.hash[t.n] = h
				t.n++
			}
			if t.n >= limit {
				return i
			}
			t.hash[t.n] = (hashSeed ^ uint64(r)) * hashPrime
			t.n++
			h, open, letters = hashSeed, false, false
		default:
			h = (h ^ uint64(r)) * hashPrime
			open = true
			letters = letters || r < '0' || r > '9'
		}
		i += size
	}
	if open && letters {
		if t.n >= limit {
			return len(text) - 1
		}
		t.hash[t.n] = h
		t.n++
	}
	return len(text)
}

// lexiconTable is a trie of hashed words in one open-addressed table.
type lexiconTable struct {
	slots  []slot // a power of two of them, at most half filled
	nodes  []node
	opener [1 << 10]uint64 // a bit for each hash that opens a phrase, to turn away most words at once
}

type slot struct {
	key  uint64
	next int32 // 0 for an empty slot
}

// node is a point in the trie; the classes are those of the phrases which end there.
type node struct{ anywhere, start, alone Class }

var lexicon = sync.OnceValue(func() *lexiconTable {
	count := 1
	for _, language := range languages {
		for _, p := range language {
			for _, phrase := range p.list {
				count += len(phrase)
			}
		}
	}
	size := 1 << 12
	for size < count {
		size *= 2
	}
	lex := &lexiconTable{slots: make([]slot, size), nodes: make([]node, 1, size/4)}
	for _, language := range languages {
		for _, p := range language {
			for _, phrase := range p.list {
				lex.add(phrase, p.class)
			}
		}
	}
	return lex
})

func (lex *lexiconTable) add(phrase string, class Class) {
	var t tokens
	t.scan(phrase, headTokens)
	at := int32(0)
	for i, h := range t.hash[:t.n] {
		if i == 0 {
			lex.opener[h>>6&(1<<10-1)] |= 1 << (h & 63)
		}
		s := lex.find(at, h)
		if s.next == 0 {
			lex.nodes = append(lex.nodes, node{})
			s.key, s.next = slotKey(at, h), int32(len(lex.nodes)-1)
		}
		at = s.next
	}
	switch n := &lex.nodes[at]; phrase[0] {
	case '^':
		n.start |= class
	case '=':
		n.alone |= class
	default:
		n.anywhere |= class
	}
}

func slotKey(at int32, h uint64) uint64 { return (h ^ uint64(at)<<32 ^ uint64(at)) * hashPrime }

func (lex *lexiconTable) find(at int32, h uint64) *slot {
	key := slotKey(at, h)
	mask := uint64(len(lex.slots) - 1)
	for i := key >> 20 & mask; ; i = (i + 1) & mask {
		if s := &lex.slots[i]; s.next == 0 || s.key == key {
			return s
		}
	}
}

// opens reports whether a phrase may open with the word h.
func (lex *lexiconTable) opens(h uint64) bool { return lex.opener[h>>6&(1<<10-1)]&(1<<(h&63)) != 0 }

// longest returns the classes of all phrases at the start of words, those which count anywhere apart from those that
// count only in a whole, and the length of the longest of them.
func (lex *lexiconTable) longest(words []uint64, atStart bool) (any, alone Class, size int) {
	at := int32(0)
	for i, h := range words {
		at = lex.find(at, h).next
		if at == 0 {
			break
		}
		n := lex.nodes[at]
		if n == (node{}) {
			continue
		}
		any |= n.anywhere
		if atStart {
			any |= n.start
		}
		alone |= n.alone | n.start
		size = i + 1
	}
	return any, alone, size
}

// asciiFold maps letters to lower case, digits to themselves and all else to 0.
var asciiFold = func() (t [utf8.RuneSelf]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = c, c
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = c
	}
	return t
}()

// skipRune is what foldRune returns for signs that are written inside words and mean nothing there.
const skipRune = -1

// latinFold holds the base letters of U+00C0 to U+017F; a dot parts words, a bar keeps the lower-case letter.
const latinFold = "aaaaaa|ceeeeiiii" + "|nooooo.ouuuuy|s" + "aaaaaa|ceeeeiiii" + "|nooooo.ouuuuy|y" +
	"aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"

// foldRune lowers a letter and drops its accents, as capitals are often printed without them. It returns 0 for what
// parts words.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return rune(asciiFold[r])
	case r >= 0xC0 && r <= 0x17F:
		if c := latinFold[r-0xC0]; c == '.' {
			return 0
		} else if c != '|' {
			return rune(c)
		}
		return unicode.ToLower(r)
	case r == '©' || r == '℗':
		return '©'
	case r == 'ș' || r == 'Ș':
		return 's'
	case r == 'ț' || r == 'Ț':
		return 't'
	case r >= 0x370 && r <= 0x3FF:
		return foldGreek(unicode.ToLower(r))
	case r >= 0x400 && r <= 0x52F:
		if r = unicode.ToLower(r); r == 'ё' {
			return 'е'
		}
		return r
	case r >= 0x5D0 && r <= 0x5EA:
		return r
	case r >= 0x591 && r <= 0x5C7 || r >= 0x64B && r <= 0x65F || r == 0x640 || r == 0x200C || r == 0xAD || r == 0x200B:
		return skipRune
	case r >= 0x620 && r <= 0x6FF:
		return foldArabic(r)
	case standsAlone(r):
		return r
	case r == unicode.ReplacementChar:
		return 0
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		return unicode.ToLower(r)
	}
	return 0
}

func foldGreek(r rune) rune {
	switch r {
	case 'ά':
		return 'α'
	case 'έ':
		return 'ε'
	case 'ή':
		return 'η'
	case 'ί', 'ϊ', 'ΐ':
		return 'ι'
	case 'ό':
		return 'ο'
	case 'ύ', 'ϋ', 'ΰ':
		return 'υ'
	case 'ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	case ';', '·': // the Greek question mark and middle dot
		return 0
	}
	return r
}

func foldArabic(r rune) rune {
	switch {
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r == 'ى' || r == 'ی':
		return 'ي'
	case r == 'ة':
		return 'ه'
	case r == 'ک':
		return 'ك'
	case unicode.IsLetter(r):
		return r
	}
	return 0
}

// standsAlone reports whether r is a letter of a script in which words are not parted, or of Korean, whose particles
// cling to the word before them.
func standsAlone(r rune) bool {
	switch {
	case r < 0xE00:
		return r == '©'
	case r <= 0xEFF: // Thai, Lao
		return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
	case r >= 0x1780 && r <= 0x17FF: // Khmer
		return unicode.IsLetter(r)
	case r >= 0x3041 && r <= 0x30FF: // kana
		return unicode.IsLetter(r)
	}
	return r >= 0x3400 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7A3 || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF
}
