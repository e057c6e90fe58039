package label

import "strings"

// filedUnder are the words between the date of a blog's post and what it is filed under.
var filedUnder = []string{"in ", "under ", "unter ", "dans ", "en ", "em ", "в ", "i ", "filed under "}

// FiledUnder returns what a dated line files the piece under: "boats, rivers" of "14 March 2024 in boats, rivers". ok is
// false where the line does not open with a date or files it nowhere.
func FiledUnder(line string) (list string, ok bool) {
	_, start, end, dated := FindDate(line, "")
	if !dated || start > 0 {
		return "", false
	}
	tail := strings.TrimSpace(line[end:])
	for _, w := range filedUnder {
		if list, ok := strings.CutPrefix(tail, w); ok {
			return list, true
		}
	}
	return "", false
}
