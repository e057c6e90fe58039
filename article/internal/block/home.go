package block

import "strings"

// LeadsHome reports whether the link of b leads to a page that stands above the page of address own: its front page, as
// the name of the site does.
func (b *Block) LeadsHome(own string) bool {
	for i := range b.Runs {
		if u := b.Runs[i].URL; u != "" {
			return isHome(own, u)
		}
	}
	return false
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
	return len(u) < len(own) && strings.HasPrefix(own, strings.TrimSuffix(u, "/")+"/")
}
