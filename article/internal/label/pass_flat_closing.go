package label

import "strings"

const (
	closingMost  = 4 // sentences below the last of a story that still belong to it
	closingShort = 5 // of fewer words a sentence must end with a plain full stop: appeals to the reader do not
)

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
