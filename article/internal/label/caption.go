package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// CaptionLabel returns the length of the label for screen readers that a caption opens with, 0 where there is none. A
// label whose last letters run into the caption's first stays with it: the two are one word.
func CaptionLabel(s string) int {
	n := figcapLabel(s)
	if n > 0 && n < len(s) && !wordBorder(s, n) {
		return 0
	}
	return n
}

// CaptionTail returns where a button begins with which a caption ends, "Low water. See more", 0 where there is none.
func CaptionTail(s string) int {
	at := sentenceStart(strings.TrimRight(s, " "))
	if at == 0 || wordsOf(s[at:]) > captionButton {
		return 0
	}
	if whole, _ := classes(s[at:]); whole&(ClassMore|ClassFigcap) == 0 {
		return 0
	}
	return at
}

// captionButton is how many words a button at the end of a caption has at most; more are a link that belongs to it.
const captionButton = 3

// OpenLabel returns where the label of a credit begins with which s ends, "Low water. Photo:", its name being printed
// apart; 0 where s ends otherwise.
func OpenLabel(s string) int {
	end := strings.TrimRight(s, " ")
	if !strings.HasSuffix(end, ":") && !strings.HasSuffix(end, "：") {
		return 0
	}
	at := sentenceStart(end)
	if k := strings.LastIndexAny(end, "(|/"); k > at {
		at = k + 1
	}
	if at == 0 || !isCreditLabel(end[at:]) {
		return 0
	}
	return at
}

// SplitCaption parts the text of a figure into caption and credit. It knows more than SplitCredit, because all of s
// belongs to a picture: what follows the words of the picture's alternative text, what stands in brackets behind a
// whole sentence, and what a bar or spaced slash parts from the end is the credit.
func SplitCaption(s, alt string) (caption string, credit article.Credit, ok bool) {
	s = strings.TrimSpace(s)
	if caption, rest, found := cutAlt(s, alt); found {
		return caption, Credit(rest), true
	}
	caption, credit, ok = SplitCredit(s)
	if ok {
		return mendSplit(s, caption, credit)
	}
	if at, end := cutTail(s); at > 0 {
		return trimCaption(s[:at]), Credit(s[at:end]), true
	}
	return s, article.Credit{}, false
}

// tailWords is how many words a credit without label or agency has at most.
const tailWords = 9

// cutAlt parts s behind the words of the alternative text where a sign follows them that parts credits from captions.
func cutAlt(s, alt string) (caption, rest string, ok bool) {
	if alt == "" || len(s) <= len(alt) || !strings.HasPrefix(s, alt) {
		return "", "", false
	}
	tail := strings.TrimLeft(s[len(alt):], " .")
	if !opensCredit(tail) || wordsOf(tail) > creditWords {
		return "", "", false
	}
	rest = trimCredit(tail)
	if rest == "" || wordsOf(rest) == 0 {
		return "", "", false
	}
	return trimCaption(strings.TrimRight(s[:len(s)-len(tail)], " ")), rest, true
}

// mendSplit gives the caption back a bracket that was cut in two: "in Rome (archive) © AFP".
func mendSplit(s, caption string, credit article.Credit) (string, article.Credit, bool) {
	closing := strings.IndexByte(credit.Text, ')')
	if closing < 0 || closing == len(credit.Text)-1 || strings.IndexByte(credit.Text[:closing], '(') >= 0 || !strings.HasPrefix(s, caption) {
		return caption, credit, true
	}
	at := strings.Index(s[len(caption):], credit.Text[:closing+1])
	if at < 0 {
		return caption, credit, true
	}
	cut := len(caption) + at + closing + 1
	rest := strings.TrimSpace(s[cut:])
	if wordsOf(rest) == 0 {
		return caption, credit, true
	}
	return strings.TrimSpace(s[:cut]), Credit(rest), true
}

// cutTail finds a credit without label or agency at the end of s: in brackets behind a whole sentence, or behind a
// spaced slash or bar.
func cutTail(s string) (at, end int) {
	if open, from, to := lastBracket(s); open > 0 {
		before, inside := strings.TrimRight(s[:open], " "), s[from:to]
		if endsSentence(before) && properTail(inside) {
			return open, len(s)
		}
		return 0, 0
	}
	for _, sign := range [...]string{" | ", " / ", " ｜"} {
		if k := strings.LastIndex(s, sign); k > 0 && properTail(s[k+len(sign):]) && wordsOf(s[:k]) >= altWords {
			return k, len(s)
		}
	}
	return 0, 0
}

// properTail reports whether s is a name by the look of it: short, capitalised, no sentence.
func properTail(s string) bool {
	s = strings.TrimSpace(s)
	n := wordsOf(s)
	return n > 0 && n <= tailWords && !endsSentence(s) && capitalWords(s)*2 > n
}
