package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// sourceWords bounds the name of who said a quote.
const sourceWords = 6

// attributed parts a quote from the name of who said it, where that closes the quote in other marks, or as a paragraph of its own:
// "“A boat talks all night.” Jane Doe". body is the quote's own where nobody is named.
func attributed(body []article.Node) (said []article.Node, source string) {
	if len(body) == 0 {
		return body, ""
	}
	last, ok := body[len(body)-1].(*article.Paragraph)
	if !ok || len(last.Text) == 0 {
		return body, ""
	}
	rest, name := last.Text[:0:0], article.Text(last.Text)
	if n := len(last.Text); n > 1 && last.Text[n-1].Marks != last.Text[n-2].Marks {
		name = last.Text[n-1].Text
		rest = cutRuns(last.Text, 0, len(article.Text(last.Text[:n-1])))
	}
	name = strings.Trim(name, " \u00a0—–-,~")
	said = append(said, body[:len(body)-1]...)
	if len(rest) > 0 {
		said = append(said, &article.Paragraph{Text: rest})
	}
	if _, before := soleText(said); !isSource(name) || !endsQuote(before) {
		return body, ""
	}
	return said, name
}

// isSource reports whether s has the form of who said something: a name, and nothing that ends a sentence.
func isSource(s string) bool {
	if s == "" || wordCount(s) > sourceWords || endsSentence(s) {
		return false
	}
	return nameForm(s) || !hasCase(s) && mayName(s)
}

// endsQuote reports whether a name may stand behind s: it ends a sentence, or closes a quotation.
func endsQuote(s string) bool {
	return s != "" && (endsSentence(s) || strings.ContainsAny(s[max(0, len(s)-len("“")):], "\"”“»«’’」』"))
}
