package label

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// roleSigns stand between a role and a name in Chinese and Japanese bylines.
const roleSigns = " \u3000:：／/・·=＝"

// withoutCJKRoles drops the roles around the names of a Chinese or Japanese byline, and reports whether it signs for reporters,
// whose names a blank parts: 本报记者 王晓 李明, 取材・文：例子花子, 示例日报记者 王晓.
func withoutCJKRoles(s string) (rest string, reporters bool) {
	for cut := true; cut; {
		cut = false
		for _, w := range cjkRoles {
			if rest, ok := cutCJKRole(s, w); ok {
				s, cut = rest, true
				reporters = reporters || strings.HasSuffix(w, "记者")
			}
		}
	}
	for _, w := range [...]string{"记者", "記者"} { // behind the name of the paper
		if _, name, ok := strings.Cut(s, w); ok && strings.Trim(name, roleSigns) != "" {
			s, reporters = strings.TrimLeft(name, roleSigns), reporters || w == "记者"
		}
	}
	for _, w := range cjkRoles {
		if rest, ok := strings.CutSuffix(s, w); ok {
			s = strings.TrimRight(rest, roleSigns)
		}
	}
	return s, reporters
}

// cutCJKRole drops the role w at the start of s. A role of one letter needs a sign behind it: 文 opens 文化 too.
func cutCJKRole(s, w string) (string, bool) {
	rest, ok := strings.CutPrefix(s, w)
	if !ok || rest == "" {
		return s, false
	}
	name := strings.TrimLeft(rest, roleSigns)
	if utf8.RuneCountInString(w) == 1 && len(name) == len(rest) {
		return s, false
	}
	return name, true
}

// opensCJKCredit reports whether a name of a Chinese or Japanese byline follows the word for another's work: 攝影王小明.
func opensCJKCredit(s string) bool {
	return slices.ContainsFunc(cjkCredits, func(w string) bool { return strings.HasPrefix(s, w) })
}
