package label

import "strings"

const (
	openingMost  = 3 // sentences above the first sure one of a story that may open it
	closingMost  = 4 // sentences below the last of a story that still belong to it
	closingShort = 5 // of fewer words a sentence must end with a plain full stop: appeals to the reader do not
)

// opening takes the sentences right above the start of the story on a page without containers into the body, where buttons, byline
// or date part them from the headline: right below that a sentence may be the standfirst.
func (j *judge) opening() {
	if !j.flat || j.head < 0 {
		return
	}
	var row []int
	s := j.at[min(j.bodyStart(), len(j.at)-1)].prev()
	for ; s != nil && s.i > j.head && len(row) <= openingMost && j.closes(s); s = s.prev() {
		row = append(row, s.i)
	}
	if s == nil || s.i <= j.head || len(row) > openingMost {
		return
	}
	for _, i := range row {
		j.side(i, true)
	}
}

// closing takes the sentences right below the end of the story on a page without containers into the body, however short they
// are: what the editors tell at last, a note on how the talk was cut, hours and dates. Buttons, headings, lists and appeals end it.
func (j *judge) closing() {
	if !j.flat {
		return
	}
	last := max(j.talk[1], j.asked[1])
	if last < 0 {
		return
	}
	for n, k := j.at[last].next(), 0; n != nil && k < closingMost && j.closes(n); n, k = n.next(), k+1 {
		j.side(n.i, true)
	}
}

// closes reports whether a line right below a story is a sentence that may still belong to it.
func (j *judge) closes(s *sight) bool {
	if s.b.Words < closingShort && (s.shape&shapeEllipsis != 0 || strings.HasSuffix(s.b.Text, "!") || s.b.Words == 0) {
		return false
	}
	return s.stops() && j.group[s.i] == 0 && (s.whole|s.within)&(noListWords|ClassRelated|ClassMore|ClassComment|ClassAd|ClassTopic) == 0 && s.copies == 1 &&
		s.shape&(shapeQuestion|shapeAddress|shapeLinked|shapeBar|shapeHash|shapeLabel) == 0 && !strings.Contains(s.b.Text, "©")
}
