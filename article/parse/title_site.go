package parse

import "strings"

// titleBars part a headline from the name of the site or section in the title element. Those without spaces are the
// bars of scripts that set none.
var titleBars = [...]string{" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " « ", " » ", " : ", "｜", "：", "|"}

// sureBars is how many of titleBars, from the first, part nothing but a site's or section's name; colons, and bars without
// spaces, stand inside headlines too.
const sureBars = 9

// withoutSite cuts the site's name from the end or the start of a headline: the part that is the site's name, or that
// another source of the headline leaves out. keys are the words of the headline as each source has it.
func (a *assembly) withoutSite(title string, keys map[string]bool) string {
	for _, bar := range titleBars {
		head, tail, ok := cutLast(title, bar)
		if ok && wordKey(head) != "" && (a.isSite(tail) || keys[wordKey(head)]) {
			return a.withoutSite(head, keys)
		}
		head, tail, ok = strings.Cut(title, bar)
		if ok && wordKey(tail) != "" && (a.isSite(head) || keys[wordKey(tail)]) {
			return a.withoutSite(tail, keys)
		}
	}
	return title
}

// tailWords is the length up to which the last part of a title element may be the site's name.
const tailWords = 4

// withoutTail cuts the last part of a headline that nothing else confirms, where it is short beside what stands before it.
func withoutTail(title string) string {
	for _, bar := range titleBars[:sureBars] {
		head, tail, ok := cutLast(title, bar)
		if n := len(strings.Fields(tail)); ok && n <= tailWords && n < len(strings.Fields(head)) {
			return head
		}
	}
	return title
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// isSite reports whether s is the site's name.
func (a *assembly) isSite(s string) bool {
	return sameName(s, a.out.Site)
}

func sameName(a, b string) bool {
	return b != "" && strings.EqualFold(plainName(a), plainName(b))
}

func plainName(s string) string {
	s = strings.TrimPrefix(strings.ToLower(strings.TrimSpace(s)), "www.")
	if i := strings.LastIndexByte(s, '.'); i > 0 && i >= len(s)-4 {
		s = s[:i]
	}
	return strings.ReplaceAll(s, " ", "")
}

// withoutBars cuts from the ends of a headline the signs that part it from a kicker or a menu beside it.
func withoutBars(s string) string {
	for _, bar := range []string{"- ", "– ", "— ", "| ", "> ", "› ", "» ", ": ", "· ", "• ", "/ "} {
		s = strings.TrimPrefix(s, bar)
		if !strings.HasPrefix(bar, "»") || !strings.Contains(s, "«") { // in French a space stands before the mark that closes a quotation
			s = strings.TrimSuffix(s, " "+bar[:len(bar)-1])
		}
	}
	return s
}
