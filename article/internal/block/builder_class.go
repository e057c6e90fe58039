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
	if c.id == "" && c.test == "" {
		return b.classes(c.class)
	}
	key := classKey{c.class, c.id, c.test}
	if info, ok := b.infos[key]; ok {
		return info
	}
	info := &classInfo{}
	if c.class != "" {
		*info = *b.classes(c.class) // many ids share few classes
	}
	id := cutString(c.id, longestClass)
	info.class = collapse(info.class + " " + strings.ToLower(id))
	info.hints |= b.hintsOf(id) | b.hintsOf(cutString(c.test, longestClass))
	b.infos[key] = info
	return info
}

// longestClass is how many bytes of a class or id are worth reading.
const longestClass = 512

// classes is classInfo of a class attribute alone.
func (b *Builder) classes(class string) *classInfo {
	if info, ok := b.classed[class]; ok {
		return info
	}
	info := &classInfo{}
	b.classed[class] = info
	class = cutString(class, longestClass)
	info.class = collapse(strings.ToLower(class))
	info.hints = b.hintsOf(class)
	info.marks = classMarks(info.class)
	info.hidden = hidesText(info.class)
	info.language = codeLanguage(info.class)
	return info
}

// hintsOf is HintsOf with a memory: pages name thousands of elements with a few hundred names.
func (b *Builder) hintsOf(attr string) Hint {
	var h Hint
	for name := range strings.FieldsSeq(attr) {
		n, ok := b.names[name]
		if !ok {
			n = HintsOf(name)
			b.names[name] = n
		}
		h |= n
	}
	return h
}

// collapse returns s with single spaces between its words and none around them.
func collapse(s string) string {
	if isClean(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
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
	if !strings.Contains(class, "visual") && !strings.Contains(class, "only") && !strings.Contains(class, "reader") &&
		!strings.Contains(class, "hidden") && !strings.Contains(class, "invisible") {
		return false
	}
	for tok := range strings.FieldsSeq(class) {
		if strings.Contains(tok, ":") || strings.HasPrefix(tok, "not-") {
			continue
		}
		tok = strings.ReplaceAll(strings.ReplaceAll(tok, "-", ""), "_", "")
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
				return strings.Clone(rest)
			}
		}
	}
	return ""
}
