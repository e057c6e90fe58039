package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	teaserWords   = 4   // a shorter link is a menu entry or a tag, unless a heading
	cardWords     = 160 // a card with more words holds several
	cardBlocks    = 14
	noTeaserHints = block.HintNav | block.HintShare | block.HintAd | block.HintComment | block.HintConsent | block.HintTopic | block.HintForm | block.HintBio | block.HintCopyright | block.HintByline
)

// teasers finds the cards of other stories: a linked headline with what stands in the same box.
func (j *judge) teasers() {
	for i := range j.at {
		if j.group[i] == 0 && j.teaserTitle(i) {
			j.card(i)
		}
	}
}

// storyURL returns where a block leads as a whole, "" when it does not.
func (j *judge) storyURL(i int) string {
	s := &j.at[i]
	if s.b.Words > 0 && s.b.LinkWords*10 >= s.b.Words*7 {
		for _, r := range s.b.Runs {
			if r.Marks&article.MarkLink != 0 && r.URL != "" {
				return r.URL
			}
		}
	}
	if s.tags.has(block.TagA) {
		for k := s.b.Box; k > 0; k = j.page.Boxes[k].Parent {
			if j.page.Boxes[k].Tag == block.TagA {
				return j.page.Boxes[k].URL
			}
		}
	}
	return ""
}

// teaserTitle reports whether block i can be the headline of another story.
func (j *judge) teaserTitle(i int) bool {
	s := &j.at[i]
	if s.b.Text == "" || i == j.head || s.b.Out || s.b.Kind == block.Control || s.b.Hidden || s.b.Words > 45 {
		return false
	}
	heading := s.b.Kind == block.Heading
	if s.b.Words < teaserWords && !(heading && s.b.Words >= 2) && letters(s.b.Text) < 22 {
		return false
	}
	if j.label[i] == article.LabelBody && !(s.shape&shapeLinked != 0 || heading) || j.label[i] == article.LabelCredit || j.label[i] == article.LabelByline || j.label[i] == article.LabelTopic || j.label[i] == article.LabelSection {
		return false
	}
	if j.label[i] == article.LabelBody && s.near&block.HintTeaser == 0 && (s.b.LinkWords < s.b.Words || s.b.Kind == block.Cell) {
		return false
	}
	if s.tags.has(block.TagNav) && s.near&block.HintTeaser == 0 && !heading || s.tags.has(block.TagFooter) && !s.tags.has(block.TagArticle) && !heading || s.tags.has(block.TagForm) && !heading && j.flat {
		return false
	}
	if s.near&noTeaserHints != 0 && s.near&block.HintTeaser == 0 || s.far&(block.HintComment|block.HintConsent) != 0 {
		return false
	}
	if s.whole&^ClassRelated != 0 || s.within&(ClassConsent|ClassCopyright|ClassLegal|ClassShop|ClassLogin|ClassApp|ClassNewsletter) != 0 {
		return false
	}
	return goodURL(j.storyURL(i))
}

// letters counts the bytes that matter for a script without spaces.
func letters(s string) int {
	return len(s) - strings.Count(s, " ")
}

func goodURL(u string) bool {
	if u == "" || u[0] == '#' {
		return false
	}
	for _, bad := range []string{"mailto:", "tel:", "javascript:"} {
		if strings.HasPrefix(u, bad) {
			return false
		}
	}
	rest := u
	if k := strings.Index(u, "://"); k >= 0 {
		rest = u[k+3:]
		if k := strings.IndexByte(rest, '/'); k >= 0 {
			rest = rest[k:]
		} else {
			return false
		}
	}
	return len(strings.Trim(rest, "/")) > 3
}

// card gathers what stands with the title at i: it climbs to the largest box around it that leads to no other story.
func (j *judge) card(i int) {
	url := j.storyURL(i)
	box := j.cardBox(i, url)
	first, last := i, i+1
	if box > 0 {
		first, last = int(j.page.Boxes[box].First), int(j.page.Boxes[box].Last)
	}
	inBody := i > j.start && i < j.end
	j.groups++
	title := j.bestTitle(first, last, i, url)
	for k := first; k < last; k++ {
		s := &j.at[k]
		if j.group[k] != 0 && j.part[k] != PartCaption && j.part[k] != PartCredit && j.part[k] != PartImage || k == j.head {
			continue
		}
		if inBody && j.label[k] == article.LabelBody && k != i && proselike(s.b) && s.near&block.HintTeaser == 0 {
			continue
		}
		j.member(k, title)
	}
}

func (j *judge) member(k, title int) {
	s := &j.at[k]
	if s.b.Text == "" {
		if s.b.Kind != block.Image {
			return
		}
		j.group[k], j.part[k] = j.groups, PartImage
		j.turn(k, article.LabelTeaser)
		return
	}
	was := j.part[k]
	j.group[k] = j.groups
	j.turn(k, article.LabelTeaser)
	switch {
	case k == title:
		j.part[k] = PartTitle
	case was == PartCaption || was == PartCredit:
		j.part[k] = was
	case s.within&ClassMore != 0 && s.b.Words < 7:
		j.part[k] = PartMore
	case s.b.Time != "" && s.b.Words < 9 || s.near&block.HintDate != 0 && s.b.Words < 9 || isDateLine(s.b.Text):
		j.part[k] = PartDate
	case s.near&block.HintByline != 0 && s.b.Words < 10 || s.within&ClassByline != 0 && s.b.Words < 8 && len(Names(s.b.Text)) > 0:
		j.part[k] = PartAuthor
	case s.near&block.HintCredit != 0 && s.b.Words < 10:
		j.part[k] = PartCredit
	case s.b.Words < 7 && (k < title || s.near&block.HintSection != 0) && s.shape&shapeStop == 0:
		j.part[k] = PartSection
	default:
		j.part[k] = PartText
	}
}

func isDateLine(s string) bool {
	if len(s) > 40 {
		return false
	}
	_, start, end, ok := FindDate(s, "")
	return ok && (end-start)*3 >= len(s)*2
}

// cardBox climbs from block i while the box around leads to one story only.
func (j *judge) cardBox(i int, url string) int32 {
	best := int32(-1)
	for k := j.at[i].b.Box; k > 0; k = j.page.Boxes[k].Parent {
		box := &j.page.Boxes[k]
		if box.Words > cardWords || box.Blocks > cardBlocks || box.Tag == block.TagBody || box.Tag == block.TagMain || box.Tag == block.TagAside || box.Tag == block.TagNav || int(box.First) <= j.head && j.head < int(box.Last) {
			break
		}
		if !j.oneStory(box, url) {
			break
		}
		best = k
	}
	return best
}

func (j *judge) oneStory(box *block.Box, url string) bool {
	for k := int(box.First); k < int(box.Last); k++ {
		if j.group[k] != 0 && j.part[k] == PartTitle {
			return false
		}
		if u := j.storyURL(k); u != "" && u != url && j.teaserTitle(k) {
			return false
		}
		if j.label[k] == article.LabelBody && proselike(j.at[k].b) && j.at[k].near&block.HintTeaser == 0 && j.storyURL(k) == "" && j.at[k].b.Kind == block.Text && j.belief[k] > 0.8 {
			return false
		}
	}
	return true
}

// bestTitle picks the headline among the blocks of a card: a heading, else the block that was met as one, else a longer
// linked one.
func (j *judge) bestTitle(first, last, met int, url string) int {
	best, most := met, -1.0
	for k := first; k < last; k++ {
		s := &j.at[k]
		if s.b.Text == "" || s.b.Hidden && k != met || s.b.Words > 45 || s.b.Kind == block.Control {
			continue
		}
		x := 0.0
		if s.b.Kind == block.Heading {
			x += 3
		}
		if s.near&block.HintTitle != 0 {
			x += 2
		}
		if s.near&block.HintSection != 0 || s.near&(block.HintDate|block.HintByline|block.HintCaption|block.HintCredit) != 0 {
			x -= 2
		}
		if k == met {
			x += 1
		}
		if j.storyURL(k) == url {
			x += 0.5
		}
		if s.b.Words < 3 {
			x--
		}
		if x > most {
			best, most = k, x
		}
	}
	return best
}
