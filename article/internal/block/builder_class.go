package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// classInfo is what the class and id attributes of an element say, and those that tests and components hang on it.
type classInfo struct {
	class    string // class and id, lower case
	hints    Hint
	marks    article.Marks
	hidden   bool   // a class that shows text to screen readers only
	pops     bool   // a class of what appears over the text when the reader points at a word
	language string // of code: "language-go"
}

var emptyInfo = &classInfo{}

func (b *Builder) classInfo(c *common) *classInfo {
	if c.id == "" && c.test == "" {
		return b.classes(c.class)
	}
	info := &classInfo{}
	if c.class != "" {
		*info = *b.classes(c.class) // many ids share few classes
	}
	id := cutString(c.id, longestClass)
	info.class = collapse(info.class + " " + strings.ToLower(id))
	info.hints |= b.hintsOf(id) | b.hintsOf(cutString(c.test, longestClass))
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
	short := shortNames(class)
	for name := range strings.FieldsSeq(class) {
		n := b.nameInfo(name)
		if len(name) > shortName || short < madeNames {
			info.hints |= n.hints
		}
		info.marks |= n.marks
		info.hidden = info.hidden || n.hides
		info.pops = info.pops || n.pops
		if info.language == "" {
			info.language = n.language
		}
	}
	return info
}

const (
	shortName = 2 // bytes of a name that a program may have made: "ad" comes after "ac"
	madeNames = 3 // so many short names in one attribute were made by a program
)

// shortNames counts the names of an attribute that are as short as a program makes them.
func shortNames(class string) int {
	n := 0
	for name := range strings.FieldsSeq(class) {
		if len(name) <= shortName {
			n++
		}
	}
	return n
}

// hintsOf is HintsOf with a memory.
func (b *Builder) hintsOf(attr string) Hint {
	var h Hint
	for name := range strings.FieldsSeq(attr) {
		h |= b.nameInfo(name).hints
	}
	return h
}

// nameInfo is what one name says, in whatever attribute it stands.
type nameInfo struct {
	hints    Hint
	marks    article.Marks
	hides    bool   // shows text to screen readers only
	pops     bool   // appears over the text when the reader points at a word
	language string // of code
}

// nameInfo reads each name once: pages name thousands of elements with a few hundred names.
func (b *Builder) nameInfo(name string) nameInfo {
	n, ok := b.names[name]
	if !ok {
		low := strings.ToLower(name)
		n = nameInfo{HintsOf(name), nameMarks(low), hidesText(low), popsUp(low), codeLanguage(low)}
		b.names[name] = n
	}
	return n
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

// hidesText reports whether name, in lower case, is one of those under which style sheets hide text from all but screen
// readers. "md:sr-only" and "not-sr-only" undo it or hold for some screens.
func hidesText(name string) bool {
	if !strings.Contains(name, "visual") && !strings.Contains(name, "only") && !strings.Contains(name, "reader") &&
		!strings.Contains(name, "hidden") && !strings.Contains(name, "invisible") {
		return false
	}
	if strings.Contains(name, ":") || strings.HasPrefix(name, "not-") {
		return false
	}
	name = strings.ReplaceAll(strings.ReplaceAll(name, "-", ""), "_", "")
	for _, w := range [...]string{"visuallyhidden", "sronly", "screenreader", "elementinvisible", "a11yhidden", "hidevisually"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// popsUp reports whether name, in lower case, is one under which pages keep what appears over the text when the reader
// points at a word: "tooltip-text", "rollover-block". The word for the thing alone may name the word that is pointed at.
func popsUp(name string) bool {
	return containsAny(name, "tooltip", "popover", "rollover", "hovercard", "popup") && containsAny(name, "text", "content", "block", "body", "inner", "panel", "box", "card")
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// nameMarks returns the marks that a class of that name, in lower case, gives text.
func nameMarks(name string) article.Marks {
	switch name {
	case "small-caps", "smallcaps", "smcp", "sc":
		return article.MarkSmallCaps
	case "bold", "strong", "font-bold", "fw-bold":
		return article.MarkStrong
	case "italic", "italics", "em", "fst-italic":
		return article.MarkEmphasis
	case "underline":
		return article.MarkUnderline
	}
	return 0
}

// codeLanguage returns the programming language that a class of that name, in lower case, declares, "" when it is no
// such class.
func codeLanguage(name string) string {
	for _, prefix := range [...]string{"language-", "lang-", "highlight-source-", "brush:"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok && rest != "" {
			return strings.Clone(rest)
		}
	}
	return ""
}
