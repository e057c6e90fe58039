package block

import (
	"unicode"
	"unicode/utf8"
)

// wrapping is what the lengths of a text's lines tell of its line ends. In a text that a program has wrapped, a line
// ends where the next word would not have fitted any more. So there is a width that hardly any line exceeds and that
// nearly every line followed by another would exceed with one more word. Lines that are paragraphs know no such width.
type wrapping struct {
	width int // columns of the wrapped lines of the whole text, 0 when it is not wrapped
}

const (
	// minWidth and maxWidth bound the widths programs wrap at. A lower minimum joins the lines of verse and menus; a
	// higher maximum joins short paragraphs that happen to be of one length.
	minWidth, maxWidth = 44, 132
	// minJoints is how many line ends inside paragraphs a text needs before its width is judged.
	minJoints = 6
	// fullShare is the part of these line ends, in percent, that must stand where the next word would not have fitted.
	fullShare = 70
	// overShare is the part of lines, in percent, that may exceed the width: long addresses cannot be wrapped.
	overShare = 2
)

// joints is a histogram of line ends inside paragraphs.
type joints struct {
	n     int
	width [maxWidth + 2]int // columns of the line
	with  [maxWidth + 2]int // columns with the first word of the next line
}

func (j *joints) add(width, first int) {
	j.n++
	j.width[min(width, maxWidth+1)]++
	j.with[min(width+1+first, maxWidth+1)]++
}

// limit returns the width at which the text is wrapped, 0 when it is not.
func (j *joints) limit() int {
	if j.n < minJoints {
		return 0
	}
	w, over := maxWidth+1, 0
	for w > 0 && over+j.width[w] <= j.n*overShare/100 {
		over += j.width[w]
		w--
	}
	if w < minWidth || w > maxWidth {
		return 0
	}
	full := 0
	for _, n := range j.with[w+1:] {
		full += n
	}
	if full*100 < j.n*fullShare {
		return 0
	}
	return w
}

// look reads the lines of s once and judges how they are wrapped.
func look(s string) wrapping {
	var j joints
	var last textLine
	for s != "" {
		var l textLine
		l, s = nextLine(s)
		if l.text != "" && last.text != "" && bulletOf(l.text) == 0 && !looksLabelled(l.text) {
			j.add(last.indent+columns(last.text), firstColumns(l.text))
		}
		last = l
	}
	return wrapping{width: j.limit()}
}

// measureLines sets the widths of the lines of a group.
func measureLines(group []textLine) {
	for i := range group {
		l := &group[i]
		l.width = l.indent + columns(l.text)
		l.first = firstColumns(l.text)
	}
}

// groupWidth returns the width at which the lines of one group are wrapped that stand in a text of another habit, or 0.
// Fewer lines need more evidence: the sentences must run on from line to line.
func groupWidth(group []textLine) int {
	w, run, ends := 0, 0, 0
	for i := 1; i < len(group); i++ {
		if group[i].start {
			continue
		}
		ends++
		w = max(w, group[i-1].width)
		if runsOn(group[i-1].text, group[i].text) {
			run++
		}
	}
	if w < minWidth || w > maxWidth || run*2 < ends {
		return 0
	}
	for i, l := range group {
		last := i == len(group)-1 || group[i+1].start
		if l.width > w || !last && l.width+1+group[i+1].first <= w {
			return 0
		}
	}
	return w
}

// runsOn reports whether a sentence seems to go on from the line a to the line b.
func runsOn(a, b string) bool {
	r, _ := utf8.DecodeRuneInString(b)
	if unicode.IsLower(r) {
		return true
	}
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(a)
	return end == ',' || unicode.IsLetter(end) && unicode.IsLower(end) && !unicode.IsUpper(r)
}

// joins reports whether the line end between a and b only wraps, in lines wrapped at width.
func joins(a, b *textLine, width int) bool {
	if width == 0 {
		return false
	}
	if a.width+1+b.first > width {
		return true
	}
	// An editor's hand shortens lines; the sentence shows that they belong together.
	r, _ := utf8.DecodeRuneInString(b.text)
	return a.width*3 >= width*2 && unicode.IsLower(r)
}
