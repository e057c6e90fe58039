package source

import "strings"

// sniffBytes is how much of an input is looked at to tell HTML from text.
const sniffBytes = 64 << 10

// tagShare is the part of the input, in per mille, that tags must take for it to be HTML when it does not begin with
// one. Raised, fragments of long paragraphs pass for text; lowered, articles about HTML pass for pages.
const tagShare = 15

// minTags is the least number of tags, for the same. One in endShare of them must be an end tag, unless they are as many
// as manyTags: prose that mentions elements seldom closes them.
const (
	minTags  = 4
	endShare = 4
	manyTags = 16
)

// longestName is the most letters of the name of an element.
const longestName = 10

// sniff tells HTML from bare text.
func sniff(s string) Format {
	s = strings.TrimLeft(s, " \t\n\f\uFEFF")
	s = s[:min(len(s), sniffBytes)]
	if s == "" || strings.HasPrefix(s, "WEBVTT") {
		return FormatText
	}
	if s[0] == '<' && leads(s) {
		return FormatHTML
	}
	return weigh(s)
}

// leads reports whether the tag at the front of s is that of a page or of a block-level element.
func leads(s string) bool {
	for _, p := range [...]string{"<!doctype", "<!--", "<?xml", "<![if"} {
		if len(s) >= len(p) && strings.EqualFold(s[:len(p)], p) {
			return true
		}
	}
	name, n := tagName(s)
	if n == 0 {
		return false
	}
	switch name {
	case "html", "head", "body", "meta", "title", "link", "script", "style", "base", "frameset":
		return true
	}
	// "<p> is the element of paragraphs" begins with a tag and is text: what opens must close.
	return elements[name] && hasEnd(s, name)
}

// hasEnd reports whether s closes an element called name.
func hasEnd(s, name string) bool {
	for {
		i := strings.Index(s, "</")
		if i < 0 {
			return false
		}
		s = s[i+2:]
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return true
		}
	}
}

// weigh decides by the number of tags and their share of the text. What stands between backticks is quoted, not meant.
func weigh(s string) Format {
	tags, size, ends := 0, 0, 0
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], '<')
		if n < 0 {
			break
		}
		i += n
		name, length := tagName(s[i:])
		if length == 0 || !elements[name] || i > 0 && s[i-1] == '`' {
			i++
			continue
		}
		tags++
		size += length
		if s[i+1] == '/' {
			ends++
		}
		i += length
	}
	if tags >= minTags && size*1000 >= len(s)*tagShare && (ends*endShare >= tags || tags >= manyTags) {
		return FormatHTML
	}
	return FormatText
}

// maxTag is the longest tag that is looked for, in bytes.
const maxTag = 4 << 10

// tagName returns the name of the tag at the front of s, in lower case, and how long the tag is; 0 for no tag.
func tagName(s string) (name string, length int) {
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	start := i
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || i > start && s[i] >= '0' && s[i] <= '9') {
		i++
	}
	if i == start || i == len(s) || i-start > longestName {
		return "", 0
	}
	if c := s[i]; c != '>' && c != '/' && c > ' ' {
		return "", 0
	}
	end := strings.IndexAny(s[i:min(len(s), i+maxTag)], "<>")
	if end < 0 || s[i+end] != '>' {
		return "", 0
	}
	return strings.ToLower(s[start:i]), i + end + 1
}

// elements are the names that count as HTML. "v", "c" and "lang" of captions are not among them.
var elements = map[string]bool{
	"a": true, "abbr": true, "address": true, "article": true, "aside": true, "b": true, "blockquote": true, "body": true,
	"br": true, "button": true, "center": true, "cite": true, "code": true, "dd": true, "details": true, "div": true,
	"dl": true, "dt": true, "em": true, "figcaption": true, "figure": true, "font": true, "footer": true, "form": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "head": true, "header": true, "hr": true,
	"html": true, "i": true, "iframe": true, "img": true, "input": true, "label": true, "li": true, "link": true,
	"main": true, "meta": true, "nav": true, "ol": true, "option": true, "p": true, "picture": true, "pre": true,
	"script": true, "section": true, "select": true, "small": true, "source": true, "span": true, "strong": true,
	"style": true, "sub": true, "sup": true, "svg": true, "table": true, "tbody": true, "td": true, "template": true,
	"th": true, "thead": true, "time": true, "title": true, "tr": true, "u": true, "ul": true, "video": true,
}
