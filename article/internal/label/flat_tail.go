package label

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article/internal/block"
)

// moreTailWords is how many words "read the whole story" may have behind the last sentence of a paragraph.
const moreTailWords = 5

// MoreTail returns the words behind the last sentence of a paragraph that lead on to the story it belongs to, "more" of
// "He came home late. more", "" without any.
func MoreTail(text string) string {
	end := strings.LastIndexAny(text, ".!?…。！？»”\"")
	if end < 0 {
		return ""
	}
	_, size := utf8.DecodeRuneInString(text[end:])
	tail := strings.TrimLeft(text[end+size:], " [(>»→")
	n := 0
	for range block.Words(tail) {
		n++
	}
	if n == 0 || n > moreTailWords {
		return ""
	}
	if whole, _ := classes(tail); whole&ClassMore == 0 {
		return ""
	}
	return tail
}

// DateTail parts a line that opens with a date from what stands behind a bar or dot after it: "Politics" of
// "14 March 2024 | Politics". ok is false where nothing stands there.
func DateTail(line string) (date, tail string, ok bool) {
	_, start, end, dated := FindDate(line, "")
	if !dated || start > 0 {
		return "", "", false
	}
	rest := strings.TrimLeft(line[end:], " ")
	r, size := utf8.DecodeRuneInString(rest)
	switch r {
	case '|', '·', '•', '/', '—', '–', '-':
	default:
		return "", "", false
	}
	tail = strings.TrimSpace(rest[size:])
	return strings.TrimSpace(line[:end]), tail, tail != "" && !strings.ContainsAny(tail, "0123456789|")
}
