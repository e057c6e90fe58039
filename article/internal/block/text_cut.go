package block

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// fromLines cuts a text that is no caption file.
func (t *cutter) fromLines() {
	t.wrap = look(t.src)
	t.markdown = isMarkdown(t.src)
	blank := true
	for rest := t.src; rest != ""; {
		if t.full() {
			t.flush()
			t.tail = appendTail(t.tail, rest)
			return
		}
		l, next := nextLine(rest)
		if f, ok := t.fence(l, next); ok {
			t.flush()
			t.addCode(f.language, f.code)
			rest, blank = f.after, true
			continue
		}
		rest = next
		if l.text != "" && l.text[0] == '>' {
			t.unquote(&l, rest)
		}
		if l.text == "" {
			t.flush()
			blank = true
			continue
		}
		if len(t.group) > 0 && t.group[0].quote != l.quote {
			t.flush()
		}
		l.blank, blank = blank, false
		t.group = append(t.group, l)
	}
	t.flush()
}

// isMarkdown reports whether s shows links or headings of Markdown.
func isMarkdown(s string) bool {
	return strings.HasPrefix(s, "# ") || strings.Contains(s, "](http") || strings.Contains(s, "](/") ||
		strings.Contains(s, "\n# ") || strings.Contains(s, "\n## ") || strings.Contains(s, "\n### ")
}

func appendTail(tail []byte, s string) []byte {
	if len(tail) > 0 && tail[len(tail)-1] != ' ' {
		tail = append(tail, ' ')
	}
	return appendClean(tail, s)
}

// flush cuts the lines gathered since the last blank one.
func (t *cutter) flush() {
	g := t.group
	if len(g) == 0 {
		return
	}
	t.group = t.group[:0]
	t.quoteTo(g[0].quote)
	width := 0
	if len(g) > 1 {
		measureLines(g)
		t.markStarts(g)
		if width = t.wrap.width; width == 0 {
			width = groupWidth(g)
		}
	} else {
		g[0].bullet = bulletOf(g[0].text)
	}
	seam := SeamBlock
	for i := 0; i < len(g); {
		if t.full() {
			t.tail = appendTail(t.tail, g[i].text)
			i++
			continue
		}
		if g[i].blank || g[i].para {
			seam = SeamBlock
		}
		before := len(t.blocks)
		i = t.cut(g, i, width, seam)
		if len(t.blocks) > before {
			seam = SeamLine
		}
	}
}

// cut makes blocks of the lines of g from i on that belong together and returns the first that does not.
func (t *cutter) cut(g []textLine, i, width int, seam Seam) int {
	l := &g[i]
	if isRule(l.text) {
		t.add(Block{Kind: Rule, Seam: seam})
		return i + 1
	}
	if level, text := atxHeading(l.text); level > 0 {
		t.inline(Block{Kind: Heading, Level: level, Seam: seam}, clean(text))
		return i + 1
	}
	if i+1 < len(g) {
		if level := setext(l, &g[i+1]); level > 0 {
			t.inline(Block{Kind: Heading, Level: level, Seam: seam}, clean(l.text))
			return i + 2
		}
		if isTableRule(g[i+1].text) && strings.IndexByte(l.text, '|') >= 0 {
			return t.tableRows(g, i, seam)
		}
	}
	j := i + 1
	for j < len(g) && !g[j].start && joined(l, &g[j-1], &g[j], width) {
		j++
	}
	t.paragraph(g[i:j], seam)
	return j
}

// joined reports whether b goes on with the block that begins with first and whose last line is a.
func joined(first, a, b *textLine, width int) bool {
	if b.indent > first.indent && a.width >= minWidth && (first.bullet > 0 || first.label) {
		return true // hanging indent
	}
	return joins(a, b, width)
}

// markStarts finds the lines of g that open a block, whatever their lengths.
func (t *cutter) markStarts(g []textLine) {
	base := g[0].indent
	for _, l := range g {
		base = min(base, l.indent)
	}
	for i := range g {
		l := &g[i]
		l.bullet = bulletOf(l.text)
		l.label = looksLabelled(l.text)
		l.start = l.bullet > 0 || l.label || isRule(l.text) || isClock(l.text)
		if level, _ := atxHeading(l.text); level > 0 {
			l.start = true
		}
		if i == 0 {
			continue
		}
		if g[0].indent > base && l.indent > base && g[i-1].indent <= base {
			l.start, l.para = true, true // the indent of a first line
		}
		if isNumbered(l.text) && endsSentence(g[i-1].text) {
			l.start = true
		}
		if level, _ := atxHeading(g[i-1].text); level > 0 || isRule(g[i-1].text) || isClock(g[i-1].text) {
			l.start = true
		}
	}
}

// paragraph makes one block of lines.
func (t *cutter) paragraph(lines []textLine, seam Seam) {
	b := Block{Seam: seam}
	text := lines[0].text
	if n := lines[0].bullet; n > 0 {
		b.Bullet = bulletText(text[:n])
		text = text[n:]
	}
	if len(lines) == 1 {
		t.inline(b, clean(text))
		return
	}
	t.buf = appendClean(t.buf[:0], text)
	for _, l := range lines[1:] {
		if !hyphenated(t.buf, l.text) {
			t.buf = append(t.buf, ' ')
		}
		t.buf = appendClean(t.buf, l.text)
	}
	t.inline(b, clean(string(t.buf)))
}

// bulletText returns the sign of a list item with at most one space after it.
func bulletText(s string) string {
	sign := strings.TrimSpace(s)
	if _, n := utf8.DecodeRuneInString(s); n == len(s) {
		return sign
	}
	return sign + " "
}

// hyphenated reports whether the line above ended inside a word, with a hyphen and no space after it. The hyphen
// stays: nothing tells whether the word has one of its own.
func hyphenated(above []byte, next string) bool {
	n := len(above)
	if n < 2 || above[n-1] != '-' {
		return false
	}
	before, _ := utf8.DecodeLastRune(above[:n-1])
	after, _ := utf8.DecodeRuneInString(next)
	if !isWord(before) || !isWord(after) || after >= '0' && after <= '9' {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	switch word {
	case "und", "oder", "bzw.", "and", "or", "to", "et", "ou", "y", "o", "en", "of", "och", "og", "i", "e", "и":
		return false // "Haupt- und Nebensatz"
	}
	return true
}

// addCode adds preformatted text.
func (t *cutter) addCode(language, s string) {
	s = nfc(strings.Trim(s, "\n"))
	if strings.TrimSpace(s) == "" {
		return
	}
	t.quoteTo(0)
	t.add(Block{Kind: Code, Language: language, Text: s, Runs: []article.Run{{Text: s}}})
}
