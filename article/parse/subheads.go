package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

const (
	subheadWords = 8  // of a heading inside a text that marks none
	subheadProse = 14 // of the paragraphs on either side of it
	subheadLevel = 3  // that it gets
)

// subheads makes headings of the lines of a page without containers that stand between paragraphs of prose and are no sentences.
// What is said in turns has been read for them already.
func (a *assembly) subheads() {
	if !a.by.Flat || slices.ContainsFunc(a.out.Body, func(n article.Node) bool {
		_, ok := n.(*article.Heading)
		return ok && a.out.Kind == article.KindArticle
	}) {
		return
	}
	body := slices.Clone(a.out.Body)
	for i := 1; i+1 < len(body); i++ {
		if p, ok := body[i].(*article.Paragraph); ok && proseEnds(body[i-1]) && proseEnds(body[i+1]) && a.titles(article.Text(p.Text)) {
			body[i] = &article.Heading{Level: subheadLevel, Text: p.Text}
		}
	}
	a.out.Body = body
}

// proseEnds reports whether a node is a paragraph of prose with the end of a sentence.
func proseEnds(n article.Node) bool {
	p, ok := n.(*article.Paragraph)
	if !ok {
		return false
	}
	text := article.Text(p.Text)
	return wordsOf(text) >= subheadProse && endsSentence(text)
}

// titles reports whether a line may head what follows: short, no sentence, and neither a stock phrase nor the name of somebody whom
// the text names, as it stands below quotations.
func (a *assembly) titles(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	if n := wordsOf(text); n == 0 || n > subheadWords || endsSentence(text) || unicode.IsLower(first) || !unicode.IsLetter(first) && !unicode.IsDigit(first) && !strings.ContainsRune("„“«»\"「『¿¡", first) ||
		unicode.Is(unicode.Pd, last) || strings.ContainsRune(",、，", last) {
		return false
	}
	if label.IsFurniture(text) || label.IsCredit(text) {
		return false
	}
	if _, _, _, dated := label.FindDate(text, ""); dated {
		return false
	}
	return !label.IsName(text) || !slices.ContainsFunc(a.out.Body, func(n article.Node) bool {
		p, ok := n.(*article.Paragraph)
		said := ""
		if ok {
			said = article.Text(p.Text)
		}
		return len(said) > len(text) && strings.Contains(said, text)
	})
}

func wordsOf(text string) int {
	n := 0
	for range block.Words(text) {
		n++
	}
	return n
}
