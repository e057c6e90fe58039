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

// datedTopics returns what a dated line files the piece under: "14 March 2024 in boats, rivers".
func datedTopics(line string) []string {
	if list, ok := label.FiledUnder(line); ok {
		return commaList(list)
	}
	return nil
}
