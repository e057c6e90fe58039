package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// repeatReach is how far below a teaser's title its second print stands, in blocks: a caption and a section between.
const repeatReach = 4

// flatTeaserBlocks is how much of a story its teaser prints at most, in blocks.
const flatTeaserBlocks = 12

// flatTeasers finds teasers on pages without containers: a title that is printed twice near each other, with the
// section line above, and all that follows up to the next title or the words that lead on to the story.
func (j *judge) flatTeasers() {
	if !j.flat {
		return
	}
	for i := 0; i < len(j.at); i++ {
		if k := j.repeated(i); k > 0 {
			i = j.flatTeaser(i, k) - 1
		}
	}
	j.flatLists()
	j.edges()
}

// repeated returns where the line at i stands again close by, 0 when it does not or cannot be a title.
func (j *judge) repeated(i int) int {
	s := &j.at[i]
	if s.b.Text == "" || j.signs(s) || s.shape&shapeAddress != 0 || strings.Contains(s.b.Text, hiddenAddress) || s.b.Words < 3 || s.b.Words > 40 || i <= j.head || j.spoken(i) || j.group[i] != 0 || s.copies < 2 || s.shape&shapeStop != 0 && s.shape&shapeQuestion == 0 && s.b.Words > 14 {
		return 0
	}
	if j.head >= 0 && s.line() == j.at[j.head].line() {
		return 0
	}
	for k, n := s.next(), 0; k != nil && n < repeatReach; k, n = k.next(), n+1 {
		if k.b.Text == s.b.Text {
			return k.i
		}
	}
	return 0
}

// flatTeaser groups the teaser whose title stands at title and again at again, and returns the block after it.
func (j *judge) flatTeaser(title, again int) int {
	j.groups++
	first := title
	if p := j.at[title].prev(); p != nil && j.at[title].b.Seam == block.SeamLine && p.b.Words < 8 && p.shape&shapeStop == 0 && j.group[p.i] == 0 && p.within&ClassMore == 0 {
		first = p.i
	}
	end := min(len(j.at), again+flatTeaserBlocks)
	for k := first; k < end; k++ {
		s := &j.at[k]
		if s.b.Text == "" {
			continue
		}
		if k > again && (j.repeated(k) > 0 || s.within&ClassMore == 0 && s.next() != nil && s.next().b.Seam == block.SeamLine && j.repeated(s.next().i) > 0) {
			end = k
			break
		}
		if k > again && s.whole&(ClassRelated|ClassTopic|ClassNav|ClassCopyright|ClassNewsletter) != 0 {
			end = k
			break
		}
		j.flatMember(k, first, title, again)
		if j.part[k] == PartMore {
			end = k + 1
			break
		}
	}
	return end
}

func (j *judge) flatMember(k, first, title, again int) {
	s := &j.at[k]
	caption := j.part[k] == PartCaption || j.part[k] == PartCredit
	j.group[k] = j.groups
	j.turn(k, article.LabelTeaser)
	switch {
	case k == title:
		j.part[k] = PartTitle
	case k == again:
		j.part[k] = PartNone
		j.group[k] = 0
		j.turn(k, article.LabelDuplicate)
	case k < title && first < title:
		j.part[k] = PartSection
	case caption && k != again:
		if j.part[k] != PartCredit {
			j.part[k] = PartCaption
		}
	case s.within&ClassMore != 0 && s.b.Words < 8:
		j.part[k] = PartMore
	case s.b.Words < 8 && s.shape&shapeStop == 0 && !strings.ContainsAny(s.b.Text, "?:"):
		j.part[k] = PartSection
	default:
		j.part[k] = PartText
	}
}
