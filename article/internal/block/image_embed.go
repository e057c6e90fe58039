package block

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// embed adds a piece of another service.
func (b *Builder) embed(src string) {
	u := b.url(src, false)
	if u == "" || strings.HasPrefix(u, "mailto") || strings.HasPrefix(u, "tel") {
		return
	}
	b.place(Block{Kind: Embed, URL: u, Hidden: b.stack[len(b.stack)-1].hidden, Out: b.out})
}

// openIframe adds the embed of an iframe; the ones without an address are frames for scripts and say nothing.
func (b *Builder) openIframe(f *frame, attrs []Attr) {
	src := ""
	for _, key := range [...]string{"src", "data-src", "data-lazy-src", "data-original", "data-url"} {
		if v := get(attrs, key); v != "" && !strings.HasPrefix(v, "about:") {
			src = v
			break
		}
	}
	if src == "" && f.name == "amp-youtube" {
		if id := get(attrs, "data-videoid"); id != "" {
			src = "https://www.youtube.com/watch?v=" + id
		}
	}
	if w, h := get(attrs, "width"), get(attrs, "height"); pixels(w) == 1 || pixels(h) == 1 || w == "0" && h == "0" {
		return // counts readers
	}
	if src != "" {
		if u := b.url(src, false); u != "" {
			b.place(Block{Kind: Embed, Tag: TagIframe, URL: u, Hidden: f.hidden, Out: b.out})
		}
	}
}

// openMedia adds the player of a video or audio element.
func (b *Builder) openMedia(f *frame, attrs []Attr) {
	box := f.box
	blk := Block{Kind: Embed, Box: box, Tag: TagMedia, URL: b.url(get(attrs, "src"), false), Out: b.out}
	if poster := get(attrs, "poster"); poster != "" {
		if u := b.url(poster, true); u != "" {
			blk.Figure = &article.Figure{URL: u}
		}
	}
	parent := &b.stack[len(b.stack)-1]
	blk.Hidden = parent.hidden
	b.page.Blocks = append(b.page.Blocks, blk)
	b.media.player = len(b.page.Blocks)
}

func (b *Builder) closeMedia() { b.media.player = 0 }

// postClasses are the names under which services have their posts quoted.
var postClasses = [...]string{"twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon", "reddit-embed", "text-post-media", "fb-post"}

// closeQuote gives the quote of a post its address, the last link in it. The name of the service is no button for sharing.
func (b *Builder) closeQuote(f *frame) {
	if f.box == 0 {
		return
	}
	for _, w := range postClasses {
		if strings.Contains(f.info.class, w) {
			box := &b.page.Boxes[f.box]
			box.URL, box.Hints = b.media.link, box.Hints&^HintShare
			return
		}
	}
}
