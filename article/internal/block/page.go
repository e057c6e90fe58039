package block

// Resolve makes the addresses of p absolute against what <base> says and the address of the page, url, which may be "".
// It is the door's last step and must be called before anybody else has p.
func (p *Page) Resolve(url string) {
	r := resolver{base: ResolveURL(tidyURL(url), p.Base)}
	if name, _ := scheme(r.base); name != "http" && name != "https" {
		return
	}
	for i := range p.Blocks {
		blk := &p.Blocks[i]
		for k := range blk.Runs {
			blk.Runs[k].URL = r.resolve(blk.Runs[k].URL)
		}
		if blk.Figure != nil {
			blk.Figure.URL = r.resolve(blk.Figure.URL)
		}
		blk.URL = r.resolve(blk.URL)
	}
	for i := range p.Boxes {
		p.Boxes[i].URL = r.resolve(p.Boxes[i].URL)
	}
	for i := range p.Evidence {
		if e := &p.Evidence[i]; isAddress(e.Source) {
			e.Value = r.resolve(e.Value)
		}
	}
}

// resolver resolves against one base and remembers the last answer: the runs of a link and the boxes in it share one.
type resolver struct{ base, last, answer string }

func (r *resolver) resolve(ref string) string {
	if ref == "" {
		return ""
	}
	if ref != r.last {
		r.last, r.answer = ref, ResolveURL(r.base, ref)
	}
	return r.answer
}

// isAddress reports whether evidence of that source is an address.
func isAddress(source string) bool {
	switch source {
	case "link:canonical", "link:author", "link:license", "rel:license", "link:amphtml", "link:shortlink", "link:next", "link:prev", "link:alternate",
		"rel:author", "rel:tag", "og:url", "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src",
		"ld:url", "ld:image", "ld:author-url", "ld:creator-url", "ld:contributor-url", "ld:editor-url", "ld:translator-url",
		"ld:mainentityofpage", "micro:url", "micro:image", "micro:thumbnailurl", "micro:mainentityofpage":
		return true
	}
	return false
}
