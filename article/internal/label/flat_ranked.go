package label

import "strings"

const (
	ranksLeast = 2 // a list with fewer numbers is none
	rankLines  = 5 // lines below one number
)

// rankedList reads a list whose stories are numbered, each number on a line of its own above them or before the first: 1,
// 2, 3. It returns the stories and the block after.
func (j *judge) rankedList(s *sight) (items []flatItem, end int) {
	for rank := 1; s != nil && isRank(s, rank); rank++ {
		it := flatItem{lines: []int{s.i}, kinds: []lineKind{kindNumber}, title: -1}
		if s.b.Bullet != "" {
			it.kinds[0] = kindTitle
		}
		n := s.next()
		for ; n != nil && len(it.lines) <= rankLines && !isRank(n, rank+1); n = n.next() {
			k := j.lineKind(n)
			if k == kindStop || k == kindSelf || k == kindNumber {
				break
			}
			it.lines, it.kinds = append(it.lines, n.i), append(it.kinds, k)
		}
		if len(it.lines) == 1 && it.kinds[0] == kindNumber {
			break
		}
		items, s = append(items, it), n
	}
	if len(items) < ranksLeast {
		return nil, 0
	}
	j.cutLast(items)
	j.nameRanked(items)
	last := &items[len(items)-1]
	return items, last.lines[len(last.lines)-1] + 1
}

// ranked reports whether the stories of a list are numbered.
func (j *judge) ranked(items []flatItem) bool {
	return len(items) >= ranksLeast && isRank(&j.at[items[0].lines[0]], 1) && isRank(&j.at[items[1].lines[0]], 2)
}

// isRank reports whether a line is the number rank, "2", "2.", "#2", or opens with it as items of lists do.
func isRank(s *sight, rank int) bool {
	text := s.b.Text
	if s.b.Bullet != "" {
		text = s.b.Bullet
	}
	digits := strings.Trim(text, ".# )")
	n := 0
	for _, c := range digits {
		if c < '0' || c > '9' || n > listMost {
			return false
		}
		n = n*10 + int(c-'0')
	}
	return digits != "" && n == rank
}

// cutLast takes the lines off the last story that those above it do not have: they open what stands below the list.
func (j *judge) cutLast(items []flatItem) {
	most := 0
	for i := range items[:len(items)-1] {
		most = max(most, len(items[i].lines))
	}
	last := &items[len(items)-1]
	if len(last.lines) > most {
		last.lines, last.kinds = last.lines[:most], last.kinds[:most]
	}
}

// nameRanked finds the titles: of two lines that may be it the one that is longer in most stories, else the second.
func (j *judge) nameRanked(items []flatItem) {
	var first, second int32
	for i := range items {
		if at := items[i].nameable(); len(at) > 1 {
			first += j.at[items[i].lines[at[0]]].b.Words
			second += j.at[items[i].lines[at[1]]].b.Words
		}
	}
	for i := range items {
		it := &items[i]
		switch at := it.nameable(); {
		case len(at) == 0:
			it.title = len(it.lines) - 1
		case len(at) > 1 && second >= first:
			it.title = at[1]
		default:
			it.title = at[0]
		}
	}
}

// nameable lists the lines of a story that may be its title.
func (it *flatItem) nameable() []int {
	var out []int
	for n, k := range it.kinds {
		if k == kindTitle || k == kindShort {
			out = append(out, n)
		}
	}
	return out
}
