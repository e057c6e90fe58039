package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// restOf returns the labels of all lines of a page but those of the story itself.
func restOf(p *block.Page, by *Judgement) map[string]article.Label {
	out := map[string]article.Label{}
	for i := range p.Blocks {
		switch l := by.Verdicts[i].Label; l {
		case article.LabelBody, article.LabelTitle:
		default:
			if text := p.Blocks[i].Text; text != "" {
				out[text] = l
			}
		}
	}
	return out
}

func TestMenus(t *testing.T) {
	const story = "<h1>Last ferry leaves the Arden estuary in April</h1><p>" + flatStory + "</p><p>" + flatStory + "</p>"
	nav := article.LabelNavigation
	for _, c := range []struct {
		name, page string
		want       map[string]article.Label
		why        string
	}{
		{"an offer in the menu", "<nav><a href=/n>News</a><br><a href=/s>Subscribe</a></nav><article>" + story + "</article>",
			map[string]article.Label{"News": nav, "Subscribe": nav}, ""},
		{"the foot", "<article>" + story + "</article><footer><p><a href=/about>About us</a> | <a href=/privacy>Privacy policy</a></p></footer>",
			map[string]article.Label{"About us | Privacy policy": nav}, "one of two links is about consent"},
		{"the way is barred", "<article>" + story + "<div class=paywall><p>This article is for subscribers</p><p><a href=/s>Subscribe now</a></p></div></article>",
			map[string]article.Label{"This article is for subscribers": article.LabelPaywall, "Subscribe now": article.LabelPaywall}, "the box is for both"},
		{"a button alone", "<article>" + story + "</article><div><a href=/s>Become a member</a></div>",
			map[string]article.Label{"Become a member": nav}, "nobody is kept out"},
		{"an appeal", "<article>" + story + "</article><p>Please support our work with a donation from two pounds a month.</p>",
			map[string]article.Label{"Please support our work with a donation from two pounds a month.": article.LabelOther}, "a gift is no price"},
		{"the name of the house", "<header><p><a href=/>The Long Estuary Post</a></p></header><article>" + story + "</article>",
			map[string]article.Label{"The Long Estuary Post": nav}, ""},
	} {
		p := block.FromHTML(c.page, block.Limits{})
		if diff := cmp.Diff(c.want, restOf(p, Judge(p, false))); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", c.name, c.why, diff)
		}
	}
}
