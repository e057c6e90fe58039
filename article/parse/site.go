package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// siteWords is the length up to which a line is the site's name and not its motto.
const siteWords = 8

// site returns the name of the site, as the first of these gives it:
//
//  1. what the page declares,
//  2. the link to the front page whose text stands at either end of the title element,
//  3. an end of the title element which the copyright notice names, or the page's address,
//  4. a line above the headline which the copyright notice names.
func (a *assembly) site() string {
	if s := a.first("og:site_name", "ld:publisher", "meta:application-name", "twitter:site"); s != "" {
		return s
	}
	if s := a.linkedSite(); s != "" {
		return s
	}
	notices := a.copyrightNotices()
	for _, end := range titleEnds(a.first("title")) {
		if heldBy(notices, end) || a.livesAt(end) {
			return end
		}
	}
	return a.mastheadSite(notices)
}

func (a *assembly) linkedSite() string {
	window := wordKey(a.first("title"))
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		if b.Words == 0 || !b.LeadsHome(a.out.URL) {
			continue
		}
		name, menu := b.Text, false
		if list := linkList(b); len(list) > 1 {
			name, menu = list[0], true // the house opens its menu
		}
		key := wordKey(name)
		if block.CountWords(name) <= siteWords && key != "" && (strings.HasSuffix(window, " "+key) || !menu && strings.HasPrefix(window, key+" ")) {
			return strings.TrimLeft(name, "© ")
		}
	}
	return ""
}

// copyrightNotices lists the lines of the page that say who holds the rights in it. Those of its pictures stand inside figures.
func (a *assembly) copyrightNotices() []string {
	var out []string
	for i := range a.page.Blocks {
		if text := a.page.Blocks[i].Text; a.by.Group[i] == 0 && label.IsNotice(text) {
			out = append(out, text)
		}
	}
	return out
}

func heldBy(notices []string, name string) bool {
	for _, n := range notices {
		if label.HeldBy(n, name) {
			return true
		}
	}
	return false
}

// titleEnds returns what stands behind the last bar of a title element, and before the first.
func titleEnds(title string) []string {
	var out []string
	for _, bar := range titleBars {
		head, tail, ok := cutLast(title, bar)
		if !ok {
			continue
		}
		head, _, _ = strings.Cut(head, bar)
		for _, end := range []string{tail, head} {
			if end = strings.TrimSpace(end); end != "" && block.CountWords(end) <= siteWords {
				out = append(out, end)
			}
		}
	}
	return out
}

// livesAt reports whether a part of the page's host is this name: thetidepost.example, www.tide-post.example.
func (a *assembly) livesAt(name string) bool {
	_, rest, ok := strings.Cut(a.out.URL, "://")
	plain := strings.ReplaceAll(plainName(name), "-", "")
	if !ok || plain == "" {
		return false
	}
	host, _, _ := strings.Cut(rest, "/")
	for part := range strings.SplitSeq(host, ".") {
		if part = strings.ReplaceAll(part, "-", ""); part == plain || part == "the"+plain {
			return true
		}
	}
	return false
}

// mastheadSite returns the first line above the headline which a copyright notice names.
func (a *assembly) mastheadSite(notices []string) string {
	if len(notices) == 0 {
		return ""
	}
	for i := 0; i < a.by.Headline; i++ {
		b := &a.page.Blocks[i]
		switch a.label(i) {
		case article.LabelByline, article.LabelCredit, article.LabelCopyright:
			continue
		}
		if b.Words > 0 && b.Words <= siteWords && !b.Hidden && heldBy(notices, b.Text) {
			return b.Text
		}
	}
	return ""
}
