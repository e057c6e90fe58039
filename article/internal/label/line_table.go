package label

import (
	"unicode"
	"unicode/utf8"
)

// lineTable holds lines of one or more words, folded, and what each means. Most texts open with none of them, and a
// look at their first word tells: the rest is folded only where that word opens a line.
type lineTable[V any] struct {
	lines   map[string]V
	openers [openerBits / 64]uint64 // a bit for each hash of a first word
}

// openerBits is a power of two. More let fewer words pass that open no line; the largest table has a thousand.
const openerBits = 1 << 13

func (t *lineTable[V]) add(meaning V, lines ...string) {
	if t.lines == nil {
		t.lines = make(map[string]V, len(lines))
	}
	for _, line := range lines {
		t.lines[foldLine(line)] = meaning
		h := openingHash(line) % openerBits
		t.openers[h/64] |= 1 << (h % 64)
	}
}

// mayOpen reports whether s may open with a line of the table.
func (t *lineTable[V]) mayOpen(s string) bool {
	h := openingHash(s) % openerBits
	return t.openers[h/64]&(1<<(h%64)) != 0
}

// prefix returns the length of the longest line of the table that s opens with, 0 where it opens with none.
func (t *lineTable[V]) prefix(s string) int {
	if !t.mayOpen(s) {
		return 0
	}
	var f foldedWords
	f.read(s)
	for i := f.n - 1; i >= 0; i-- {
		if _, ok := t.lines[string(f.first(i))]; ok {
			return f.ends[i].end
		}
	}
	return 0
}

// openingHash returns a hash of the first word of s, folded; 0 where s opens with none.
func openingHash(s string) uint64 {
	h, open := uint64(hashSeed), false
	for _, r := range s {
		f := foldRune(r)
		switch {
		case f == skipRune || f <= 0 && open && unicode.Is(unicode.Mn, r): // a mark on the letter before it
		case f <= 0:
			if open {
				return h
			}
			if !joinsWords(r) {
				return 0
			}
		case standsAlone(r):
			if open {
				return h
			}
			return (hashSeed ^ uint64(f)) * hashPrime
		default:
			h = (h ^ uint64(f)) * hashPrime
			open = true
		}
	}
	if !open {
		return 0
	}
	return h
}

const (
	foldedBytes = 64 // of the folded words of any line
	foldedMost  = 12 // words
)

// foldedWords are the first words of a text, folded, with single spaces between them. A letter that stands alone is a
// word too.
type foldedWords struct {
	buf  [foldedBytes]byte
	size int
	ends [foldedMost]wordEnd
	n    int
}

// wordEnd is where a word ends, folded and in the text.
type wordEnd struct{ folded, end int }

// first returns the folded words up to the one at i.
func (f *foldedWords) first(i int) []byte { return f.buf[:f.ends[i].folded] }

// all returns what has been folded.
func (f *foldedWords) all() []byte { return f.buf[:f.size] }

func (f *foldedWords) end(at int) {
	f.ends[f.n] = wordEnd{f.size, at}
	f.n++
}

// read folds the first words of s, up to a sign that no line holds.
func (f *foldedWords) read(s string) {
	open, gap := false, false
	for i, r := range s {
		c := foldRune(r)
		if c == skipRune || c <= 0 && open && unicode.Is(unicode.Mn, r) { // a mark on the letter before it
			continue
		}
		if c <= 0 {
			if open && f.n < foldedMost {
				f.end(i)
			}
			open = false
			if !joinsWords(r) {
				return
			}
			gap = f.size > 0
			continue
		}
		alone := standsAlone(r)
		if alone && open && f.n < foldedMost {
			f.end(i)
			open = false
		}
		if f.n == foldedMost || f.size+utf8.UTFMax+1 > foldedBytes {
			return
		}
		if gap {
			f.buf[f.size] = ' '
			f.size++
			gap = false
		}
		f.size += utf8.EncodeRune(f.buf[f.size:], c)
		if alone {
			f.end(i + utf8.RuneLen(r))
		}
		open = !alone
	}
	if open && f.n < foldedMost {
		f.end(len(s))
	}
}

// joinsWords reports whether the sign r may stand between the words of a line.
func joinsWords(r rune) bool {
	switch r {
	case ' ', '\u00a0', '-', '\'', '’', 'ʼ', '.':
		return true
	}
	return false
}

func foldLine(s string) string {
	var f foldedWords
	f.read(s)
	return string(f.all())
}
