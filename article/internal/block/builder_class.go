package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// classKey names a combination of class and id attributes and those that tests and components hang on elements.
type classKey struct{ class, id, test string }

// classInfo is what such a combination says; it is worked out once a page.
type classInfo struct {
	class    string // class and id, lower case
	hints    Hint
	marks    article.Marks
	hidden   bool   // a class that shows text to screen readers only
	language string // of code: "language-go"
}

var emptyInfo = &classInfo{}

func (b *Builder) classInfo(c *common) *classInfo {
	key := classKey{c.class, c.id, c.test}
	if info, ok := b.infos[key]; ok {
		return info
	}
	const longest = 512 // bytes of a class attribute worth reading
	class := strings.ToLower(strings.Join(strings.Fields(cutString(c.class, longest)+" "+cutString(c.id, longest)), " "))
	info := &classInfo{class: class}
	for _, s := range [...]string{c.class, c.id, c.test} {
		info.hints |= HintsOf(cutString(s, longest))
	}
	info.marks = classMarks(class)
	info.hidden = hidesText(class)
	info.language = codeLanguage(class)
	b.infos[key] = info
	return info
}

func cutString(s string, n int) string {
	if len(s) > n {
		return strings.ToValidUTF8(s[:n], "")
	}
	return s
}

// hidesText reports whether class, in lower case, holds one of the names under which style sheets hide text from all
// but screen readers. "md:sr-only" and "not-sr-only" undo it or hold for some screens.
func hidesText(class string) bool {
	for tok := range strings.FieldsSeq(class) {
		if strings.Contains(tok, ":") || strings.HasPrefix(tok, "not-") {
			continue
		}
		tok = strings.NewReplacer("-", "", "_", "").Replace(tok)
		for _, w := range [...]string{"visuallyhidden", "sronly", "screenreader", "elementinvisible", "a11yhidden", "hidevisually"} {
			if strings.Contains(tok, w) {
				return true
			}
		}
	}
	return false
}

// classMarks returns the marks that class names give text.
func classMarks(class string) article.Marks {
	var m article.Marks
	for tok := range strings.FieldsSeq(class) {
		switch tok {
		case "small-caps", "smallcaps", "smcp", "sc":
			m |= article.MarkSmallCaps
		case "bold", "strong", "font-bold", "fw-bold":
			m |= article.MarkStrong
		case "italic", "italics", "em", "fst-italic":
			m |= article.MarkEmphasis
		case "underline":
			m |= article.MarkUnderline
		}
	}
	return m
}

// codeLanguage returns the programming language that class names, "" when it names none.
func codeLanguage(class string) string {
	for tok := range strings.FieldsSeq(class) {
		for _, prefix := range [...]string{"language-", "lang-", "highlight-source-", "brush:"} {
			if rest, ok := strings.CutPrefix(tok, prefix); ok && rest != "" {
				return rest
			}
		}
	}
	return ""
}
