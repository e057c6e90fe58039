package qa

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold returns s as keys compare it: lower case, full-width letters as plain ones, one space between words, no invisible runes.
func fold(s string) string {
	if folded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false // between what is written and what follows
	for i := 0; i < len(s); {
		if c := s[i]; c == ' ' {
			space = b.Len() > 0
			i++
			continue
		} else if c > ' ' && c < utf8.RuneSelf {
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteByte(asciiLower(c))
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == 0x3000 || unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r >= 0xff01 && r <= 0xff5e:
			r -= 0xfee0
		case invisible(r):
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func asciiLower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// folded reports whether s is folded already: small ASCII letters with single spaces between, which most labels and words are
// once they have been folded.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c < ' ' || c == ' ' && (i == 0 || s[i-1] == ' ' || i == len(s)-1) {
			return false
		}
	}
	return true
}

func invisible(r rune) bool {
	return r == 0xad || r == 0xfeff || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r == 0x2060 || r >= 0x2066 && r <= 0x2069
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return asciiWord(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func asciiWord(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' }

// firstDense is the first letter of a script without spaces.
const firstDense = 0xe00

// scriptio continua: letters of scripts that set no spaces count as half a word each.
func dense(r rune) bool {
	return r >= firstDense && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// wordCount counts the words of s; two letters of a script without spaces make one.
func wordCount(s string) int {
	n, half, in := 0, 0, false
	for _, r := range s {
		switch {
		case r < 0x80:
			w := asciiWord(byte(r))
			if w && !in {
				n++
			}
			in = w
		case dense(r):
			half, in = half+1, false
		case isWord(r):
			if !in {
				n++
			}
			in = true
		case r == 0x2019 || invisible(r):
		default:
			in = false
		}
	}
	return n + (half+1)/2
}

// fields returns the words of s, folded.
func fields(s string) []string {
	s = fold(s)
	return slices.AppendSeq(make([]string, 0, strings.Count(s, " ")+1), eachWord(s))
}

// inWord reports whether r is part of a word, inner apostrophes included.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return asciiWord(byte(r)) || r == '\''
	}
	return r == 0x2019 || isWord(r)
}

// asciiInWord is inWord for ASCII, which most texts are: asking a table halves the time that their words take.
var asciiInWord = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = inWord(rune(c))
	}
	return t
}()

// eachWord yields the words of a folded text: runs of letters, digits, marks and inner apostrophes.
func eachWord(folded string) iter.Seq[string] {
	return func(yield func(string) bool) {
		from := -1 // where the word at hand begins
		for i := 0; i < len(folded); {
			n, in := 1, false
			if c := folded[i]; c < utf8.RuneSelf {
				in = asciiInWord[c]
			} else {
				var r rune
				r, n = utf8.DecodeRuneInString(folded[i:])
				in = inWord(r)
			}
			switch {
			case in && from < 0:
				from = i
			case !in && from >= 0:
				if !yield(folded[from:i]) {
					return
				}
				from = -1
			}
			i += n
		}
		if from >= 0 {
			yield(folded[from:])
		}
	}
}

// remarkBytes bounds a remark in brackets behind the end of a sentence: "Really? (laughs)".
const remarkBytes = 60

// trimTail cuts what may stand behind the last sentence: quotes, brackets, spaces, footnote numbers, remarks in brackets.
func trimTail(s string) string {
	for {
		t := strings.TrimRightFunc(s, closesSentence)
		if u := strings.TrimRight(t, "0123456789"); u != t && len(t)-len(u) <= 3 {
			v := strings.TrimRight(u, "[( ")
			if r, _ := utf8.DecodeLastRuneInString(v); isTerminal(r) {
				t = v
			}
		}
		if strings.ContainsAny(s[len(t):], ")]）") {
			if open := strings.LastIndexAny(t, "([（"); open > 0 && len(t)-open < remarkBytes {
				before := strings.TrimRightFunc(t[:open], blank)
				if r, _ := utf8.DecodeLastRuneInString(before); isTerminal(r) {
					t = before
				}
			}
		}
		switch t {
		case "":
			return s
		case s:
			return s
		}
		s = t
	}
}

func closesSentence(r rune) bool {
	if r < utf8.RuneSelf && asciiWord(byte(r)) {
		return false
	}
	return blank(r) || unicode.Is(unicode.Pf, r) || unicode.Is(unicode.Pi, r) || strings.ContainsRune("\"'*_)]}」』）】`", r)
}

func isAsk(r rune) bool {
	switch r {
	case '?', '？', '؟', 0x37e, '՞', '፧', '‽', '⸮', '꘏':
		return true
	}
	return false
}

func isTerminal(r rune) bool {
	if isAsk(r) {
		return true
	}
	switch r {
	case '.', '!', '…', ':', '。', '．', '！', '：', '।', '॥', '۔', '։', '።', '។', '။', '｡':
		return true
	}
	return false
}

// innerEnds counts the sentences that end inside text.
func innerEnds(text string) int {
	n := 0
	for i, r := range text {
		n += b2i(isTerminal(r) && r != ':' && r != '：' && i+utf8.RuneLen(r) < len(text))
	}
	return n
}

// endsSentence reports whether s ends with the end of a sentence, behind any closing quotes.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(trimTail(s))
	return isTerminal(r) || r == ';' || unstopped(r) && wordCount(s) >= unstoppedWords
}

// unstopped reports whether r is of a script that sets no sign at the end of a sentence.
func unstopped(r rune) bool { return unicode.In(r, unicode.Thai, unicode.Lao) }

// unstoppedWords is how long text of such a script must be to pass for a sentence: names and headings are shorter.
const unstoppedWords = 10
