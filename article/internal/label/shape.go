package label

import (
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// shape is what can be seen of a text without knowing its language. A set of bits.
type shape uint32

const (
	shapeStop     shape = 1 << iota // ends like a sentence
	shapeQuestion                   // ends with a question mark
	shapeColon                      // ends with a colon
	shapeEllipsis                   // ends with dots
	shapeComma                      // has punctuation inside
	shapeLower                      // starts with a small letter
	shapeUpper                      // has capitals only
	shapeDigits                     // digits are a quarter of it or more
	shapeStrong                     // bold as a whole
	shapeEmphasis                   // italic as a whole
	shapeLinked                     // a link as a whole
	shapeQuoted                     // opens with a quotation mark
	shapeBar                        // holds a bar, bullet or arrow between its words
	shapeLabel                      // opens with a short label and a colon
	shapeAddress                    // holds an e-mail or web address
	shapeHash                       // opens with # or @
	shapeNumber                     // has as many digits as letters or more: a date, a length; no rule votes on it
)

func shapeOf(b *block.Block) shape {
	var s shape
	text := b.Text
	letters, upper, digits, colon := 0, 0, 0, -1
	foreign := 0 // digits other than ASCII's
	for i, r := range text {
		switch {
		case r >= 'a' && r <= 'z':
			letters++
		case r >= 'A' && r <= 'Z':
			letters++
			upper++
		case r >= '0' && r <= '9':
			digits++
		case r == ',' || r == ';' || r == '،' || r == '、' || r == '，' || r == '；':
			s |= shapeComma
		case r == '|' || r == '•' || r == '·' || r == '»' && i == 0 || r == '›' || r == '→' || r == '▶' || r == '►':
			s |= shapeBar
		case r == '@':
			s |= shapeAddress
		case r == ':' || r == '：':
			if colon < 0 {
				colon = i
			}
			if len(text) > i+3 && text[i+1] == '/' && text[i+2] == '/' {
				s |= shapeAddress
			}
		case r >= utf8.RuneSelf && unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		case r >= utf8.RuneSelf && unicode.IsDigit(r):
			foreign++
		}
	}
	if digits+foreign >= letters {
		s |= shapeNumber
	}
	if colon > 0 && colon < labelBytes && colon+1 < len(text) {
		s |= shapeLabel
	}
	if upper > 3 && upper == letters {
		s |= shapeUpper
	}
	if digits*3 > letters {
		s |= shapeDigits
	}
	return s | shapeOfEnds(text) | shapeOfMarks(b)
}

// labelBytes is how long "Name Surname:" may be at the start of a block; a longer lead to a colon is a sentence.
const labelBytes = 60

func shapeOfEnds(text string) shape {
	var s shape
	switch r, _ := utf8.DecodeRuneInString(text); {
	case r == '"' || r == '“' || r == '„' || r == '«' || r == '»' || r == '「' || r == '『' || r == '”':
		s |= shapeQuoted
	case r == '#' || r == '@':
		s |= shapeHash
	case isLower(r):
		s |= shapeLower
	}
	for len(text) > 0 {
		r, n := utf8.DecodeLastRuneInString(text)
		switch r {
		case '"', '”', '“', '»', '«', '’', '\'', ')', ']', '」', '』', '）', ' ':
			text = text[:len(text)-n]
			continue
		case '.', '!', '。', '！', '।', '۔', '։', '።', '༎':
			s |= shapeStop
			if len(text) > 2 && text[len(text)-2] == '.' && r == '.' {
				s |= shapeEllipsis
			}
		case '…', '⋯':
			s |= shapeStop | shapeEllipsis
		case '?', '？', '؟', ';':
			s |= shapeStop | shapeQuestion
		case ':', '：':
			s |= shapeColon
		}
		return s
	}
	return s
}

func shapeOfMarks(b *block.Block) shape {
	var s shape
	if b.Words > 0 {
		if b.Strong >= b.Words {
			s |= shapeStrong
		}
		if b.Emphasis >= b.Words {
			s |= shapeEmphasis
		}
		if b.LinkWords*10 >= b.Words*9 {
			s |= shapeLinked
		}
	}
	return s
}
