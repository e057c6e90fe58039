package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/label"
)

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

// filedUnder are the words between the date of a blog's post and what it is filed under.
var filedUnder = []string{"in ", "under ", "unter ", "dans ", "en ", "em ", "в ", "i ", "filed under "}

// datedTopics returns what a dated line files the piece under: "14 March 2024 in boats, rivers".
func datedTopics(line string) []string {
	_, _, end, ok := label.FindDate(line, "")
	if !ok {
		return nil
	}
	tail := strings.TrimSpace(line[end:])
	for _, w := range filedUnder {
		if list, ok := strings.CutPrefix(tail, w); ok {
			return commaList(list)
		}
	}
	return nil
}
