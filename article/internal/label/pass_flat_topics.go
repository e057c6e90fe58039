package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

const (
	topicWords     = 6  // of one topic
	topicLines     = 25 // of a list of topics
	bareTopics     = 3  // short lines below the body that make a list of topics without a heading
	trailingTopics = 2  // short lines at the very end of a page that are its topics
)

// flatTopics finds the topics of a flat page: the short lines under a heading that says so, the row of short lines right
// below the body, the last short line of a page that has neither menu nor imprint below it.
func (j *judge) flatTopics() {
	if !j.flat || j.end < 0 {
		return
	}
	found := false
	for i := range j.at {
		s := &j.at[i]
		if s.b.Text == "" || j.label[i] == article.LabelBody && proselike(s.b) || j.group[i] != 0 {
			continue
		}
		switch {
		case s.whole&ClassTopic != 0 && s.b.Words < 5 && i > j.end-3:
			found = j.topicsBelow(s) > 0 || found
		case s.within&ClassTopic != 0 && s.b.Words < 25 && strings.ContainsAny(s.b.Text, "#,:") && i > j.head:
			j.turn(i, article.LabelTopic)
			found = true
		}
	}
	if !found && !j.topicsBelowBody() {
		j.lastTopics()
	}
}

// topicsBelow labels the short lines below a heading and returns how many there are.
func (j *judge) topicsBelow(heading *sight) int {
	n := 0
	for s := heading.next(); s != nil && n < topicLines; s = s.next() {
		if !j.topicLike(s) {
			if s.b.Words < 4 && s.whole == 0 && s.within == 0 && strings.ContainsAny(s.b.Text, "+✓") {
				continue
			}
			break
		}
		j.turn(s.i, article.LabelTopic)
		n++
	}
	return n
}

func (j *judge) topicLike(s *sight) bool {
	return s.b.Words > 0 && s.b.Words < topicWords && s.shape&(shapeStop|shapeColon|shapeAddress) == 0 && s.whole == 0 && s.within == 0 &&
		!strings.ContainsAny(s.b.Text, "+✓()/|") && j.label[s.i] != article.LabelDate && j.group[s.i] == 0
}

func (j *judge) topicsBelowBody() bool {
	var row []int
	for s := j.at[j.end].next(); s != nil && len(row) < topicLines && j.topicLike(s); s = s.next() {
		row = append(row, s.i)
	}
	if len(row) < bareTopics {
		return false
	}
	for _, i := range row {
		j.turn(i, article.LabelTopic)
	}
	return true
}

func (j *judge) lastTopics() {
	var row []int
	i := len(j.at) - 1
	for ; i > j.end && j.at[i].b.Text == ""; i-- {
	}
	if i <= j.end {
		return
	}
	s := &j.at[i]
	for ; s != nil && j.topicLike(s) && len(row) <= trailingTopics; s = s.prev() {
		row = append(row, s.i)
	}
	if s == nil || len(row) == 0 || len(row) > trailingTopics || j.label[s.i] != article.LabelTeaser && j.label[s.i] != article.LabelBody {
		return
	}
	for _, i := range row {
		j.turn(i, article.LabelTopic)
	}
}

// TopicHeading reports whether a line only says that topics follow: "Tags".
func TopicHeading(line string) bool {
	whole, _ := classes(line)
	return whole&ClassTopic != 0
}
