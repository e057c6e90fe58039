package label

import "strings"

// askEnds end the questions of languages that print them without a question mark. A topic with nothing said of it asks too:
// これからの夢は。 Prose ends so as well (だろうか。), so that a single line shows nothing.
var askEnds = []string{"か。", "か", "は。", "까.", "까", "나요.", "가요.", "는가.", "인가.", "은.", "는.", "나.", "궁금합니다.", "궁금하다.", "달라.", "다면.", "吗。", "嗎。", "呢。"}

// Asks reports whether a line ends like a question, with a mark or without.
func Asks(s string) bool {
	s = strings.TrimRight(s, " \u00a0\u3000」』)）")
	if strings.HasSuffix(s, "?") || strings.HasSuffix(s, "？") || strings.HasSuffix(s, "؟") {
		return true
	}
	for _, end := range askEnds {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
