package state

import "strings"

// isTextKey reports whether a member of that name holds text, however short.
func isTextKey(key string) bool {
	switch key {
	case "text", "value", "content", "html", "body", "innerhtml", "originalcontent", "paragraph", "rendered", "articlebody", "children", "markup", "bodytext",
		"markdown", "copy", "p", "#text", "_text", "raw", "plaintext", "richtext", "bodyhtml", "contenthtml", "__html":
		return true
	}
	return false
}

// isBodyKey reports whether a member of that name holds the text of a story, as far as a name can tell.
func isBodyKey(key string) bool {
	for _, part := range [...]string{"body", "content", "article", "story", "paragraph", "blocks", "text"} {
		if strings.Contains(key, part) {
			return true
		}
	}
	return false
}

// isSummaryKey reports whether a member of that name holds a summary of the story.
func isSummaryKey(key string) bool {
	for _, part := range [...]string{"description", "summary", "abstract", "excerpt", "teaser", "lead", "standfirst", "subtitle", "intro", "dek", "snippet"} {
		if strings.Contains(key, part) {
			return true
		}
	}
	return false
}

// isTitleKey reports whether a member of that name holds the title of a part.
func isTitleKey(key string) bool {
	switch key {
	case "title", "heading", "headline", "subheading", "header", "subtitle":
		return true
	}
	return false
}

// isForeignKey reports whether what a member of that name holds is no part of the story: other stories, what readers
// say, what the program says by itself, what stands for a picture.
func isForeignKey(key string) bool {
	if strings.IndexByte(key, '/') >= 0 {
		return false // the address that the data was fetched from
	}
	switch key {
	case "ad", "ads", "nav", "menu", "footer", "seo", "meta", "metadata", "config", "configuration", "env", "settings", "messages", "strings", "alt", "css", "style", "styles",
		"script", "scripts", "vendors", "purposes", "author", "authors", "byline", "bio", "publisher", "tags", "keywords", "image", "images", "thumbnail", "video", "videos",
		"url", "href", "src", "id", "slug", "type", "_type", "class", "classname", "lang", "language", "locale", "review", "reviews", "entitymap", "inlinestyleranges", "entityranges", "marks", "markdefs",
		"legal", "terms", "imprint", "query", "variables", "headers", "theme", "user":
		return true
	}
	for _, end := range [...]string{"url", "uri", "href", "link", "src", "email", "topics", "keywords", "tags"} {
		if strings.HasSuffix(key, end) {
			return true
		}
	}
	for _, part := range [...]string{"comment", "related", "recommend", "translation", "i18n", "l10n", "cookie", "consent", "gdpr", "privacy", "mostread", "trending", "popular", "newsletter",
		"navigation", "sidebar", "advert", "disclaimer"} {
		if strings.Contains(key, part) {
			return true
		}
	}
	return false
}
