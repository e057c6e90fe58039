package label

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	contactWords = 40 // a longer paragraph with an address says more than how to reach somebody
	contactNets  = 2  // linked networks that make a line an invitation to follow, without an address
)

// networks are where people are followed, in small letters.
var networks = []string{"bluesky", "facebook", "instagram", "linkedin", "mastodon", "messenger", "pinterest", "snapchat", "telegram", "threads", "tiktok", "twitter", "vk", "weibo", "whatsapp", "youtube"}

// contacts takes the last lines out of the body that say how the author is reached and where the house is followed: an
// address beside the author's name or the name of a network, or several networks with links.
func (j *judge) contacts() {
	names := j.declaredAuthors()
	for i := j.end; i > j.start; i-- {
		if s := &j.at[i]; j.label[i] == article.LabelBody && s.b.Text != "" {
			if j.spoken(i) || !s.contact(names) {
				break
			}
			j.expel(i, article.LabelBiography)
		}
	}
	j.edges()
}

// contact reports whether a paragraph says how somebody is reached.
func (s *sight) contact(names []string) bool {
	if s.b.Kind != block.Text || s.b.Words > contactWords {
		return false
	}
	nets := 0
	for w := range block.Words(strings.ToLower(s.b.Text)) {
		if slices.Contains(networks, w) {
			nets++
		}
	}
	if nets >= contactNets && int(s.b.Links) >= nets {
		return true
	}
	return strings.Contains(s.b.Text, "@") && (nets > 0 || slices.ContainsFunc(names, func(name string) bool { return strings.Contains(s.b.Text, name) })) ||
		nets > 0 && strings.Contains(s.b.Text, "://")
}
