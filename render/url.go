package render

import (
	"strings"
	"unicode"
)

// linkSchemes and imageTypes are all that an address in the output may begin with, besides relative ones.
var (
	linkSchemes  = [...]string{"http", "https", "mailto", "tel"}
	imageSchemes = [...]string{"http", "https"}
	imageTypes   = [...]string{"image/png", "image/jpeg", "image/gif", "image/webp"}
)

// linkURL returns u as it may stand in a link, or "" where its scheme is not allowed.
func linkURL(u string) string {
	u = cleanURL(u)
	if scheme, ok := schemeOf(u); ok && !among(linkSchemes[:], scheme) {
		return ""
	}
	return u
}

// imageURL returns u as it may stand in an image, or "" where its scheme is not allowed. Pictures may be data.
func imageURL(u string) string {
	u = cleanURL(u)
	scheme, ok := schemeOf(u)
	if !ok || among(imageSchemes[:], scheme) {
		return u
	}
	if scheme != "data" {
		return ""
	}
	media := strings.ToLower(u[len("data:"):])
	if end := strings.IndexAny(media, ";,"); end > 0 && among(imageTypes[:], media[:end]) {
		return u
	}
	return ""
}

func among(set []string, s string) bool {
	for _, e := range set {
		if e == s {
			return true
		}
	}
	return false
}

// cleanURL drops control and format characters, which browsers pass over, and white space at the ends, and writes the
// white space and quotes inside as percent codes.
func cleanURL(u string) string {
	u = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(u, ""))
	return urlEscapes.Replace(strings.TrimSpace(u))
}

// urlEscapes covers what could end an address in HTML or Markdown. It is safe for concurrent use.
var urlEscapes = strings.NewReplacer(" ", "%20", "\u00a0", "%C2%A0", `"`, "%22", "'", "%27", "<", "%3C", ">", "%3E", "`", "%60",
	"(", "%28", ")", "%29", `\`, "%5C", "{", "%7B", "}", "%7D", "|", "%7C", "^", "%5E")

// schemeOf returns what stands before the first colon, in lower case and without white space, unless a slash, question
// mark or number sign comes first: then u is relative.
func schemeOf(u string) (string, bool) {
	end := strings.IndexAny(u, ":/?#")
	if end < 0 || u[end] != ':' {
		return "", false
	}
	return strings.ToLower(u[:end]), true
}
