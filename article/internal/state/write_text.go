package state

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/jsontext"
)

// paragraphs writes a text that stands by itself: its markup as it is, and of a text without any each line a paragraph.
func (w *writer) paragraphs(s string) {
	if m, ok := markup(s); ok {
		w.out.WriteString(m)
		return
	}
	for line := range strings.SplitSeq(s, "\n") {
		if strings.TrimSpace(line) != "" {
			w.out.WriteString("<p>")
			w.text(line)
			w.out.WriteString("</p>")
		}
	}
}

// text writes a text in the midst of a line. References stay as they are: most writers of data escape what they take
// from a page.
func (w *writer) text(s string) {
	if m, ok := markup(s); ok {
		w.out.WriteString(m)
		return
	}
	w.out.WriteString(lineSigns.Replace(s))
}

var lineSigns = strings.NewReplacer("<", "&lt;", "\n", "<br>")

// marked writes an inline node with the marks it bears.
func (w *writer) marked(tag string, v jsontext.Value) {
	var tags []string
	if tag != "span" && tag != "a" {
		tags = append(tags, tag)
	}
	href := address(v, "url", "href", "uri")
	if tag != "a" {
		href = ""
	}
	for _, m := range v.Get("marks").List() {
		name := m.Get("type").Str
		if m.Kind == jsontext.String {
			name = m.Str
		}
		switch n := nodeNamed(name); {
		case n.tag == "a":
			href = address(m, "href", "url", "uri")
		case n.inline && n.tag != "span" && n.tag != "br":
			tags = append(tags, n.tag)
		}
	}
	for _, key := range markKeys {
		if v.Get(key).IsTrue() {
			tags = append(tags, nodeNamed(key).tag)
		}
	}
	if href != "" {
		w.out.WriteString(`<a href="` + attributeSigns.Replace(href) + `">`)
	}
	for _, t := range tags {
		w.out.WriteString("<" + t + ">")
	}
	w.members(v, true)
	for i := len(tags) - 1; i >= 0; i-- {
		w.out.WriteString("</" + tags[i] + ">")
	}
	if href != "" {
		w.out.WriteString("</a>")
	}
}

var attributeSigns = strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;")

// address returns the address that v bears under one of the keys, itself or among its attributes.
func address(v jsontext.Value, keys ...string) string {
	for _, at := range [...]jsontext.Value{v, v.Get("attrs"), v.Get("attributes"), v.Get("attribs"), v.Get("data"), v.Get("props"), v.Get("file"), v.Get("data").Get("file"), v.Get("asset"), v.Get("content")} {
		for _, key := range keys {
			if m := at.Get(key); m.Kind == jsontext.String && m.Str != "" {
				return m.Str
			}
		}
	}
	return ""
}

// figure writes a picture with its caption and its credit.
func (w *writer) figure(v jsontext.Value) {
	src := address(v, "src", "url", "contentUrl")
	if src == "" {
		return
	}
	w.out.WriteString(`<figure><img src="` + attributeSigns.Replace(src) + `" alt="` + attributeSigns.Replace(address(v, "alt", "altText")) + `">`)
	caption, credit := address(v, "caption"), address(v, "credit", "copyright", "photographer")
	if caption != "" || credit != "" {
		w.out.WriteString("<figcaption>")
		w.text(caption)
		if credit != "" {
			w.out.WriteString(` <span class="credit">`)
			w.text(credit)
			w.out.WriteString("</span>")
		}
		w.out.WriteString("</figcaption>")
	}
	w.out.WriteString("</figure>")
}

// text returns c as a text, with what else its story says in paragraphs of markup.
func (c *candidate) text() Text {
	t := Text{Key: c.at.key}
	w := writer{}
	if c.val.Kind == jsontext.String {
		if _, ok := markup(c.val.Str); !ok {
			t.Plain = block.Unescape(c.val.Str)
			return t
		}
		w.paragraphs(c.val.Str)
	} else {
		w.block(c.at.key, c.val)
	}
	t.HTML = w.out.String()
	if c.at.story != nil {
		t.HTML = c.besides(t.HTML)
	}
	return t
}

// besides returns text with what other members of the story say, in their order: an introduction, an end, further pages.
func (c *candidate) besides(text string) string {
	own := letters(text)
	var before, after writer
	w := &before
	for i, key := range c.at.story.Keys {
		m := c.at.story.Vals[i]
		key = strings.ToLower(key)
		if key == c.at.member {
			w = &after
			continue
		}
		if m.Kind != jsontext.String || isForeignKey(key) {
			continue
		}
		s, ok := markup(m.Str)
		need := 1
		if isSummaryKey(key) {
			need = 2 // one paragraph alone is what the story begins with again, in other words
		}
		if !ok || strings.Count(s, "<p") < need || proseWords(key, s) == 0 {
			continue
		}
		if strings.Contains(own, opening(s)) || strings.Contains(letters(s), opening(text)) {
			continue
		}
		w.paragraphs(s)
	}
	return before.out.String() + text + after.out.String()
}
