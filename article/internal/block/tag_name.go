package block

// tagNames are the names of the tags in their order.
var tagNames = [...]string{
	"", "other", "body", "main", "article", "section", "aside", "nav", "header", "footer", "div", "p", "heading", "hgroup", "ul", "ol", "li",
	"dl", "dt", "dd", "figure", "figcaption", "picture", "blockquote", "pre", "table", "caption", "tr", "td", "th", "form", "fieldset", "button",
	"details", "summary", "dialog", "a", "address", "time", "label", "select", "media", "iframe", "custom",
}

// String returns the name of the element, "" for TagNone.
func (t Tag) String() string {
	if int(t) >= len(tagNames) {
		return tagNames[TagOther]
	}
	return tagNames[t]
}
