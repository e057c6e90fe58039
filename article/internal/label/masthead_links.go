package label

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
)

// authorParts and topicParts are parts of an address below which the pages of authors and of topics lie.
var (
	authorParts = map[string]bool{
		"auteur": true, "auteurs": true, "author": true, "authors": true, "autor": true, "autora": true, "autore": true, "autoren": true, "autores": true,
		"autori": true, "autorzy": true, "by": true, "forfatter": true, "journalist": true, "journalists": true, "kirjoittaja": true, "penulis": true, "people": true, "person": true, "profil": true, "profile": true, "redakce": true, "redakcija": true, "redakcja": true, "redakteur": true,
		"skribent": true, "staff": true, "tac-gia": true, "yazar": true, "yazarlar": true,
	}
	topicParts = map[string]bool{
		"etiket": true, "etiketler": true, "etiqueta": true, "etiquetas": true, "hashtag": true, "keyword": true, "keywords": true, "label": true, "schlagwort": true,
		"stichwort": true, "tag": true, "tagg": true, "tags": true, "tema": true, "temas": true, "thema": true, "themen": true, "topic": true, "topics": true,
	}
)

// leadsBelow reports whether an address lies below one of the parts: "/author/jane-roe", and not "/author".
func leadsBelow(url string, parts map[string]bool) bool {
	path, ok := pathOf(url)
	if !ok {
		return false
	}
	path, _, _ = strings.Cut(path, "?")
	found := false
	for part := range strings.SplitSeq(strings.Trim(path, "/"), "/") {
		if found {
			return true
		}
		found = parts[strings.ToLower(part)]
	}
	return false
}

// allLead reports whether a block holds nothing but links, all of which lead below one of the parts.
func allLead(b *block.Block, parts map[string]bool) bool {
	if b.Words == 0 || b.LinkWords < b.Words {
		return false
	}
	for i := range b.Runs {
		if r := &b.Runs[i]; r.Marks&article.MarkLink != 0 && !leadsBelow(r.URL, parts) {
			return false
		}
	}
	return true
}

const (
	topicReach = 14 // blocks below the end of the body that may stand before the topics
	topicName  = 4  // words of a link below a line that says so which is a topic though its address is as long as a story's
)

// topicLinks finds the topics that are links, one a block, below the body: under a line that says so, or at least two in
// a row that lead to pages of topics.
func (j *judge) topicLinks() {
	if j.flat || j.end < 0 {
		return
	}
	var row []int
	under := false
	end := func() {
		if under || len(row) > 1 {
			for _, i := range row {
				j.turn(i, article.LabelTopic)
			}
		}
		row = row[:0]
	}
	for n, seen := j.at[j.end].next(), 0; n != nil && seen < topicReach; n = n.next() {
		if j.topicLink(n, under) {
			row = append(row, n.i)
			continue
		}
		end()
		seen++
		under = j.topicHeading(n) || n.b.Words < topicHeadWords && n.within&ClassTopic != 0 && n.whole&(ClassRelated|ClassMore) == 0
	}
	end()
}

// topicLink reports whether a block is a short link that leads to the page of a topic, or, under a line that says so, to
// no story.
func (j *judge) topicLink(s *sight, under bool) bool {
	if s.b.Words == 0 || s.b.Words > topicWords || s.b.Kind == block.Control || s.b.Hidden || s.b.Out || j.group[s.i] != 0 || j.label[s.i] == article.LabelBody ||
		s.tags.has(block.TagNav) || s.near&(block.HintNav|block.HintShare|block.HintByline) != 0 || s.whole&^ClassTopic != 0 {
		return false
	}
	url := j.storyURL(s.i)
	return leadsBelow(url, topicParts) || under && url != "" && (!goodURL(url) || s.b.Words <= topicName && !hasDigit(url))
}
