package label

import (
	"iter"
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// What speaks for and against a block as the headline. The page's own word outweighs all else; with headlineScore a
// first-level heading that nothing contradicts is taken, a heading of lower rank only with another witness.
const (
	headlineScore  = 2   // the least a block must reach
	asHeading      = 1   // it is a heading
	asFirstLevel   = 1.5 // and of the first level
	asTitleClass   = 0.7 // its box is called a title
	asDeclared     = 3   // times how well it fits a headline that the page declares
	belowBody      = 1.5 // against: it stands below the first sure paragraph
	outOfSight     = 1.5 // against: hidden
	inFurniture    = 1.5 // against: in a menu, a footer, an aside
	asCrumb        = 2.5 // against: the last of the breadcrumbs, which name the page for search engines
	asLink         = 0.7 // against: it leads elsewhere, as other stories' titles do
	asHome         = 2   // against: it leads to the page above all others, as the site's name does
	asSite         = 2   // against: it is the site's name
	inTeaser       = 0.7 // against: its box is called a teaser or a menu
	asOneWord      = 0.5 // against
	towardsTheFoot = 0.5 // against, times how far down the page it stands: of two alike the upper wins
	maxTitleWords  = 45  // a longer block is no headline
)

// headline finds the visible title: the page's own words for it, a first-level heading, a heading before the body.
func (j *judge) headline() {
	start := j.scene.first
	if start < 0 {
		start = len(j.at)
	}
	j.firstLevel = j.topLevel()
	best, most := -1, float64(headlineScore)
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || s.b.Out || s.b.Words > maxTitleWords || s.b.Kind == block.Control || j.spoken(i) && s.b.Kind != block.Heading {
			continue
		}
		if x := j.titleScore(s, start); x > most {
			best, most = i, x
		}
	}
	if best < 0 && j.flat {
		best = j.flatHeadline()
	}
	if best < 0 {
		return
	}
	j.head = best
	for i := range j.wholeHeadline(best) {
		j.turn(i, article.LabelTitle)
	}
}

// headlineParts is how many blocks on either side may be parts of the headline: a kicker, a second line.
const headlineParts = 2

// wholeHeadline yields the headline's blocks: the longest row around the best one whose words are a headline that the
// page declares, else the block and the lines that go on with it.
func (j *judge) wholeHeadline(best int) iter.Seq[int] {
	row := j.rowAround(best)
	for n := len(row); n > 1; n-- {
		for from := 0; from+n <= len(row); from++ {
			part := row[from : from+n]
			if !slices.Contains(part, best) {
				continue
			}
			// A kicker below its headline is declared before it; what is declared behind it is the site or the section.
			below := n == 2 && part[0] == best && j.declaredTitle(j.foldRow([]int{part[1], part[0]})) == 1
			if below || j.declaredTitle(j.foldRow(part)) == 1 {
				return slices.Values(part)
			}
		}
	}
	out := []int{best}
	for i := best + 1; i < len(j.at) && j.at[i].b.Seam == block.SeamLine && j.at[i].b.Kind == block.Heading && j.at[i].b.Box == j.at[best].b.Box; i++ {
		out = append(out, i)
	}
	return slices.Values(out)
}

// rowAround lists the blocks with words around best, in their order.
func (j *judge) rowAround(best int) []int {
	row := []int{best}
	for s, n := j.at[best].prev(), 0; s != nil && n < headlineParts; s, n = s.prev(), n+1 {
		row = append(row, s.i)
	}
	slices.Reverse(row)
	for s, n := j.at[best].next(), 0; s != nil && n < headlineParts; s, n = s.next(), n+1 {
		row = append(row, s.i)
	}
	return row
}

func (j *judge) foldRow(row []int) string {
	var lines []string
	for _, i := range row {
		if j.at[i].b.Words > maxTitleWords {
			return ""
		}
		if line := j.at[i].line(); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, " ")
}

func (j *judge) titleScore(s *sight, start int) float64 {
	x := 0.0
	if s.b.Kind == block.Heading {
		x += asHeading
		if s.b.Level == j.firstLevel {
			x += asFirstLevel
		}
	}
	if s.near&block.HintTitle != 0 {
		x += asTitleClass
	}
	if j.titleSized(len(s.b.Text)) {
		x += asDeclared * j.declaredTitle(s.line())
	}
	if s.i > start {
		x -= belowBody
	}
	if s.b.Hidden {
		x -= outOfSight
	}
	if s.tags.has(block.TagNav) || s.tags.has(block.TagFooter) || s.tags.has(block.TagAside) {
		x -= inFurniture
	}
	if s.inTrail() {
		x -= asCrumb
	}
	if s.tags.has(block.TagA) || s.shape&shapeLinked != 0 {
		x -= asLink
		if s.b.LeadsHome(j.url) {
			x -= asHome
		}
	}
	if line := s.line(); slices.Contains(j.sites, line) && !slices.Contains(j.titles, line) {
		x -= asSite
	}
	if s.near&(block.HintTeaser|block.HintNav) != 0 {
		x -= inTeaser
	}
	if s.b.Words < 2 {
		x -= asOneWord
	}
	return x - float64(s.i)/float64(len(j.at)+1)*towardsTheFoot
}

// titleSized reports whether a line of n bytes can be one of the declared headlines or most of one.
func (v *view) titleSized(n int) bool {
	for _, t := range v.titles {
		if n*4 >= len(t) && n <= 2*len(t)+16 {
			return true
		}
	}
	return false
}

// declaredTitle says how well a folded line fits the headlines that the page declares: 1 the same, less for a part.
func (v *view) declaredTitle(line string) float64 {
	best := 0.0
	if len(line) < 4 || slices.Contains(v.sites, line) {
		return 0
	}
	for _, t := range v.titles {
		switch {
		case t == line:
			return 1
		case opensWith(t, line) || closesWith(t, line) || opensWith(line, t):
			best = max(best, float64(min(len(line), len(t)))/float64(max(len(line), len(t))))
		}
	}
	return best
}

// titleTail returns what stands behind the last bar of a declared headline, where that is shorter than what stands
// before it: the site, the section.
func titleTail(s string) string {
	at, bar := -1, ""
	for _, b := range []string{" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » "} {
		if i := strings.LastIndex(s, b); i > at {
			at, bar = i, b
		}
	}
	if at <= len(s)/2 {
		return ""
	}
	return s[at+len(bar):]
}

// inTrail reports whether a heading stands among breadcrumbs: in a list item of its own, in a box called so, or behind
// the other crumbs, whose last one it is declared to be.
func (s *sight) inTrail() bool {
	if s.near&(block.HintSection|block.HintNav) == block.HintSection|block.HintNav {
		return true
	}
	if p := s.prev(); p != nil && p.b.Box == s.b.Box && p.b.LinkWords >= p.b.Words && leadsApart(p.b.Runs) && s.v.crumb == s.line() {
		return true
	}
	for i := s.b.Box; i >= 0; i = s.v.page.Boxes[i].Parent {
		if box := &s.v.page.Boxes[i]; box.Blocks > 1 {
			return false
		} else if box.Tag == block.TagLi {
			return true
		}
	}
	return false
}

// topLevel returns the level of heading that the headline has: the first, or the second where the only one of the first
// level is the last of the breadcrumbs.
func (j *judge) topLevel() uint8 {
	crumb := false
	for i := range j.at {
		if s := &j.at[i]; s.b.Kind == block.Heading && s.b.Level == 1 && s.b.Text != "" {
			if !s.inTrail() {
				return 1
			}
			crumb = true
		}
	}
	if crumb {
		return 2
	}
	return 1
}

// opensWith and closesWith report whether the words of part stand at the start or the end of line, and more words beside them.
// Both are folded.
func opensWith(line, part string) bool {
	return len(line) > len(part) && line[len(part)] == ' ' && strings.HasPrefix(line, part)
}

func closesWith(line, part string) bool {
	return len(line) > len(part) && line[len(line)-len(part)-1] == ' ' && strings.HasSuffix(line, part)
}
