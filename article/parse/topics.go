package parse

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// topicGap is how many blocks with words may stand between two lines of topics of one list.
const topicGap = 4

// topicBlocks returns the blocks that list the topics of the piece: where there are several lists, those that stand before
// the end of the body or are the first below it, for the others are the site's; and of the blocks those that are links,
// where some are, for the others say what the links are.
func (a *assembly) topicBlocks() []*block.Block {
	var out []*block.Block
	end, gap, below := a.bodyEnd(), 0, false
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		switch {
		case b.Text == "":
		case a.label(i) != article.LabelTopic:
			gap++
		case i > end && below && gap > topicGap:
			return linkedFirst(out)
		default:
			out = append(out, b)
			gap, below = 0, below || i > end
		}
	}
	return linkedFirst(out)
}

// bodyEnd returns the last block of the body, -1 without one.
func (a *assembly) bodyEnd() int {
	for i := len(a.page.Blocks) - 1; i >= 0; i-- {
		if a.page.Blocks[i].Text != "" && a.label(i) == article.LabelBody {
			return i
		}
	}
	return -1
}

// linkedFirst returns the blocks that hold links, or all where none does.
func linkedFirst(all []*block.Block) []*block.Block {
	var linked []*block.Block
	for _, b := range all {
		if b.Links > 0 {
			linked = append(linked, b)
		}
	}
	if len(linked) > 0 {
		return linked
	}
	return all
}

// topicsOf returns the topics that a block lists: its links, where it holds nothing else but what stands before the first,
// hashtags, whatever they say, and the entries of a line that are no stock phrases.
func (a *assembly) topicsOf(b *block.Block) []string {
	list := linkList(b)
	if len(list) < 2 {
		list = topics(b.Parted())
	}
	if strings.HasPrefix(b.Text, "#") {
		return list
	}
	return named(list)
}

// linkList returns the texts of the links of a block, nil where words stand between them or behind the last.
func linkList(b *block.Block) []string {
	var out []string
	url := ""
	for i := range b.Runs {
		switch r := &b.Runs[i]; {
		case r.Marks&article.MarkLink == 0 || r.URL == "":
			if len(out) > 0 && block.CountWords(r.Text) > 0 {
				return nil
			}
			url = ""
		case r.URL == url: // goes on with other marks
			out[len(out)-1] += r.Text
		default:
			url = r.URL
			out = append(out, r.Text)
		}
	}
	for i, t := range out {
		out[i] = strings.Trim(t, " #,;")
	}
	return slices.DeleteFunc(out, func(t string) bool { return t == "" })
}

// topics parts a line of topics: "Tags: rivers, boats", "#rivers #boats", "rivers".
func topics(line string) []string {
	if strings.Count(line, "#") > 0 {
		var out []string
		for _, t := range strings.Split(line, "#")[1:] {
			if t = strings.Trim(t, " ,;"); t != "" {
				out = append(out, t)
			}
		}
		return out
	}
	if _, list, ok := strings.Cut(line, ":"); ok {
		line = list
	} else if label.TopicHeading(line) {
		return nil
	}
	return commaList(line)
}

func commaList(line string) []string {
	var out []string
	for _, t := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' || r == '،' || r == '、' || r == '|' }) {
		if t = strings.TrimSpace(t); t != "" {
			out = append(out, t)
		}
	}
	return out
}

// datedTopics returns what a dated line files the piece under: "14 March 2024 in boats, rivers".
func datedTopics(line string) []string {
	if list, ok := label.FiledUnder(line); ok {
		return commaList(list)
	}
	return nil
}

// keyword returns a declared keyword as a reader would print it, "" for those that only programs read: numbers, addresses of
// sites, and pairs of a name and a value, but for the names of what a piece is about.
func keyword(s string) string {
	s = strings.TrimSpace(s)
	if name, value, ok := strings.Cut(s, ": "); ok && !strings.Contains(name, " ") {
		switch strings.ToLower(name) {
		case "category", "subject", "tag", "topic", "keyword":
			return strings.TrimSpace(value)
		}
		return ""
	} else if ok && strings.HasPrefix(strings.ToLower(name), "nlp ") {
		return ""
	}
	if isNumber(s) || isHostName(s) || isSerial(s) {
		return ""
	}
	return s
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// isHostName reports whether s is the name of a site: small letters with points between, no spaces.
func isHostName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && len(s)-dot > 2 && !strings.ContainsAny(s, " /") && s == strings.ToLower(s)
}

// isSerial reports whether s is a number that programs give: groups of hexadecimal digits with hyphens between.
func isSerial(s string) bool {
	return strings.Count(s, "-") > 3 && strings.Trim(s, "0123456789abcdefABCDEF-") == ""
}
