package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

const (
	topicWords     = 6  // of one topic
	topicLines     = 25 // of a list of topics
	topicMenu      = 14 // a longer list below a heading is a menu
	bareTopics     = 3  // short lines below the body that make a list of topics without a heading
	trailingTopics = 2  // short lines at the very end of a page that are its topics
	topicLead      = 3  // how many blocks above the end of the body topics may stand
	topicHeadWords = 5
)

const noTopicWords = ClassShare | ClassNewsletter | ClassRelated | ClassComment | ClassCopyright | ClassMore | ClassLogin | ClassSubscribe | ClassConsent | ClassTopic | ClassApp | ClassByline | ClassFigcap

// flatTopics finds the topics of a flat page: the short lines under a heading that says so, the row of short lines right
// below the body, the last short line of a page that has neither menu nor imprint below it.
func (j *judge) flatTopics() {
	if !j.flat || j.end < 0 {
		return
	}
	_, last := j.cluster()
	last = max(min(last, j.end), j.talk[1], j.head)
	found := false
	for i := last - topicLead; i < len(j.at) && !found; i++ {
		if i < 0 || i == j.head {
			continue
		}
		s := &j.at[i]
		if s.b.Text == "" || j.label[i] == article.LabelBody && proselike(s.b) || j.group[i] != 0 {
			continue
		}
		switch {
		case j.topicHeading(s):
			found = j.topicsBelow(s) > 0
		case i > j.head && topicLine(s):
			j.turn(i, article.LabelTopic)
			found = true
		}
	}
	if !found && !j.topicsBelowBody() {
		j.lastTopics()
	}
}

func (j *judge) topicHeading(s *sight) bool {
	return s.b.Words < topicHeadWords && (s.whole&ClassTopic != 0 || topicHeadSet()[foldLine(strings.Trim(s.b.Text, " :-–"))])
}

// topicLine reports whether a line lists topics behind a word that says so: "Tags: boats, rivers", "Topics #boats".
func topicLine(s *sight) bool {
	if s.b.Words >= topicLines {
		return false
	}
	head, list, ok := strings.Cut(s.b.Text, ":")
	if ok && list != "" && TopicHeading(head) {
		return true
	}
	return s.within&ClassTopic != 0 && strings.ContainsAny(s.b.Text, "#,:")
}

// topicsBelow labels the short lines below a heading and returns how many there are. Long lists, and those which the
// page prints twice, are menus.
func (j *judge) topicsBelow(heading *sight) int {
	var row []int
	again := 0
	s := heading.next()
	for ; s != nil && len(row) < topicLines; s = s.next() {
		if s.b.Words < 4 && strings.ContainsAny(s.b.Text, "+✓") {
			continue
		}
		if !j.topicLike(s, noTopicWords) {
			break
		}
		if s.copies > 1 {
			again++
		}
		row = append(row, s.i)
	}
	if n := len(row); n > 0 && s != nil && proselike(s.b) && IsName(j.at[row[n-1]].b.Text) && n > 1 {
		row = row[:n-1] // the author, above the lines on who that is
	}
	if len(row) > topicMenu || again*2 > len(row) && len(row) > topicHeadWords {
		return 0
	}
	for _, i := range row {
		j.turn(i, article.LabelTopic)
	}
	return len(row)
}

func (j *judge) topicLike(s *sight, stock Class) bool {
	return s.b.Words > 0 && s.b.Words < topicWords && s.shape&(shapeStop|shapeColon|shapeAddress) == 0 && (s.whole|s.within)&stock == 0 &&
		!strings.ContainsAny(s.b.Text, "+✓()/|*©") && j.label[s.i] != article.LabelDate && j.group[s.i] == 0 && !timeLine(s)
}

func (j *judge) topicsBelowBody() bool {
	var row []int
	for s := j.at[j.end].next(); s != nil && len(row) < topicLines && j.topicLike(s, ^Class(0)); s = s.next() {
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
	for ; s != nil && j.topicLike(s, ^Class(0)) && len(row) <= trailingTopics; s = s.prev() {
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

// IsButton reports whether a line is a stock phrase that no trail and no section line holds as a step: "Read more". What stands
// above lists of other stories is the name of a section too: "News".
func IsButton(line string) bool {
	whole, _ := classes(line)
	return whole&(ClassTopic|ClassMore|ClassShare|ClassNewsletter|ClassSubscribe|ClassAd) != 0
}

// editedWords is how long a note on how a piece was edited gets.
const editedWords = 20

// TellsEdited reports whether a paragraph of so many words is a note on how the piece was edited, in any language of the
// tables: "This interview has been edited and condensed."
func TellsEdited(line string, words int32) bool {
	if words > editedWords {
		return false
	}
	_, within := classes(line)
	return within&ClassEdited != 0
}

// IsFurniture reports whether a line is a stock phrase of pages and names nothing: "Related topics", "Read more".
func IsFurniture(line string) bool {
	whole, _ := classes(line)
	return whole&(ClassTopic|ClassRelated|ClassMore|ClassShare|ClassNewsletter|ClassSubscribe|ClassAd) != 0
}
