package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// textLine is one line of a text that is not blank.
type textLine struct {
	text   string // without white space at its ends and without the signs of quotation
	indent int    // columns of white space before text
	quote  int    // depth of quotation: the signs ">" before text
	blank  bool   // a blank line, or the beginning of the text, stands before it
	start  bool   // it opens a block, whatever the lengths say
	para   bool   // its indent is that of a first line
	label  bool   // it begins with a speaker's label
	bullet int    // bytes of the sign that opens a list item or a speech, 0 for none
	width  int    // columns of indent and text; set in groups of several lines
	first  int    // columns of its first word
}

// tabStop is the distance of tab stops in indents.
const tabStop = 4

// nextLine cuts the first line off s.
func nextLine(s string) (l textLine, rest string) {
	text := s
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		text, rest = s[:i], s[i+1:]
	}
	l.text, l.indent = trimLine(text)
	return l, rest
}

// trimLine cuts the white space off both ends of s and tells how many columns stood before it.
func trimLine(s string) (text string, indent int) {
	for len(s) > 0 {
		if s[0] > ' ' && s[0] < 0xC2 {
			break
		}
		n, space := blank(s)
		if n == 0 {
			break
		}
		switch {
		case s[0] == '\t':
			indent += tabStop - indent%tabStop
		case space:
			indent++
		}
		s = s[n:]
	}
	for len(s) > 0 {
		c := s[len(s)-1]
		if c > ' ' && c < utf8.RuneSelf {
			break
		}
		_, n := utf8.DecodeLastRuneInString(s)
		if m, _ := blank(s[len(s)-n:]); m == 0 {
			break
		}
		s = s[:len(s)-n]
	}
	return s, indent
}

// columns returns how wide s prints in a type of fixed width: East Asian letters take two columns, combining marks none.
func columns(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			n++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case wide(r):
			n += 2
		case r < 0x300 || !unicode.Is(unicode.Mn, r):
			n++
		}
	}
	return n
}

// wide reports whether r takes two columns.
func wide(r rune) bool {
	return r >= 0x1100 && (r <= 0x115F || r >= 0x2E80 && r <= 0xA4CF || r >= 0xAC00 && r <= 0xD7A3 ||
		r >= 0xF900 && r <= 0xFAFF || r >= 0xFE30 && r <= 0xFE6F || r >= 0xFF00 && r <= 0xFF60 || r >= 0x20000)
}

// firstColumns returns the columns of the first word of s, the least that a line break could have kept on the line
// before. Between East Asian letters a line may break anywhere.
func firstColumns(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if s[i] == ' ' || s[i] == '\t' {
			break
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if wide(r) {
			return max(n, 2)
		}
		n++
		i += size
	}
	return n
}

// labelWords and labelLetters bound what is taken for a speaker's label. Raised, sentences that announce something
// ("He said the following: ...") count as labels; lowered, names with titles do not.
const (
	labelWords   = 6
	labelLetters = 48
)

// looksLabelled reports whether s begins like a turn of a transcript, "Ann Lee: ...", "[00:12] ..." or "Q. ...". Such a
// line is never joined to the one before.
func looksLabelled(s string) bool {
	if s[0] == '[' || s[0] == '(' {
		return len(s) > 2 && s[1] >= '0' && s[1] <= '9' && strings.IndexByte(s[:min(len(s), 8)], ':') > 0
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "*_\"“„«"))
	if !unicode.IsUpper(r) && !(unicode.IsLetter(r) && !unicode.IsLower(r)) {
		return false
	}
	words, letters := 1, 0
	for i, r := range s {
		switch {
		case r == ':' || r == '：':
			rest := s[i+utf8.RuneLen(r):]
			return letters > 0 && !strings.HasPrefix(rest, "//") &&
				(rest == "" || r == '：' || rest[0] < '0' || rest[0] > '9')
		case r == ' ' || r == '\u00A0':
			words++
		case r == '.' && words == 1 && letters == 1:
			return i+1 < len(s) && s[i+1] == ' ' && (s[0] == 'Q' || s[0] == 'A') // "Q. And then?"
		case r == '!' || r == '?' || r == ';' || r == '。' || r == '、' || r == '，':
			return false
		}
		letters++
		if words > labelWords || letters > labelLetters {
			return false
		}
	}
	return false
}

// bulletOf returns the bytes of the sign that opens a list item or, a dash, a speech, with the white space after it; 0
// when s opens with none. Letters and digits are no signs: "1." stays in the text.
func bulletOf(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r < '*' || r > '+' && r < '-' || r > '-' && r < utf8.RuneSelf || n == len(s) {
		return 0
	}
	after := len(s) - len(trimLeft(s[n:]))
	if after == len(s) {
		return 0
	}
	spaced := after > n
	next, _ := utf8.DecodeRuneInString(s[after:])
	switch r {
	case '*', '+':
		if !spaced {
			return 0
		}
	case '-', '–', '‐', '‑', '−':
		if !spaced && !opensSpeech(next) || spaced && r == '−' {
			return 0
		}
	case '—', '―', '⸺':
		if !spaced && !opensSpeech(next) && !unicode.IsLetter(next) {
			return 0
		}
	case '•', '‣', '◦', '▪', '▫', '■', '□', '●', '○', '◆', '◇', '♦', '►', '▶', '▸', '➤', '➔', '➜', '→', '·', '∙', '⁃', '❖',
		'✓', '✔', '✅', '☐', '☑', '⮞', '➢', '\uF0B7':
	default:
		return 0
	}
	if next == r {
		return 0 // a row of signs
	}
	return after
}

// opensSpeech reports whether a speech may begin with r directly after a hyphen. A small letter may not: "-5", "-ism".
func opensSpeech(r rune) bool {
	return unicode.IsLetter(r) && !unicode.IsLower(r) || strings.ContainsRune("¿¡«“„\"", r)
}

func trimLeft(s string) string {
	for len(s) > 0 {
		n, _ := blank(s)
		if n == 0 {
			break
		}
		s = s[n:]
	}
	return s
}
