package label

import (
	"strings"
	"unicode/utf8"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

const (
	rowReach    = 5   // boxes from a linked line up to the one in which others are marked up alike
	rowWords    = 3.0 // words of the titles of a row on average, most of which read like titles by themselves
	rowLeast    = 2.5 // the same in a box that promises stories, if they are headings, numbered, or stand amid the body
	rowTelling  = 5.0 // the same where nothing more speaks for them
	kickerMean  = 4.0 // kickers in a row of their own have fewer words on average than the titles below them
	menuMean    = 2.5 // entries of a menu have fewer words on average
	bareRow     = 3   // a row without a heading is longer
	oneOfMenu   = 3   // one title of so many entries is an entry too
	ownRowWords = 5   // a title in a row that is as long may hold words of buttons
)

// rowVerdict is what a row of linked lines marked up alike says of each of them.
type rowVerdict int8

const (
	rowSilent rowVerdict = iota
	rowTitles
	rowNoTitles
)

// titleRows has the linked lines that stand in one box and are marked up alike judged together: a short title among titles
// is a title, a long entry of a menu is an entry.
func (j *judge) titleRows() {
	j.rowed = make([]rowVerdict, len(j.at))
	rows := newLinkRows(j)
	for n := range rows.list {
		row := rows.list[n]
		v := j.judgeRow(row)
		if v == rowTitles && rows.kickers(row) {
			v = rowSilent
		}
		for _, i := range row {
			if v != rowTitles || j.addressedAlike(i, row) {
				j.rowed[i] = v
			}
		}
	}
}

// addressedAlike reports whether a short line of a row leads to the address of a story, if most of the others do.
func (j *judge) addressedAlike(i int, row []int) bool {
	if j.at[i].b.Words >= teaserWords || goodURL(j.storyURL(i)) {
		return true
	}
	good := 0
	for _, k := range row {
		if goodURL(j.storyURL(k)) {
			good++
		}
	}
	return good*2 <= len(row)
}

// linkRows gathers linked lines into rows.
type linkRows struct {
	j       *judge
	lines   []int            // the linked lines
	of      map[uint64]int32 // the last line of each possible row, by what its lines have in common: its place in links, plus one
	links   []rowLink        // all lines of all possible rows
	list    [][]int          // the rows, each line in one
	longest map[string]int32 // words of the longest line that leads to an address and is no longer than a title; nil until asked for
	class   []uint64         // the hash of each box's class, 0 before it was asked for
}

// rowLink is a line of a possible row, and the one before it in that row.
type rowLink struct{ line, before int32 }

func newLinkRows(j *judge) *linkRows {
	r := &linkRows{j: j, of: map[uint64]int32{}, class: make([]uint64, len(j.page.Boxes))}
	for i := range j.at {
		if s := &j.at[i]; s.b.Text != "" && s.b.Kind != block.Control && !s.b.Out && !s.inMenus() {
			if _, ok := pathOf(j.storyURL(i)); ok {
				r.lines = append(r.lines, i)
				r.each(i, func(k uint64) bool {
					r.links = append(r.links, rowLink{int32(i), r.of[k]})
					r.of[k] = int32(len(r.links))
					return true
				})
			}
		}
	}
	taken := make([]bool, len(j.at))
	for _, i := range r.lines {
		if taken[i] {
			continue
		}
		r.each(i, func(k uint64) bool {
			all := r.row(k)
			row := j.onePerStory(all)
			if len(row) < 2 {
				delete(r.of, k) // no line needs to look again
				return true
			}
			for _, m := range all {
				taken[m] = true
			}
			r.list = append(r.list, row)
			return false
		})
	}
	return r
}

// row returns the lines of a possible row in their order, nil where there is but one.
func (r *linkRows) row(k uint64) []int {
	n := 0
	for at := r.of[k]; at > 0; at = r.links[at-1].before {
		n++
	}
	if n < 2 {
		return nil
	}
	lines := make([]int, n)
	for at := r.of[k]; at > 0; at = r.links[at-1].before {
		n--
		lines[n] = int(r.links[at-1].line)
	}
	return lines
}

// kickers reports whether the lines of a row are but the kickers above the titles of stories.
func (r *linkRows) kickers(row []int) bool {
	if r.longest == nil {
		r.longest = map[string]int32{}
		for _, i := range r.lines {
			if b := r.j.at[i].b; b.Words <= cardTitleWords {
				u := r.j.storyURL(i)
				r.longest[u] = max(r.longest[u], b.Words)
			}
		}
	}
	var words, titles int32
	for _, i := range row {
		words += r.j.at[i].b.Words
		titles += r.longest[r.j.storyURL(i)]
	}
	return float64(words) < kickerMean*float64(len(row)) && titles >= 2*words
}

// each yields the rows in which line i may stand, the closest first, while use wants more: hashes of the box around the line, and of
// how it is marked up below that box.
func (r *linkRows) each(i int, use func(uint64) bool) {
	b := r.j.at[i].b
	path := hash(b.Class)*31 + uint64(b.Tag)*31 + uint64(b.Level)
	for d, k := 0, b.Box; d < rowReach && k >= 0; d++ {
		box := &r.j.page.Boxes[k]
		if (d > 0 || box.ProseWords == 0) && !use(path*31+uint64(k)) {
			return
		}
		path = (path*31+r.classOf(k))*31 + uint64(box.Tag)
		k = box.Parent
	}
}

func (r *linkRows) classOf(box int32) uint64 {
	if r.class[box] == 0 {
		r.class[box] = hash(unnumbered(r.j.page.Boxes[box].Class)) | 1
	}
	return r.class[box]
}

// onePerStory keeps of the lines that lead to the same story the longest: the kicker above a title may be marked up as
// the title is.
func (j *judge) onePerStory(lines []int) []int {
	at := map[string]int{}
	var out []int
	for _, i := range lines {
		u := j.storyURL(i)
		n, ok := at[u]
		if !ok {
			at[u] = len(out)
			out = append(out, i)
		} else if j.at[i].b.Words > j.at[out[n]].b.Words {
			out[n] = i
		}
	}
	return out
}

// judgeRow says what the lines of a row are, as far as they are one thing.
func (j *judge) judgeRow(row []int) rowVerdict {
	titles, able, shop := 0, 0, 0
	var words int32
	headings, inBody, listed := true, true, true
	for _, i := range row {
		s := &j.at[i]
		words += s.b.Words
		headings = headings && s.b.Kind == block.Heading
		inBody = inBody && i > j.start && i < j.end
		listed = listed && (s.tags.has(block.TagOl) || s.prev() != nil && ordinal(s.prev().b.Text))
		if s.within&ClassShop != 0 || priced(s.b.Text) {
			shop++
		}
		if j.titleAlone(i) {
			titles++
		}
		if j.mayTitle(i) {
			able++
		}
	}
	mean := float64(words) / float64(len(row))
	promised, headed, crowned := j.promised(row[0]), j.headedRow(row[0]), j.at[row[0]].tags.has(block.TagHeader)
	switch {
	case shop*2 > len(row):
		return rowNoTitles
	case able*2 < len(row), crowned && mean < rowTelling:
		return rowSilent
	case titles*2 >= len(row) && mean >= rowWords && (len(row) >= bareRow || promised || headed):
		return rowTitles
	case promised && (mean >= rowTelling || mean >= rowLeast && (headings || inBody || listed)):
		return rowTitles
	case titles*oneOfMenu < len(row) && mean < rowWords, mean < menuMean && !promised && !headed:
		return rowNoTitles
	}
	return rowSilent
}

// priced reports whether a text tells a price: a sign of money beside a digit.
func priced(text string) bool {
	for i, r := range text {
		if r < utf8.RuneSelf && r != '$' || !strings.ContainsRune("$€£¥₹₽₴₺₩", r) {
			continue
		}
		before, after := strings.TrimRight(text[:i], " \u00a0"), strings.TrimLeft(text[i+utf8.RuneLen(r):], " \u00a0")
		if before != "" && isDigit(before[len(before)-1]) || after != "" && isDigit(after[0]) {
			return true
		}
	}
	return false
}

// promised reports whether the box around the first line of a row, or the heading above it, promises other stories.
func (j *judge) promised(i int) bool {
	if j.around(i, block.HintTeaser) {
		return true
	}
	p := j.aboveRow(i)
	return p != nil && p.whole&(ClassRelated|ClassMore) != 0 && p.b.Words < headingWords && j.storyURL(p.i) == ""
}

// headedRow reports whether a heading stands right above the first line of a row.
func (j *judge) headedRow(i int) bool {
	p := j.aboveRow(i)
	return p != nil && p.b.Kind == block.Heading && p.i != j.head && p.b.Words < headingWords
}

// aboveRow returns the line above the first of a row, its rank or length apart, nil without one.
func (j *judge) aboveRow(i int) *sight {
	p := j.at[i].prev()
	for p != nil && p.b.Kind != block.Heading && (ordinal(p.b.Text) || duration(p)) {
		p = p.prev()
	}
	return p
}

// noRowTitle are the classes of buttons whose words a short title in a row does not hold.
const noRowTitle = ClassConsent | ClassCopyright | ClassLegal | ClassShop | ClassLogin | ClassApp | ClassNewsletter | ClassSubscribe

// goesOn reports whether a line is but a part of a paragraph.
func (j *judge) goesOn(s *sight) bool {
	n := s.next()
	return s.b.Seam != block.SeamBlock || n != nil && n.b.Seam != block.SeamBlock
}

// inMenus reports whether a line stands where the site's menus and its foot are, which hold no titles of stories.
func (s *sight) inMenus() bool {
	return s.tags.has(block.TagNav) || s.tags.has(block.TagFooter) && !s.tags.has(block.TagArticle)
}

// mayTitle reports whether nothing but its length and its address keeps a linked line from being the headline of another
// story, where its neighbours are.
func (j *judge) mayTitle(i int) bool {
	s := &j.at[i]
	if s.b.Text == "" || i == j.head || s.b.Out || s.b.Kind == block.Control || s.b.Words == 0 || s.b.Words > cardTitleWords || s.b.Hidden && s.near&block.HintHidden != 0 {
		return false
	}
	if j.label[i] == article.LabelBody && (s.known > 0 || s.b.LinkWords < s.b.Words && s.near&block.HintTeaser == 0 || j.goesOn(s)) || j.label[i] == article.LabelCredit || j.label[i] == article.LabelByline {
		return false
	}
	if s.shape&shapeNumber != 0 || seeksStaff(s.b.Text) || leadsApart(s.b.Runs) || s.inMenus() || j.around(i, block.HintComment|block.HintConsent) {
		return false
	}
	if s.near&(noTeaserHints&^block.HintTopic) != 0 && s.near&block.HintTeaser == 0 || s.whole&^(ClassRelated|ClassSummary|ClassPhoto) != 0 || s.within&noRowTitle != 0 && s.b.Words < ownRowWords {
		return false
	}
	path, ok := pathOf(j.storyURL(i))
	return ok && !listPath(path) && !(hasDigit(s.b.Text) && mostlyDates(s.b.Text))
}
