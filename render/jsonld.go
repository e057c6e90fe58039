package render

import (
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// JSONLD writes a in the vocabulary of schema.org, as it may stand in a script element: an FAQ as FAQPage with its
// questions and answers, everything else as NewsArticle; the turns of an interview are its parts, each a Question, an
// Answer or a Comment with its speaker as author.
func JSONLD(w io.Writer, a *article.Article) error {
	l := ldWriter{}
	l.open("")
	l.str("@context", "https://schema.org")
	if a.Kind == article.KindFAQ {
		l.str("@type", "FAQPage")
	} else {
		l.str("@type", "NewsArticle")
	}
	l.str("headline", a.Title)
	l.str("description", a.Deck)
	l.str("inLanguage", a.Lang)
	l.str("url", linkURL(a.URL))
	l.str("datePublished", a.Published.String())
	l.str("dateModified", a.Modified.String())
	l.str("articleSection", strings.Join(a.Sections, ", "))
	l.str("keywords", strings.Join(a.Topics, ", "))
	l.rights(a)
	l.authors(a)
	l.images(a)
	switch a.Kind {
	case article.KindFAQ:
		l.faq(a)
	case article.KindInterview:
		l.turns(a)
		l.str("articleBody", article.Plain(a.Body))
	case article.KindArticle:
		l.str("articleBody", article.Plain(a.Body))
	}
	l.close('}')
	_, err := w.Write(append(l.b, '\n'))
	return err
}

// rights writes the licence, and whether the text is free to read: one that is metered is not, for those who have read their
// share (schema.org's isAccessibleForFree).
func (l *ldWriter) rights(a *article.Article) {
	if linkURL(a.License) != "" {
		l.str("license", a.License)
	}
	switch a.Access {
	case article.AccessFree:
		l.flag("isAccessibleForFree", true)
	case article.AccessMetered, article.AccessPaid:
		l.flag("isAccessibleForFree", false)
	case article.AccessUnknown:
	}
}

func (l *ldWriter) authors(a *article.Article) {
	if len(a.Authors) > 0 {
		l.list("author")
		for _, by := range a.Authors {
			l.open("")
			l.str("@type", "Person")
			l.str("name", by.Name)
			l.str("url", linkURL(by.URL))
			l.close('}')
		}
		l.close(']')
	}
	if a.Site != "" {
		l.open("publisher")
		l.str("@type", "Organization")
		l.str("name", a.Site)
		l.close('}')
	}
}

func (l *ldWriter) images(a *article.Article) {
	first := true
	for f := range a.Figures() {
		src := imageURL(f.URL)
		if src == "" {
			continue
		}
		if first {
			l.list("image")
			first = false
		}
		l.open("")
		l.str("@type", "ImageObject")
		l.str("contentUrl", src)
		l.str("caption", article.Text(f.Caption.Text))
		l.str("creditText", f.Caption.Credit.Text)
		l.close('}')
	}
	if !first {
		l.close(']')
	}
}

// faq writes each question with the answers up to the next one.
func (l *ldWriter) faq(a *article.Article) {
	l.list("mainEntity")
	question, answer := "", ""
	flush := func() {
		if question != "" {
			l.open("")
			l.str("@type", "Question")
			l.str("name", question)
			if answer != "" {
				l.open("acceptedAnswer")
				l.str("@type", "Answer")
				l.str("text", answer)
				l.close('}')
			}
			l.close('}')
		}
		question, answer = "", ""
	}
	for _, t := range a.Turns() {
		if t.Kind == article.TurnQuestion {
			flush()
			question = said(t)
			continue
		}
		answer = joined("\n", answer, said(t))
	}
	flush()
	l.close(']')
}

var turnTypes = [...]string{article.TurnStatement: "Comment", article.TurnQuestion: "Question", article.TurnAnswer: "Answer"}

func (l *ldWriter) turns(a *article.Article) {
	l.list("hasPart")
	for i, t := range a.Turns() {
		kind := turnTypes[article.TurnStatement]
		if int(t.Kind) < len(turnTypes) {
			kind = turnTypes[t.Kind]
		}
		l.open("")
		l.str("@type", kind)
		l.key("position")
		l.b = strconv.AppendInt(l.b, int64(i+1), 10)
		l.str("text", said(t))
		if name := speakerLine(a, t); name != "" {
			if s := a.Speaker(t); s != nil && s.Name != "" {
				name = s.Name
			}
			l.open("author")
			l.str("@type", "Person")
			l.str("name", name)
			l.close('}')
		}
		l.close('}')
	}
	l.close(']')
}

// ldWriter appends JSON. Its keys are constants of this file.
type ldWriter struct{ b []byte }

func (l *ldWriter) comma() {
	if n := len(l.b); n > 0 && l.b[n-1] != '{' && l.b[n-1] != '[' {
		l.b = append(l.b, ',')
	}
}

func (l *ldWriter) key(key string) {
	l.comma()
	l.b = append(append(append(l.b, '"'), key...), '"', ':')
}

// open begins an object: a member, or an element where key is "".
func (l *ldWriter) open(key string) {
	if key == "" {
		l.comma()
	} else {
		l.key(key)
	}
	l.b = append(l.b, '{')
}

func (l *ldWriter) list(key string) {
	l.key(key)
	l.b = append(l.b, '[')
}

func (l *ldWriter) close(bracket byte) { l.b = append(l.b, bracket) }

// flag writes a member that is true or false.
func (l *ldWriter) flag(key string, v bool) {
	l.key(key)
	l.b = strconv.AppendBool(l.b, v)
}

// str writes a member unless its value is empty. Signs that could end a script element are escaped.
func (l *ldWriter) str(key, s string) {
	if s == "" {
		return
	}
	l.key(key)
	l.b = append(l.b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			l.b = append(l.b, '\\', byte(r))
		case r == '\n':
			l.b = append(l.b, '\\', 'n')
		case r < ' ', r == '<', r == '>', r == '&', r == 0x7F, r == '\u2028', r == '\u2029':
			l.b = append(l.b, '\\', 'u')
			for shift := 12; shift >= 0; shift -= 4 {
				l.b = append(l.b, "0123456789abcdef"[r>>shift&0xF])
			}
		default:
			l.b = utf8.AppendRune(l.b, r)
		}
	}
	l.b = append(l.b, '"')
}
