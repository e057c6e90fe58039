package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// cuesFormat says which kind of caption file a text is.
type cuesFormat uint8

const (
	cuesNone cuesFormat = iota
	cuesVTT
	cuesSRT
)

// cueFormat tells the kind of caption file by the first lines of s.
func cueFormat(s string) cuesFormat {
	var l textLine
	for l.text == "" && s != "" {
		l, s = nextLine(s)
	}
	if strings.HasPrefix(l.text, "WEBVTT") && (len(l.text) == 6 || l.text[6] == ' ' || l.text[6] == '\t') {
		return cuesVTT
	}
	if _, ok := timing(l.text); ok {
		return cuesSRT
	}
	if isNumber(l.text) {
		next, _ := nextLine(s)
		if _, ok := timing(next.text); ok {
			return cuesSRT
		}
	}
	return cuesNone
}

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// timing returns the time at which a cue begins, as printed, when s is a timing line: "00:01.000 --> 00:04.000 line:0".
func timing(s string) (begin string, ok bool) {
	begin, end, found := strings.Cut(s, "-->")
	begin = strings.TrimSpace(begin)
	end, _, _ = strings.Cut(strings.TrimSpace(end), " ")
	return begin, found && isClock(begin) && isClock(end)
}

// fromCues cuts a WebVTT or SRT file. What is spoken becomes text; Block.Time tells when its first cue begins, as
// printed. The cues of one voice in a row are one block, which opens with the name in bold: "Ann Lee:". Where no voices
// are named a block ends with its sentence. What a player does not show is left out: the line WEBVTT and the header
// below it, numbers and names of cues, their settings, and the blocks NOTE, STYLE and REGION.
func (t *cutter) fromCues(f cuesFormat) {
	c := cues{t: t}
	skip := f == cuesVTT // the header
	var held string      // a line that may be the name of the next cue
	blank := true        // a blank line stands before
	for rest := t.src; rest != ""; {
		var l textLine
		l, rest = nextLine(rest)
		begin, timed := timing(l.text)
		switch {
		case timed:
			if held != "" && !blank {
				held = ""
			}
			c.line(held)
			held, skip = "", false
			c.time, c.voice, c.marks = begin, "", 0
		case l.text == "":
			c.line(held)
			held, skip = "", false
		case skip:
		case blank && f == cuesVTT && isUnseen(l.text):
			skip = true
		case blank || isNumber(l.text):
			c.line(held)
			held = l.text // it is a name if a timing line follows
		default:
			c.line(held)
			held = ""
			c.line(l.text)
		}
		blank = l.text == ""
	}
	c.line(held)
	c.end()
}

// isUnseen reports whether s opens a block of a WebVTT file that players do not show.
func isUnseen(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return word == "NOTE" || word == "STYLE" || word == "REGION"
}

// cues gathers the block that is being spoken.
type cues struct {
	t      *cutter
	time   string // when the cue being read begins
	first  string // when the open block began
	voice  string // of the cue being read
	spoken string // voice of the open block
	bullet string
	runs   runWriter
	marks  article.Marks
	closed bool // the text of the open block ends a sentence
}

// line adds one line of a cue.
func (c *cues) line(s string) {
	if s == "" {
		return
	}
	if n := cueTurn(s); n > 0 {
		c.end()
		c.bullet = bulletText(s[:n])
		s = s[n:]
	} else if looksLabelled(s) {
		c.end()
	}
	for s != "" {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		name, arg, n := cueTag(s[i:])
		if n == 0 {
			c.text(s[:i+1])
			s = s[i+1:]
			continue
		}
		c.text(s[:i])
		c.tag(name, arg)
		s = s[i+n:]
	}
	c.text(s)
	c.text(" ")
}

// cueTurn returns the bytes of the sign before a change of speakers: "- " or ">> ".
func cueTurn(s string) int {
	if strings.HasPrefix(s, ">>") {
		return len(s) - len(trimLeft(strings.TrimLeft(s, ">")))
	}
	return bulletOf(s)
}

// text adds spoken text.
func (c *cues) text(s string) {
	s = string(appendClean([]byte("."), cueEntities.Replace(s)))[1:]
	if s == "" || s == " " && len(c.runs.buf) == 0 {
		return
	}
	if strings.TrimSpace(s) != "" {
		if c.spoken != c.voice || c.voice == "" && c.closed {
			c.end()
		}
		if len(c.runs.buf) == 0 {
			c.first, c.spoken = c.time, c.voice
			if c.voice != "" {
				c.runs.add(c.voice+":", article.MarkStrong, "")
				c.runs.add(" ", 0, "")
			}
		}
		c.closed = endsSentence(strings.TrimSpace(s))
	}
	c.runs.add(s, c.marks, "")
}

// cueEntities are the character references of WebVTT.
var cueEntities = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&lrm;", "\u200E", "&rlm;", "\u200F")

// tag does what a tag inside a cue says.
func (c *cues) tag(name, arg string) {
	switch name {
	case "v":
		c.voice = clean(cueEntities.Replace(arg))
	case "/v":
		c.text(" ")
		c.voice = ""
	case "i", "em":
		c.marks |= article.MarkEmphasis
	case "/i", "/em":
		c.marks &^= article.MarkEmphasis
	case "b", "strong":
		c.marks |= article.MarkStrong
	case "/b", "/strong":
		c.marks &^= article.MarkStrong
	case "u":
		c.marks |= article.MarkUnderline
	case "/u":
		c.marks &^= article.MarkUnderline
	case "br":
		c.text(" ")
	}
}

// end adds the open block.
func (c *cues) end() {
	text, runs := c.runs.done(&c.t.arena)
	c.closed = false
	if text == "" {
		return
	}
	if nfc(text) != text {
		for i := range runs {
			runs[i].Text = nfc(runs[i].Text)
		}
		text = article.Text(runs)
	}
	b := Block{Runs: runs, Text: text, Time: c.first, Bullet: c.bullet}
	c.bullet = ""
	if c.t.full() {
		c.t.tail = appendTail(c.t.tail, b.Text)
		return
	}
	c.t.add(b)
}

// cueTag reads the tag at the front of s: "<v.loud Ann Lee>". It returns how many bytes it has, 0 when it is no tag of
// captions; transcripts write things like <applause>, and these stay.
func cueTag(s string) (name, arg string, n int) {
	n = strings.IndexByte(s[:min(len(s), maxCueTag)], '>') + 1
	if n < 3 {
		return "", "", 0
	}
	inside := strings.TrimSpace(s[1 : n-1])
	if isClock(inside) {
		return "", "", n
	}
	name, arg, _ = strings.Cut(inside, " ")
	name, _, _ = strings.Cut(strings.ToLower(name), ".")
	switch strings.TrimSuffix(strings.TrimPrefix(name, "/"), "/") {
	case "v", "c", "i", "b", "u", "lang", "ruby", "rt", "font", "em", "strong", "s":
		return name, arg, n
	case "br":
		return "br", "", n
	}
	return "", "", 0
}

// maxCueTag is the longest tag looked for inside a cue, in bytes.
const maxCueTag = 200
