package block

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
)

// mediaState is what the Builder remembers of pictures, players and links between events.
type mediaState struct {
	source string // best address of the <source> elements of the open picture
	width  int    // what it claims
	link   string // the last link opened, for quotes of posts
	player int    // index of the block of the open player, plus one
	last   int32  // index of the last Image block, plus one, while nothing followed it
}

// image adds a picture.
func (b *Builder) image(attrs []Attr) {
	url, lazy := b.imageURL(attrs)
	fig := article.Figure{
		URL: url, Alt: strings.Clone(clean(get(attrs, "alt"))), Width: pixels(get(attrs, "width")), Height: pixels(get(attrs, "height")),
	}
	if url == "" && lazy == "" && fig.Alt == "" || isPixel(&fig) || isEmoji(attrs, &fig) {
		b.media.source, b.media.width = "", 0
		return
	}
	f := &b.stack[len(b.stack)-1]
	c := readCommon(attrs)
	if c.itemprop != "" {
		b.micro(c.itemprop, fig.URL)
	}
	hidden := f.hidden || c.hidden || strings.Contains(strings.ReplaceAll(c.style, " ", ""), "display:none")
	b.place(Block{Kind: Image, Figure: &fig, Itemprop: c.itemprop, Hidden: hidden, Out: b.out})
}

// place adds blk, a picture or embed, to the page, or behind the pending line when that has text: a picture does not
// part a paragraph.
func (b *Builder) place(blk Block) {
	if !b.line.empty() {
		b.line.after = append(b.line.after, blk)
		return
	}
	b.promote()
	b.placeNow(blk)
}

func (b *Builder) placeNow(blk Block) {
	blk.Box = b.stack[len(b.stack)-1].box
	if blk.Tag == TagNone {
		blk.Tag = b.stack[b.home()].tag
	}
	b.page.Blocks = append(b.page.Blocks, blk)
	if blk.Kind == Image {
		b.media.last = int32(len(b.page.Blocks))
	}
}

// imageURL returns the best address that attrs give a picture, and the placeholder it replaces.
func (b *Builder) imageURL(attrs []Attr) (best, placeholder string) {
	var src, lazy, set string
	for _, a := range attrs {
		switch a.Key {
		case "src":
			first(&src, a.Val)
		case "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image", "data-img-src",
			"data-original-src", "data-src-large", "data-hi-res-src", "data-full-src", "data-actualsrc", "data-echo":
			first(&lazy, a.Val)
		case "srcset", "data-srcset", "data-lazy-srcset", "data-original-set":
			if u, _ := largest(a.Val); u != "" {
				set = u
			}
		}
	}
	src = strings.TrimSpace(src)
	blankSrc := src == "" || strings.HasPrefix(src, "data:") || isPlaceholder(src)
	for _, u := range [...]string{lazy, set, b.media.source} {
		if blankSrc && u != "" && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(strings.TrimSpace(u), "{") {
			b.media.source, b.media.width = "", 0
			return b.url(u, true), src
		}
	}
	b.media.source, b.media.width = "", 0
	if src == "" {
		return "", ""
	}
	const inline = 1024 // bytes; a picture in fewer is a placeholder or an icon
	if strings.HasPrefix(src, "data:") && len(src) < inline {
		return "", src
	}
	return b.url(src, true), ""
}

// isPlaceholder reports whether the address is that of a stand-in for a picture that loads late.
func isPlaceholder(u string) bool {
	u = u[strings.LastIndexByte(u, '/')+1:]
	for _, w := range [...]string{"placeholder", "spacer", "blank.", "transparent", "pixel.gif", "1x1", "loading.", "lazy."} {
		if strings.Contains(u, w) {
			return true
		}
	}
	return false
}

// largest returns the largest picture of a srcset that is of sensible size, and its width.
func largest(set string) (string, int) {
	const wide = 2400 // CSS pixels beyond which a picture only costs more
	best, width := "", -1
	for len(set) > 0 {
		set = strings.TrimLeft(set, " \t\r\n\f,")
		end := strings.IndexAny(set, " \t\r\n\f")
		if end < 0 {
			end = len(set)
		}
		u := set[:end]
		set = set[end:]
		desc := ""
		if strings.HasSuffix(u, ",") {
			u = strings.TrimRight(u, ",")
		} else {
			i := strings.IndexByte(set, ',')
			if i < 0 {
				i = len(set)
			}
			desc, set = strings.TrimSpace(set[:i]), set[i:]
		}
		if w := descriptor(desc); u != "" && (w > width && w <= wide || best == "") {
			best, width = u, w
		}
	}
	return best, width
}

// descriptor returns the width that a descriptor of a srcset claims; "2x" counts as 2.
func descriptor(s string) int {
	s, _, _ = strings.Cut(s, " ")
	if s == "" {
		return 1
	}
	n, err := strconv.ParseFloat(s[:len(s)-1], 64)
	if err != nil || n < 0 || n > 1e6 {
		return 0
	}
	return int(n)
}

// source keeps the address of a <source>: of a picture for the img that follows, of a player for the player.
func (b *Builder) source(attrs []Attr) {
	if b.media.player > 0 {
		blk := &b.page.Blocks[b.media.player-1]
		if blk.URL == "" {
			blk.URL = b.url(get(attrs, "src"), false)
		}
		return
	}
	for _, key := range [...]string{"srcset", "data-srcset", "data-lazy-srcset"} {
		if set := get(attrs, key); set != "" && !strings.HasPrefix(set, "data:") {
			if u, w := largest(set); w > b.media.width {
				b.media.source, b.media.width = u, w
			}
		}
	}
}

// pixels reads a width or height attribute; "100%" says nothing.
func pixels(s string) int {
	s = strings.TrimSuffix(strings.TrimSpace(s), "px")
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || n < 0 || n > 100_000 {
		return 0
	}
	return int(n)
}

// isPixel reports whether fig counts readers instead of showing them something.
func isPixel(fig *article.Figure) bool {
	return fig.Width == 1 && fig.Height <= 1 || fig.Height == 1 && fig.Width <= 1
}

// isEmoji reports whether the picture stands for a character, or is a small sign beside text.
func isEmoji(attrs []Attr, fig *article.Figure) bool {
	const icon = 24 // CSS pixels; smaller pictures are signs
	if fig.Width > 0 && fig.Width <= icon && fig.Height <= icon || fig.Height > 0 && fig.Height <= icon && fig.Width <= icon {
		return true
	}
	class := get(attrs, "class")
	if strings.Contains(class, "emoji") || strings.Contains(class, "smiley") {
		return true
	}
	n := utf8.RuneCountInString(fig.Alt)
	if n == 0 || n > 3 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(fig.Alt)
	return r >= 0x2190 && !isWord(r)
}

// noscript looks for the picture that a noscript offers in place of one that loads late.
func (b *Builder) noscript(s string) {
	i := indexTag(s, "<img")
	if i < 0 || indexTag(s[i+1:], "<img") >= 0 {
		return // none, or a whole passage that repeats the page
	}
	attrs := scanAttrs(s[i+len("<img"):])
	url, _ := b.imageURL(attrs)
	fig := article.Figure{URL: url, Alt: strings.Clone(clean(get(attrs, "alt"))), Width: pixels(get(attrs, "width")), Height: pixels(get(attrs, "height"))}
	if url == "" || isPixel(&fig) || isEmoji(attrs, &fig) {
		return
	}
	if n := len(b.page.Blocks); n > 0 && b.media.last == int32(n) {
		last := b.page.Blocks[n-1].Figure
		if last.URL == "" {
			last.URL = url
		}
		if last.URL == url || sameFile(last.URL, url) || last.Alt == fig.Alt && fig.Alt != "" {
			return
		}
	}
	f := &b.stack[len(b.stack)-1]
	b.place(Block{Kind: Image, Figure: &fig, Hidden: f.hidden, Out: b.out})
}

// sameFile reports whether two addresses end in the same file name, whatever their queries and hosts.
func sameFile(a, z string) bool {
	file := func(u string) string {
		if i := strings.IndexAny(u, "?#"); i >= 0 {
			u = u[:i]
		}
		return u[strings.LastIndexByte(u, '/')+1:]
	}
	a, z = file(a), file(z)
	return a != "" && a == z
}

// background adds the picture that a style attribute sets behind a box with a role in showing pictures.
func (b *Builder) background(f *frame, style string) {
	if f.el != elFigure && f.info.hints&(HintFigure|HintTeaser) == 0 {
		return
	}
	i := strings.Index(style, "background")
	if i < 0 {
		return
	}
	style = style[i:]
	i = strings.Index(style, "url(")
	if i < 0 {
		return
	}
	u, _, ok := strings.Cut(style[i+len("url("):], ")")
	if !ok {
		return
	}
	if u = b.url(strings.Trim(u, "\"' "), true); u != "" && !strings.HasPrefix(u, "data:") {
		fig := article.Figure{URL: u}
		b.page.Blocks = append(b.page.Blocks, Block{Kind: Image, Box: f.box, Tag: f.tag, Figure: &fig, Hidden: f.hidden, Out: b.out})
	}
}
