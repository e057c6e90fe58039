package block

import "strings"

// LeadsHome reports whether the link of b leads to a page that stands above the page of address own: its front page, as
// the name of the site does.
func (b *Block) LeadsHome(own string) bool {
	u := b.link()
	return u != "" && isHome(own, u)
}

// LeadsToFront reports whether the link of b leads to the front page of a site, or to that of one of its languages:
// "Home" at /de/, while "TV" at /tv/ is a section.
func (b *Block) LeadsToFront() bool {
	u := b.link()
	if u == "" || isHome("", u) {
		return u != ""
	}
	path := strings.Trim(split(u).path, "/")
	return len(path) == len("de") && isLetter(path[0]) && isLetter(path[1]) && !strings.EqualFold(path, b.Text)
}

// link returns the address of the first link in b, "" without one.
func (b *Block) link() string {
	for i := range b.Runs {
		if u := b.Runs[i].URL; u != "" {
			return u
		}
	}
	return ""
}

func isHome(own, u string) bool {
	if u == "/" {
		return true
	}
	name, rest := scheme(u)
	if name != "http" && name != "https" {
		return false
	}
	if _, path, _ := strings.Cut(strings.TrimPrefix(rest, "//"), "/"); path == "" {
		return true
	}
	above := strings.TrimSuffix(u, "/")
	return len(above) < len(own) && own[len(above)] == '/' && len(u) < len(own) && strings.HasPrefix(own, above)
}
