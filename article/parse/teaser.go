package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// teasers builds each group of blocks that the judge calls a teaser.
func (a *assembly) teasers() {
	first, last := a.bodyRange()
	at := map[int32]int{}
	var cards [][]int
	for i := range a.page.Blocks {
		g := a.by.Group[i]
		if g == 0 || a.label(i) != article.LabelTeaser {
			continue
		}
		n, ok := at[g]
		if !ok {
			n = len(cards)
			at[g] = n
			cards = append(cards, nil)
		}
		cards[n] = append(cards[n], i)
	}
	copied := a.copiedTeasers(cards)
	for n, card := range cards {
		if copied[n] {
			a.duplicate(card)
			continue
		}
		t := a.teaser(card)
		t.InBody = card[0] > first && card[0] < last
		if t.Group == "" {
			t.Group = a.groupAbove(card[0])
		}
		a.out.Teasers = append(a.out.Teasers, t)
	}
}

// bodyRange returns the first and the last block of the body that have words; the number of blocks and -1 without any.
func (a *assembly) bodyRange() (first, last int) {
	first, last = len(a.page.Blocks), -1
	for i := range a.page.Blocks {
		if a.label(i) == article.LabelBody && a.page.Blocks[i].Text != "" {
			first, last = min(first, i), i
		}
	}
	return first, last
}

// teaser builds the teaser that blocks make.
func (a *assembly) teaser(blocks []int) article.Teaser {
	g := teaserParts{a: a}
	for _, k := range blocks {
		a.used[k] = true
		g.add(k, a.by.Part[k])
	}
	t := g.out
	if g.pictured {
		t.Figure = a.finish(&g.figure)
	}
	if n := len(t.Paragraphs); n > 0 {
		t.Summary = t.Paragraphs[0]
		switch {
		case t.More == "":
			t.More = label.MoreTail(t.Paragraphs[n-1])
		case strings.HasSuffix(t.Paragraphs[n-1], t.More):
			a.setAside(blocks[len(blocks)-1], article.LabelDuplicate, t.More) // printed twice
		}
	}
	t.Sections = a.once(t.Sections, blocks[len(blocks)-1])
	return t
}

// teaserParts collects the blocks of one teaser.
type teaserParts struct {
	a        *assembly
	out      article.Teaser
	figure   figureParts
	pictured bool
}

func (g *teaserParts) add(k int, part label.Part) {
	a, t, b := g.a, &g.out, &g.a.page.Blocks[k]
	if u := a.link(b); u != "" && (t.URL == "" || part == label.PartTitle) {
		t.URL = u
	}
	switch part {
	case label.PartTitle:
		n := label.TitlePrefix(b.Runs)
		if prefix := withoutColon(b.Text[:n]); label.HeadsStories(prefix) {
			t.Group = prefix
			a.setAside(k, article.LabelGroup, b.Text[:n])
		} else {
			a.setAside(k, article.LabelOther, b.Text[:n]) // "[Video]"
		}
		end := len(b.Text)
		if tail := label.TitleTail(b.Runs); tail > n {
			end = tail
			if text := strings.Trim(b.Text[tail:], " \u00a0|·•–—-()"); label.IsLength(text) && label.Filmed(t.URL) {
				a.setAside(k, article.LabelOther, text)
			} else {
				t.Date = joined(t.Date, text)
			}
		}
		t.Title = joined(t.Title, strings.TrimSpace(b.Text[n:end]))
	case label.PartSection:
		n := label.SectionCut(b.Runs)
		if n == 0 {
			n = len(b.Text)
		}
		t.Sections = append(t.Sections, a.sectionsOf(b.Text[:n])...)
		t.Date = joined(t.Date, strings.TrimSpace(b.Text[n:]))
	case label.PartDate:
		date, section := a.datedSection(b.Text)
		t.Date = joined(t.Date, date)
		if section != "" {
			t.Sections = append(t.Sections, section)
		}
	case label.PartAuthor:
		t.Authors = append(t.Authors, b.Text)
	case label.PartMore:
		t.More = joined(t.More, b.Text)
	case label.PartImage, label.PartCaption, label.PartCredit:
		g.pictured = true
		g.figure.add(k, b, part)
	default:
		t.Paragraphs = append(t.Paragraphs, b.Text)
	}
}

// joined returns a and b with a space between, where neither is empty.
func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

// link returns where a block leads.
func (a *assembly) link(b *block.Block) string {
	for _, r := range b.Runs {
		if r.Marks&article.MarkLink != 0 && r.URL != "" {
			return r.URL
		}
	}
	for k := b.Box; k > 0; k = a.page.Boxes[k].Parent {
		if box := &a.page.Boxes[k]; box.Tag == block.TagA {
			return box.URL
		}
	}
	return ""
}

// countWords is how many words a line between teasers has at most that only counts something.
const countWords = 2

// groupAbove returns the heading that stands above a list of teasers.
func (a *assembly) groupAbove(i int) string {
	for k := i - 1; k >= 0 && k > i-groupReach; k-- {
		switch {
		case a.page.Blocks[k].Text == "" || a.label(k) == article.LabelTeaser || a.label(k) == article.LabelAdvertisement || a.label(k) == article.LabelDuplicate:
		case a.label(k) != article.LabelGroup && a.page.Blocks[k].Words <= countWords && strings.ContainsAny(a.page.Blocks[k].Text, "0123456789"): // a rank, a length
		case a.label(k) == article.LabelGroup:
			return withoutColon(a.page.Blocks[k].Text)
		default:
			return ""
		}
	}
	return ""
}

func withoutColon(s string) string { return strings.TrimRight(s, " \u00a0:：") }
